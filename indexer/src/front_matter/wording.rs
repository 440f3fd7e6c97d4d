//! What a translation says in its own words of the text fields that stand in the original.

use crate::diagnostic::{Code, Diagnostic};
use crate::front_matter::schema::is_worded_field;
use crate::model::{Kind, Wording};
use crate::source::Source;
use crate::yaml::{Node, Value, from_node};

/// Keys that say which entry of the original's list is worded. Lists without one are joined by order.
const NAMES: [&str; 2] = ["id", "country"];

/// Reads the wording in a translation's front matter and holds it against the original's, each with its source.
/// A list that repeats the original's word for word is none. Diagnostics that are errors come with `None`.
pub(crate) fn read_wording(
    own: (&Source, &Node),
    original: (&Source, &Node),
    kind: Kind,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Wording> {
    let (source, root) = own;
    let repeated = |name: &str, value: &Node| {
        let theirs = original.1.entry(name).map(|(_, theirs)| theirs);
        value.text().is_none() && theirs.is_some_and(|theirs| theirs.says_the_same(value))
    };
    let worded = root
        .entries()
        .iter()
        .filter(|(key, value)| key.text().is_some_and(|name| is_worded_field(kind, name) && !repeated(name, value)));
    let fields = Node { span: root.span.clone(), value: Value::Map(worded.cloned().collect()) };
    let wording: Wording = match from_node(&fields) {
        Ok(wording) => wording,
        Err(error) => {
            diagnostics.push(error.report(source, 0..3));
            return None;
        }
    };
    let before = diagnostics.len();
    Comparison { source, original: original.0, diagnostics }.compare("", &fields, Some(original.1));
    (diagnostics.len() == before).then_some(wording)
}

struct Comparison<'a> {
    source: &'a Source,
    original: &'a Source,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Comparison<'_> {
    /// Every text must have its counterpart in the original. `field` is the name of the value.
    fn compare(&mut self, field: &str, own: &Node, theirs: Option<&Node>) {
        let theirs = theirs.filter(|theirs| !theirs.is_empty());
        match (&own.value, theirs) {
            _ if own.is_empty() => {}
            (Value::Map(entries), Some(theirs)) => {
                for (key, value) in entries {
                    // What only the author reads, and what names the entry, is not worded.
                    let name = key.text().filter(|name| !name.starts_with("x_") && !NAMES.contains(name));
                    if let Some(name) = name {
                        self.compare(name, value, theirs.entry(name).map(|(_, theirs)| theirs));
                    }
                }
            }
            (Value::List(items), Some(theirs)) => self.compare_items(field, items, theirs),
            (Value::Scalar { .. }, Some(_)) => {}
            (_, None) => {
                let message = format!("`{field}` stands here and not in the original, {}", self.original_name());
                self.report(own, message, format!("Write `{field}` in the original first, or remove it here."));
            }
        }
    }

    fn compare_items(&mut self, field: &str, items: &[Node], theirs: &Node) {
        let originals = match &theirs.value {
            Value::List(originals) => originals.as_slice(),
            _ => std::slice::from_ref(theirs),
        };
        for (place, item) in items.iter().enumerate() {
            let counterpart = match name_of(item) {
                Some(name) => {
                    let earlier = items[..place].iter().filter(|other| name_of(other) == Some(name)).count();
                    originals.iter().filter(|other| name_of(other) == Some(name)).nth(earlier)
                }
                None => originals.get(place),
            };
            match (counterpart, name_of(item)) {
                (Some(counterpart), _) => self.compare(field, item, Some(counterpart)),
                (None, Some((key, name))) => {
                    let known: Vec<&str> = originals.iter().filter_map(name_of).map(|(_, name)| name).collect();
                    let file = self.original_name();
                    let message = format!("no entry of `{field}` in the original, {file}, is left for {key} `{name}`");
                    self.report(item, message, format!("It has: {}.", known.join(", ")));
                }
                (None, None) => {
                    let (ours, file) = (items.len(), self.original_name());
                    let message =
                        format!("`{field}` has {ours} entries here and {} in the original, {file}", originals.len());
                    self.report(item, message, "Keep to the original's order, one entry for each of its own.".into());
                    return;
                }
            }
        }
    }

    fn original_name(&self) -> &str {
        self.original.path().rsplit('/').next().unwrap_or_default()
    }

    fn report(&mut self, place: &Node, message: String, hint: String) {
        self.diagnostics.push(self.source.report(Code::UnmatchedWording, place.span.clone(), message, hint));
    }
}

/// The key and value by which an entry names itself.
fn name_of(item: &Node) -> Option<(&'static str, &str)> {
    NAMES.iter().find_map(|key| Some((*key, item.entry(key)?.1.text()?)))
}
