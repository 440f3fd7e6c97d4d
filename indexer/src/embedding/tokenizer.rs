//! Text to the pieces of a unigram vocabulary, as SentencePiece segments it (Kudo 2018): the most probable
//! sequence of pieces, found by dynamic programming.
//!
//! The `tokenizers` library does the same, but holds this model's 250,000 pieces as a tree of hash maps that takes
//! 234 MB, more than the rest of the model. Here they are one string and an order; a piece is found by narrowing the
//! range of those that begin alike.

use rustc_hash::FxHashMap;

use crate::embedding::error::Defect;

/// What SentencePiece writes for a space.
const SPACE: char = '▁';
/// How much worse than the rarest piece a character that no piece holds is.
const UNKNOWN_PENALTY: f32 = 10.0;

/// Ids of the pieces that stand for no text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SpecialPieces {
    pub(crate) begin: u32,
    pub(crate) end: u32,
    pub(crate) unknown: u32,
}

/// A vocabulary with its normalization.
pub(crate) struct Tokenizer {
    /// All pieces, one after the other.
    pieces: String,
    /// Where each piece ends in `pieces`.
    ends: Vec<u32>,
    /// The logarithm of each piece's probability.
    scores: Vec<f32>,
    /// Ids of pieces that stand for text, in the order of their bytes.
    sorted: Vec<u32>,
    special: SpecialPieces,
    unknown_score: f32,
    /// What characters become before segmentation; the others stay.
    normalization: FxHashMap<char, Box<str>>,
}

/// The best way to a place in the text.
#[derive(Clone, Copy)]
struct Step {
    score: f32,
    piece: u32,
    from: usize,
}

impl Tokenizer {
    /// Builds a tokenizer of pieces and scores by id.
    pub(crate) fn new<'a>(
        vocabulary: impl Iterator<Item = (&'a str, f32)>,
        special: SpecialPieces,
        normalization: FxHashMap<char, Box<str>>,
    ) -> Result<Self, Defect> {
        let (mut pieces, mut ends, mut scores) = (String::new(), Vec::new(), Vec::new());
        for (piece, score) in vocabulary {
            pieces.push_str(piece);
            ends.push(u32::try_from(pieces.len()).map_err(|_| Defect::new("its vocabulary is too large"))?);
            scores.push(score);
        }
        let count = u32::try_from(scores.len()).unwrap_or(u32::MAX);
        let SpecialPieces { begin, end, unknown } = special;
        if [begin, end, unknown].iter().any(|id| *id >= count) {
            return Err(Defect::new("its vocabulary lacks the pieces that begin and end a text"));
        }
        let lowest = scores.iter().copied().fold(f32::INFINITY, f32::min);
        if !lowest.is_finite() {
            return Err(Defect::new("its vocabulary has scores that are no numbers"));
        }
        let mut tokenizer = Self {
            pieces,
            ends,
            scores,
            sorted: Vec::new(),
            special,
            unknown_score: lowest - UNKNOWN_PENALTY,
            normalization,
        };
        // `<s>` in a text is three characters, not the beginning of another text.
        let is_special = |piece: &str| piece.starts_with('<') && piece.ends_with('>') && piece.len() > 2;
        let is_text = |id: &u32| {
            let piece = tokenizer.piece(*id);
            !piece.is_empty() && !is_special(piece)
        };
        let mut sorted: Vec<_> = (0..count).filter(is_text).collect();
        sorted.sort_unstable_by(|a, b| tokenizer.piece(*a).cmp(tokenizer.piece(*b)));
        tokenizer.sorted = sorted;
        Ok(tokenizer)
    }

    /// How many pieces there are.
    pub(crate) fn len(&self) -> usize {
        self.scores.len()
    }

    /// The ids of a text's pieces between the begin and end ids; no more than `limit` with these.
    pub(crate) fn encode(&self, text: &str, limit: usize) -> Vec<u32> {
        let mut ids = vec![self.special.begin];
        ids.extend(self.segment(&self.normalize(text)));
        ids.truncate(limit.saturating_sub(1));
        ids.push(self.special.end);
        ids
    }

    fn piece(&self, id: u32) -> &str {
        let begin = id.checked_sub(1).map_or(0, |before| self.ends[before as usize]);
        &self.pieces[begin as usize..self.ends[id as usize] as usize]
    }

    /// Every word behind a space sign, runs of spaces as one.
    fn normalize(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 8);
        let mut in_word = false;
        let mut push = |c: char| {
            if c == ' ' {
                in_word = false;
                return;
            }
            if !in_word {
                out.push(SPACE);
                in_word = true;
            }
            out.push(c);
        };
        for c in text.chars() {
            match self.normalization.get(&c) {
                Some(replacement) => replacement.chars().for_each(&mut push),
                None => push(c),
            }
        }
        out
    }

    fn segment(&self, text: &str) -> Vec<u32> {
        let unreached = Step { score: f32::NEG_INFINITY, piece: self.special.unknown, from: 0 };
        let mut best = vec![unreached; text.len() + 1];
        best[0].score = 0.0;
        for (at, c) in text.char_indices() {
            let here = best[at].score;
            let mut reach = |to: usize, piece: u32, score: f32| {
                if here + score > best[to].score {
                    best[to] = Step { score: here + score, piece, from: at };
                }
            };
            self.pieces_at(&text.as_bytes()[at..], |piece| {
                reach(at + self.piece(piece).len(), piece, self.scores[piece as usize]);
            });
            reach(at + c.len_utf8(), self.special.unknown, self.unknown_score);
        }
        let mut ids = Vec::new();
        let mut at = text.len();
        while at > 0 {
            let Step { piece, from, .. } = best[at];
            // Unknown characters in a row are one unknown piece.
            if piece != self.special.unknown || ids.last() != Some(&piece) {
                ids.push(piece);
            }
            at = from;
        }
        ids.reverse();
        ids
    }

    /// Calls with every piece that the text begins with, the shortest first.
    fn pieces_at(&self, text: &[u8], mut found: impl FnMut(u32)) {
        let mut range = self.sorted.as_slice();
        for (depth, byte) in text.iter().enumerate() {
            let at_depth = |id: &u32| self.piece(*id).as_bytes().get(depth).copied();
            // A piece that ends here has no byte at this depth, and sorts before those that have.
            range = &range[range.partition_point(|id| at_depth(id) < Some(*byte))..];
            range = &range[..range.partition_point(|id| at_depth(id) == Some(*byte))];
            match range.first() {
                Some(id) if self.piece(*id).len() == depth + 1 => found(*id),
                Some(_) => {}
                None => return,
            }
        }
    }
}
