//! Labels of the vocabulary as sequences of terms.

use crate::analysis::is_stop_word;
use crate::model::{Concept, LanguageTag};
use crate::terms::{Analyzers, UNKNOWN_LANGUAGE, stem_term};

/// Function words that turn the meaning of a label round: "without" in "children without parental care".
const NEGATIONS: [(&str, &[&str]); 4] = [
    ("en", &["without", "no", "not", "nor"]),
    ("ru", &["без", "не", "ни", "нет"]),
    ("tg", &["бе", "на"]),
    ("tr", &["yok", "değil"]),
];

/// One label of a concept, analyzed as texts of its language are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConceptLabel {
    /// The label as the vocabulary writes it.
    pub text: String,
    /// Its language; `uz-Cyrl` labels have the same terms as `uz` ones.
    pub language: LanguageTag,
    /// The language's subtag, which stems of its texts begin with.
    pub code: &'static str,
    /// Whether the term has been seen in a source and may be shown. Others are unverified, misspelt, old or hurtful.
    pub is_shown: bool,
    /// Its words in order.
    pub words: Vec<LabelWord>,
}

/// One word of a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelWord {
    /// The word as its analyzer normalizes it.
    pub surface: String,
    /// The term of the stem, `tr:koruyucu`; the fold for languages without a stemmer.
    pub stem: String,
    /// The term of the fold, which all languages share.
    pub fold: String,
    /// Whether it is a function word inside the label, in whose place a text may have another one or none.
    pub is_gap: bool,
}

/// The labels of a concept: those to show first, preferred one ahead, in the order of the language tags.
pub(crate) fn labels_of(concept: &Concept, analyzers: &mut Analyzers) -> Vec<ConceptLabel> {
    let mut found = Vec::new();
    for (language, labels) in &concept.labels {
        let shown = labels.pref.iter().chain(&labels.alt).map(|text| (text, true));
        for (text, is_shown) in shown.chain(labels.hidden.iter().map(|text| (text, false))) {
            let words = words_of(text, language.as_str(), analyzers);
            if !words.is_empty() {
                let code = analyzers.analyzer(language.as_str()).language();
                found.push(ConceptLabel { text: text.clone(), language: language.clone(), code, is_shown, words });
            }
        }
    }
    found
}

/// The spellings of a label that texts have: what stands in brackets may be left out, and words joined by hyphens are
/// also written apart, two words also as one.
pub(crate) fn spellings(label: &ConceptLabel, analyzers: &mut Analyzers) -> Vec<Vec<LabelWord>> {
    let mut texts = Vec::new();
    if let Some((before, bracketed)) = label.text.split_once('(')
        && let Some((_, behind)) = bracketed.split_once(')')
    {
        texts.push(format!("{before} {behind}"));
    }
    if label.text.contains('-') {
        texts.push(label.text.replace('-', " "));
    } else if label.words.len() == 2 {
        texts.push(label.text.split_whitespace().collect::<Vec<_>>().join("-"));
    }
    let mut spellings = vec![label.words.clone()];
    for text in texts {
        let words = words_of(&text, label.language.as_str(), analyzers);
        if !words.is_empty() && !spellings.contains(&words) {
            spellings.push(words);
        }
    }
    spellings
}

fn words_of(text: &str, language: &str, analyzers: &mut Analyzers) -> Vec<LabelWord> {
    let mut words: Vec<LabelWord> = Vec::new();
    let analyzer = analyzers.analyzer(language);
    let code = analyzer.language();
    analyzer.analyze(text, &mut |token| {
        if token.part {
            return;
        }
        let mut stem = String::new();
        if code == UNKNOWN_LANGUAGE {
            stem.push_str(token.fold);
        } else {
            stem_term(code, token.stem, &mut stem);
        }
        let is_gap = is_stop_word(code, token.surface) && !is_negation(code, token.surface);
        words.push(LabelWord { surface: token.surface.to_string(), stem, fold: token.fold.to_string(), is_gap });
    });
    // At its ends a label is taken at its word, and so is a label of nothing but function words.
    let first = words.iter().position(|word| !word.is_gap).unwrap_or(words.len());
    let last = words.iter().rposition(|word| !word.is_gap).unwrap_or(0);
    for (place, word) in words.iter_mut().enumerate() {
        word.is_gap &= place > first && place < last;
    }
    words
}

fn is_negation(language: &str, surface: &str) -> bool {
    NEGATIONS.iter().any(|(of, words)| *of == language && words.contains(&surface))
}
