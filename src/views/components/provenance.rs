use maud::{Markup, html};
use tajriba_indexer::model::{KnownTranslator, Source, SourceKind};
use tajriba_indexer::{VersionRecord, WorkRecord};

use crate::urls;
use crate::views::Frame;
use crate::views::components::{license, source};

/// Where the content comes from: sources, dates, licence, who translated and who reviewed.
pub(in crate::views) fn provenance(frame: &Frame<'_>, work: &WorkRecord, version: &VersionRecord) -> Markup {
    let mut sources: Vec<&Source> = work.facts.sources.iter().collect();
    sources.sort_by_key(|source| source.kind != Some(SourceKind::Official));
    let spdx = work.facts.license.as_ref().unwrap_or(&frame.shared.hub.license);
    html! {
        section.provenance aria-labelledby="provenance" {
            h2 #provenance { (frame.text("provenance-title")) }
            h3 { (frame.text("sources-title")) }
            ul { @for entry in sources { li { (source(frame, entry)) } } }
            dl {
                (row(&frame.text("fact-date"), &frame.date(&work.facts.date)))
                @if !work.facts.authors.is_empty() {
                    (row(&frame.text("fact-authors"), &html! { (frame.texts.list(&work.facts.authors)) }))
                }
                (row(&frame.text("fact-translation"), &translation(frame, version)))
                (row(&frame.text("fact-review"), &review(frame, work)))
                (row(&frame.text("fact-license"), &license(frame, spdx)))
                (row(&frame.text("fact-revision"), &html! { code { (version.revision) } }))
            }
            p.no-print { a href=(urls::api_work(&work.id)) { (frame.text("as-data")) } }
        }
    }
}

fn row(term: &str, value: &Markup) -> Markup {
    html! { div { dt { (term) } dd { (value) } } }
}

fn translation(frame: &Frame<'_>, version: &VersionRecord) -> Markup {
    let Some(translation) = &version.translation else {
        return html! { (frame.text("translation-original")) };
    };
    let from = frame.language(&translation.of).text;
    let key = format!("translation-{}", translation.kind.as_str());
    html! {
        (frame.with(&key, &[("language", &from)]))
        @if let Some(by) = &translation.by { " (" (translator(frame, by)) ")" }
        @if let Some(reader) = &translation.reviewed_by {
            ". " (frame.with("translation-read-by", &[("name", reader)]))
        }
    }
}

/// Who translated, in the reader's language where it is one of the usual wordings; else as it is written.
fn translator(frame: &Frame<'_>, by: &str) -> String {
    match KnownTranslator::parse(by.trim()) {
        Ok(KnownTranslator::ModelUnreadBySpeaker) => frame.text("translator-model-unread-by-speaker"),
        Ok(KnownTranslator::ModelUnreadByTranslator) => frame.text("translator-model-unread-by-translator"),
        Err(_) => by.to_string(),
    }
}

fn review(frame: &Frame<'_>, work: &WorkRecord) -> Markup {
    let review = work.facts.review.as_ref();
    let status = work.facts.review_status();
    html! {
        (frame.text(&format!("review-{}", status.as_str())))
        @if let Some(by) = review.and_then(|review| review.by.as_ref()) { ", " (by) }
        @if let Some(date) = review.and_then(|review| review.date.as_ref()) { ", " (frame.date(date)) }
        @if let Some(due) = review.and_then(|review| review.due.as_ref()) {
            ". " (frame.with("review-due", &[("date", &frame.texts.date(due))]))
        }
    }
}
