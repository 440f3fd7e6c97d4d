//! The builder of a curriculum: one form whose buttons and fields make the next address.

mod code;
mod item;
mod module;
mod paper;
mod settings;
mod summary;
mod take_away;
mod text;
mod warning;

pub use paper::paper;

use maud::{Markup, html};
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{Kind, LanguageTag, Reference};

use crate::assets;
use crate::curriculum::export::{activity_title, omissions};
use crate::curriculum::{Action, Content, Found, Item, MAX_STATE, Parsed, Timetable, Warning};
use crate::search::SearchRequest;
use crate::urls::{self, Page, Selection};
use crate::views::components::{WorkLine, work_list};
use crate::views::layout::layout;
use crate::views::{Frame, Head};

/// The id of the one form.
const FORM: &str = "builder";

/// Everything the builder shows.
pub struct BuilderView<'a> {
    /// The curriculum, and what could not be read of it.
    pub parsed: &'a Parsed,
    /// Its text in an address.
    pub state: &'a str,
    /// Its works.
    pub found: &'a Found,
    /// The language of delivery.
    pub language: &'a LanguageTag,
    /// By module, by item.
    pub warnings: &'a [Vec<Vec<Warning>>],
    /// When what begins.
    pub times: &'a Timetable,
    /// What an activity without a title is called on paper, in the language of delivery.
    pub unnamed: &'a str,
    /// The public address of the site.
    pub base: &'a str,
    /// Works that other countries have on it.
    pub suggested: &'a [WorkRecord],
}

/// The id of an item's element.
pub fn item_place(module: usize, item: usize) -> String {
    format!("i-{module}-{item}")
}

/// The id of a module's element.
pub fn module_place(module: usize) -> String {
    format!("m-{module}")
}

/// The page.
pub fn builder(frame: &Frame<'_>, view: &BuilderView<'_>) -> Markup {
    let curriculum = &view.parsed.curriculum;
    let title = frame.text("curriculum-title");
    let fits = view.state.len() <= MAX_STATE;
    let body = html! {
        div.curriculum {
            h1 { @if curriculum.title.is_empty() { (title) } @else { (curriculum.title) } }
            p.lead { (frame.text("curriculum-lead")) }
            (dropped(frame, view.parsed))
            @if !fits { p.banner role="alert" { (frame.text("curriculum-too-long")) } }
            (origin(frame, view))
            (settings::delivery(frame, view))
            @if curriculum.count() == 0 { (beginning(frame)) } @else { (summary::summary(frame, view)) }
            form.builder #(FORM) action=(urls::curriculum_action(frame.ui())) method="post" {
                input type="hidden" name=(urls::STATE) value=(view.state);
                (settings::settings(frame, view))
                @for place in 0..curriculum.modules.len() { (module::module(frame, view, place)) }
                p.buttons {
                    (button(frame, Action::AddModule, "curriculum-add-module", ""))
                    @if curriculum.count() > 0 { (button(frame, Action::Save, "curriculum-save", "")) }
                }
            }
            @if curriculum.count() > 0 {
                (suggestions(frame, view))
                @if fits { (take_away::take_away(frame, view)) }
            }
            script src=(assets::CURRICULUM.address()) defer {}
        }
    };
    let head = Head { hidden: true, ..Head::new(title, frame.text("curriculum-lead")) };
    layout(frame, &head, &body)
}

/// A button of the builder's form; `what` is read by screen readers behind its text.
fn button(frame: &Frame<'_>, action: Action, key: &str, what: &str) -> Markup {
    html! {
        button.quiet[action != Action::Save] type="submit" name="do" value=(action) {
            (frame.text(key))
            @if !what.is_empty() { span.hidden { ": " (what) } }
        }
    }
}

/// A button that puts a work in and keeps what stands in the fields.
fn add_button(frame: &Frame<'_>, address: &str, title: &str) -> Markup {
    html! {
        button.quiet.add type="submit" form=(FORM) formaction=(address) {
            (frame.text("curriculum-add")) span.hidden { ": " (title) }
        }
    }
}

fn dropped(frame: &Frame<'_>, parsed: &Parsed) -> Markup {
    let lines = omissions(frame.texts, &parsed.dropped, parsed.curriculum.count());
    html! {
        @if let [heading, parts @ ..] = &lines[..] {
            div.banner role="alert" {
                p { strong { (heading) } }
                ul { @for part in parts { li { (part) } } }
            }
        }
    }
}

/// The published curricula that it was made from.
fn origin(frame: &Frame<'_>, view: &BuilderView<'_>) -> Markup {
    let based_on = &view.parsed.curriculum.based_on;
    let works: Vec<&WorkRecord> = based_on.iter().filter_map(|id| view.found.work(id)).collect();
    html! {
        @if !works.is_empty() {
            p.small { (frame.text("curriculum-based-on")) }
            (work_list(frame, works.into_iter().map(WorkLine::of)))
        }
    }
}

/// What to do while nothing has been chosen.
fn beginning(frame: &Frame<'_>) -> Markup {
    let published = SearchRequest::new("", frame.ui().clone()).toggled(&Selection::Kind(Kind::Curricula));
    let search = SearchRequest::new("", frame.ui().clone());
    html! {
        section aria-labelledby="begin" {
            h2 #begin { (frame.text("curriculum-begin")) }
            ol {
                li { a href=(urls::search(&search)) { (frame.text("curriculum-begin-search")) } }
                li { a href=(urls::search(&published)) { (frame.text("curriculum-begin-published")) } }
            }
            p.kept hidden data-open=(frame.text("curriculum-kept-open")) {}
        }
    }
}

fn suggestions(frame: &Frame<'_>, view: &BuilderView<'_>) -> Markup {
    html! {
        @if !view.suggested.is_empty() {
            section aria-labelledby="suggested" {
                h2 #suggested { (frame.text("curriculum-suggested")) }
                p.small { (frame.text("curriculum-suggested-text")) }
                ul.works {
                    @for work in view.suggested { li { (suggestion(frame, work)) } }
                }
            }
        }
    }
}

fn suggestion(frame: &Frame<'_>, work: &WorkRecord) -> Markup {
    let reference = Reference { work: work.id.clone(), anchor: None };
    html! {
        @if let Some(version) = work.version_for(frame.ui()) {
            a href=(frame.href(&Page::Work { id: work.id.clone(), language: None })) lang=[frame.lang(&version.language)] {
                (version.title)
            }
            span.about {
                span { (frame.one_kind(work.id.kind())) }
                span { (frame.country(work.id.country())) }
                span { (work.facts.date.year()) }
                span.language { (frame.language(&version.language)) }
            }
            (add_button(frame, &urls::curriculum_add(frame.ui(), &reference, ""), &version.title))
        }
    }
}

/// The title of an item: that of its work in the version that is taught, and of its section; the bare id where the
/// work is not there; the words of an activity, or the word for one.
fn item_title(frame: &Frame<'_>, view: &BuilderView<'_>, item: &Item) -> String {
    let reference = match &item.content {
        Content::Library(reference) => reference,
        Content::Activity(text) => return activity_title(frame.texts, text),
    };
    let work = view.found.work(&reference.work);
    let version = work.and_then(|work| crate::curriculum::best_version(work, view.language));
    let Some(version) = version else {
        return reference.to_string();
    };
    let anchor = reference.anchor.as_deref().unwrap_or_default();
    match version.outline.iter().find(|entry| entry.anchor == anchor) {
        Some(section) => format!("{} – {}", version.title, section.heading),
        None => version.title.clone(),
    }
}
