use maud::{Markup, html};
use tajriba_indexer::LinkRole;
use tajriba_indexer::model::{Details, PartialDate, ReviewStatus};

use crate::urls::Page;
use crate::views::Frame;
use crate::views::pages::since::page_since;
use crate::views::pages::work::{Role, WorkView};

/// What changed and when, as far as the library knows: the act and what amended or replaced it, when somebody
/// looked at the text, and when it became another one. Oldest first.
pub(super) fn changes(frame: &Frame<'_>, view: &WorkView<'_>) -> Markup {
    let mut entries = dated(frame, view);
    entries.extend(linked(frame, view));
    entries.extend(text_changed(frame, view));
    // A date known only to the year stands before the days of that year.
    entries.sort_by_key(|(date, _)| date.ordinal());
    html! {
        @if entries.len() > 1 {
            section.changes aria-labelledby="changes" {
                h2 #changes { (frame.text("changes-title")) }
                ol { @for (date, what) in &entries { li { (frame.date(date)) ": " (what) } } }
            }
        }
    }
}

fn dated(frame: &Frame<'_>, view: &WorkView<'_>) -> Vec<(PartialDate, Markup)> {
    let facts = &view.work.facts;
    let mut dates = vec![(Some(&facts.date), "change-dated")];
    if let Details::Legislation(law) = &view.work.details {
        dates.extend([
            (law.in_force_from.as_ref(), "fact-in-force-from"),
            (law.as_amended_to.as_ref(), "change-amended"),
            (law.in_force_until.as_ref(), "fact-in-force-until"),
            (law.checked_on.as_ref(), "change-checked"),
        ]);
    }
    if facts.review_status() == ReviewStatus::Reviewed {
        dates.push((facts.review.as_ref().and_then(|review| review.date.as_ref()), "review-reviewed"));
    }
    let entry = |(date, key): (Option<&PartialDate>, &str)| Some((date?.clone(), html! { (frame.text(key)) }));
    dates.into_iter().filter_map(entry).collect()
}

/// Works that replaced or amended this one, or that it replaced, by their own dates.
fn linked(frame: &Frame<'_>, view: &WorkView<'_>) -> Vec<(PartialDate, Markup)> {
    let tells = |role: Role| {
        let named = matches!(role, Role::To(LinkRole::SupersededBy | LinkRole::Supersedes));
        named || matches!(role, Role::From(LinkRole::SupersededBy | LinkRole::Supersedes | LinkRole::Amends))
    };
    let entry = |link: &crate::views::pages::work::Link| {
        let version = link.work.version_for(frame.ui())?;
        let page = Page::Work { id: link.work.id.clone(), language: None };
        let what = html! {
            (frame.text(&link.role.key())) ": "
            a href=(frame.href(&page)) lang=[frame.lang(&version.language)] { (version.title) }
        };
        Some((link.work.facts.date.clone(), what))
    };
    view.links.iter().filter(|link| tells(link.role)).filter_map(entry).collect()
}

/// When the text became what it is, with the way to what was different before.
fn text_changed(frame: &Frame<'_>, view: &WorkView<'_>) -> Option<(PartialDate, Markup)> {
    let standing = view.standing?;
    let before = standing.earlier.first()?;
    let page = page_since(view.work, view.version, &before.revision);
    Some((standing.since.clone()?, html! { a href=(frame.href(&page)) rel="nofollow" { (frame.text("change-text")) } }))
}
