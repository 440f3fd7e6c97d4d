//! The one place where stored HTML goes onto a page unescaped. The indexer made it from Markdown through a list of
//! allowed elements; its internal links are paths without an interface language, which is put in here.

use maud::{Markup, PreEscaped};
use tajriba_indexer::model::{LanguageTag, Section};

/// The HTML of a section with its internal links led to pages in the reader's language.
pub(super) fn section_html(section: &Section, ui: &LanguageTag) -> Markup {
    PreEscaped(with_language(&section.html, ui))
}

/// The HTML of a section of a second version on the same page: its anchors, and the links to them, get names of their
/// own.
pub(super) fn second_html(section: &Section, ui: &LanguageTag) -> Markup {
    let html = with_language(&section.html, ui);
    PreEscaped(html.replace(" id=\"", " id=\"second-").replace("href=\"#", "href=\"#second-"))
}

fn with_language(html: &str, ui: &LanguageTag) -> String {
    // `href="//host` would be another site; the indexer writes none, and none is rewritten into a path of ours.
    const INTERNAL: &str = "href=\"/";
    let mut out = String::with_capacity(html.len() + 64);
    let mut rest = html;
    while let Some(place) = rest.find(INTERNAL) {
        let (before, link) = rest.split_at(place);
        out.push_str(before);
        let path = &link[INTERNAL.len()..];
        out.push_str("href=\"/");
        if !path.starts_with('/') {
            out.push_str(ui.as_str());
            out.push('/');
        }
        rest = path;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_internal_links_get_the_language() {
        let ui = LanguageTag::parse("kk").expect("a tag");
        let html = r##"<a href="/kg/legislation/x#s">x</a> <a href="https://e.org/">e</a> <a href="#a">a</a>"##;
        assert_eq!(
            with_language(html, &ui),
            r##"<a href="/kk/kg/legislation/x#s">x</a> <a href="https://e.org/">e</a> <a href="#a">a</a>"##
        );
    }
}
