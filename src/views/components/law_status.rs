use maud::{Markup, html};
use tajriba_indexer::model::{CommonFacts, InForce, Legislation, Source, SourceKind};

use crate::care::{LAW_CHECK_MONTHS, is_older_than};
use crate::views::Frame;
use crate::views::components::source;

/// Whether an act is in force, as far as that can still be relied on.
pub(in crate::views) fn law_badge(frame: &Frame<'_>, law: &Legislation) -> Markup {
    html! {
        span.mark.law.good[law.in_force == InForce::Yes && !is_old(frame, law)].old[is_old(frame, law)] {
            (frame.text(&format!("in-force-{}", law.in_force.as_str())))
        }
    }
}

/// "Not the legal text", the official text first, and the day its status was looked up.
pub(in crate::views) fn law_banner(frame: &Frame<'_>, facts: &CommonFacts, law: &Legislation) -> Markup {
    let official = official_source(facts);
    html! {
        aside.banner.law.old[is_old(frame, law)] aria-label=(frame.text("law-label")) {
            @if let Some(official) = official {
                p { (frame.text("law-official-text")) " " (source(frame, official)) }
            }
            p { strong { (frame.text("law-not-the-text")) } }
            p {
                (law_badge(frame, law)) " "
                @match &law.checked_on {
                    Some(checked) => {
                        (frame.with("law-checked-on", &[("date", &frame.texts.date(checked))]))
                        @if is_old(frame, law) { br; (frame.text("law-check-is-old")) }
                    }
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
