use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use crate::assets::Asset;
use crate::error::AppError;

/// `/assets/{file}`: kept for good, as its name changes with its content.
pub(crate) async fn show_asset(request: Request) -> Result<Response, AppError> {
    let asset = Asset::at(request.uri().path()).ok_or_else(AppError::not_found)?;
    let kept = HeaderValue::from_static("public, max-age=31536000, immutable");
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static(asset.media_type)), (header::CACHE_CONTROL, kept)];
    Ok((headers, asset.content).into_response())
}
