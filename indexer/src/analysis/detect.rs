//! The language of a paragraph, told by its function words.
//!
//! Meant for pages that mix languages: it answers only where a paragraph plainly is in another language than its file.

use super::language::Language;
use super::lookalike::is_cyrillic;
use super::pieces::surface;
use super::stop_words::is_stop_word;
use super::words;

/// Words at the beginning of a paragraph that are looked at.
const LOOKED_AT: usize = 80;
/// Function words that a language must have in a paragraph to be believed.
const ENOUGH: usize = 4;

const CYRILLIC: &[Language] = &[Language::Kk, Language::Ky, Language::Tg, Language::Uz, Language::Ru];
const LATIN: &[Language] = &[Language::Uz, Language::Az, Language::Tk, Language::Tr, Language::En];

/// The language that `text` plainly is in, when that is not `own`: it has several function words of one language and
/// at least three times as many as of any other, its own included. Letters that only one language has count as well.
pub(crate) fn other_language(own: Language, text: &str) -> Option<Language> {
    let mut votes = [(Language::Und, 0usize); 9];
    let mut looked = 0;
    words::each(text, |start, end| {
        let raw = &text[start..end];
        looked += 1;
        if looked > LOOKED_AT {
            return;
        }
        let in_cyrillic = raw.chars().any(is_cyrillic);
        // Azerbaijani and Turkmen were once written in Cyrillic, with letters that Kazakh has too: a text that is said
        // to be in one of them is judged by its words alone.
        let once_cyrillic = in_cyrillic && matches!(own, Language::Az | Language::Tk);
        let candidates = if in_cyrillic { CYRILLIC } else { LATIN };
        for &language in candidates.iter().chain(once_cyrillic.then_some(&own)) {
            let function_word = surface(language, raw).is_some_and(|s| is_stop_word(language.code(), &s));
            if function_word || (!once_cyrillic && raw.chars().any(|c| only_in(c) == Some(language))) {
                vote(&mut votes, language);
            }
        }
    });
    votes.sort_by_key(|v| std::cmp::Reverse(v.1));
    let [(best, most), (_, second), ..] = votes;
    let own_votes = votes.iter().find(|v| v.0 == own).map_or(0, |v| v.1);
    (best != own && most >= ENOUGH && most >= 3 * second.max(own_votes)).then_some(best)
}

fn vote(votes: &mut [(Language, usize)], language: Language) {
    if let Some(slot) = votes.iter_mut().find(|v| v.0 == language || v.1 == 0) {
        *slot = (language, slot.1 + 1);
    }
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
    use super::*;

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
