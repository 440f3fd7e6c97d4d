use axum::extract::RawQuery;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tajriba_indexer::model::LanguageTag;

use crate::curriculum::export::{self, Edition, Format};
use crate::curriculum::{self, Pack, Reader, pack};
use crate::error::AppError;
use crate::extract::{CurriculumQuery, Visit};
use crate::handlers::curriculum::{base_of, language_of, private};
use crate::handlers::html;
use crate::urls::{CurriculumPart, Page};
use crate::views::pages::paper;

/// Characters of a title in the name of a file: file systems allow 255 bytes.
const MOST_OF_TITLE: usize = 60;

/// `/{ui}/curriculum/handout`
pub(crate) async fn show_handout(visit: Visit, headers: HeaderMap, raw: RawQuery) -> Result<Response, AppError> {
    show(&visit, &headers, raw, CurriculumPart::Handout).await
}

/// `/{ui}/curriculum/guide`
pub(crate) async fn show_guide(visit: Visit, headers: HeaderMap, raw: RawQuery) -> Result<Response, AppError> {
    show(&visit, &headers, raw, CurriculumPart::Guide).await
}

async fn show(
    visit: &Visit,
    headers: &HeaderMap,
    RawQuery(raw): RawQuery,
    part: CurriculumPart,
) -> Result<Response, AppError> {
    let reader = if part == CurriculumPart::Guide { Reader::Trainer } else { Reader::Participant };
    let beside = beside(raw, visit);
    let made = made(visit, reader, beside.clone()).await?;
    let state = curriculum::print(&made.curriculum);
    let second = beside.clone();
    let frame = visit.frame_in(&made.language, Page::Curriculum { part, state, beside })?;
    let second = second.and_then(|language| visit.texts_in(&language));
    let base = base_of(visit, headers);
    let dropped = &visit.basket().dropped;
    let (texts, shared) = (frame.texts, frame.shared);
    let edition = Edition { pack: &made, dropped, reader, texts, beside: second, shared, base: &base };
    Ok(private(html(paper(&frame, &edition))))
}

/// `/{ui}/curriculum/curriculum.epub` and the other formats.
pub(crate) async fn send_curriculum(
    visit: Visit,
    headers: HeaderMap,
    RawQuery(raw): RawQuery,
) -> Result<Response, AppError> {
    let file: String = visit.parameter("file")?;
    let format = Format::of_file_name(&file).ok_or_else(AppError::not_found)?;
    let beside = beside(raw, &visit).filter(|_| format.has_columns());
    let made = made(&visit, format.reader(), beside.clone()).await?;
    let name = match format {
        Format::LibraryFile => format!("index.{}.md", made.language),
        _ => file,
    };
    let titled = titled(&made.curriculum.title, &name, format);
    let (language, dropped) = (made.language.clone(), visit.basket().dropped.clone());
    // A file that is to be published names the site as its organisers do, not as this visitor happened to reach it.
    let base = match format {
        Format::LibraryFile => visit.public_base().unwrap_or_default().to_string(),
        _ => base_of(&visit, &headers),
    };
    let written = visit.write_file((&language, beside.as_ref()), move |texts, beside, shared| {
        let reader = format.reader();
        let edition = Edition { pack: &made, dropped: &dropped, reader, texts, beside, shared, base: &base };
        export::write(format, &edition)
    });
    let written = written.await?.map_err(|error| AppError::internal(&error))?;
    let mut response = private(written.into_response());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(format.media_type()));
    // The second name is for programs that know letters beyond ASCII (RFC 6266).
    let titled = utf8_percent_encode(&titled, NON_ALPHANUMERIC);
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"; filename*=UTF-8''{titled}"));
    headers.extend(disposition.ok().map(|value| (header::CONTENT_DISPOSITION, value)));
    Ok(response)
}

/// A file's name with the curriculum's title before it: a trainer has several courses. A file for the library has the
/// name that it has there.
fn titled(title: &str, name: &str, format: Format) -> String {
    let title: String = title.trim().chars().take(MOST_OF_TITLE).collect();
    if title.is_empty() || format == Format::LibraryFile { name.to_string() } else { format!("{title} – {name}") }
}

/// The language beside that of delivery which the address asks for.
fn beside(raw: Option<String>, visit: &Visit) -> Option<LanguageTag> {
    CurriculumQuery::read(&raw.unwrap_or_default(), visit.ui()).beside
}

/// The pack of the curriculum in the address.
async fn made(visit: &Visit, reader: Reader, beside: Option<LanguageTag>) -> Result<Pack, AppError> {
    let curriculum = visit.basket().curriculum.clone();
    let language = language_of(&curriculum, visit);
    let today = visit.today().clone();
    let made =
        visit.read(move |generation| pack(&curriculum, reader, (&language, beside.as_ref()), generation, &today));
    made.await
}
