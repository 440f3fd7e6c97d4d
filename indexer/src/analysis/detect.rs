//! The language of a paragraph, told by its function words.
//!
//! Meant for pages that mix languages: it answers only where a paragraph plainly is in another language than its file.

use super::language::Language;
use super::lookalike::is_cyrillic;
use super::pieces::surface;
use super::stop_words::is_stop_word;

/// Words at the beginning of a paragraph that are looked at.
const LOOKED_AT: usize = 80;
/// Function words that a language must have in a paragraph to be believed.
const ENOUGH: usize = 4;

const CYRILLIC: &[Language] = &[Language::Kk, Language::Ky, Language::Tg, Language::Uz, Language::Ru];
const LATIN: &[Language] = &[Language::Uz, Language::Az, Language::Tk, Language::Tr, Language::En];

/// The languages that one written word speaks for, each by its place among [`Language::NINE`] as a bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Votes(u16);

impl Votes {
    /// Those in which a word in a text of `own` is a function word, and the one that alone has a letter of it.
    pub(crate) fn of(own: Language, raw: &str) -> Self {
        let in_cyrillic = raw.chars().any(is_cyrillic);
        // Azerbaijani and Turkmen were once written in Cyrillic, with letters that Kazakh has too: a text that is said
        // to be in one of them is judged by its words alone.
        let once_cyrillic = in_cyrillic && matches!(own, Language::Az | Language::Tk);
        let candidates = if in_cyrillic { CYRILLIC } else { LATIN };
        let speaks_for = |language: Language| {
            (!once_cyrillic && raw.chars().any(|c| only_in(c) == Some(language)))
                || surface(language, raw).is_some_and(|s| is_stop_word(language.code(), &s))
        };
        let languages =
            candidates.iter().chain(once_cyrillic.then_some(&own)).filter(|language| speaks_for(**language));
        let bits = languages.filter_map(|language| Language::NINE.iter().position(|known| known == language));
        Self(bits.fold(0, |votes, bit| votes | 1 << bit))
    }
}

/// The language that a text plainly is in, by the votes of its words, of which the first [`LOOKED_AT`] count, when that
/// is not `own`: it has several function words of one language and at least three times as many as of any other, its
/// own included.
pub(crate) fn other_language(own: Language, votes: impl Iterator<Item = Votes>) -> Option<Language> {
    let mut counts = Language::NINE.map(|language| (0usize, language));
    for votes in votes.take(LOOKED_AT) {
        for (bit, (count, _)) in counts.iter_mut().enumerate() {
            *count += usize::from(votes.0 >> bit & 1);
        }
    }
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let [(most, best), (second, _), ..] = counts;
    (best != own && most >= ENOUGH && most >= 3 * second).then_some(best)
}

/// The one language of ours that writes this letter.
fn only_in(c: char) -> Option<Language> {
    match c {
        'ұ' | 'Ұ' | 'һ' | 'Һ' | 'ә' | 'Ә' | 'і' | 'І' => Some(Language::Kk),
        'ҷ' | 'Ҷ' | 'ӣ' | 'Ӣ' | 'ӯ' | 'Ӯ' => Some(Language::Tg),
        'ў' | 'Ў' => Some(Language::Uz),
        'ə' | 'Ə' => Some(Language::Az),
        'ň' | 'Ň' | 'ý' | 'Ý' | 'ž' | 'Ž' => Some(Language::Tk),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::words;
    use super::*;

    fn other_language(own: Language, text: &str) -> Option<Language> {
        super::other_language(own, words::ranges(text).map(|(start, end)| Votes::of(own, &text[start..end])))
    }

    #[test]
    fn a_russian_paragraph_in_a_kazakh_file_is_told_apart() {
        let russian = "Ребёнок, который остался без попечения родителей, имеет право на то, чтобы его приняли в семью, и \
                       это право должно быть у него всегда, а не только тогда, когда этого хотят взрослые.";
        assert_eq!(other_language(Language::Kk, russian), Some(Language::Ru));
        assert_eq!(other_language(Language::Ru, russian), None);
    }

    #[test]
    fn a_paragraph_in_its_own_language_stays_its_own() {
        let kazakh = "Бала құқықтары туралы заң бойынша әр бала отбасында өмір сүруге құқылы, бірақ бұл құқық барлық \
                      жағдайда іске аспайды, сондықтан мемлекет осы балаларға қамқорлық жасайды.";
        assert_eq!(other_language(Language::Kk, kazakh), None);
        assert_eq!(other_language(Language::Ru, kazakh), Some(Language::Kk));
    }

    #[test]
    fn azerbaijani_in_its_old_script_is_not_taken_for_kazakh() {
        let text = "Һәр бир ушағын аиләдә јашамаг вә тәрбијә алмаг һүгугу вар вә бу һүгуг һәм дөвләт, һәм дә ҹәмијјәт \
                    тәрәфиндән горунур, чүнки ушаг үчүн аилә һәр шејдән өнәмлидир.";
        assert_eq!(other_language(Language::Az, text), None);
    }

    #[test]
    fn names_and_short_texts_decide_nothing() {
        assert_eq!(other_language(Language::Uz, "UNICEF, Save the Children"), None);
        assert_eq!(other_language(Language::Tr, ""), None);
    }
}
