//! What a visitor meets when something goes wrong. The error travels in the response's extensions; a middleware that
//! knows the visitor's language makes the page of it, or a problem document for the API.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use tajriba_indexer::model::CountryCode;

use crate::extract::BadValue;

/// A failed request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AppError {
    /// Nothing is at this address.
    NotFound {
        /// The country that the address speaks of, where there is one: a way onward.
        country: Option<CountryCode>,
    },
    /// A value in the address could not be read.
    BadRequest(BadValue),
    /// Neither GET nor HEAD.
    Method,
    /// The address is longer than 8 KiB.
    TooLong,
    /// A fault of the program or the machine, already logged.
    Internal,
    /// More requests at once than can be served well.
    Overloaded,
}

impl AppError {
    /// The names under which the interface has texts for errors.
    pub const NAMES: [&'static str; 6] = ["not-found", "bad-request", "method", "too-long", "internal", "overloaded"];

    /// Nothing is at this address.
    pub fn not_found() -> Self {
        Self::NotFound { country: None }
    }

    /// A fault: its cause is logged here and nowhere else, and never shown.
    pub fn internal(cause: &dyn std::fmt::Display) -> Self {
        tracing::error!(%cause, "a request failed");
        Self::Internal
    }

    /// The name under which the interface has texts for it.
    pub fn name(&self) -> &'static str {
        let [not_found, bad_request, method, too_long, internal, overloaded] = Self::NAMES;
        match self {
            Self::NotFound { .. } => not_found,
            Self::BadRequest(_) => bad_request,
            Self::Method => method,
            Self::TooLong => too_long,
            Self::Internal => internal,
            Self::Overloaded => overloaded,
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound { .. } => StatusCode::NOT_FOUND,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLong => StatusCode::URI_TOO_LONG,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Overloaded => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The error that a bare status of the router means.
    pub fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::not_found(),
            StatusCode::METHOD_NOT_ALLOWED => Self::Method,
            StatusCode::URI_TOO_LONG => Self::TooLong,
            StatusCode::SERVICE_UNAVAILABLE => Self::Overloaded,
            status if status.is_client_error() => Self::BadRequest(BadValue {
                key: "path".to_string(),
                value: String::new(),
                expected: "an address of this site".to_string(),
            }),
            _ => Self::Internal,
        }
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        let headers = response.headers_mut();
        match self {
            Self::Overloaded => {
                headers.insert(header::RETRY_AFTER, header::HeaderValue::from_static("2"));
            }
            Self::Method => {
                headers.insert(header::ALLOW, header::HeaderValue::from_static("GET, HEAD"));
            }
            _ => {}
        }
        response.extensions_mut().insert(self);
        response
    }
}

impl From<crate::search::SearchError> for AppError {
    fn from(error: crate::search::SearchError) -> Self {
        Self::internal(&error)
    }
}
