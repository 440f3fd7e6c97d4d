use maud::{Markup, html};

use crate::curriculum::export::Format;
use crate::urls::{self, CurriculumPart, Page};
use crate::views::Frame;
use crate::views::pages::curriculum::{BuilderView, FORM};

/// Paper, files, and how to keep the curriculum.
pub(super) fn take_away(frame: &Frame<'_>, view: &BuilderView<'_>) -> Markup {
    let works = view.parsed.curriculum.items().filter_map(|(_, _, item)| item.reference()).map(ToString::to_string);
    let works = works.collect::<Vec<_>>().join(" ");
    html! {
        (paper(frame, view))
        section.files aria-labelledby="files" {
            h2 #files { (frame.text("curriculum-files")) }
            h3 { (frame.text("curriculum-handout")) }
            ul {
                (file(frame, Format::Epub, "curriculum-file-epub"))
                (file(frame, Format::Moodle, "curriculum-file-moodle"))
                (file(frame, Format::Cartridge, "curriculum-file-cartridge"))
                (file(frame, Format::Scorm, "curriculum-file-scorm"))
            }
            h3 { (frame.text("curriculum-guide")) }
            ul {
                (file(frame, Format::Docx, "curriculum-file-docx"))
                (file(frame, Format::Markdown, "curriculum-file-markdown"))
            }
            h3 { (frame.text("curriculum-title")) }
            ul { (file(frame, Format::LibraryFile, "curriculum-file-library")) }
            p.small { (frame.text("curriculum-file-library-hint")) " " (frame.text("curriculum-file-library-notes")) }
        }
        section aria-labelledby="keep" {
            h2 #keep { (frame.text("curriculum-keep")) }
            p { (frame.text("curriculum-keep-text")) }
            (address(frame, view))
            p.device hidden data-state=(view.state) data-works=(works) data-cut[!view.parsed.dropped.is_empty()]
                data-keep=(frame.text("curriculum-keep-device"))
                data-forget=(frame.text("curriculum-forget")) data-kept=(frame.text("curriculum-kept"))
                data-other=(frame.text("curriculum-kept-other"))
                data-replace=(frame.text("curriculum-kept-replace")) {}
            p.small { (frame.text("curriculum-device-hint")) }
        }
    }
}

/// Handout and guide as a page to print and as a PDF, with a second language beside that of delivery where the group is mixed.
fn paper(frame: &Frame<'_>, view: &BuilderView<'_>) -> Markup {
    let languages = frame.shared.hub.languages.iter().filter(|language| language.tag != *view.language);
    html! {
        section.print aria-labelledby="paper" {
            h2 #paper { (frame.text("curriculum-paper")) }
            p {
                label for="beside" { (frame.text("curriculum-beside")) }
                select #beside name="beside" form=(FORM) {
                    option value="" { (frame.text("curriculum-beside-none")) }
                    @for language in languages { option value=(language.tag) lang=(language.tag) { (language.name) } }
                }
            }
            p.buttons {
                @for (part, key) in [(CurriculumPart::Handout, "curriculum-handout"), (CurriculumPart::Guide, "curriculum-guide")] {
                    (then(&urls::curriculum_paper(frame.ui(), part), &html! { (frame.text(key)) }))
                }
            }
            p.buttons {
                @for format in Format::ALL.iter().filter(|format| format.has_columns()) {
                    (then(
                        &urls::curriculum_file(frame.ui(), format.file_name()),
                        &html! { (frame.text(format.reader().text_key())) " (PDF)" },
                    ))
                }
            }
        }
    }
}

fn file(frame: &Frame<'_>, format: Format, key: &str) -> Markup {
    html! { li { (then(&urls::curriculum_file(frame.ui(), format.file_name()), &html! { (frame.text(key)) })) } }
}

/// A button that goes on with what stands in the fields of the form, saved or not.
fn then(address: &str, text: &Markup) -> Markup {
    html! { button.quiet type="submit" form=(FORM) formaction=(address) { (text) } }
}

/// The address to copy: it is the curriculum.
fn address(frame: &Frame<'_>, view: &BuilderView<'_>) -> Markup {
    let page = Page::Curriculum { part: CurriculumPart::Builder, state: view.state.to_string(), beside: None };
    let address = urls::absolute(view.base, &frame.href(&page));
    html! {
        p.wide {
            label for="address" { (frame.text("curriculum-address")) }
            input #address type="text" readonly value=(address);
        }
    }
}
