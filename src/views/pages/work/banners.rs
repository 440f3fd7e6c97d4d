use maud::{Markup, html};
use tajriba_indexer::model::{Details, ReviewStatus, TranslationKind};

use crate::urls;
use crate::views::Frame;
use crate::views::components::law_banner;
use crate::views::pages::work::WorkView;

/// Everything a reader must know before relying on the text, the law's status first.
pub(super) fn banners(frame: &Frame<'_>, view: &WorkView<'_>) -> Markup {
    let facts = &view.work.facts;
    html! {
        @if let Details::Legislation(law) = &view.work.details { (law_banner(frame, facts, law)) }
        @if facts.review_status() == ReviewStatus::Unreviewed {
            p.banner { (frame.text("banner-unreviewed")) }
        }
        (translation(frame, view))
        @if let Details::TrainingMaterials(material) = &view.work.details {
            @if let Some(warning) = &material.content_warning {
                p.banner { strong { (frame.text("content-warning")) } " " span lang=[original_language(frame, view)] { (warning) } }
            }
        }
        @if facts.superseded_by.is_some() {
            p.banner { (frame.text("banner-superseded")) }
        }
    }
}

fn translation(frame: &Frame<'_>, view: &WorkView<'_>) -> Markup {
    let Some(translation) = &view.version.translation else {
        return html! {};
    };
    let original = urls::version(frame.ui(), view.work, &translation.of, "");
    let from = frame.language(&translation.of).text;
    html! {
        @if translation.kind != TranslationKind::Human {
            p.banner {
                (frame.with(&format!("banner-{}", translation.kind.as_str()), &[("language", &from)])) " "
                a href=(original) hreflang=(translation.of) { (frame.text("banner-original")) }
            }
        }
        @if view.work.is_stale(view.version) {
            p.banner { (frame.text("banner-stale")) }
        }
    }
}

/// Facts that no version repeats are written in the original's language.
pub(super) fn original_language<'a>(
    frame: &Frame<'_>,
    view: &WorkView<'a>,
) -> Option<&'a tajriba_indexer::model::LanguageTag> {
    view.work.original().and_then(|original| frame.lang(&original.language))
}
