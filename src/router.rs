//! Which address leads to which handler, and what every request passes through on the way.

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::app::AppState;
use crate::error::AppError;
use crate::{handlers, middleware};

/// The site. Layers are listed innermost first: what stands last sees a request first and its response last.
pub fn build_router(state: AppState) -> Router {
    with_middleware(routes(), state)
}

/// Puts the layers around routes; tests put them around routes of their own.
pub fn with_middleware(routes: Router<AppState>, state: AppState) -> Router {
    routes
        .fallback(|| async { AppError::not_found() })
        .layer(from_fn(middleware::carry))
        .layer(CatchPanicLayer::custom(middleware::panicked))
        .layer(from_fn_with_state(state.clone(), middleware::shed))
        .layer(from_fn_with_state(state.clone(), middleware::conditional))
        .layer(from_fn(middleware::limits))
        .layer(from_fn_with_state(state.clone(), middleware::errors))
        .layer(from_fn_with_state(state.clone(), middleware::generation))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(state.clone(), middleware::headers))
        .with_state(state)
}

fn routes() -> Router<AppState> {
    Router::new()
        .route("/", get(handlers::choose_language))
        .route("/{ui}", get(handlers::to_home))
        .route("/{ui}/", get(handlers::show_home))
        .route("/{ui}/search", get(handlers::show_search))
        .route("/{ui}/works.csv", get(handlers::download_works))
        .route("/{ui}/countries/{country}", get(handlers::show_country))
        .route("/{ui}/topics", get(handlers::show_topics))
        .route("/{ui}/topics/{topic}", get(handlers::show_topic))
        .route("/{ui}/glossary", get(handlers::show_glossary))
        .route("/{ui}/new", get(handlers::show_news))
        .route("/{ui}/new/{page}", get(handlers::show_older_news))
        .route("/{ui}/commitments", get(handlers::show_commitments))
        .route("/{ui}/commitments/{number}", get(handlers::show_commitment))
        .route("/{ui}/commitments/{resolution}/{number}", get(handlers::show_commitment_of))
        .route("/{ui}/{country}/{kind}/{slug}", get(handlers::show_work))
        .route("/{ui}/{country}/{kind}/{slug}/{*file}", get(handlers::show_attachment))
        .route("/{ui}/children", get(handlers::show_children))
        .route("/{ui}/children/{country}", get(handlers::show_children_of))
        .route("/{ui}/curriculum", get(handlers::show_curriculum).post(handlers::edit_curriculum))
        .route("/{ui}/curriculum/handout", get(handlers::show_handout))
        .route("/{ui}/curriculum/guide", get(handlers::show_guide))
        .route("/{ui}/curriculum/{file}", get(handlers::send_curriculum))
        .route("/{ui}/contribute", get(handlers::show_contribute))
        .route("/{ui}/data", get(handlers::show_data))
        .route("/{ui}/about", get(handlers::show_about))
        .route("/{ui}/editorial", get(handlers::show_editorial))
        .route("/{ui}/safeguarding", get(handlers::show_safeguarding))
        .route("/{ui}/privacy", get(handlers::show_privacy))
        .route("/{ui}/accessibility", get(handlers::show_accessibility))
        .route("/{ui}/style", get(handlers::show_style))
        .route("/api/v1/search", get(handlers::search_works))
        .route("/api/v1/works.csv", get(handlers::export_works))
        .route("/api/v1/suggest", get(handlers::suggest))
        .route("/api/v1/works/{country}/{kind}/{slug}", get(handlers::show_work_data))
        .route("/api/v1/concepts", get(handlers::list_concepts))
        .route("/api/v1/concepts.ttl", get(handlers::export_turtle))
        .route("/api/v1/concepts.jsonld", get(handlers::export_json_ld))
        .route("/api/v1/concepts.csv", get(handlers::export_table))
        .route("/api/v1/schema/{kind}", get(handlers::show_schema))
        .route("/api/v1/openapi.json", get(handlers::describe_api))
        .route("/assets/{file}", get(handlers::show_asset))
        .route("/sitemap.xml", get(handlers::show_sitemap))
        .route("/robots.txt", get(handlers::show_robots))
        .route("/healthz", get(handlers::show_health))
        .route("/readyz", get(handlers::show_readiness))
}
