use maud::{Markup, html};
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{Commitment, CommitmentRef, LanguageTag, TranslationKind};

use crate::search::{FacetCount, SearchRequest};
use crate::urls::{self, Page, Selection};
use crate::views::components::{WorkLine, count_mark, work_list};
use crate::views::layout::layout;
use crate::views::pages::country::selections;
use crate::views::{Frame, Head};

/// A commitment and the works that answer it.
pub struct CommitmentView<'a> {
    /// Which one.
    pub reference: &'a CommitmentRef,
    /// Its texts.
    pub commitment: &'a Commitment,
    /// The newest works that answer it.
    pub newest: &'a [&'a WorkRecord],
    /// Works by country.
    pub countries: &'a [FacetCount],
}

/// One commitment: its words, the original beside a translation, and works by country.
pub fn commitment(frame: &Frame<'_>, view: &CommitmentView<'_>) -> Markup {
    let name = frame.commitment(view.reference);
    let commitment = view.commitment;
    let shown = frame.localized(&commitment.text);
    let description = shown.as_ref().map_or_else(String::new, ToString::to_string);
    let head = Head::new(name.text.to_string(), description);
    let all = SearchRequest::new("", frame.ui().clone()).toggled(&Selection::Commitment(view.reference.clone()));
    let translated = shown.as_ref().is_some_and(|text| text.language.unwrap_or(frame.ui()) != &commitment.original);
    let body = html! {
        h1 { (name) }
        @if let Some(text) = &shown {
            blockquote lang=[text.language] { p { (text.text) } }
            @if translated {
                p.small { (translation_note(frame, commitment, text.language.unwrap_or(frame.ui()))) }
                @if let Some(original) = commitment.text.get(&commitment.original) {
                    details {
                        summary { (frame.text("commitment-original")) }
                        blockquote lang=(commitment.original) { p { (original) } }
                    }
                }
            }
        }
        section aria-labelledby="works" {
            h2 #works { (frame.text("commitment-works")) }
            @if view.newest.is_empty() { p { (frame.text("topic-no-works")) } }
            (work_list(frame, view.newest.iter().map(|work| WorkLine::of(work))))
            p { a href=(urls::search(&all)) { (frame.text("topic-search")) } }
            @if !view.countries.is_empty() {
                h3 { (frame.text("commitments-counts")) }
                ul.columns {
                    @for (selection, count) in selections("country", view.countries) {
                        li {
                            a href=(urls::search(&all.toggled(&selection))) { (frame.selection(&selection)) }
                            " " (count_mark(frame, count))
                        }
                    }
                }
            }
        }
        p { a href=(frame.href(&Page::Commitments(None))) { (frame.text("commitment-all")) } }
    };
    layout(frame, &head, &body)
}

fn translation_note(frame: &Frame<'_>, commitment: &Commitment, shown: &LanguageTag) -> String {
    let kind = commitment.translations.get(shown).map(|translation| translation.kind);
    let kind = kind.unwrap_or(TranslationKind::Human);
    let from = frame.language(&commitment.original).text;
    frame.with(&format!("translation-{}", kind.as_str()), &[("language", &from)])
}
