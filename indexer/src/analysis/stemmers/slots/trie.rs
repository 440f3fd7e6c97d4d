//! Endings by their letters from the last to the first.

/// Finds the endings of a word; built by inserting them one by one.
#[derive(Debug)]
pub(crate) struct Trie {
    /// Row by node, column by letter: the child's number, 0 for none.
    children: Vec<u16>,
    /// Endings that end at each node.
    endings: Vec<Vec<u16>>,
}

/// Letters have numbers below this.
const WIDTH: usize = 64;

impl Trie {
    pub(crate) fn new() -> Self {
        Self { children: vec![0; WIDTH], endings: vec![Vec::new()] }
    }

    /// Stores ending number `ending` under its letters, given first to last.
    pub(crate) fn insert(&mut self, letters: &[u8], ending: u16) {
        let mut at = 0;
        for &letter in letters.iter().rev() {
            let slot = at * WIDTH + letter as usize;
            if self.children[slot] == 0 {
                self.children[slot] = u16::try_from(self.endings.len()).unwrap_or(0);
                self.children.resize(self.children.len() + WIDTH, 0);
                self.endings.push(Vec::new());
            }
            at = self.children[slot] as usize;
        }
        self.endings[at].push(ending);
    }

    /// Calls `sink` with the beginning and the number of every ending that `word` has just before `end`.
    #[inline]
    pub(crate) fn endings_before(&self, word: &[u8], end: usize, mut sink: impl FnMut(usize, u16)) {
        let mut at = 0;
        for start in (0..end).rev() {
            at = self.children[at * WIDTH + word[start] as usize] as usize;
            if at == 0 {
                return;
            }
            for &ending in &self.endings[at] {
                sink(start, ending);
            }
        }
    }
}
