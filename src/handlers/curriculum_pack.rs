use axum::extract::RawQuery;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use tajriba_indexer::model::LanguageTag;

use crate::curriculum::export::{self, Edition, Format};
use crate::curriculum::{self, Pack, Reader, pack};
use crate::error::AppError;
use crate::extract::{CurriculumQuery, Visit};
use crate::handlers::curriculum::{base_of, language_of, private};
use crate::handlers::html;
use crate::urls::{CurriculumPart, Page};
use crate::views::Frame;
use crate::views::pages::paper;

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
    let beside = CurriculumQuery::read(&raw.unwrap_or_default(), visit.ui()).beside;
    let (frame, made) = made(visit, reader, part, beside).await?;
    let base = base_of(visit, headers);
    let edition = Edition { pack: &made, reader, texts: frame.texts, shared: frame.shared, base: &base };
    Ok(private(html(paper(&frame, &edition))))
}

/// `/{ui}/curriculum/curriculum.epub` and the other formats.
pub(crate) async fn send_curriculum(visit: Visit, headers: HeaderMap) -> Result<Response, AppError> {
    let file: String = visit.parameter("file")?;
    let extension = file.strip_prefix("curriculum.").ok_or_else(AppError::not_found)?;
    let format = Format::of_extension(extension).ok_or_else(AppError::not_found)?;
    let (frame, made) = made(&visit, format.reader(), CurriculumPart::Builder, None).await?;
    let base = base_of(&visit, &headers);
    let edition =
        Edition { pack: &made, reader: format.reader(), texts: frame.texts, shared: frame.shared, base: &base };
    let written = export::write(format, &edition).map_err(|error| AppError::internal(&error))?;
    let name = match format {
        Format::LibraryFile => format!("index.{}.md", made.language),
        _ => file,
    };
    let mut response = private(written.into_response());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(format.media_type()));
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    headers.extend(disposition.ok().map(|value| (header::CONTENT_DISPOSITION, value)));
    Ok(response)
}

/// The pack of the curriculum in the address, and a frame in its language of delivery.
async fn made(
    visit: &Visit,
    reader: Reader,
    part: CurriculumPart,
    beside: Option<LanguageTag>,
) -> Result<(Frame<'_>, Pack), AppError> {
    let curriculum = visit.basket().curriculum.clone();
    let language = language_of(&curriculum, visit);
    let state = curriculum::print(&curriculum);
    let page = Page::Curriculum { part, state, beside: beside.clone() };
    let frame = visit.frame_in(&language, page)?;
    let today = visit.today().clone();
    let made =
        visit.read(move |generation| pack(&curriculum, reader, (&language, beside.as_ref()), generation, &today));
    Ok((frame, made.await?))
}
