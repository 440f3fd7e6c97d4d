//! Where a link leads, and which addresses are published at all.

use crate::model::WorkId;

/// What a relative address stands for in the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LinkTarget {
    /// A work, named by its folder or by one of its versions.
    Work(WorkId),
    /// A file that belongs to a work: `kg/legislation/x/form.pdf`.
    File(String),
    /// Nothing that is there.
    Missing,
}

/// An address as it was understood.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Address<'a> {
    /// `http`, `https` or `mailto`, cleaned.
    External(String),
    /// An anchor of the same page, without `#`.
    Anchor(&'a str),
    /// A path relative to the file or, with `/` first, to the library's root; and the anchor after it.
    Relative { path: &'a str, anchor: &'a str },
    /// An address that is not published, with the reason.
    Unsafe(String),
}

/// Understands a link's destination. Control characters are dropped first, as browsers do.
pub(crate) fn understand(destination: &str) -> Address<'_> {
    if let Some((_, hidden)) = crate::hygiene::find_hidden(destination).filter(|(_, c)| !c.is_control()) {
        return Address::Unsafe(format!("the address holds {}, which nobody sees", crate::hygiene::code_point(hidden)));
    }
    let noise = |c: char| c.is_control() || c.is_whitespace();
    let trimmed = destination.trim_matches(noise);
    if trimmed.chars().any(char::is_control) {
        let cleaned: String = trimmed.chars().filter(|c| !c.is_control()).collect();
        return match understand(&cleaned) {
            Address::External(url) => Address::External(url),
            _ => Address::Unsafe("the address holds control characters".to_string()),
        };
    }
    if let Some(anchor) = trimmed.strip_prefix('#') {
        return Address::Anchor(anchor);
    }
    let first = trimmed.find(['/', '?', '#']).map_or(trimmed, |end| &trimmed[..end]);
    if let Some((scheme, _)) = first.split_once(':') {
        let rest = &trimmed[scheme.len() + 1..];
        return match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" if rest.strip_prefix("//").is_some_and(has_host) => Address::External(trimmed.to_string()),
            "mailto" if rest.contains('@') => Address::External(trimmed.to_string()),
            "http" | "https" | "mailto" => Address::Unsafe("the address is incomplete".to_string()),
            _ => Address::Unsafe(format!("addresses that begin with `{scheme}:` are not published")),
        };
    }
    if trimmed.starts_with("//") || trimmed.contains('\\') {
        return Address::Unsafe("the address has neither a scheme nor a path".to_string());
    }
    let (path, anchor) = trimmed.split_once('#').unwrap_or((trimmed, ""));
    Address::Relative { path: path.split('?').next().unwrap_or_default(), anchor }
}

/// True for an `http` or `https` address that is published as it stands.
pub(crate) fn is_web_address(text: &str) -> bool {
    let web = |url: &String| !url.to_ascii_lowercase().starts_with("mailto:");
    matches!(understand(text), Address::External(url) if web(&url) && url == text)
}

/// True when an address after `//` begins with the name of a host, with nothing that could hide another one.
fn has_host(rest: &str) -> bool {
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.starts_with(|c: char| c.is_alphanumeric() || c == '[')
        && host.chars().all(|c| c.is_alphanumeric() || "-._:[]".contains(c))
}

/// A relative path made whole: `../x/index.ru.md` in `kg/legislation/y/index.ky.md` is `kg/legislation/x/index.ru.md`.
/// `None` where it leaves the library.
pub(crate) fn resolve(file: &str, path: &str) -> Option<String> {
    let path = percent_decoded(path)?;
    let mut parts: Vec<&str> = match path.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => {
            let mut folders: Vec<&str> = file.split('/').collect();
            folders.pop();
            folders
        }
    };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let hex = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&hex).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_three_schemes_are_published() {
        for url in ["http://x.org", "HTTPS://x.org/a b", "mailto:a@b.org", "ht\ttps://x.org"] {
            assert!(matches!(understand(url), Address::External(_)), "{url:?}");
        }
        for url in [
            "javascript:alert(1)",
            " JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//evil.org",
            "\\\\evil.org",
            "https:evil",
            "http://",
            "mailto:",
            "https://x.org%3E/",
            "https://bank.org@evil.org/",
            "https://ex\u{200d}ample.org",
            "x\u{202e}y",
        ] {
            assert!(matches!(understand(url), Address::Unsafe(_)), "{url:?}");
        }
    }

    #[test]
    fn relative_paths_stay_in_the_library() {
        let file = "kg/legislation/y/index.ky.md";
        assert_eq!(resolve(file, "../x/index.ru.md").as_deref(), Some("kg/legislation/x/index.ru.md"));
        assert_eq!(resolve(file, "/uz/reports/z/").as_deref(), Some("uz/reports/z"));
        assert_eq!(resolve(file, "a%20b.pdf").as_deref(), Some("kg/legislation/y/a b.pdf"));
        assert_eq!(resolve(file, "../../../../etc/passwd"), None);
        assert_eq!(resolve(file, "%zz"), None);
    }
}
