//! Endings of Russian words, stripped by rule from words that the lexicon lacks.

/// Endings of nouns and adjectives, then of verbs and participles, as any school grammar lists them.
const ENDINGS: &[&str] = &[
    // adjectives
    "ый",
    "ий",
    "ой",
    "ого",
    "его",
    "ому",
    "ему",
    "ым",
    "им",
    "ом",
    "ем",
    "ая",
    "яя",
    "ую",
    "юю",
    "ою",
    "ею",
    "ое",
    "ее",
    "ые",
    "ие",
    "ых",
    "их",
    "ыми",
    "ими",
    // their degrees
    "ейший",
    "ейшего",
    "ейшему",
    "ейшим",
    "ейшем",
    "ейшая",
    "ейшей",
    "ейшую",
    "ейшее",
    "ейшие",
    "ейших",
    "ейшими",
    "ейшею",
    // nouns
    "а",
    "я",
    "о",
    "е",
    "ы",
    "и",
    "у",
    "ю",
    "ь",
    "й",
    "ей",
    "ам",
    "ям",
    "ами",
    "ями",
    "ах",
    "ях",
    "ов",
    "ев",
    "ия",
    "ие",
    "ии",
    "ию",
    "ией",
    "иею",
    "ием",
    "иям",
    "иями",
    "иях",
    "ья",
    "ье",
    "ью",
    "ьи",
    "ьем",
    "ьей",
    "ьев",
    "ьям",
    "ьями",
    "ьях",
    // verbs
    "ть",
    "ти",
    "л",
    "ла",
    "ло",
    "ли",
    "в",
    "вши",
    "ешь",
    "ет",
    "емте",
    "ете",
    "ут",
    "ют",
    "ишь",
    "ит",
    "имте",
    "ите",
    "ат",
    "ят",
    "йте",
    "ьте",
];

/// Endings that many nouns have in their root (`адам`, `завод`): they need a longer word in front.
const FREQUENT_IN_ROOTS: &[&str] = &[
    "ам", "ем", "им", "ом", "ым", "ах", "ях", "их", "ов", "ев", "ей", "ой", "ий", "в", "л", "ет", "ит", "ат", "ят",
    "ут", "ют",
];

/// Marks of participles before an adjective's ending.
const PARTICIPLES: &[&str] = &["вш", "ющ", "ящ", "ущ", "ащ", "нн", "ем"];

/// Whether a word may be `по-` and a comparative.
pub(super) fn is_comparative(word: &str) -> bool {
    word.ends_with("ее")
        || word.ends_with("ей")
        || word.ends_with("же")
        || word.ends_with("че")
        || word.ends_with("ше")
        || word.ends_with("ще")
}

/// Takes endings off until none is left.
pub(super) fn strip(word: &mut String) {
    if let Some(plain) = word.strip_suffix("ся").or_else(|| word.strip_suffix("сь"))
        && [
            "ть", "л", "ла", "ло", "ли", "ет", "ит", "ют", "ут", "ят", "ат", "ем", "им", "ешь", "ишь", "вши", "щий",
            "вший",
        ]
        .iter()
        .any(|e| plain.ends_with(e))
    {
        word.truncate(plain.len());
    }
    while let Some(ending) = ENDINGS.iter().filter(|e| word.ends_with(**e) && may_go(word, e)).max_by_key(|e| e.len()) {
        word.truncate(word.len() - ending.len());
        if ending.len() >= 4
            && let Some(mark) = PARTICIPLES.iter().find(|m| word.ends_with(**m) && letters(word) > 5)
        {
            word.truncate(word.len() - mark.len());
        }
    }
    if word.ends_with("нн") {
        word.truncate(word.len() - "н".len());
    }
}

fn may_go(word: &str, ending: &str) -> bool {
    let stem = &word[..word.len() - ending.len()];
    let least = if FREQUENT_IN_ROOTS.contains(&ending) { 4 } else { 3 };
    letters(stem) >= least && stem.chars().any(is_vowel)
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

fn is_vowel(letter: char) -> bool {
    "аеиоуыэюя".contains(letter)
}
