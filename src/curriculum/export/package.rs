//! What packages for learning management systems have in common (IMS Content Packaging 1.1): a page for the cover and
//! one for each item, an outline of modules that leads to them, and the list of their files.

use quick_xml::escape::escape;
use tajriba_indexer::model::Revision;

use crate::curriculum::export::{Container, Edition, ExportError, xhtml};

/// Characters of a title in an outline: SCORM 1.2 allows 200, a column of Moodle's database 255.
const MAX_TITLE: usize = 200;

/// A page of a package.
pub(super) struct Page {
    /// Its file, which is a path with `/`.
    pub(super) file: String,
    /// Its title, of any length.
    pub(super) title: String,
    /// What stands between its body's tags.
    pub(super) body: String,
    /// What the outline calls it.
    name: String,
    /// The module it stands in; the cover stands in none.
    module: Option<usize>,
}

/// The pages in order, the cover first.
pub(super) fn pages(edition: &Edition<'_>) -> Vec<Page> {
    let cover = Page {
        file: "cover.html".to_string(),
        title: edition.title(),
        body: format!("{}{}", xhtml::cover(edition), aims(edition)),
        name: "cover".to_string(),
        module: None,
    };
    let mut pages = vec![cover];
    for (number, module) in edition.pack.modules.iter().enumerate() {
        pages.extend(module.items.iter().enumerate().map(|(place, item)| Page {
            file: format!("module-{}/item-{}.html", number + 1, place + 1),
            title: edition.item_title(item),
            body: xhtml::item(edition, item, "text"),
            name: format!("m{number}-i{place}"),
            module: Some(number),
        }));
    }
    pages
}

/// The aims of the modules: a package has no page for a module itself.
fn aims(edition: &Edition<'_>) -> String {
    let with_aims =
        (0..edition.pack.modules.len()).filter(|module| !edition.pack.curriculum.modules[*module].aims.is_empty());
    let of =
        |module| format!("{}{}", xhtml::element("h2", &edition.module_title(module)), xhtml::aims(edition, module));
    with_aims.map(of).collect()
}

/// Adds the pages to a package, each with what `behind` puts behind its text.
pub(super) fn add_pages(
    container: &mut Container,
    edition: &Edition<'_>,
    pages: &[Page],
    behind: impl Fn(&Page) -> String,
) -> Result<(), ExportError> {
    let style = format!("<style>\n{}</style>\n", xhtml::STYLE);
    for page in pages {
        let body = format!("{}{}", page.body, behind(page));
        container.add(&page.file, &xhtml::document(edition, &page.title, &style, &body))?;
    }
    Ok(())
}

/// The identifier of a package: the same curriculum gives the same.
pub(super) fn identifier(edition: &Edition<'_>) -> String {
    format!("tajriba-{}", Revision::of(format!("{:?}", edition.pack.curriculum).as_bytes()))
}

/// The cover, and the modules with their pages, as `item` elements.
pub(super) fn outline(edition: &Edition<'_>, pages: &[Page]) -> String {
    let leaves = |module: Option<usize>| -> String {
        pages.iter().filter(|page| page.module == module).map(|page| leaf(&page.name, &page.title)).collect()
    };
    let mut out = leaves(None);
    for number in 0..edition.pack.modules.len() {
        let title = short_title(&edition.module_title(number));
        out.push_str(&format!("<item identifier=\"m{number}\">\n<title>{title}</title>\n"));
        out.push_str(&leaves(Some(number)));
        out.push_str("</item>\n");
    }
    out
}

fn leaf(name: &str, title: &str) -> String {
    let title = short_title(title);
    format!("<item identifier=\"{name}\" identifierref=\"{name}-file\">\n<title>{title}</title>\n</item>\n")
}

/// The files of the pages as `resource` elements, which get these attributes too and these elements behind their file.
pub(super) fn resources(pages: &[Page], attributes: &str, behind: &str) -> String {
    let resource = |Page { file, name, .. }: &Page| {
        format!(
            "<resource identifier=\"{name}-file\" type=\"webcontent\"{attributes} href=\"{file}\">\n\
             <file href=\"{file}\"/>\n{behind}</resource>\n"
        )
    };
    pages.iter().map(resource).collect()
}

/// A title as the text of an element, cut where it is longer than an outline may hold.
pub(super) fn short_title(title: &str) -> String {
    match title.char_indices().nth(MAX_TITLE) {
        Some(_) => {
            let kept: String = title.chars().take(MAX_TITLE - 1).collect();
            format!("{}…", escape(kept.trim_end()))
        }
        None => escape(title).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_cut_by_characters_and_only_where_it_is_too_long() {
        let whole = "ғ".repeat(MAX_TITLE);
        assert_eq!(short_title(&whole), whole);
        let cut = short_title(&format!("{whole} &"));
        assert_eq!((cut.chars().count(), cut.ends_with("ғ…")), (MAX_TITLE, true));
        assert_eq!(short_title("a & b"), "a &amp; b");
    }
}
