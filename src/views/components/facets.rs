use maud::{Markup, html};
use tajriba_indexer::model::ConceptId;

use crate::search::{FacetCount, Facets, SearchRequest};
use crate::urls::Selection;
use crate::views::Frame;
use crate::views::components::count_mark;

/// Values of a facet that are listed, enough for every closed list; what is selected is always among them.
const VALUES: usize = 24;

/// The facets as checkboxes that belong to the page's search form.
pub(in crate::views) fn facets(frame: &Frame<'_>, request: &SearchRequest, facets: &Facets, form: &str) -> Markup {
    let before: [(&str, &[FacetCount], bool); 3] =
        [("country", &facets.country, true), ("kind", &facets.kind, true), ("in_force", &facets.in_force, false)];
    let after: [(&str, &[FacetCount], bool); 7] = [
        ("type", &facets.of_type, false),
        ("duration", &facets.duration, false),
        ("in", &facets.lang, false),
        ("commitment", &facets.commitment, false),
        ("audience", &facets.audience, false),
        ("stage", &facets.stage, false),
        ("review", &facets.review, false),
    ];
    html! {
        @for (key, counts, open) in before {
            (group(frame, request, form, Group { key, counts, open }))
        }
        (topics(frame, request, form, &facets.topic))
        @for (key, counts, open) in after {
            (group(frame, request, form, Group { key, counts, open }))
        }
        (years(frame, request, form))
        (left_out(frame, request, facets, form))
        button.apply type="submit" form=(form) { (frame.text("filters-apply")) }
    }
}

#[derive(Clone, Copy)]
struct Group<'a> {
    key: &'static str,
    counts: &'a [FacetCount],
    open: bool,
}

fn group(frame: &Frame<'_>, request: &SearchRequest, form: &str, group: Group<'_>) -> Markup {
    let values = values(request, &group);
    let selected = values.iter().any(|(_, _, selected)| *selected);
    html! {
        @if !values.is_empty() {
            details open[group.open || selected] {
                summary { (frame.text(&format!("facet-{}", group.key))) }
                fieldset {
                    legend.hidden { (frame.text(&format!("facet-{}", group.key))) }
                    @for (selection, count, selected) in &values {
                        (checkbox(frame, form, selection, Some(*count), *selected))
                    }
                }
            }
        }
    }
}

/// What is counted, then what is selected and found nowhere.
fn values(request: &SearchRequest, group: &Group<'_>) -> Vec<(Selection, usize, bool)> {
    let read = |count: &FacetCount| Some((Selection::parse(group.key, &count.value)?.ok()?, count.count));
    let counted = group.counts.iter().filter_map(read);
    let mut values: Vec<(Selection, usize, bool)> = counted
        .map(|(selection, count)| {
            let selected = selection.is_in(&request.filters);
            (selection, count, selected)
        })
        .enumerate()
        .filter(|(place, (_, _, selected))| *place < VALUES || *selected)
        .map(|(_, value)| value)
        .collect();
    for selection in Selection::all_of(&request.filters) {
        let listed = values.iter().any(|(value, _, _)| *value == selection);
        let is_plain = !matches!(selection, Selection::Not(_));
        if selection.key() == group.key && is_plain && !listed {
            values.push((selection, 0, true));
        }
    }
    values
}

/// One value as a checkbox with the number of works it would leave.
fn checkbox(frame: &Frame<'_>, form: &str, value: &Selection, count: Option<usize>, selected: bool) -> Markup {
    html! {
        label {
            input type="checkbox" name=(value.key()) value=(value.value()) form=(form) checked[selected];
            span { (frame.selection(value)) }
            @if let Some(count) = count { (count_mark(frame, count)) }
        }
    }
}

/// The themes in their order; below one that is selected, or holds what is, its narrower topics.
fn topics(frame: &Frame<'_>, request: &SearchRequest, form: &str, counts: &[FacetCount]) -> Markup {
    let vocabulary = &frame.shared.vocabulary;
    let count = |id: &ConceptId| counts.iter().find(|count| count.value == id.as_str()).map_or(0, |count| count.count);
    let selected = |id: &ConceptId| request.filters.topics.contains(id);
    let within =
        |theme: &ConceptId| request.filters.topics.iter().any(|topic| vocabulary.with_broader(topic).contains(theme));
    let shown = |id: &&ConceptId| count(id) > 0 || selected(id);
    // A topic that the vocabulary does not have can stand in an address; it must stay selected, and be seen.
    let unknown = request.filters.topics.iter().filter(|topic| vocabulary.get(topic).is_none());
    let narrower = |theme: &ConceptId| {
        let below = request.filters.topics.iter().chain(vocabulary.get(theme).map_or(&[][..], |theme| &theme.narrower));
        let mut listed: Vec<&ConceptId> = Vec::new();
        for id in below.filter(shown) {
            if id != theme && vocabulary.with_broader(id).contains(theme) && !listed.contains(&id) {
                listed.push(id);
            }
        }
        listed
    };
    let one = |id: &ConceptId| checkbox(frame, form, &Selection::Topic(id.clone()), Some(count(id)), selected(id));
    let is_empty = counts.is_empty() && request.filters.topics.is_empty();
    html! {
        @if !is_empty {
            details open[!request.filters.topics.is_empty()] {
                summary { (frame.text("facet-topic")) }
                fieldset {
                    legend.hidden { (frame.text("facet-topic")) }
                    @for theme in vocabulary.themes.iter().filter(|theme| shown(theme) || within(theme)) {
                        (one(theme))
                        @if within(theme) {
                            div.narrower role="group" aria-label=(frame.concept(theme)) {
                                @for id in narrower(theme) { (one(id)) }
                            }
                        }
                    }
                    @for id in unknown { (one(id)) }
                }
            }
        }
    }
}

/// A value to leave out. An option holds text only, so its language stands on itself.
fn option(frame: &Frame<'_>, value: &Selection) -> Markup {
    let name = frame.selection(value);
    html! { option value=(value.clone().left_out().value()) lang=[name.language] { (name.text) } }
}

/// Values that works must not have: those that are left out as checkboxes, others in a list to choose from.
fn left_out(frame: &Frame<'_>, request: &SearchRequest, facets: &Facets, form: &str) -> Markup {
    let all = Selection::all_of(&request.filters);
    let excluded = all.iter().filter(|selection| matches!(selection, Selection::Not(_)));
    let lists: [(&str, &[FacetCount]); 3] =
        [("country", &facets.country), ("kind", &facets.kind), ("in", &facets.lang)];
    html! {
        details open[excluded.clone().next().is_some()] {
            summary { (frame.text("facet-left-out")) }
            fieldset.left-out {
                legend.hidden { (frame.text("facet-left-out")) }
                @for selection in excluded { (checkbox(frame, form, selection, None, true)) }
                @for (key, counts) in lists {
                    @if !counts.is_empty() {
                        label {
                            span { (frame.text(&format!("facet-{key}"))) }
                            select name=(key) form=(form) {
                                option value="" { "–" }
                                @for value in counts.iter().filter_map(|count| Selection::parse(key, &count.value)?.ok()) {
                                    (option(frame, &value))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Two fields for a range of years. Several ranges, which only a link can ask for, are kept as they are.
fn years(frame: &Frame<'_>, request: &SearchRequest, form: &str) -> Markup {
    let ranges = &request.filters.years;
    let single = match ranges.as_slice() {
        [range] => Some(*range),
        _ => None,
    };
    let text = |year: Option<i16>| year.map(|year| year.to_string());
    let from = single.and_then(|range| text(range.from));
    let to = single.and_then(|range| text(range.to));
    html! {
        details open[!ranges.is_empty()] {
            summary { (frame.text("facet-year")) }
            fieldset.years {
                legend.hidden { (frame.text("facet-year")) }
                @if ranges.len() > 1 {
                    @for range in ranges {
                        input type="hidden" name="year" value=(range) form=(form);
                    }
                }
                label {
                    (frame.text("year-from")) " "
                    input name="year_from" inputmode="numeric" pattern="[0-9]{4}" maxlength="4" value=[from] form=(form);
                }
                label {
                    (frame.text("year-to")) " "
                    input name="year_to" inputmode="numeric" pattern="[0-9]{4}" maxlength="4" value=[to] form=(form);
                }
            }
        }
    }
}
