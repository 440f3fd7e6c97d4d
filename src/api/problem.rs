//! Errors of the API: problem documents as RFC 9457 has them.

use serde::Serialize;
use utoipa::ToSchema;

/// A problem document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Problem {
    /// `about:blank`: the status says what kind of problem it is.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The status in words.
    title: &'static str,
    /// The HTTP status.
    pub(crate) status: u16,
    /// What was wrong, and what is accepted.
    detail: String,
}

impl Problem {
    /// A value in the address could not be read.
    pub fn bad_request(detail: impl Into<String>) -> Self {
        Self::new(400, "Bad Request", detail)
    }

    /// Nothing stands under the address.
    pub fn not_found(detail: impl Into<String>) -> Self {
        Self::new(404, "Not Found", detail)
    }

    /// The server failed; the cause is in its log.
    pub fn internal() -> Self {
        Self::new(500, "Internal Server Error", "The server could not answer. The cause has been logged.")
    }

    fn new(status: u16, title: &'static str, detail: impl Into<String>) -> Self {
        Self { kind: "about:blank", title, status, detail: detail.into() }
    }
}
