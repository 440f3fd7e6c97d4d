//! A limit on requests at once for the whole process. Layers that count per service copy would never shed.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::app::AppState;
use crate::error::AppError;
use crate::urls;

/// Answers 503 at once when every slot is taken. Health checks and embedded files always get through.
pub(crate) async fn shed(State(app): State<AppState>, request: Request, next: Next) -> Response {
    if urls::is_always_served(request.uri().path()) {
        return next.run(request).await;
    }
    match app.slots.try_acquire() {
        Ok(_permit) => next.run(request).await,
        Err(_) => AppError::Overloaded.into_response(),
    }
}
