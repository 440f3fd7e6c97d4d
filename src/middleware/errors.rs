//! Errors as pages in the visitor's language, or as problem documents for the API.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tajriba_indexer::model::LanguageTag;

use crate::app::{AppState, Current};
use crate::curriculum::Curriculum;
use crate::error::AppError;
use crate::extract::{accepted_language, current, first_segment};
use crate::urls;
use crate::views::Frame;
use crate::views::pages::{ErrorView, error};

/// Gives every failed response its body; its other headers stay.
pub(crate) async fn errors(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_string();
    let current = current(request.extensions(), &app);
    let ui = language(&path, request.headers(), &current);
    let response = next.run(request).await;
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let failed = response.extensions().get::<AppError>().cloned();
    let failed = failed.unwrap_or_else(|| AppError::of_status(status));
    let mut written = if urls::is_api(&path) { problem(&failed, &path) } else { page(&app, &current, &ui, &failed) };
    for (name, value) in response.headers() {
        if name != header::CONTENT_TYPE && name != header::CONTENT_LENGTH {
            written.headers_mut().insert(name, value.clone());
        }
    }
    written.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
    *written.status_mut() = status;
    written
}

/// The language of the path, else the one the browser asks for, else the hub's.
pub(crate) fn language(path: &str, headers: &HeaderMap, current: &Current) -> LanguageTag {
    let segment = first_segment(path);
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let offered = &current.languages;
    offered
        .iter()
        .find(|tag| tag.as_str() == segment)
        .or_else(|| accepted.and_then(|header| accepted_language(header, offered)))
        .unwrap_or(&current.generation.shared().hub.default_language)
        .clone()
}

fn page(app: &AppState, current: &Current, ui: &LanguageTag, failed: &AppError) -> Response {
    let Some(texts) = current.catalog.get(ui) else {
        return failed.status().into_response();
    };
    let frame = Frame {
        texts,
        shared: current.generation.shared(),
        page: None,
        today: app.today(),
        frequent: &current.frequent,
        base: app.base(current),
        basket: &Curriculum::default(),
    };
    let country = match failed {
        AppError::NotFound { country } => country.as_ref(),
        _ => None,
    };
    let view = ErrorView { status: failed.status().as_u16(), name: failed.name(), country };
    axum::response::Html(error(&frame, &view).into_string()).into_response()
}

/// RFC 9457.
fn problem(failed: &AppError, path: &str) -> Response {
    let status = failed.status();
    let detail = match failed {
        AppError::BadRequest(bad) => bad.to_string(),
        AppError::Internal => "the fault is the server's and has been logged".to_string(),
        AppError::Overloaded => "too many requests at once".to_string(),
        _ => String::new(),
    };
    let mut document = serde_json::json!({
        "type": "about:blank",
        "title": status.canonical_reason().unwrap_or_default(),
        "status": status.as_u16(),
        "instance": path,
    });
    if !detail.is_empty() {
        document["detail"] = detail.into();
    }
    if let AppError::BadRequest(bad) = failed {
        document["parameter"] = bad.key.clone().into();
        document["value"] = bad.value.clone().into();
    }
    let body = document.to_string();
    (StatusCode::OK, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response()
}
