//! IMS Common Cartridge: modules and pages in order, for a learning management system
//! (<https://www.imsglobal.org/cc/ccv1p3/imscc_Profilev1p3.html>).
//!
//! Version 1.3 is the current one. Moodle reads 1.1 at most and takes a file of 1.3 for no cartridge at all, so both
//! are written; for pages in modules they differ in nothing but their namespaces.

use quick_xml::escape::escape;

use crate::curriculum::export::{Container, Edition, Written, package};

/// A version of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    V1_1,
    V1_3,
}

impl Version {
    /// As namespaces and names of schemas spell it.
    fn in_addresses(self) -> &'static str {
        match self {
            Self::V1_1 => "v1p1",
            Self::V1_3 => "v1p3",
        }
    }

    /// As the manifest states it.
    fn number(self) -> &'static str {
        match self {
            Self::V1_1 => "1.1.0",
            Self::V1_3 => "1.3.0",
        }
    }
}

/// Writes the cartridge.
pub(super) fn write(edition: &Edition<'_>, version: Version) -> Written {
    let pages = package::pages(edition);
    let mut container = Container::new();
    container.add("imsmanifest.xml", &manifest(edition, &pages, version))?;
    package::add_pages(&mut container, edition, &pages, |_| String::new())?;
    container.finish()
}

fn manifest(edition: &Edition<'_>, pages: &[package::Page], version: Version) -> String {
    // Moodle looks for the namespace in the first 500 bytes.
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>
<manifest identifier=\"{identifier}\" xmlns=\"http://www.imsglobal.org/xsd/imscc{v}/imscp_v1p1\" \
         xmlns:lomimscc=\"http://ltsc.ieee.org/xsd/imscc{v}/LOM/manifest\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"\
         http://www.imsglobal.org/xsd/imscc{v}/imscp_v1p1 http://www.imsglobal.org/profile/cc/cc{v}/cc{v}_imscp_v1p2_v1p0.xsd \
         http://ltsc.ieee.org/xsd/imscc{v}/LOM/manifest http://www.imsglobal.org/profile/cc/cc{v}/LOM/cc{v}_lommanifest_v1p0.xsd\">
<metadata>
<schema>IMS Common Cartridge</schema>
<schemaversion>{number}</schemaversion>
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
{outline}</item>
</organization>
</organizations>
<resources>
{resources}</resources>
</manifest>
",
        v = version.in_addresses(),
        number = version.number(),
        identifier = package::identifier(edition),
        language = edition.pack.language,
        title = package::short_title(&edition.title()),
        description = escape(edition.cover().join(" · ")),
        outline = package::outline(edition, pages),
        resources = package::resources(pages, "", ""),
    )
}
