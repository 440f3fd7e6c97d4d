use maud::{Markup, html};

use crate::curriculum::export::Format;
use crate::urls::{self, CurriculumPart, Page};
use crate::views::Frame;
use crate::views::pages::curriculum::BuilderView;

/// Paper, files, and how to keep the curriculum.
pub(super) fn take_away(frame: &Frame<'_>, view: &BuilderView<'_>) -> Markup {
    html! {
        (paper(frame, view))
        section.files aria-labelledby="files" {
            h2 #files { (frame.text("curriculum-files")) }
            h3 { (frame.text("curriculum-handout")) }
            ul {
                (file(frame, view, Format::Epub, "curriculum-file-epub"))
                (file(frame, view, Format::Moodle, "curriculum-file-moodle"))
                (file(frame, view, Format::Cartridge, "curriculum-file-cartridge"))
                (file(frame, view, Format::Scorm, "curriculum-file-scorm"))
            }
            h3 { (frame.text("curriculum-guide")) }
            ul {
                (file(frame, view, Format::Docx, "curriculum-file-docx"))
                (file(frame, view, Format::Markdown, "curriculum-file-markdown"))
            }
            h3 { (frame.text("curriculum-title")) }
            ul { (file(frame, view, Format::LibraryFile, "curriculum-file-library")) }
            p.small { (frame.text("curriculum-file-library-hint")) }
        }
        section aria-labelledby="keep" {
            h2 #keep { (frame.text("curriculum-keep")) }
            p { (frame.text("curriculum-keep-text")) }
            (address(frame, view))
            p.device hidden data-state=(view.state) data-keep=(frame.text("curriculum-keep-device"))
                data-forget=(frame.text("curriculum-forget")) data-kept=(frame.text("curriculum-kept"))
                data-other=(frame.text("curriculum-kept-other")) {}
            p.small { (frame.text("curriculum-device-hint")) }
        }
    }
}

/// Handout and guide as a page to print and as a PDF, with a second language beside that of delivery where the group is mixed.
fn paper(frame: &Frame<'_>, view: &BuilderView<'_>) -> Markup {
    let languages = frame.shared.hub.languages.iter().filter(|language| language.tag != *view.language);
    let action = |part| urls::curriculum_paper(frame.ui(), part);
    html! {
        section.print aria-labelledby="paper" {
            h2 #paper { (frame.text("curriculum-paper")) }
            form action=(action(CurriculumPart::Handout)) data-state="own" {
                input type="hidden" name=(urls::STATE) value=(view.state);
                p {
                    label for="beside" { (frame.text("curriculum-beside")) }
                    select #beside name="beside" {
                        option value="" { (frame.text("curriculum-beside-none")) }
                        @for language in languages { option value=(language.tag) lang=(language.tag) { (language.name) } }
                    }
                }
                p.buttons {
                    button type="submit" { (frame.text("curriculum-handout")) }
                    button type="submit" formaction=(action(CurriculumPart::Guide)) { (frame.text("curriculum-guide")) }
                }
                p.buttons {
                    @for format in Format::ALL.iter().filter(|format| format.has_columns()) {
                        button type="submit" formaction=(urls::curriculum_file_form(frame.ui(), format.file_name())) {
                            (frame.text(format.reader().text_key())) " (PDF)"
                        }
                    }
                }
            }
        }
    }
}

fn file(frame: &Frame<'_>, view: &BuilderView<'_>, format: Format, key: &str) -> Markup {
    let name = format.file_name();
    html! {
        li { a href=(urls::curriculum_file(frame.ui(), name, view.state)) download=(name) rel="nofollow" { (frame.text(key)) } }
    }
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
