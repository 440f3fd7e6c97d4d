//! What is refused before anything is read: other methods, over-long addresses.

use axum::extract::Request;
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::error::AppError;
use crate::urls;

/// Bytes of a path with its query.
const MAX_ADDRESS: usize = 8 * 1024;

/// The site is for reading: GET and HEAD, addresses up to 8 KiB. A body is read in one place only, where a curriculum
/// that is too long for a form's address is put into its own.
pub(crate) async fn limits(request: Request, next: Next) -> Response {
    let form = request.method() == Method::POST && urls::takes_forms(request.uri().path());
    if request.method() != Method::GET && request.method() != Method::HEAD && !form {
        return AppError::Method.into_response();
    }
    let address = request.uri().path_and_query().map_or("", |address| address.as_str());
    if address.len() > MAX_ADDRESS {
        return AppError::TooLong.into_response();
    }
    next.run(request).await
}
