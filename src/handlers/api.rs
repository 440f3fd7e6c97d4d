//! The JSON API. Errors become problem documents in the middleware.

use axum::Json;
use axum::extract::{Path, RawPathParams, RawQuery, Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use tajriba_indexer::model::{Kind, Section, WorkId};
use tajriba_indexer::schema;

use crate::api::{SearchAnswer, SuggestionList, WorkView, openapi, works_table};
use crate::app::{AppState, Current};
use crate::care;
use crate::error::AppError;
use crate::extract::{SearchQuery, SuggestQuery, current, host, read_index};
use crate::handlers::{MOST_ROWS, download, say_if_late};
use crate::middleware::language;
use crate::search::SearchRequest;
use crate::urls::Keys;

/// `GET /api/v1/search`
pub(crate) async fn search_works(
    State(app): State<AppState>,
    RawQuery(raw): RawQuery,
    request: Request,
) -> Result<Response, AppError> {
    let current = current(request.extensions(), &app);
    let raw = raw.unwrap_or_default();
    let asked = read(&raw, request.headers(), &current, &app)?;
    let private = asked.is_private();
    let ui = asked.ui.clone();
    let answer = read_index(&app, &current, move |generation| {
        let answer = generation.search(&asked)?;
        Ok((SearchAnswer::of(&answer, &ui), answer.semantic_was_late))
    });
    let (answer, semantic_was_late) = answer.await?;
    let mut response = Json(answer).into_response();
    say_if_late(response.headers_mut(), semantic_was_late);
    if private {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    // Without `ui` the answer follows the browser's languages.
    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-language"));
    Ok(response)
}

/// `GET /api/v1/works.csv`
pub(crate) async fn export_works(
    State(app): State<AppState>,
    RawQuery(raw): RawQuery,
    request: Request,
) -> Result<Response, AppError> {
    let current = current(request.extensions(), &app);
    let asked = read(&raw.unwrap_or_default(), request.headers(), &current, &app)?;
    let base = app.base(&current).map(String::from).or_else(|| host(request.headers())).unwrap_or_default();
    let written = read_index(&app, &current, move |generation| {
        let works = generation.works_of(&asked, MOST_ROWS)?;
        Ok(works_table(&works, &asked.ui, generation.shared(), &base))
    });
    let mut response = download(written.await?, "text/csv; charset=utf-8", "works.csv");
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.append(header::VARY, HeaderValue::from_static("accept-language"));
    Ok(response)
}

/// The search that a query string asks for, of what may be shown today.
fn read(raw: &str, headers: &HeaderMap, current: &Current, app: &AppState) -> Result<SearchRequest, AppError> {
    let ui = language("", headers, current);
    let asked = SearchQuery::read(raw, Keys::Api, ui, &current.languages).strict().map_err(AppError::BadRequest)?;
    Ok(SearchRequest { today: Some(app.today()), ..asked })
}

/// `GET /api/v1/suggest`
pub(crate) async fn suggest(
    State(app): State<AppState>,
    RawQuery(raw): RawQuery,
    request: Request,
) -> Result<Response, AppError> {
    let current = current(request.extensions(), &app);
    let ui = language("", request.headers(), &current);
    let asked = SuggestQuery::read(&raw.unwrap_or_default(), ui, &current.languages).map_err(AppError::BadRequest)?;
    let today = app.today();
    let answer = read_index(&app, &current, move |generation| {
        let found = generation.suggest(&asked.typed, &asked.ui, asked.limit, Some(&today))?;
        Ok(SuggestionList::of(&asked.typed, &found))
    });
    let mut response = Json(answer.await?).into_response();
    let headers = response.headers_mut();
    // What somebody types is not kept, not even by their own browser.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.append(header::VARY, HeaderValue::from_static("accept-language"));
    Ok(response)
}

/// `GET /api/v1/works/{country}/{kind}/{slug}`
pub(crate) async fn show_work_data(
    State(app): State<AppState>,
    parameters: RawPathParams,
    request: Request,
) -> Result<Response, AppError> {
    let current = current(request.extensions(), &app);
    let parts: Vec<&str> = parameters.iter().map(|(_, value)| value).collect();
    let id = WorkId::parse(&parts.join("/")).map_err(|_| AppError::not_found())?;
    let id = current.generation.id_today(&id);
    let ui = language("", request.headers(), &current);
    let today = app.today();
    let found = read_index(&app, &current, move |generation| {
        let work = generation.work(&id)?.filter(|work| care::may_show(&work.facts, &today));
        let Some(work) = work else {
            return Ok(None);
        };
        let mut sections: Vec<Vec<Section>> = Vec::new();
        for version in &work.versions {
            sections.push(generation.sections(&id, &version.language)?.unwrap_or_default());
        }
        Ok(Some(WorkView::of(&work, &sections, &ui)))
    });
    Ok(Json(found.await?.ok_or_else(AppError::not_found)?).into_response())
}

/// `GET /api/v1/schema/{kind}`
pub(crate) async fn show_schema(Path(kind): Path<String>) -> Result<Response, AppError> {
    let kind = Kind::parse(&kind).map_err(|_| AppError::not_found())?;
    let media_type = HeaderValue::from_static("application/schema+json");
    Ok(([(header::CONTENT_TYPE, media_type)], Json(schema(kind))).into_response())
}

/// `GET /api/v1/openapi.json`
pub(crate) async fn describe_api() -> Response {
    Json(openapi()).into_response()
}
