use maud::{Markup, html};

use crate::urls;
use crate::views::Frame;
use crate::views::pages::work::WorkView;

/// The files that belong to a work, with what each costs to load.
pub(super) fn files(frame: &Frame<'_>, view: &WorkView<'_>) -> Markup {
    html! {
        @if !view.files.is_empty() {
            section.files aria-labelledby="files" {
                h2 #files { (frame.text("files-title")) }
                ul {
                    @for file in view.files {
                        li {
                            a href=(urls::attachment(frame.ui(), &view.work.id, &file.name)) { (file.name) }
                            " " span.count { (size(frame, file.bytes)) }
                        }
                    }
                }
            }
        }
    }
}

/// In kilobytes, rounded up.
fn size(frame: &Frame<'_>, bytes: u64) -> String {
    let kilobytes = usize::try_from(bytes.div_ceil(1024)).unwrap_or(usize::MAX);
    frame.with("file-size", &[("kilobytes", &frame.texts.number(kilobytes))])
}
