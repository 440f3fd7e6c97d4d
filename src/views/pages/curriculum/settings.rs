use maud::{Markup, html};
use tajriba_indexer::model::{Audience, ConceptId};

use crate::curriculum::{Action, MAX_TITLE};
use crate::views::Frame;
use crate::views::pages::curriculum::{BuilderView, FORM, button};

/// The language of delivery, above everything that depends on it.
pub(super) fn delivery(frame: &Frame<'_>, view: &BuilderView<'_>) -> Markup {
    html! {
        p.delivery {
            label for="language" { (frame.text("curriculum-language")) }
            select #language name="language" form=(FORM) {
                @for language in &frame.shared.hub.languages {
                    option value=(language.tag) lang=(language.tag) selected[language.tag == *view.language] {
                        (language.name)
                    }
                }
            }
            button.quiet type="submit" form=(FORM) name="do" value=(Action::Save) { (frame.text("curriculum-save")) }
        }
    }
}

/// What else holds for the whole: title, audience, start of a day, topics.
pub(super) fn settings(frame: &Frame<'_>, view: &BuilderView<'_>) -> Markup {
    let curriculum = &view.parsed.curriculum;
    let start = curriculum.start.as_ref().map_or("", |start| start.as_str());
    html! {
        section.settings aria-labelledby="settings" {
            h2 #settings { (frame.text("curriculum-settings")) }
            p.wide {
                label for="title" { (frame.text("curriculum-name")) }
                input #title type="text" name="title" value=(curriculum.title) maxlength=(MAX_TITLE);
            }
            p {
                label for="start" { (frame.text("curriculum-start")) }
                input #start type="time" name="start" value=(start) aria-describedby="start-hint";
                span.hint #start-hint { (frame.text("curriculum-start-hint")) }
            }
            fieldset {
                legend { (frame.text("facet-audience")) }
                @for audience in Audience::ALL.iter().filter(|audience| **audience != Audience::Children) {
                    label.tick {
                        input type="checkbox" name="audience" value=(audience.as_str())
                            checked[curriculum.audience.contains(audience)];
                        (frame.text(&format!("audience-{}", audience.as_str())))
                    }
                }
            }
            details {
                summary { (frame.text("curriculum-topics")) }
                fieldset {
                    legend.hidden { (frame.text("curriculum-topics")) }
                    @for topic in topics(frame, view) {
                        label.tick {
                            input type="checkbox" name="topic" value=(topic) checked[curriculum.topics.contains(topic)];
                            span { (frame.concept(topic)) }
                        }
                    }
                }
            }
            p.buttons { (button(frame, Action::Save, "curriculum-save", "")) }
        }
    }
}

/// The themes, and what was chosen beside them.
fn topics<'a>(frame: &Frame<'a>, view: &BuilderView<'a>) -> Vec<&'a ConceptId> {
    let themes = &frame.shared.vocabulary.themes;
    let chosen = &view.parsed.curriculum.topics;
    themes.iter().chain(chosen.iter().filter(|topic| !themes.contains(topic))).collect()
}
