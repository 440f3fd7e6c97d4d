use maud::{Markup, html};
use tajriba_indexer::model::{LanguageTag, Reference, TranslationKind, WorkId};

use crate::curriculum::{Rule, Warning};
use crate::urls::{self, Page};
use crate::views::Frame;
use crate::views::pages::curriculum::{BuilderView, add_button};

/// A warning as a sentence, with what can be done about it where that is one step.
/// `place` is that of the item.
pub(super) fn warning(frame: &Frame<'_>, view: &BuilderView<'_>, place: (usize, usize), warning: &Warning) -> Markup {
    let work = |frame: &Frame<'_>, id: &WorkId| work(frame, view, id);
    html! {
        @match warning {
            Warning::Gone => (frame.text("warning-gone")),
            Warning::Moved(id) => { (frame.text("warning-moved")) " " (work(frame, id)) },
            Warning::SectionGone => (frame.text("warning-section-gone")),
            Warning::Changed(chosen, now) => {
                (frame.text("warning-changed")) " " code { (chosen) } " → " code { (now) }
            },
            Warning::NewVersion => (frame.text("warning-new-version")),
            Warning::Superseded(id) => { (frame.text("warning-superseded")) " " (work(frame, id)) },
            Warning::NoVersion(shown, others) => (no_version(frame, shown, others)),
            Warning::Machine(TranslationKind::MachineEdited) => (frame.text("warning-machine-edited")),
            Warning::Machine(_) => (frame.text("warning-machine")),
            Warning::Stale => (frame.text("mark-stale")),
            Warning::NotInForce(status) => {
                (frame.text("law-label")) ": " (frame.text(&format!("in-force-{}", status.as_str())))
            },
            Warning::EndedOn(date) => { (frame.text("fact-in-force-until")) ": " (frame.date(date)) },
            Warning::License(rule) => (frame.text(license_key(*rule))),
            Warning::RequiresMissing(id) => {
                (frame.text("warning-requires-missing")) " " (work(frame, id)) " "
                @let reference = Reference { work: id.clone(), anchor: None };
                @let address = urls::curriculum_add_before(frame.ui(), &reference, place);
                (add_button(frame, &address, &title_of(frame, view, id)))
            },
            Warning::RequiresLater(id) => { (frame.text("warning-requires-later")) " " (work(frame, id)) },
            Warning::Unnamed => (frame.with("warning-unnamed", &[("title", view.unnamed)])),
            Warning::NoMinutes => (frame.text("warning-no-minutes")),
            Warning::Content(text, language) => {
                (frame.text("content-warning")) " " span lang=[frame.lang(language)] { (text) }
            },
            Warning::Violence => (frame.text("warning-violence")),
            Warning::Unreviewed => (frame.text("mark-unreviewed")),
        }
    }
}

fn license_key(rule: Rule) -> &'static str {
    match rule {
        Rule::NoDerivatives => "warning-license-no-derivatives",
        Rule::NonCommercial => "warning-license-non-commercial",
        Rule::ShareAlike => "warning-license-share-alike",
        Rule::AskFirst => "warning-license-ask-first",
    }
}

fn no_version(frame: &Frame<'_>, shown: &LanguageTag, others: &[LanguageTag]) -> Markup {
    html! {
        (frame.text("warning-no-version")) " " (frame.language(shown)) "."
        @if !others.is_empty() {
            " " (frame.text("warning-other-versions")) " "
            @for (index, language) in others.iter().enumerate() { @if index > 0 { ", " } (frame.language(language)) }
            "."
        }
    }
}

fn work(frame: &Frame<'_>, view: &BuilderView<'_>, id: &WorkId) -> Markup {
    let version = view.found.work(id).and_then(|work| work.version_for(frame.ui()));
    let language = version.and_then(|version| frame.lang(&version.language));
    html! {
        a href=(frame.href(&Page::Work { id: id.clone(), language: None })) lang=[language] { (title_of(frame, view, id)) }
    }
}

/// The title of a work for the reader; its id where it is not there.
fn title_of(frame: &Frame<'_>, view: &BuilderView<'_>, id: &WorkId) -> String {
    let version = view.found.work(id).and_then(|work| work.version_for(frame.ui()));
    version.map_or_else(|| id.to_string(), |version| version.title.clone())
}
