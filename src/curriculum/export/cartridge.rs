//! IMS Common Cartridge 1.3: modules and pages in order, for a learning management system
//! (<https://www.imsglobal.org/cc/ccv1p3/imscc_Profilev1p3.html>).

use quick_xml::escape::escape;
use tajriba_indexer::model::Revision;

use crate::curriculum::export::{Container, Edition, Written, xhtml};

/// Writes the cartridge.
pub(super) fn write(edition: &Edition<'_>) -> Written {
    let mut container = Container::new();
    container.add("imsmanifest.xml", &manifest(edition))?;
    let cover = xhtml::document(edition, &edition.title(), "", &xhtml::cover(edition));
    container.add("cover.html", &cover)?;
    for (number, module) in edition.pack.modules.iter().enumerate() {
        for (place, item) in module.items.iter().enumerate() {
            let page = xhtml::item(edition, item, "text");
            let page = xhtml::document(edition, &item.title(), "", &page);
            container.add(&file_name(number, place), &page)?;
        }
    }
    container.finish()
}

fn file_name(module: usize, item: usize) -> String {
    format!("module-{}/item-{}.html", module + 1, item + 1)
}

fn manifest(edition: &Edition<'_>) -> String {
    let mut organization = leaf("cover", &edition.title());
    let mut resources = resource("cover", "cover.html");
    for (number, module) in edition.pack.modules.iter().enumerate() {
        let title = edition.module_title(number);
        organization.push_str(&format!("<item identifier=\"m{number}\">\n<title>{}</title>\n", escape(&title)));
        for (place, item) in module.items.iter().enumerate() {
            let name = format!("m{number}-i{place}");
            organization.push_str(&leaf(&name, &item.title()));
            resources.push_str(&resource(&name, &file_name(number, place)));
        }
        organization.push_str("</item>\n");
    }
    let identifier = Revision::of(format!("{:?}", edition.pack.curriculum).as_bytes());
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>
<manifest identifier=\"tajriba-{identifier}\" xmlns=\"http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1\" \
         xmlns:lomimscc=\"http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"\
         http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1 http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_imscp_v1p2_v1p0.xsd \
         http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest http://www.imsglobal.org/profile/cc/ccv1p3/LOM/ccv1p3_lommanifest_v1p0.xsd\">
<metadata>
<schema>IMS Common Cartridge</schema>
<schemaversion>1.3.0</schemaversion>
<lomimscc:lom>
<lomimscc:general>
<lomimscc:title><lomimscc:string language=\"{language}\">{title}</lomimscc:string></lomimscc:title>
<lomimscc:language>{language}</lomimscc:language>
<lomimscc:description><lomimscc:string language=\"{language}\">{description}</lomimscc:string></lomimscc:description>
</lomimscc:general>
</lomimscc:lom>
</metadata>
<organizations>
<organization identifier=\"organization\" structure=\"rooted-hierarchy\">
<item identifier=\"root\">
{organization}</item>
</organization>
</organizations>
<resources>
{resources}</resources>
</manifest>
",
        language = edition.pack.language,
        title = escape(edition.title()),
        description = escape(edition.cover().join(" · ")),
    )
}

fn leaf(name: &str, title: &str) -> String {
    format!("<item identifier=\"{name}\" identifierref=\"{name}-file\">\n<title>{}</title>\n</item>\n", escape(title))
}

fn resource(name: &str, file: &str) -> String {
    format!(
        "<resource identifier=\"{name}-file\" type=\"webcontent\" href=\"{file}\">\n<file href=\"{file}\"/>\n</resource>\n"
    )
}
