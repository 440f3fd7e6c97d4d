//! A curriculum for the printer: handout or trainer's guide.

use maud::{Markup, html};

use crate::curriculum::export::Edition;
use crate::curriculum::{Column, PackItem, Reader};
use crate::views::layout::layout;
use crate::views::pages::curriculum::code::code;
use crate::views::pages::curriculum::text::text;
use crate::views::{Frame, Head};

/// The page. Its language is that of delivery, as far as the interface has it.
pub fn paper(frame: &Frame<'_>, edition: &Edition<'_>) -> Markup {
    let title = edition.title();
    let (lines, missing) = (edition.cover(), edition.omissions());
    let body = html! {
        article.paper {
            header.cover {
                h1 { (title) }
                @for line in &lines { p.warning[missing.contains(line)] { (line) } }
                p.notice { (frame.text("curriculum-print-hint")) }
            }
            (contents(frame, edition))
            (timetable(frame, edition))
            @for number in 0..edition.pack.modules.len() { (module(frame, edition, number)) }
        }
    };
    let head = Head { hidden: true, ..Head::new(format!("{title} – {}", edition.sort()), "") };
    layout(frame, &head, &body)
}

fn contents(frame: &Frame<'_>, edition: &Edition<'_>) -> Markup {
    html! {
        nav.contents aria-labelledby="contents" {
            h2 #contents { (frame.text("curriculum-contents")) }
            ol {
                @for (number, module) in edition.pack.modules.iter().enumerate() {
                    li {
                        a href=(format!("#module-{number}")) { (edition.module_title(number)) }
                        @if !module.items.is_empty() {
                            ul {
                                @for (place, item) in module.items.iter().enumerate() {
                                    li { a href=(format!("#item-{number}-{place}")) { (edition.item_title(item)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn timetable(frame: &Frame<'_>, edition: &Edition<'_>) -> Markup {
    let modules = || edition.pack.modules.iter().zip(&edition.pack.curriculum.modules);
    html! {
        section.timetable aria-labelledby="timetable" {
            h2 #timetable { (frame.text("curriculum-timetable")) }
            @for day in &edition.pack.times.days {
                h3 { (edition.day(day.number)) }
                table {
                    tbody {
                        @for (module, _) in modules().filter(|(_, own)| own.day == day.number) {
                            @for item in &module.items {
                                tr { th scope="row" { (edition.clock(item)) } td { (edition.item_title(item)) } }
                                @if let Some(pause) = edition.pause(item) { tr { td {} td { (pause) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn module(frame: &Frame<'_>, edition: &Edition<'_>, number: usize) -> Markup {
    let own = &edition.pack.curriculum.modules[number];
    html! {
        section.part aria-labelledby=(format!("module-{number}")) {
            h2 #(format!("module-{number}")) { (edition.module_title(number)) }
            p.small { (edition.day(own.day)) }
            @if !own.aims.is_empty() {
                p { (frame.text("curriculum-aims-title")) ":" }
                ul.aims { @for aim in &own.aims { li { (aim) } } }
            }
            @for (place, one) in edition.pack.modules[number].items.iter().enumerate() {
                (item(frame, edition, one, &format!("item-{number}-{place}")))
            }
        }
    }
}

fn item(frame: &Frame<'_>, edition: &Edition<'_>, item: &PackItem, id: &str) -> Markup {
    html! {
        section.piece aria-labelledby=(id) {
            h3 #(id) { span.clock { (edition.clock(item)) } " " (edition.item_title(item)) }
            @if edition.reader == Reader::Trainer && !item.item.note.is_empty() {
                p.note { strong { (frame.text("curriculum-note")) ": " } (item.item.note) }
            }
            @if item.is_gone() { p { (frame.text("curriculum-not-there")) } }
            div.columns-of-text.two[item.columns.len() > 1] {
                @for one in &item.columns { (column(frame, edition, item, one)) }
            }
            (sources(frame, edition, item))
        }
    }
}

fn column(frame: &Frame<'_>, edition: &Edition<'_>, item: &PackItem, column: &Column) -> Markup {
    let address = edition.address(item, column);
    let cautions = edition.cautions(item, column);
    html! {
        div.column {
            @if !cautions.is_empty() {
                aside.banner lang=(edition.texts_of(column).language()) { @for line in &cautions { p { (line) } } }
            }
            div.text lang=(column.version.language) {
                @for section in &column.sections {
                    @if edition.reader == Reader::Trainer && item.is_for_trainer(section) {
                        p.only lang=(frame.ui()) { (frame.text("curriculum-answers")) }
                    }
                    (text(edition, &section.html))
                }
            }
            div.attribution {
                (code(frame, &address))
                div lang=(edition.texts_of(column).language()) {
                    @for line in edition.attribution(item, column) { p { (line) } }
                    p { a href=(address) { (address) } }
                }
            }
        }
    }
}

fn sources(frame: &Frame<'_>, edition: &Edition<'_>, item: &PackItem) -> Markup {
    let sources = edition.sources(item);
    html! {
        @if !sources.is_empty() {
            p.small { (frame.text("sources-title")) ":" }
            ul.small {
                @for (title, url) in sources {
                    li {
                        (title)
                        @if let Some(url) = url { " " a href=(url) rel="noopener noreferrer external" { (url) } }
                    }
                }
            }
        }
    }
}
