//! A panic in a handler is a 500, not a dropped connection.

use std::any::Any;

use axum::response::{IntoResponse, Response};

use crate::error::AppError;

/// The response in place of the one that panicked.
#[allow(clippy::needless_pass_by_value, reason = "the layer's signature")]
pub(crate) fn panicked(cause: Box<dyn Any + Send + 'static>) -> Response {
    let text = cause
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| cause.downcast_ref::<&str>().copied())
        .unwrap_or("a panic without words");
    AppError::internal(&text).into_response()
}
