//! EPUB 3: a book of the handout (<https://www.w3.org/TR/epub-33/>).

use quick_xml::escape::escape;
use tajriba_indexer::model::Revision;

use crate::curriculum::export::{Container, Edition, Written, xhtml};

const CONTAINER: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>
<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">
<rootfiles><rootfile full-path=\"book/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>
</container>
";
const LINK: &str = "<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n";

/// Writes the book.
pub(super) fn write(edition: &Edition<'_>) -> Written {
    let mut container = Container::new();
    // The first entry tells what the file is, and is not compressed.
    container.store("mimetype", b"application/epub+zip")?;
    container.add("META-INF/container.xml", CONTAINER)?;
    container.add("book/package.opf", &package(edition))?;
    container.add("book/nav.xhtml", &contents(edition))?;
    container.add("book/style.css", xhtml::STYLE)?;
    let cover = xhtml::document(edition, &edition.title(), LINK, &xhtml::cover(edition));
    container.add("book/cover.xhtml", &cover)?;
    for number in 0..edition.pack.modules.len() {
        container.add(&format!("book/{}", file_name(number)), &module(edition, number))?;
    }
    container.finish()
}

fn file_name(module: usize) -> String {
    format!("module-{}.xhtml", module + 1)
}

fn module(edition: &Edition<'_>, number: usize) -> String {
    let title = edition.module_title(number);
    let mut body = format!("<section>\n<h1>{}</h1>\n{}", escape(&title), xhtml::aims(edition, number));
    for (place, item) in edition.pack.modules[number].items.iter().enumerate() {
        body.push_str(&xhtml::item(edition, item, &format!("item-{}", place + 1)));
    }
    body.push_str("</section>\n");
    xhtml::document(edition, &title, LINK, &body)
}

fn contents(edition: &Edition<'_>) -> String {
    let title = edition.text("curriculum-contents");
    let mut body = format!("<nav epub:type=\"toc\">\n<h1>{}</h1>\n<ol>\n", escape(&title));
    body.push_str(&format!("<li><a href=\"cover.xhtml\">{}</a></li>\n", escape(edition.title())));
    for (number, module) in edition.pack.modules.iter().enumerate() {
        let file = file_name(number);
        body.push_str(&format!("<li><a href=\"{file}\">{}</a>", escape(edition.module_title(number))));
        if !module.items.is_empty() {
            body.push_str("\n<ol>\n");
            for (place, item) in module.items.iter().enumerate() {
                let title = edition.item_title(item);
                body.push_str(&format!("<li><a href=\"{file}#item-{}\">{}</a></li>\n", place + 1, escape(&title)));
            }
            body.push_str("</ol>\n");
        }
        body.push_str("</li>\n");
    }
    body.push_str("</ol>\n</nav>\n");
    xhtml::document(edition, &title, LINK, &body)
}

fn package(edition: &Edition<'_>) -> String {
    let identifier = format!("urn:tajriba:{}", Revision::of(format!("{:?}", edition.pack.curriculum).as_bytes()));
    // A date known to the day, as it is the day the book is made.
    let modified = format!("{}T00:00:00Z", edition.pack.date);
    let mut manifest = String::new();
    let mut spine = String::from("<itemref idref=\"cover\"/>\n<itemref idref=\"nav\"/>\n");
    for number in 0..edition.pack.modules.len() {
        let file = file_name(number);
        manifest.push_str(&format!(
            "<item id=\"module-{0}\" href=\"{file}\" media-type=\"application/xhtml+xml\"/>\n",
            number + 1
        ));
        spine.push_str(&format!("<itemref idref=\"module-{}\"/>\n", number + 1));
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>
<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\"{language}\">
<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">
<dc:identifier id=\"id\">{identifier}</dc:identifier>
<dc:title>{title}</dc:title>
<dc:language>{language}</dc:language>
<dc:publisher>{hub}</dc:publisher>
<dc:date>{date}</dc:date>
<meta property=\"dcterms:modified\">{modified}</meta>
</metadata>
<manifest>
<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>
<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>
<item id=\"cover\" href=\"cover.xhtml\" media-type=\"application/xhtml+xml\"/>
{manifest}</manifest>
<spine>
{spine}</spine>
</package>
",
        language = edition.pack.language,
        title = escape(edition.title()),
        hub = escape(edition.hub_name()),
        date = edition.pack.date,
    )
}
