//! The vocabulary: as JSON, as files for other programs, as a page to print.

use axum::Json;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use tajriba_indexer::model::{LanguageTag, Shared};

use crate::api::ConceptList;
use crate::app::AppState;
use crate::error::AppError;
use crate::extract::{Visit, current};
use crate::handlers::{download, html};
use crate::urls::Page;
use crate::views::pages::glossary;

/// `GET /api/v1/concepts`
pub(crate) async fn list_concepts(State(app): State<AppState>, request: Request) -> Response {
    let current = current(request.extensions(), &app);
    Json(ConceptList::of(&current.generation.shared().vocabulary)).into_response()
}

/// `GET /api/v1/concepts.ttl`
pub(crate) async fn export_turtle(State(app): State<AppState>, request: Request) -> Response {
    export(&app, &request, "text/turtle; charset=utf-8", "vocabulary.ttl", |shared| shared.vocabulary.to_turtle())
}

/// `GET /api/v1/concepts.jsonld`
pub(crate) async fn export_json_ld(State(app): State<AppState>, request: Request) -> Response {
    export(&app, &request, "application/ld+json", "vocabulary.jsonld", |shared| shared.vocabulary.to_json_ld())
}

/// `GET /api/v1/concepts.csv`
pub(crate) async fn export_table(State(app): State<AppState>, request: Request) -> Response {
    export(&app, &request, "text/csv; charset=utf-8", "vocabulary.csv", |shared| {
        let languages: Vec<LanguageTag> = shared.hub.languages.iter().map(|language| language.tag.clone()).collect();
        shared.vocabulary.to_csv(&languages)
    })
}

fn export(
    app: &AppState,
    request: &Request,
    media_type: &'static str,
    name: &'static str,
    write: impl Fn(&Shared) -> String,
) -> Response {
    let current = current(request.extensions(), app);
    download(write(current.generation.shared()), media_type, name)
}

/// `/{ui}/glossary`
pub(crate) async fn show_glossary(visit: Visit) -> Result<Response, AppError> {
    Ok(html(glossary(&visit.frame(Page::Glossary)?)))
}
