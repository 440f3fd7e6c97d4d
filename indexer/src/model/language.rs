//! Language tags.

use crate::model::{IdError, checked_string};

/// A well-formed BCP 47 language tag in canonical case (`uz-Cyrl`, `pt-BR`), subtag registry not consulted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// Reads a tag of the form language, optional script, optional region, variants, as BCP 47 section 2.1 has it
    /// (extensions and private use are not languages of a text and are refused).
    ///
    /// # Errors
    /// [`IdError`] when the text is not of that form or longer than 35 bytes.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let refused = || IdError::new(text, "a language tag such as `ky` or `uz-Cyrl`");
        if text.len() > 35 {
            return Err(refused());
        }
        let mut subtags = text.split('-');
        let language = subtags.next().unwrap_or_default();
        if !(2..=3).contains(&language.len()) || !language.bytes().all(|b| b.is_ascii_alphabetic()) {
            return Err(refused());
        }
        let mut tag = language.to_ascii_lowercase();
        let mut place = 0;
        for subtag in subtags {
            let alphabetic = subtag.bytes().all(|b| b.is_ascii_alphabetic());
            let digits = subtag.bytes().all(|b| b.is_ascii_digit());
            let alphanumeric = subtag.bytes().all(|b| b.is_ascii_alphanumeric());
            tag.push('-');
            match subtag.len() {
                4 if alphabetic && place < 1 => {
                    place = 1;
                    tag.push_str(&subtag[..1].to_ascii_uppercase());
                    tag.push_str(&subtag[1..].to_ascii_lowercase());
                }
                2 if alphabetic && place < 2 => {
                    place = 2;
                    tag.push_str(&subtag.to_ascii_uppercase());
                }
                3 if digits && place < 2 => {
                    place = 2;
                    tag.push_str(subtag);
                }
                5..=8 if alphanumeric => {
                    place = 3;
                    tag.push_str(&subtag.to_ascii_lowercase());
                }
                4 if alphanumeric && subtag.as_bytes()[0].is_ascii_digit() => {
                    place = 3;
                    tag.push_str(&subtag.to_ascii_lowercase());
                }
                _ => return Err(refused()),
            }
        }
        Ok(Self(tag))
    }

    /// The whole tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary language subtag: `uz` of `uz-Cyrl`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// What its readers read most easily after their own language, best first. Most readers in Central Asia and many in
    /// Azerbaijan read Russian. Few in Türkiye do, and the terms of Azerbaijani law say less there than the English ones.
    pub fn also_read(&self) -> &'static [&'static str] {
        match self.language() {
            "kk" | "ky" | "tg" | "tk" | "uz" => &["ru", "en"],
            "az" => &["tr", "ru", "en"],
            "tr" => &["en", "az", "ru"],
            "ru" => &["en"],
            _ => &["en", "ru"],
        }
    }

    /// The script subtag, where the tag has one: `Cyrl` of `uz-Cyrl`.
    pub fn script(&self) -> Option<&str> {
        self.0.split('-').nth(1).filter(|subtag| subtag.len() == 4 && !subtag.as_bytes()[0].is_ascii_digit())
    }
}

checked_string!(LanguageTag, "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_canonical_case() {
        for (written, canonical) in [("uz-cyrl", "uz-Cyrl"), ("KK", "kk"), ("pt-br", "pt-BR"), ("es-419", "es-419")] {
            assert_eq!(LanguageTag::parse(written).map(|t| t.to_string()), Ok(canonical.to_string()));
        }
        assert_eq!(LanguageTag::parse("uz-Cyrl").ok().as_ref().and_then(LanguageTag::script), Some("Cyrl"));
    }

    #[test]
    fn ill_formed_tags_are_refused() {
        for text in ["", "k", "kyrgyz", "ru_RU", "uz-", "-uz", "uz-Cyrl-Cyrl", "қк", "x-private"] {
            assert!(LanguageTag::parse(text).is_err(), "{text:?}");
        }
    }
}
