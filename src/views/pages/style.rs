use maud::{Markup, html};
use tajriba_indexer::model::Kind;

use crate::history::{Paragraph, Piece, PieceKind};
use crate::search::{FacetCount, Facets, SearchRequest};
use crate::urls::Selection;
use crate::views::components::{chips, facets, paging, search_box};
use crate::views::layout::layout;
use crate::views::pages::since::compared;
use crate::views::{Frame, Head};

/// The colours by the names that the style sheet gives them.
const COLOURS: [&str; 14] = [
    "ground",
    "panel",
    "ink",
    "soft",
    "line",
    "link",
    "strong",
    "on-strong",
    "mark",
    "warn",
    "warn-line",
    "good",
    "added",
    "removed",
];

/// Every component of the site on one page, for those who change its looks; served only when asked for at start.
/// Its own words are for developers and in English.
pub fn style(frame: &Frame<'_>) -> Markup {
    let head = Head { hidden: true, ..Head::new("Style", "") };
    let country = frame.shared.hub.countries.first().map(|country| Selection::Country(country.code.clone()));
    let mut request = SearchRequest::new("", frame.ui().clone()).toggled(&Selection::Kind(Kind::Legislation));
    if let Some(country) = country {
        request = request.toggled(&country.left_out());
    }
    let body = html! {
        div lang="en" {
            h1 { "Style" }
            p.lead { "A lead says in a sentence what a page is for. It is read at the measure of a book." }
            (type_scale())
            (colours())
            (marks())
            h2 { "Forms" }
            (search_box(frame, "", true))
            (chips(frame, &request))
            div.results { aside.filters aria-label="Filters" { (facets(frame, &request, &sample(frame), "none")) } }
            (paging(frame, &request.on_page(3), 200))
            (blocks())
            (changes(frame))
        }
    };
    layout(frame, &head, &body)
}

fn type_scale() -> Markup {
    html! {
        h2 { "Type: one scale, heading 2" }
        h3 { "Heading 3" }
        h4 { "Heading 4" }
        p { "Body text with a " a href="#content" { "link" } ", " strong { "strong words" } ", " mark { "a match" } " and " code { "code" } "." }
        p.small { "Small print, for what is said beside the text." }
        blockquote { p { "Words of a resolution." } }
        ul { li { "One" } li { "Two" } }
    }
}

fn colours() -> Markup {
    html! {
        h2 { "Colours" }
        ul.swatches {
            @for name in COLOURS { li { span class=(format!("swatch swatch-{name}")) {} " " code { (name) } } }
        }
    }
}

fn marks() -> Markup {
    html! {
        h2 { "Marks and notices" }
        p.marks {
            span.mark { "plain" } span.mark.good { "good" } span.mark.old { "old" }
        }
        p.notice { "A notice says what was done." }
        p.banner { "A banner says what to mind before relying on a text." }
        aside.banner.old aria-label="Law" { p { "A status that is too old turns grey." } }
    }
}

fn blocks() -> Markup {
    html! {
        h2 { "Blocks" }
        ul.tiles { @for name in ["One", "Two", "Three"] { li { a href="#content" { (name) } } } }
        section.doors aria-label="Doors" { ul { li { a href="#content" { "A door" } p { "What is behind it." } } } }
        div.table role="region" tabindex="0" aria-label="A wide table" {
            table {
                thead { tr { @for column in 1..=9 { th scope="col" { "Column number " (column) } } } }
                tbody { tr { @for column in 1..=9 { td { "Value " (column) } } } }
            }
        }
        section.provenance aria-label="Where this comes from" { dl { div { dt { "Term" } dd { "Value" } } } }
    }
}

fn changes(frame: &Frame<'_>) -> Markup {
    let piece = |text: &str, kind| Piece { text: text.to_string(), kind };
    let pieces = vec![
        piece("Carers get ", PieceKind::Kept),
        piece("100", PieceKind::Removed),
        piece("250", PieceKind::Added),
        piece(" soms a month.", PieceKind::Kept),
    ];
    let heading = vec![piece("A new heading", PieceKind::Added)];
    html! {
        h2 { "Changes of a text" }
        (compared(frame, &Paragraph { is_heading: true, pieces: heading }, None))
        (compared(frame, &Paragraph { is_heading: false, pieces }, None))
    }
}

fn sample(frame: &Frame<'_>) -> Facets {
    let count = |value: String| FacetCount { value, count: 12 };
    Facets {
        country: frame.shared.hub.countries.iter().map(|country| count(country.code.to_string())).collect(),
        kind: Kind::ALL.iter().map(|kind| count(kind.to_string())).collect(),
        topic: frame.shared.vocabulary.themes.iter().map(|theme| count(theme.to_string())).collect(),
        ..Facets::default()
    }
}
