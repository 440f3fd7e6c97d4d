//! Pages that have not changed are not sent again. A page follows from generation, earlier texts, address and
//! day alone.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tajriba_indexer::model::Revision;

use crate::app::{AppState, Current};

/// Answers 304 to a visitor who has the page; tags what may be kept. Handlers that set `Cache-Control` keep theirs.
pub(crate) async fn conditional(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let tag = tag(&app, &request);
    let known = request.headers().get(header::IF_NONE_MATCH);
    if known.is_some_and(|known| matches(known, &tag)) {
        return (StatusCode::NOT_MODIFIED, [(header::ETAG, tag), (header::CACHE_CONTROL, revalidate())])
            .into_response();
    }
    let mut response = next.run(request).await;
    let kept = response.headers().contains_key(header::CACHE_CONTROL);
    if response.status() == StatusCode::OK && !kept {
        let headers = response.headers_mut();
        headers.insert(header::ETAG, tag);
        headers.insert(header::CACHE_CONTROL, revalidate());
    } else if !kept {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// Kept, but asked about each time: what is taken down must be gone at once.
fn revalidate() -> HeaderValue {
    HeaderValue::from_static("no-cache")
}

/// A weak tag: compression changes the bytes, not what they say.
fn tag(app: &AppState, request: &Request) -> HeaderValue {
    let current = request.extensions().get::<Arc<Current>>();
    let number = current.map_or(0, |current| current.generation.number());
    let history = app.history();
    let state = format!("{} {number} {} {} {}", app.started(), history.head(), app.today(), request.uri());
    let digest = Revision::of(state.as_bytes());
    HeaderValue::from_str(&format!("W/\"{digest}\"")).unwrap_or(HeaderValue::from_static("W/\"\""))
}

fn matches(known: &HeaderValue, tag: &HeaderValue) -> bool {
    let (Ok(known), Ok(tag)) = (known.to_str(), tag.to_str()) else {
        return false;
    };
    known.split(',').any(|one| one.trim() == tag)
}
