//! Russian: a lexicon of paradigms first, rules for the words it lacks.
//!
//! `paradigms.txt` lists endings that go together, `lexicon.txt` the stems of each paradigm, `irregular.txt` the words
//! that change their root. A form found there is answered with its base form. Any other word (a name, a new word) loses its
//! endings by rule until none is left. Reflexive verbs count with their plain ones, participles with their verbs.

mod lexicon;
mod rules;

use std::sync::LazyLock;

use self::lexicon::Lexicon;
use super::Stemmer;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::read);

/// Stemmer for Russian. The lexicon is read when the first one is made.
pub(crate) struct Russian {
    lexicon: &'static Lexicon,
}

impl Russian {
    pub(crate) fn new() -> Self {
        Self { lexicon: &LEXICON }
    }
}

impl Stemmer for Russian {
    fn stem(&self, word: &str, out: &mut String) {
        let begin = out.len();
        if self.lexicon.base(word, out) {
            return;
        }
        // A degree of comparison: the same word with `наи-` or `по-`.
        let plain = word.strip_prefix("наи").or_else(|| word.strip_prefix("по").filter(|p| rules::is_comparative(p)));
        if plain.is_some_and(|p| p.chars().count() > 4 && self.lexicon.base(p, out)) {
            return;
        }
        let mut bare = String::from(word);
        rules::strip(&mut bare);
        // What is left may be a word of the lexicon itself; then it is that word.
        out.truncate(begin);
        if !self.lexicon.base(&bare, out) {
            out.push_str(&bare);
        }
    }
}

#[cfg(test)]
mod tests;
