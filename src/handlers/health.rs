use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::app::AppState;
use crate::extract::current;

/// `/healthz`: the process answers, and what it serves.
pub(crate) async fn show_health(State(app): State<AppState>, request: Request) -> Response {
    let current = current(request.extensions(), &app);
    let totals = current.generation.totals();
    let left_out = current.generation.diagnostics();
    let first = left_out.iter().take(20).map(|found| {
        serde_json::json!({"path": found.path, "line": found.line, "code": found.code, "message": found.message})
    });
    let document = serde_json::json!({
        "status": "ok",
        "generation": current.generation.number(),
        "works": totals.works,
        "versions": totals.versions,
        "sections": totals.sections,
        "errors": left_out.len(),
        "left_out": first.collect::<Vec<_>>(),
    });
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    (headers, document.to_string()).into_response()
}

/// `/readyz`: there is a generation to serve, as there always is once the process listens; and how many of its sections
/// can be found by meaning.
pub(crate) async fn show_readiness(State(app): State<AppState>) -> Response {
    let mut answer = String::from("ready\n");
    if app.model.is_some() {
        let (done, total) = app.vectors.get();
        answer.push_str(&format!("vectors {done} of {total}\n"));
    }
    ([(header::CACHE_CONTROL, "no-store")], answer).into_response()
}
