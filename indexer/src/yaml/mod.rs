//! The part of YAML that a library is written in: scalars, lists and mappings, with the place of each.
//!
//! Anchors, aliases, tags, merge keys, directives and second documents are refused: they let a small file stand for a
//! huge one, or one value for another. The same characters inside quotes or in the middle of plain text are text.

mod read;
mod typed;

pub(crate) use read::{Limits, read};
pub(crate) use typed::{FieldError, from_node, unknown_key};

use std::ops::Range;

/// A value and the bytes of the file that it was read from.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    /// Where it stands.
    pub(crate) span: Range<usize>,
    /// What it is.
    pub(crate) value: Value,
}

/// What a [`Node`] is.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// Text; `plain` when it was written without quotes, so that `~` and nothing at all can mean "no value".
    Scalar { text: String, plain: bool },
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order of the file; no key stands twice.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The text of a scalar.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// True where the file says nothing: no value, `~` or `null`, an empty text, list or mapping.
    pub(crate) fn is_empty(&self) -> bool {
        match &self.value {
            Value::Scalar { text, .. } => text.trim().is_empty() || self.is_null(),
            Value::List(items) => items.is_empty(),
            Value::Map(entries) => entries.is_empty(),
        }
    }

    /// True for no value, `~` and `null` without quotes.
    pub(crate) fn is_null(&self) -> bool {
        matches!(&self.value, Value::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null"))
    }

    /// Key and value of an entry of a mapping.
    pub(crate) fn entry(&self, key: &str) -> Option<(&Node, &Node)> {
        self.entries().iter().find(|(name, _)| name.text() == Some(key)).map(|(name, value)| (name, value))
    }

    /// The entries of a mapping; none for anything else.
    pub(crate) fn entries(&self) -> &[(Node, Node)] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of the list under a key; none for anything else.
    pub(crate) fn items(&self, key: &str) -> &[Node] {
        match self.entry(key).map(|(_, value)| &value.value) {
            Some(Value::List(items)) => items,
            _ => &[],
        }
    }

    /// Every scalar that is a value, with the list items of a list one by one.
    pub(crate) fn scalars(&self) -> Vec<(&str, &Range<usize>)> {
        match &self.value {
            Value::Scalar { text, .. } => vec![(text.as_str(), &self.span)],
            Value::List(items) => items.iter().flat_map(Node::scalars).collect(),
            Value::Map(entries) => entries.iter().flat_map(|(_, value)| value.scalars()).collect(),
        }
    }

    /// True when both say the same: the same texts in the same shape, a single value being a list of one.
    pub(crate) fn says_the_same(&self, other: &Node) -> bool {
        match (&self.value, &other.value) {
            (Value::Scalar { text: a, .. }, Value::Scalar { text: b, .. }) => a == b,
            (Value::List(a), Value::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.says_the_same(b)),
            (Value::Map(a), Value::Map(_)) => {
                a.len() == other.entries().len()
                    && a.iter().all(|(key, value)| {
                        key.text()
                            .and_then(|key| other.entry(key))
                            .is_some_and(|(_, theirs)| value.says_the_same(theirs))
                    })
            }
            (Value::List(items), _) => items.len() == 1 && items[0].says_the_same(other),
            (_, Value::List(_)) => other.says_the_same(self),
            _ => false,
        }
    }
}
