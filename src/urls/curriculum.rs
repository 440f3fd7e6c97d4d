//! Addresses of a curriculum: its whole state stands in one key.

use tajriba_indexer::model::{LanguageTag, Reference, WorkId};

/// The key that holds the state of a curriculum, on its own pages and on every page of a trainer who goes on looking.
pub const STATE: &str = "c";

/// A view of a curriculum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CurriculumPart {
    /// Where it is assembled.
    Builder,
    /// What participants get on paper.
    Handout,
    /// What the trainer gets on paper.
    Guide,
}

impl CurriculumPart {
    /// The path behind the language.
    fn path(self) -> &'static str {
        match self {
            Self::Builder => "curriculum",
            Self::Handout => "curriculum/handout",
            Self::Guide => "curriculum/guide",
        }
    }
}

/// The path of a curriculum's page behind the language.
pub(super) fn path(part: CurriculumPart, state: &str, beside: Option<&LanguageTag>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if !state.is_empty() {
        query.append_pair(STATE, state);
    }
    if let Some(beside) = beside {
        query.append_pair("beside", beside.as_str());
    }
    match query.finish() {
        query if query.is_empty() => part.path().to_string(),
        query => format!("{}?{query}", part.path()),
    }
}

/// Where the builder's form is sent.
pub fn curriculum_action(ui: &LanguageTag) -> String {
    format!("/{ui}/curriculum")
}

/// Where the builder's form is sent to print what stands in its fields.
pub fn curriculum_paper(ui: &LanguageTag, part: CurriculumPart) -> String {
    curriculum_then(ui, part.path())
}

/// Puts a work or a section into the curriculum that the page carries, and comes back to this page.
pub fn curriculum_add(ui: &LanguageTag, reference: &Reference, back: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("add", &reference.to_string());
    if !back.is_empty() {
        query.append_pair("back", back);
    }
    format!("/{ui}/curriculum?{}", query.finish())
}

/// Where the builder's form is sent to put a work in before an item.
pub fn curriculum_add_before(ui: &LanguageTag, reference: &Reference, (module, item): (usize, usize)) -> String {
    format!("{}&before={module}-{item}", curriculum_add(ui, reference, ""))
}

/// Begins a curriculum from a published one, delivered in the language of the version that was picked; in that of the
/// interface where none was.
pub fn curriculum_from(ui: &LanguageTag, id: &WorkId, picked: Option<&LanguageTag>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("from", id.as_str());
    if let Some(picked) = picked {
        query.append_pair("in", picked.as_str());
    }
    format!("/{ui}/curriculum?{}", query.finish())
}

/// Where the builder's form is sent to make a file of what stands in its fields.
pub fn curriculum_file(ui: &LanguageTag, name: &str) -> String {
    curriculum_then(ui, &format!("curriculum/{name}"))
}

/// Where the builder's form is sent to go on to another of its pages with what stands in its fields.
fn curriculum_then(ui: &LanguageTag, path: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("back", &format!("/{ui}/{path}"));
    format!("/{ui}/curriculum?{}", query.finish())
}

/// True for the one address that takes a form.
pub fn takes_forms(path: &str) -> bool {
    let mut parts = path.trim_start_matches('/').split('/');
    parts.next().is_some() && parts.next() == Some("curriculum") && parts.next().is_none()
}

/// The address of one of this site's pages with a curriculum that it carries on; its fragment stays at the end.
pub fn carrying(address: &str, state: &str) -> String {
    let (page, fragment) = match address.split_once('#') {
        Some((page, fragment)) => (page, Some(fragment)),
        None => (address, None),
    };
    let (path, query) = page.split_once('?').unwrap_or((page, ""));
    let mut kept = form_urlencoded::Serializer::new(String::new());
    kept.extend_pairs(form_urlencoded::parse(query.as_bytes()).filter(|(key, _)| key != STATE));
    if !state.is_empty() {
        kept.append_pair(STATE, state);
    }
    let mut out = path.to_string();
    let query = kept.finish();
    if !query.is_empty() {
        out.push('?');
        out.push_str(&query);
    }
    if let Some(fragment) = fragment {
        out.push('#');
        out.push_str(fragment);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_carried_once_and_before_the_fragment() {
        assert_eq!(carrying("/ru/search?q=a+b&c=old#x", "new"), "/ru/search?q=a+b&c=new#x");
        assert_eq!(carrying("/ru/", "new"), "/ru/?c=new");
        assert_eq!(carrying("/ru/?c=old", ""), "/ru/");
    }

    #[test]
    fn only_the_builder_takes_forms() {
        assert!(takes_forms("/ru/curriculum"));
        for path in ["/curriculum", "/ru/curriculum/handout", "/ru/search", "/"] {
            assert!(!takes_forms(path), "{path}");
        }
    }
}
