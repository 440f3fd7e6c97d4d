use maud::{Markup, html};
use tajriba_indexer::model::CountryProfile;

use crate::care::may_show_helpline;
use crate::views::Frame;
use crate::views::components::source;

/// The numbers of a country that can be relied on; where there are none, `none` says so, and nobody is sent to a dead
/// line.
pub(in crate::views) fn helplines(frame: &Frame<'_>, profile: Option<&CountryProfile>, none: &str) -> Markup {
    let lines = profile.into_iter().flat_map(|profile| &profile.helplines);
    let lines: Vec<_> = lines.filter(|line| may_show_helpline(line, &frame.today)).collect();
    html! {
        section aria-labelledby="helplines" {
            h2 #helplines { (frame.text("helplines-title")) }
            @if lines.is_empty() { p { (frame.text(none)) } }
            @else {
                ul {
                    @for line in lines {
                        li {
                            strong { (line.number) } " "
                            @if let Some(name) = frame.localized(&line.name) { (name) }
                            @if let Some(hours) = &line.hours { ", " (hours) }
                            @if let Some(tested) = &line.tested_on {
                                ". " (frame.with("helpline-tested", &[("date", &frame.texts.date(tested))]))
                            }
                            br; small { (source(frame, &line.source)) }
                        }
                    }
                }
            }
        }
    }
}
