//! Terms as small numbers, and a trie over them.

use rustc_hash::FxHashMap;

/// A term that occurs in a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Symbol(u32);

/// Every term of every label, numbered.
#[derive(Debug, Default)]
pub(crate) struct Symbols(FxHashMap<Box<str>, Symbol>);

impl Symbols {
    /// The number of a term, a new one when it has none yet.
    pub(crate) fn intern(&mut self, term: &str) -> Symbol {
        if let Some(symbol) = self.0.get(term) {
            return *symbol;
        }
        let symbol = Symbol(u32::try_from(self.0.len()).unwrap_or(u32::MAX));
        self.0.insert(term.into(), symbol);
        symbol
    }

    /// The number of a term; `None` when no label holds it.
    pub(crate) fn get(&self, term: &str) -> Option<Symbol> {
        self.0.get(term).copied()
    }
}

/// What leads from one node to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Step {
    /// A term.
    Term(Symbol),
    /// A few function words, or none.
    Gap,
}

/// A node of a [`Trie`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Node(u32);

/// Paths of steps, with values where they end.
#[derive(Debug)]
pub(crate) struct Trie<V> {
    edges: FxHashMap<(Node, Step), Node>,
    values: Vec<Vec<V>>,
}

impl<V: PartialEq> Trie<V> {
    /// Where every path begins.
    pub(crate) const ROOT: Node = Node(0);

    /// A trie without paths.
    pub(crate) fn new() -> Self {
        Self { edges: FxHashMap::default(), values: vec![Vec::new()] }
    }

    /// Adds a value at the end of a path; the same value twice is one.
    pub(crate) fn insert(&mut self, path: &[Step], value: V) {
        let mut node = Self::ROOT;
        for step in path {
            let next = Node(u32::try_from(self.values.len()).unwrap_or(u32::MAX));
            let known = *self.edges.entry((node, *step)).or_insert(next);
            if known == next {
                self.values.push(Vec::new());
            }
            node = known;
        }
        let values = &mut self.values[node.0 as usize];
        if !values.contains(&value) {
            values.push(value);
        }
    }

    /// The node one step further.
    pub(crate) fn next(&self, node: Node, step: Step) -> Option<Node> {
        self.edges.get(&(node, step)).copied()
    }

    /// The values of the paths that end here.
    pub(crate) fn values(&self, node: Node) -> &[V] {
        &self.values[node.0 as usize]
    }
}
