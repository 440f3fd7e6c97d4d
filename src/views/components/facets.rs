use maud::{Markup, html};

use crate::search::{FacetCount, Facets, SearchRequest};
use crate::urls::Selection;
use crate::views::Frame;

/// Values of a facet that are listed; what is selected is always among them.
const VALUES: usize = 14;

/// The facets as checkboxes that belong to the page's search form.
pub(in crate::views) fn facets(frame: &Frame<'_>, request: &SearchRequest, facets: &Facets, form: &str) -> Markup {
    let groups: [(&str, &[FacetCount], bool); 7] = [
        ("country", &facets.country, true),
        ("kind", &facets.kind, true),
        ("in", &facets.lang, false),
        ("topic", &facets.topic, false),
        ("commitment", &facets.commitment, false),
        ("audience", &facets.audience, false),
        ("stage", &facets.stage, false),
    ];
    html! {
        @for (key, counts, open) in groups {
            (group(frame, request, form, Group { key, counts, open }))
        }
        (years(frame, request, form))
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
                        label {
                            input type="checkbox" name=(group.key) value=(selection.value()) form=(form)
                                checked[*selected];
                            span { (frame.selection(selection)) }
                            span.count { (frame.texts.number(*count)) }
                        }
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
        if selection.key() == group.key && !listed {
            values.push((selection, 0, true));
        }
    }
    values
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
