//! Language tags and what they say about analysis.

/// A language whose analysis is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Language {
    /// Kazakh.
    Kk,
    /// Kazakh in Latin letters.
    KkLatn,
    /// Kyrgyz.
    Ky,
    /// Tajik.
    Tg,
    /// Turkmen.
    Tk,
    /// Uzbek.
    Uz,
    /// Azerbaijani.
    Az,
    /// Turkish.
    Tr,
    /// Russian.
    Ru,
    /// English.
    En,
    /// Any other: only normalized and folded.
    Und,
}

impl Language {
    /// The nine languages of the library.
    pub(crate) const NINE: [Self; 9] =
        [Self::Kk, Self::Ky, Self::Tg, Self::Tk, Self::Uz, Self::Az, Self::Tr, Self::Ru, Self::En];

    /// The language's subtag, `und` for an unknown one.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Kk | Self::KkLatn => "kk",
            Self::Ky => "ky",
            Self::Tg => "tg",
            Self::Tk => "tk",
            Self::Uz => "uz",
            Self::Az => "az",
            Self::Tr => "tr",
            Self::Ru => "ru",
            Self::En => "en",
            Self::Und => "und",
        }
    }

    /// The language of a BCP 47 tag; `None` when the tag is ill-formed.
    pub(crate) fn of_tag(tag: &str) -> Option<Self> {
        let mut subtags = tag.split('-');
        let primary = subtags.next()?;
        let well_formed = (2..=8).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_alphabetic());
        let rest = subtags.all(|s| (1..=8).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !well_formed || !rest {
            return None;
        }
        if tag.eq_ignore_ascii_case("kk-latn") {
            return Some(Self::KkLatn);
        }
        Some(Self::NINE.into_iter().find(|l| l.code().eq_ignore_ascii_case(primary)).unwrap_or(Self::Und))
    }

    /// Whether the canonical script is Cyrillic.
    pub(crate) fn is_cyrillic(self) -> bool {
        matches!(self, Self::Kk | Self::KkLatn | Self::Ky | Self::Tg | Self::Ru)
    }

    /// Whether I lowers to ı and İ to i.
    pub(crate) fn has_dotless_i(self) -> bool {
        matches!(self, Self::Tr | Self::Az | Self::KkLatn)
    }
}
