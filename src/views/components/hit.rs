use maud::{Markup, html};
use tajriba_indexer::model::{Details, LanguageTag, Reference, ReviewStatus, TranslationKind};
use tajriba_indexer::{VersionRecord, WorkRecord};

use crate::search::Hit;
use crate::urls::{self, Page};
use crate::views::Frame;
use crate::views::components::{add_link, law_badge};

/// One work found: what it is, in which languages, how it stands, and why it was found, where words were asked for.
pub(in crate::views) fn hit(frame: &Frame<'_>, hit: &Hit, says_why: bool) -> Markup {
    let Some(version) = hit.work.version(&hit.language) else {
        return html! {};
    };
    let lang = frame.lang(&hit.language);
    let passage: usize = hit.snippet.iter().map(|fragment| fragment.text.len()).sum();
    html! {
        li.hit #(hit.work.id) {
            h2 lang=[lang] { a href=(urls::hit(frame.ui(), hit)) { (version.title) } }
            (line(frame, &hit.work, &hit.language))
            p.passage lang=[lang] {
                @if let Some(section) = &hit.section {
                    b.section { (section.heading) } " "
                }
                @if passage > 0 {
                    @for fragment in &hit.snippet {
                        @if fragment.is_match { mark { (fragment.text) } } @else { (fragment.text) }
                    }
                } @else {
                    (version.summary)
                }
            }
            (further(frame, hit))
            @if says_why { (why(frame, hit)) }
            (marks(frame, &hit.work, version))
            (choose(frame, hit, &version.title))
        }
    }
}

/// Links to further sections that answer.
fn further(frame: &Frame<'_>, hit: &Hit) -> Markup {
    html! {
        @if !hit.further.is_empty() {
            p.further {
                (frame.text("hit-further")) " "
                @for (place, section) in hit.further.iter().enumerate() {
                    @if place > 0 { " · " }
                    a href=(urls::version(frame.ui(), &hit.work, &hit.language, &section.anchor)) lang=[frame.lang(&hit.language)] {
                        (section.heading)
                    }
                }
            }
        }
    }
}

/// The whole work into the curriculum; a section is chosen on its page.
fn choose(frame: &Frame<'_>, hit: &Hit, title: &str) -> Markup {
    let reference = Reference { work: hit.work.id.clone(), anchor: None };
    html! { p.choose { (add_link(frame, &reference, title, hit.work.id.as_str())) } }
}

/// Kind, country, year, language of the text, and the other languages as links.
fn line(frame: &Frame<'_>, work: &WorkRecord, language: &LanguageTag) -> Markup {
    let others = work.versions.iter().filter(|version| version.language != *language);
    html! {
        p.about {
            span { (frame.one_kind(work.id.kind())) } " "
            span { a href=(frame.href(&Page::Country(work.id.country().clone()))) { (frame.country(work.id.country())) } }
            " " span { (work.facts.date.year()) } " "
            span.language { span.hidden { (frame.text("text-language")) ": " } (frame.language(language)) }
            @for version in others {
                " "
                a.other href=(urls::version(frame.ui(), work, &version.language, "")) hreflang=(version.language) {
                    (frame.language(&version.language))
                }
            }
        }
    }
}

/// What led here where it was not the reader's own words: terms of other languages, else the meaning.
fn why(frame: &Frame<'_>, Hit { matched, by_meaning, .. }: &Hit) -> Markup {
    html! {
        @if matched.is_empty() && *by_meaning {
            p.why { (frame.text("found-by-meaning")) }
        }
        @if !matched.is_empty() {
            p.why {
                (frame.text("matched-through")) " "
                @for (index, found) in matched.iter().take(4).enumerate() {
                    @if index > 0 { ", " }
                    q lang=[frame.lang(&found.language)] { (found.term) }
                    " (" (frame.language(&found.language)) ")"
                }
            }
        }
    }
}

/// How far the text can be relied on.
pub(in crate::views) fn marks(frame: &Frame<'_>, work: &WorkRecord, version: &VersionRecord) -> Markup {
    html! {
        p.marks {
            @if let Details::Legislation(law) = &work.details { (law_badge(frame, law)) }
            " "
            @if work.facts.review_status() == ReviewStatus::Unreviewed {
                span.mark { (frame.text("mark-unreviewed")) }
            } @else {
                span.mark.good { (frame.text("mark-reviewed")) }
            }
            " " (translation_marks(frame, work, version))
        }
    }
}

/// How far a version can be relied on as a translation.
pub(in crate::views) fn translation_marks(frame: &Frame<'_>, work: &WorkRecord, version: &VersionRecord) -> Markup {
    let kind = version.translation.as_ref().map(|translation| translation.kind);
    let by_machine = kind.is_some_and(|kind| kind != TranslationKind::Human);
    html! {
        @if by_machine { span.mark { (frame.text("mark-machine")) } " " }
        @if work.is_stale(version) { span.mark { (frame.text("mark-stale")) } }
    }
}
