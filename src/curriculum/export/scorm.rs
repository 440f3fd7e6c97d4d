//! SCORM 1.2: the same pages as in a cartridge, each of which tells a learning management system that it was opened, for
//! how long, and whether the participant says it is read (ADL SCORM 1.2, Content Aggregation Model and Run-Time
//! Environment).

use crate::curriculum::export::{Container, Edition, Written, package};

const SCRIPT: &str = include_str!("scorm.js");
const SCRIPT_FILE: &str = "scorm.js";

/// Writes the package.
pub(super) fn write(edition: &Edition<'_>) -> Written {
    let pages = package::pages(edition);
    let mut container = Container::new();
    container.add("imsmanifest.xml", &manifest(edition, &pages))?;
    container.add(SCRIPT_FILE, SCRIPT)?;
    package::add_pages(&mut container, edition, &pages, |page| read_mark(edition, &page.file))?;
    container.finish()
}

/// The box a participant ticks; it is seen only where something is there to remember it.
fn read_mark(edition: &Edition<'_>, file: &str) -> String {
    let up = "../".repeat(file.matches('/').count());
    format!(
        "<p id=\"read\" hidden=\"hidden\"><label><input type=\"checkbox\"/> {}</label></p>\n\
         <script src=\"{up}{SCRIPT_FILE}\"></script>\n",
        quick_xml::escape::escape(edition.text("curriculum-page-read"))
    )
}

fn manifest(edition: &Edition<'_>, pages: &[package::Page]) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>
<manifest identifier=\"{identifier}\" version=\"1\" xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" \
         xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\">
<metadata>
<schema>ADL SCORM</schema>
<schemaversion>1.2</schemaversion>
</metadata>
<organizations default=\"organization\">
<organization identifier=\"organization\">
<title>{title}</title>
{outline}</organization>
</organizations>
<resources>
{resources}</resources>
</manifest>
",
        identifier = package::identifier(edition),
        title = package::short_title(&edition.title()),
        outline = package::outline(edition, pages),
        resources = package::resources(pages, " adlcp:scormtype=\"sco\"", &format!("<file href=\"{SCRIPT_FILE}\"/>\n")),
    )
}
