//! Reads a language's table of endings from the text that a speaker of the language can read.
//!
//! ```text
//! letters back  а о ұ ы          a named set of letters
//! sign A  а е                    a letter that changes with harmony; the n-th choices of all signs go together
//! change б п                     before an ending that begins with a vowel, the second is written as the first
//! drop халық орын                words that lose their last vowel before such an ending
//! swell hak hakk                a word and what it becomes before such an ending
//! change ğ k long                the same as above, in roots of two syllables or more
//! never bl tl                    letters that no root ends in
//! root noun ev okul              roots that learning starts from; as words they stay whole
//! keep адам                      words that no ending is taken from
//! hold алма                      roots that look as if they had an ending, and have none
//!
//! ending plural  on noun participle
//!   лAр after vowel р й least 2 — бала: балалар "children" [source]
//!   ю swallows й like у     takes in the root's й, and is as common as у, defined before it
//!   мен free                has no harmony
//! ```

use super::letters::{LetterSet, Letters};
use super::table::{Class, Ending, Harmony, Kinds, Spelling, Table};
use super::trie::Trie;
use rustc_hash::{FxHashMap, FxHashSet};

impl Table {
    /// Reads a table; `spelling` is applied to every letter, word and ending.
    pub(crate) fn read(text: &str, spelling: Spelling, folded: bool) -> Self {
        let mut reader = Reader::new(spelling, folded);
        for line in text.lines() {
            reader.line(line);
        }
        reader.finish()
    }
}

struct Reader {
    spelling: Spelling,
    folded: bool,
    table: Table,
    sets: FxHashMap<String, LetterSet>,
    signs: Vec<(char, Vec<String>)>,
    /// Class names that each class names as standing inside it.
    inner: Vec<Vec<String>>,
    class: usize,
    form: usize,
}

impl Reader {
    fn new(spelling: Spelling, folded: bool) -> Self {
        let table = Table {
            letters: Letters::new(),
            vowels: 0,
            back: 0,
            front: 0,
            classes: Vec::new(),
            endings: Vec::new(),
            forms: Vec::new(),
            trie: Trie::new(),
            swallowed: vec![Vec::new()],
            changes: Vec::new(),
            drops: FxHashMap::default(),
            trims: Vec::new(),
            never: FxHashSet::default(),
            known: FxHashMap::default(),
            keep: FxHashSet::default(),
            hold: FxHashSet::default(),
            irregular: FxHashMap::default(),
        };
        Self {
            spelling,
            folded,
            table,
            sets: FxHashMap::default(),
            signs: Vec::new(),
            inner: Vec::new(),
            class: 0,
            form: 0,
        }
    }

    fn line(&mut self, line: &str) {
        let line = line.split('#').next().unwrap_or("");
        let mut words = line.split_whitespace();
        let Some(first) = words.next() else { return };
        if line.starts_with(char::is_whitespace) {
            return self.endings(line);
        }
        match first {
            "letters" => {
                let name = words.next().unwrap_or_default().to_owned();
                let set = words.fold(0, |set, w| set | self.letter(w));
                *self.sets.entry(name).or_default() |= set;
            }
            "sign" => {
                if let Some(sign) = words.next().and_then(|w| w.chars().next()) {
                    self.signs.push((sign, words.map(str::to_owned).collect()));
                }
            }
            "change" => {
                let pair: Vec<String> = words.map(self.spelling).collect();
                let long = pair.len() > 2;
                if let [a, b, ..] = pair.as_slice()
                    && let (Some(a), Some(b)) = (a.chars().next(), b.chars().next())
                    && a != b
                {
                    self.table.changes.push((a, b, long));
                }
            }
            "drop" => words.for_each(|w| self.drop(w)),
            "trim" => self.table.trims.extend(words.filter_map(|w| w.chars().next())),
            "swell" => {
                let pair: Vec<String> = words.map(self.spelling).collect();
                if let [plain, swollen] = pair.as_slice() {
                    self.table.drops.insert(swollen.clone(), plain.clone());
                }
            }
            "never" if !self.folded => {
                let pair = |w: &str| w.chars().next().zip(w.chars().nth(1));
                self.table.never.extend(words.filter_map(pair));
            }
            "root" => {
                let verbs = words.next() == Some("verb");
                for root in words.map(self.spelling) {
                    self.table.known.entry(root).or_default()[usize::from(verbs)] = true;
                }
            }
            "hold" if !self.folded => self.table.hold.extend(words.map(self.spelling)),
            "keep" => self.table.keep.extend(words.map(self.spelling)),
            "irregular" => {
                if let Some(root) = words.next().map(self.spelling) {
                    for w in words {
                        self.table.irregular.insert((self.spelling)(w), root.clone());
                    }
                }
            }
            "ending" => self.class(words),
            _ => {}
        }
    }

    fn letter(&mut self, word: &str) -> LetterSet {
        let spelled = (self.spelling)(word);
        spelled.chars().next_back().map_or(0, |c| 1 << self.table.letters.intern(c))
    }

    /// `ending plural  on noun participle`
    fn class<'a>(&mut self, mut words: impl Iterator<Item = &'a str>) {
        let name = words.next().unwrap_or_default().to_owned();
        let mut roots = 0;
        let mut inner = Vec::new();
        for word in words.skip_while(|w| *w != "on").skip(1) {
            match word {
                "noun" => roots |= Kinds::NOUN.0,
                "verb" => roots |= Kinds::VERB.0,
                other => inner.push(other.to_owned()),
            }
        }
        self.class = self.table.classes.len();
        self.table.classes.push(Class { name, inner: 0, roots: Kinds(roots) });
        self.inner.push(inner);
    }

    /// `  лAр дAр  after vowel р й  at least 2  балалар  "children"  source`
    fn endings(&mut self, line: &str) {
        let mut forms: Vec<&str> = Vec::new();
        let (mut after, mut least) = (0, 0);
        let mut words = line.split('"').next().unwrap_or("").split_whitespace().peekable();
        while let Some(w) = words.next_if(|w| !matches!(*w, "free" | "after" | "least" | "swallows" | "like" | "—")) {
            forms.push(w);
        }
        let mut clause = "";
        let mut free = false;
        let mut swallows = Vec::new();
        let mut like = None;
        for w in words {
            match (w, clause) {
                ("free", _) => free = true,
                ("after" | "least" | "swallows" | "like" | "—", _) => clause = w,
                (w, "like") => like = Some(w),
                (w, "after") => after |= self.sets.get(w).copied().unwrap_or_else(|| self.letter(w)),
                (w, "swallows") => swallows.extend((self.spelling)(w).chars().next()),
                (w, "least") => least = w.parse().unwrap_or(0),
                _ => {}
            }
        }
        let swallows = self.swallowed(swallows);
        for form in forms {
            let name = self.table.classes.last().map_or("", |c| c.name.as_str());
            let name = format!("{name} {}", like.unwrap_or(form));
            let known = like.and_then(|_| self.table.forms.iter().position(|f| *f == name));
            self.form = known.unwrap_or_else(|| {
                self.table.forms.push(name);
                self.table.forms.len() - 1
            });
            for spelled in self.expand(form) {
                self.add(&spelled, if after == 0 { LetterSet::MAX } else { after }, least, free, swallows);
            }
        }
    }

    /// The number of a set of swallowed letters.
    fn swallowed(&mut self, mut letters: Vec<char>) -> u8 {
        letters.dedup();
        let known = self.table.swallowed.iter().position(|s| *s == letters);
        let number = known.unwrap_or_else(|| {
            self.table.swallowed.push(letters);
            self.table.swallowed.len() - 1
        });
        u8::try_from(number).unwrap_or(0)
    }

    /// Every spelling of an ending: sign by sign, the n-th choice of all together.
    fn expand(&self, form: &str) -> Vec<String> {
        let rounds = self.signs.iter().map(|s| s.1.len()).max().unwrap_or(1);
        let mut out: Vec<String> = Vec::new();
        for round in 0..rounds {
            let mut spelled = String::new();
            for c in form.chars() {
                match self.signs.iter().find(|s| s.0 == c) {
                    Some((_, choices)) if !choices.is_empty() => spelled.push_str(&choices[round % choices.len()]),
                    _ => spelled.push(c),
                }
            }
            if !out.contains(&spelled) {
                out.push(spelled);
            }
        }
        out
    }

    fn add(&mut self, spelled: &str, after: LetterSet, least: u8, free: bool, swallows: u8) {
        let harmony = if self.folded || free { Harmony::Free } else { self.harmony(spelled) };
        let respelled =
            if self.folded { (self.spelling)(&format!("b{spelled}"))[1..].to_owned() } else { spelled.to_owned() };
        let letters: Vec<u8> = respelled.chars().map(|c| self.table.letters.intern(c)).collect();
        let Some(&first) = letters.first() else { return };
        let vowels = self.sets.get("vowel").copied().unwrap_or(0);
        let class = u8::try_from(self.class).unwrap_or(63);
        let default = 2;
        let least = if least == 0 { default } else { least };
        let form = u16::try_from(self.form).unwrap_or(u16::MAX);
        let ending = Ending { class, form, after, harmony, least, opens: vowels >> first & 1 == 1, swallows };
        self.insert(&letters, ending.clone());
        // The skeleton writes twins once: the ending's first letter is lost behind the same letter.
        if self.folded && letters.len() > 1 && !ending.opens && after >> first & 1 == 1 {
            self.insert(&letters[1..], Ending { after: 1 << first, opens: false, ..ending });
        }
    }

    fn insert(&mut self, letters: &[u8], ending: Ending) {
        let number = u16::try_from(self.table.endings.len()).unwrap_or(u16::MAX);
        self.table.endings.push(ending);
        self.table.trie.insert(letters, number);
    }

    fn harmony(&mut self, spelled: &str) -> Harmony {
        let (back, front) = (self.set("back"), self.set("front"));
        for c in spelled.chars() {
            let bit = 1 << self.table.letters.intern(c);
            if back & bit != 0 {
                return Harmony::Back;
            }
            if front & bit != 0 {
                return Harmony::Front;
            }
        }
        Harmony::Free
    }

    fn set(&self, name: &str) -> LetterSet {
        self.sets.get(name).copied().unwrap_or(0)
    }

    fn drop(&mut self, word: &str) {
        let mut letters: Vec<char> = word.chars().collect();
        if letters.len() >= 3 {
            letters.remove(letters.len() - 2);
            let short: String = letters.into_iter().collect();
            self.table.drops.insert((self.spelling)(&short), (self.spelling)(word));
        }
    }

    fn finish(mut self) -> Table {
        self.table.vowels = self.set("vowel");
        if !self.folded {
            self.table.back = self.set("back");
            self.table.front = self.set("front");
        }
        for (i, names) in self.inner.iter().enumerate() {
            let bits = names
                .iter()
                .filter_map(|n| self.table.classes.iter().position(|c| &c.name == n))
                .fold(0, |m, j| m | 1 << j);
            self.table.classes[i].inner = bits;
        }
        self.table
    }
}
