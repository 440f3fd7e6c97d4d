use maud::{Markup, html};
use tajriba_indexer::model::{CommonFacts, InForce, Legislation, Source, SourceKind};

use crate::care::{LAW_CHECK_MONTHS, is_older_than};
use crate::views::Frame;
use crate::views::components::source;

/// Whether an act is in force, as far as that can still be relied on: an old status says of when it is, and one that
/// nobody looked up only what the source says.
pub(in crate::views) fn law_badge(frame: &Frame<'_>, law: &Legislation) -> Markup {
    let status = frame.text(&format!("in-force-{}", law.in_force.as_str()));
    let old = is_old(frame, law);
    // What has lost its force does not get it back: that must be seen however long ago somebody looked.
    let gone = law.in_force == InForce::No;
    html! {
        span.mark.law.good[law.in_force == InForce::Yes && !old].gone[gone].old[old && !gone] {
            @match (&law.checked_on, law.in_force) {
                (_, InForce::Unknown) => (status),
                (None, _) => (frame.with("law-status-unchecked", &[("status", &status)])),
                (Some(checked), _) if old => {
                    (frame.with("law-status-as-of", &[("status", &status), ("date", &frame.texts.date(checked))]))
                }
                _ => (status),
            }
        }
    }
}

/// "Not the legal text", an official source first, and the day its status was looked up.
pub(in crate::views) fn law_banner(frame: &Frame<'_>, facts: &CommonFacts, law: &Legislation) -> Markup {
    let official = official_source(facts);
    html! {
        aside.banner.law.old[is_old(frame, law)] aria-label=(frame.text("law-label")) {
            @if let Some(official) = official {
                p { (frame.text("law-official-source")) " " (source(frame, official)) }
            }
            p { strong { (frame.text("law-not-the-text")) } }
            p {
                (law_badge(frame, law)) " "
                @match &law.checked_on {
                    // The mark says of when an old status is.
                    Some(_) if is_old(frame, law) => (frame.text("law-check-is-old")),
                    Some(checked) => (frame.with("law-checked-on", &[("date", &frame.texts.date(checked))])),
                    None => (frame.text("law-never-checked")),
                }
            }
        }
    }
}

/// An official source that can be opened.
fn official_source(facts: &CommonFacts) -> Option<&Source> {
    facts.sources.iter().find(|source| source.kind == Some(SourceKind::Official) && source.url.is_some())
}

fn is_old(frame: &Frame<'_>, law: &Legislation) -> bool {
    law.checked_on.as_ref().is_none_or(|checked| is_older_than(checked, LAW_CHECK_MONTHS, &frame.today))
}
