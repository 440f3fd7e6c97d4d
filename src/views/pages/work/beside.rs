use maud::{Markup, html};
use tajriba_indexer::model::Section;
use tajriba_indexer::{VersionRecord, WorkRecord};

use crate::urls::{self, Page};
use crate::views::Frame;
use crate::views::components::translation_marks;
use crate::views::pages::work::banners::side_by_side;
use crate::views::pages::work::{Beside, WorkView};
use crate::views::raw::{second_html, section_html};

/// Works that are offered to stand beside this one.
const OTHER_WORKS: usize = 12;

/// Two versions in columns, a row a section: versions of a work share their anchors. Where the screen is narrow, the
/// passages of a row stand below each other.
pub(super) fn columns(frame: &Frame<'_>, view: &WorkView<'_>, beside: &Beside<'_>) -> Markup {
    let (left, right) = (&view.version.language, &beside.version.language);
    html! {
        div.beside {
            div.row.head {
                div {
                    p { b { (frame.language(left)) } }
                    p lang=[frame.lang(left)] { (view.version.title) }
                }
                div {
                    p { b { (frame.language(right)) } " " (translation_marks(frame, view.work, beside.version)) }
                    p lang=[frame.lang(right)] { (beside.version.title) }
                }
            }
            @for (first, second) in rows(view.sections, beside.sections) {
                div.row {
                    div.text lang=(left) data-language=(frame.language(left).text) {
                        @match first {
                            Some(section) => (section_html(section, frame.ui())),
                            None => p.small lang=(frame.ui()) { (frame.text("beside-missing")) },
                        }
                    }
                    div.text lang=(right) data-language=(frame.language(right).text) {
                        @match second {
                            Some(section) => (second_html(section, frame.ui())),
                            None => p.small lang=(frame.ui()) { (frame.text("beside-missing")) },
                        }
                    }
                }
            }
        }
    }
}

/// Sections paired by anchor, in the order of the first version; what only the second has stands behind the section
/// it follows there.
fn rows<'a>(left: &'a [Section], right: &'a [Section]) -> Vec<(Option<&'a Section>, Option<&'a Section>)> {
    let is_in = |sections: &[Section], anchor: &str| sections.iter().any(|section| section.anchor == anchor);
    let mut rows = Vec::new();
    let mut next = 0;
    for section in left {
        let pair = right.iter().position(|other| other.anchor == section.anchor);
        rows.push((Some(section), pair.map(|place| &right[place])));
        next = pair.map_or(next, |place| place + 1);
        while let Some(alone) = right.get(next).filter(|alone| !is_in(left, &alone.anchor)) {
            rows.push((None, Some(alone)));
            next += 1;
        }
    }
    // Whatever else only the second has, such as a beginning of its own.
    for alone in right.iter().filter(|alone| !is_in(left, &alone.anchor)) {
        if !rows.iter().any(|(_, second)| second.is_some_and(|second| std::ptr::eq(second, alone))) {
            rows.push((None, Some(alone)));
        }
    }
    rows
}

/// Links to every other version beside this one, or back to one alone; to other works beside it.
pub(super) fn ways(frame: &Frame<'_>, view: &WorkView<'_>) -> Markup {
    let shown = &view.version.language;
    let others: Vec<_> =
        view.work.versions.iter().map(|version| &version.language).filter(|tag| *tag != shown).collect();
    html! {
        @if let Some(beside) = &view.beside {
            p.ways {
                a href=(urls::version(frame.ui(), view.work, shown, "")) { (frame.text("beside-close")) }
                " " a href=(frame.href(&side_by_side(view.work, &beside.version.language, shown))) {
                    (frame.text("beside-swap"))
                }
            }
        } @else {
            @if !others.is_empty() {
                details.ways {
                    summary { (frame.text("beside-title")) }
                    ul {
                        @for other in others {
                            li { a href=(frame.href(&side_by_side(view.work, shown, other))) { (frame.language(other)) } }
                        }
                    }
                }
            }
            (other_works(frame, view))
        }
    }
}

/// Links to works beside this one: those that it names or that name it, then those on the same topics; any other can be
/// looked for.
fn other_works(frame: &Frame<'_>, view: &WorkView<'_>) -> Markup {
    let linked = view.links.iter().map(|link| &link.work);
    let works = linked.chain(view.related).filter_map(|work| Some((work, work.version_for(frame.ui())?)));
    let works: Vec<_> = works.take(OTHER_WORKS).collect();
    let (query, found) = view.looked_for.unwrap_or_default();
    let others = found.iter().filter(|work| work.id != view.work.id);
    let others: Vec<_> = others.filter_map(|work| Some((work, work.version_for(frame.ui())?))).collect();
    let own = Page::Work { id: view.work.id.clone(), language: None };
    html! {
        details.ways open[view.looked_for.is_some()] {
            summary { (frame.text("together-open")) }
            form.narrowing action=(frame.href(&own)) method="get" {
                label {
                    span { (frame.text("together-find")) }
                    input type="search" name=(urls::SECOND) value=(query) maxlength="512" dir="auto";
                }
                button type="submit" { (frame.text("search-button")) }
            }
            @if view.looked_for.is_none() {
                (pairs(frame, view, &works))
            } @else if others.is_empty() {
                p { (frame.text("nothing-title")) }
            } @else {
                (pairs(frame, view, &others))
            }
        }
    }
}

/// Links to the pages on which each of some works stands beside this one.
fn pairs(frame: &Frame<'_>, view: &WorkView<'_>, works: &[(&WorkRecord, &VersionRecord)]) -> Markup {
    html! {
        ul.long {
            @for (work, version) in works {
                @let pair = Page::Together([view.work.id.clone(), work.id.clone()]);
                li {
                    a href=(frame.href(&pair)) rel="nofollow" lang=[frame.lang(&version.language)] { (version.title) }
                    span.about { span { (frame.one_kind(work.id.kind())) } " " span { (frame.country(work.id.country())) } }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sections(anchors: &[&str]) -> Vec<Section> {
        let section = |anchor: &&str| Section {
            level: 2,
            heading: String::new(),
            anchor: (*anchor).to_string(),
            text: String::new(),
            html: String::new(),
        };
        anchors.iter().map(section).collect()
    }

    #[test]
    fn sections_stand_beside_those_with_their_anchor_and_none_is_lost() {
        let (left, right) = (sections(&["", "a", "b", "d"]), sections(&["", "a", "c", "d", "e"]));
        let names = |rows: Vec<(Option<&Section>, Option<&Section>)>| -> Vec<String> {
            let name = |section: Option<&Section>| section.map_or("–".to_string(), |section| section.anchor.clone());
            rows.into_iter().map(|(first, second)| format!("{}|{}", name(first), name(second))).collect()
        };
        assert_eq!(names(rows(&left, &right)), ["|", "a|a", "–|c", "b|–", "d|d", "–|e"]);
        assert_eq!(names(rows(&sections(&["z"]), &sections(&["y"]))), ["z|–", "–|y"]);
    }
}
