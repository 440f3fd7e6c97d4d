//! Addresses and mailboxes in YAML: the site makes links of them, so they are held to the same rule as links in texts.

use crate::diagnostic::{Code, Diagnostic};
use crate::markdown::is_web_address;
use crate::source::Source;
use crate::yaml::{Node, Value};

/// Checks every `url`, `contact` and `report` in a file, at any depth.
pub(crate) fn check_addresses(source: &Source, node: &Node, found: &mut Vec<Diagnostic>) {
    match &node.value {
        Value::Scalar { .. } => {}
        Value::List(items) => items.iter().for_each(|item| check_addresses(source, item, found)),
        Value::Map(entries) => {
            for (key, value) in entries {
                let text = value.text().filter(|_| !value.is_empty());
                let refused = match (key.text(), text) {
                    (Some("url"), Some(url)) if !is_web_address(url) => {
                        Some((format!("`{url}` is not an address on the web"), "Write it whole: `https://…`."))
                    }
                    (Some("contact" | "report"), Some(mailbox)) if !is_mailbox(mailbox) => {
                        Some((format!("`{mailbox}` is not a mailbox"), "Write it as `name@example.org`."))
                    }
                    _ => None,
                };
                if let Some((message, hint)) = refused {
                    found.push(source.report(Code::BadValue, value.span.clone(), message, hint));
                }
                check_addresses(source, value, found);
            }
        }
    }
}

/// True for `name@host` without anything that could end a `mailto:` address.
fn is_mailbox(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && name.chars().all(plain)
            && host.contains('.')
            && host.chars().all(|c| c.is_alphanumeric() || ".-".contains(c))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::{Limits, read};

    #[test]
    fn only_addresses_that_may_become_links_pass() {
        let count = |text: &str| {
            let source = Source::new("a.yaml", text);
            let node = read(&source, 0..text.len(), &Limits::FILE).expect("YAML");
            let mut found = Vec::new();
            check_addresses(&source, &node, &mut found);
            found.len()
        };
        assert_eq!(count("a: [{url: 'https://example.org/a?b#c'}, {url: }]\ncontact: hub@example.org\n"), 0);
        assert_eq!(count("a: [{url: 'javascript:alert(1)'}, {url: example.org}, {url: 'mailto:a@b.org'}]\n"), 3);
        assert_eq!(count("contact: 'a@b.org?subject=x'\nreport: nobody\n"), 2);
    }
}
