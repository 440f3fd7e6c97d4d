use maud::{Markup, html};
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{Details, LanguageTag, ReviewStatus, TranslationKind};

use crate::urls::{self, Page};
use crate::views::Frame;
use crate::views::components::{authored, law_banner};
use crate::views::pages::work::WorkView;

/// Everything a reader must know before relying on the text, the law's status first.
pub(super) fn banners(frame: &Frame<'_>, view: &WorkView<'_>) -> Markup {
    let facts = &view.work.facts;
    html! {
        @if let Details::Legislation(law) = &view.work.details { (law_banner(frame, facts, law)) }
        @if let Details::TrainingMaterials(material) = &view.work.details {
            @if let Some(warning) = &material.content_warning {
                p.banner { strong { (frame.text("content-warning")) } " " (authored(frame, view.worded(view.version.wording.content_warning.as_deref(), warning))) }
            }
        }
        @let cautions = cautions(frame, view);
        @if !cautions.is_empty() {
            // One block: on a phone each of its own would push the text off the first view.
            div.banner { @for caution in &cautions { p { (caution) } } }
        }
    }
}

fn cautions(frame: &Frame<'_>, view: &WorkView<'_>) -> Vec<Markup> {
    let facts = &view.work.facts;
    let mut cautions = Vec::new();
    if facts.superseded_by.is_some() {
        cautions.push(html! { a href="#links" { (frame.text("banner-superseded")) } });
    }
    if facts.review_status() == ReviewStatus::Unreviewed {
        cautions.push(html! { (frame.text("banner-unreviewed")) });
    }
    let Some(translation) = &view.version.translation else {
        return cautions;
    };
    let from = frame.language(&translation.of).text;
    if translation.kind != TranslationKind::Human {
        let original = urls::version(frame.ui(), view.work, &translation.of, "");
        cautions.push(html! {
            (frame.with(&format!("banner-{}", translation.kind.as_str()), &[("language", &from)])) " "
            a href=(original) hreflang=(translation.of) { (frame.text("banner-original")) }
        });
    }
    if view.work.is_stale(view.version) {
        let beside = side_by_side(view.work, &view.version.language, &translation.of);
        cautions.push(html! {
            (frame.text("banner-stale")) " " a href=(frame.href(&beside)) { (frame.text("compare-with-original")) }
            @if let Some(page) = changes_of_source(view) {
                " · " a href=(frame.href(&page)) rel="nofollow" { (frame.text("changes-of-source")) }
            }
        });
    }
    cautions
}

/// The page that shows two versions beside each other.
pub(super) fn side_by_side(work: &WorkRecord, left: &LanguageTag, right: &LanguageTag) -> Page {
    Page::SideBySide { id: work.id.clone(), languages: [left.clone(), right.clone()] }
}

/// Facts that no version words are written in the original's language.
pub(super) fn original_language<'a>(frame: &Frame<'_>, view: &WorkView<'a>) -> Option<&'a LanguageTag> {
    view.work.original().and_then(|original| frame.lang(&original.language))
}

/// What changed in the source since the translation was made, where that is known.
fn changes_of_source(view: &WorkView<'_>) -> Option<Page> {
    let translation = view.version.translation.as_ref().filter(|_| view.source_is_known)?;
    let revision = translation.source_revision.clone()?;
    Some(Page::Since { id: view.work.id.clone(), language: translation.of.clone(), revision })
}
