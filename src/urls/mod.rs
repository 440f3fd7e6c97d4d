//! The only place that spells an address: pages, searches, the API, assets. Reading addresses is for `extract`.

mod curriculum;
mod narrowed;
mod page;
mod search;
mod selection;

pub use curriculum::{
    CurriculumPart, STATE, carrying, curriculum_action, curriculum_add, curriculum_add_before, curriculum_file,
    curriculum_from, curriculum_paper, takes_forms,
};
pub use narrowed::Narrowed;
pub use page::{Page, SECOND, TOGETHER};
pub use search::{Keys, LIKE, PAGE_SIZE, print_search};
pub use selection::Selection;

use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{Kind, LanguageTag, Reference, WorkId};

use crate::search::{Hit, SearchRequest};

/// The path of a page in an interface language.
pub fn page(ui: &LanguageTag, page: &Page) -> String {
    match page.path() {
        path if path.is_empty() => format!("/{ui}/"),
        path => format!("/{ui}/{path}"),
    }
}

/// The path of a search in the language it is asked in.
pub fn search(request: &SearchRequest) -> String {
    page(&request.ui, &Page::Search(Box::new(request.clone())))
}

/// The path of a search for what is like a section or a work.
pub fn like(ui: &LanguageTag, like: Reference) -> String {
    search(&SearchRequest { like: Some(like), ..SearchRequest::new("", ui.clone()) })
}

/// Where a search form is sent.
pub fn search_action(ui: &LanguageTag) -> String {
    format!("/{ui}/search")
}

/// The path of a work's page that shows this language version, at this anchor (none where empty). The version is
/// named only when the page would choose another one by itself.
pub fn version(ui: &LanguageTag, work: &WorkRecord, language: &LanguageTag, anchor: &str) -> String {
    let chosen = work.version_for(ui).map(|version| &version.language);
    let address =
        page(ui, &Page::Work { id: work.id.clone(), language: (chosen != Some(language)).then(|| language.clone()) });
    if anchor.is_empty() { address } else { format!("{address}#{anchor}") }
}

/// The path that a hit leads to: the version that matched, at the section that matched.
pub fn hit(ui: &LanguageTag, hit: &Hit) -> String {
    let anchor = hit.section.as_ref().map_or("", |section| &section.anchor);
    version(ui, &hit.work, &hit.language, anchor)
}

/// The JSON of a search.
pub fn api_search(request: &SearchRequest) -> String {
    format!("/api/v1/search?{}", print_search(request, Keys::Api))
}

/// The works of a search as a table, in the language it is asked in.
pub fn works_table(request: &SearchRequest) -> String {
    match print_search(&request.on_page(1), Keys::Site) {
        query if query.is_empty() => format!("/{}/works.csv", request.ui),
        query => format!("/{}/works.csv?{query}", request.ui),
    }
}

/// Where a licence of the Creative Commons stands, by its SPDX identifier; `None` for others.
pub fn license(spdx: &str) -> Option<String> {
    let small = spdx.to_lowercase();
    if let Some(version) = small.strip_prefix("cc0-") {
        return Some(format!("https://creativecommons.org/publicdomain/zero/{version}/"));
    }
    let parts: Vec<&str> = small.strip_prefix("cc-")?.split('-').collect();
    let version = parts.iter().position(|part| part.starts_with(|c: char| c.is_ascii_digit()))?;
    let (terms, version) = (parts[..version].join("-"), parts[version..].join("/"));
    Some(format!("https://creativecommons.org/licenses/{terms}/{version}/"))
}

/// Where what is typed is completed; the reader's words come behind as `q`.
pub fn suggest(ui: &LanguageTag) -> String {
    format!("/api/v1/suggest?ui={ui}")
}

/// The JSON of a work.
pub fn api_work(id: &WorkId) -> String {
    format!("/api/v1/works/{id}")
}

/// The vocabulary as a file: `ttl`, `jsonld` or `csv`.
pub fn api_vocabulary(format: &str) -> String {
    format!("/api/v1/concepts.{format}")
}

/// The description of the API.
pub fn api_description() -> &'static str {
    "/api/v1/openapi.json"
}

/// Every page for search engines.
pub fn sitemap() -> &'static str {
    "/sitemap.xml"
}

/// Patterns of addresses that crawlers would never come to the end of. The longest pattern that fits an address holds.
pub const CRAWLER_TRAPS: [&str; 4] = ["/*/search?", "/*/search?q=*&", "/*/curriculum", "/api/"];

/// What crawlers may read all the same: a search for words and nothing else.
pub const CRAWLER_WAYS: [&str; 1] = ["/*/search?q="];

/// True for addresses of the API, whose errors are problem documents.
pub fn is_api(path: &str) -> bool {
    path.starts_with("/api/")
}

/// True for what must answer however busy the site is: health checks and embedded files.
pub fn is_always_served(path: &str) -> bool {
    path == "/healthz" || path == "/readyz" || path.starts_with("/assets/")
}

/// A file that belongs to a work, at its path below the work's folder.
pub fn attachment(ui: &LanguageTag, work: &WorkId, path: &str) -> String {
    let parts: Vec<String> = path.split('/').map(encode).collect();
    format!("/{ui}/{work}/{}", parts.join("/"))
}

/// Text as a part of an address.
fn encode(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

/// Where a child, or anybody, can go to at once: a page that tells nothing to whoever looks over a shoulder.
pub const QUICK_EXIT: &str = "https://www.wikipedia.org/";

/// Where the rights of the child are written down.
pub const CONVENTION: &str = "https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child";

/// Ways to send an address to somebody, each with the name people know it by. Nothing is loaded from them.
pub fn shares(address: &str, title: &str) -> [(&'static str, String); 2] {
    [
        ("Telegram", format!("https://t.me/share/url?url={}&text={}", encode(address), encode(title))),
        ("WhatsApp", format!("https://wa.me/?text={}", encode(&format!("{title} {address}")))),
    ]
}

/// An embedded file; the hash in its name lets browsers keep it for good.
pub fn asset(name: &str, hash: &str, extension: &str) -> String {
    format!("/assets/{name}.{hash}.{extension}")
}

/// A path of this site as a whole address.
pub fn absolute(base: &str, path: &str) -> String {
    format!("{}{path}", base.trim_end_matches('/'))
}

/// The JSON Schema of the front matter of a kind.
pub fn schema(kind: Kind) -> String {
    format!("/api/v1/schema/{kind}")
}

/// A link that writes a mail.
pub fn mailbox(address: &str) -> String {
    format!("mailto:{address}")
}

/// A link that writes a mail with this subject.
pub fn mail(address: &str, subject: &str, body: &str) -> String {
    format!("mailto:{address}?subject={}&body={}", encode(subject), encode(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        LanguageTag::parse(text).expect("a tag")
    }

    #[test]
    fn the_language_switch_keeps_page_and_state() {
        let mut request = SearchRequest::new("приёмная семья", tag("ru"));
        request.offset = 40;
        let state = Page::Search(Box::new(request));
        let russian = page(&tag("ru"), &state);
        let kazakh = page(&tag("kk"), &state);
        assert!(russian.ends_with("&page=3"), "{russian}");
        assert_eq!(russian.strip_prefix("/ru"), kazakh.strip_prefix("/kk"));
    }

    #[test]
    fn licences_of_the_creative_commons_have_a_page() {
        assert_eq!(license("CC-BY-4.0").as_deref(), Some("https://creativecommons.org/licenses/by/4.0/"));
        let ported = Some("https://creativecommons.org/licenses/by-nc-nd/3.0/igo/");
        assert_eq!(license("CC-BY-NC-ND-3.0-IGO").as_deref(), ported);
        assert_eq!(license("CC0-1.0").as_deref(), Some("https://creativecommons.org/publicdomain/zero/1.0/"));
        assert_eq!((license("OGL-UK-3.0"), license("CC-BY")), (None, None));
    }

    #[test]
    fn a_mail_link_survives_any_title() {
        let link = mail("report@example.org", "a & b?", "line one\nline two");
        assert_eq!(link, "mailto:report@example.org?subject=a%20%26%20b%3F&body=line%20one%0Aline%20two");
    }
}
