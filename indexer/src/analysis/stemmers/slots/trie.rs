//! Endings by their letters from the last to the first.

/// Children of every node, and the endings that end there.
#[derive(Debug, Default)]
pub(crate) struct Trie {
    nodes: Vec<Node>,
}

#[derive(Debug, Default, Clone)]
struct Node {
    children: Vec<(u8, u32)>,
    endings: Vec<u32>,
}

impl Trie {
    pub(crate) fn new() -> Self {
        Self { nodes: vec![Node::default()] }
    }

    /// Stores ending number `ending` under its letters, given first to last.
    pub(crate) fn insert(&mut self, letters: &[u8], ending: u32) {
        let mut at = 0;
        for &letter in letters.iter().rev() {
            at = match self.child(at, letter) {
                Some(next) => next,
                None => {
                    let next = self.nodes.len();
                    self.nodes.push(Node::default());
                    self.nodes[at].children.push((letter, u32::try_from(next).unwrap_or(u32::MAX)));
                    next
                }
            };
        }
        self.nodes[at].endings.push(ending);
    }

    /// Calls `sink` with the beginning and the number of every ending that `word` has just before `end`.
    pub(crate) fn endings_before(&self, word: &[u8], end: usize, mut sink: impl FnMut(usize, u32)) {
        let mut at = 0;
        for start in (0..end).rev() {
            let Some(next) = self.child(at, word[start]) else { return };
            at = next;
            for &ending in &self.nodes[at].endings {
                sink(start, ending);
            }
        }
    }

    fn child(&self, node: usize, letter: u8) -> Option<usize> {
        self.nodes[node].children.iter().find(|c| c.0 == letter).map(|c| c.1 as usize)
    }
}
