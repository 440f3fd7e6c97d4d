//! One generation for the whole of a request.

use axum::extract::{Request, State};
use axum::http::HeaderValue;
use axum::middleware::Next;
use axum::response::Response;

use crate::app::AppState;

/// The header that says which generation answered.
const HEADER: &str = "x-tajriba-generation";

/// Takes the current generation once and gives it to everything that follows.
pub(crate) async fn generation(State(app): State<AppState>, mut request: Request, next: Next) -> Response {
    let current = app.current();
    let number = current.generation.number();
    request.extensions_mut().insert(current);
    let mut response = next.run(request).await;
    response.headers_mut().insert(HEADER, HeaderValue::from(number));
    response
}
