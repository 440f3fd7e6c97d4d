//! One file a page: read the request, look up, give it to the view.

mod api;
mod assets;
mod attachments;
mod browse;
mod children;
mod commitments;
mod curriculum;
mod curriculum_pack;
mod health;
mod home;
mod languages;
mod news;
mod prose;
mod related;
mod robots;
mod search;
mod since;
mod sitemap;
mod together;
mod vocabulary;
mod work;

pub(crate) use api::{describe_api, export_works, search_works, show_schema, show_work_data, suggest};
pub(crate) use assets::show_asset;
pub(crate) use attachments::show_attachment;
pub(crate) use browse::{show_contribute, show_country, show_data, show_topic, show_topics};
pub(crate) use children::{show_children, show_children_of};
pub(crate) use commitments::{show_commitment, show_commitment_of, show_commitments};
pub(crate) use curriculum::{edit_curriculum, show_curriculum};
pub(crate) use curriculum_pack::{send_curriculum, show_guide, show_handout};
pub(crate) use health::{show_health, show_readiness};
pub(crate) use home::show_home;
pub(crate) use languages::{choose_language, to_home};
pub(crate) use news::{show_news, show_older_news};
pub(crate) use prose::{show_about, show_accessibility, show_editorial, show_privacy, show_safeguarding, show_style};
pub(crate) use robots::show_robots;
pub(crate) use search::{download_works, show_search};
pub(crate) use sitemap::show_sitemap;
pub(crate) use vocabulary::{export_json_ld, export_table, export_turtle, list_concepts, show_glossary};
pub(crate) use work::show_work;

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use maud::Markup;
use tajriba_indexer::WorkRecord;

use crate::search::Answer;

/// Most works of one table.
const MOST_ROWS: usize = 10_000;

/// What a page made is sent as.
fn html(markup: Markup) -> Response {
    Html(markup.into_string()).into_response()
}

/// A text to keep as a file of this name.
fn download(text: String, media_type: &'static str, name: &'static str) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, media_type.to_string()), (header::CONTENT_DISPOSITION, disposition)], text).into_response()
}

/// A response that browsers must not keep: it shows what somebody searched for, or something that another user of
/// the same device should not come upon.
fn without_trace(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Says in a header that hits are those of the words alone, where the model was there but too busy.
fn say_if_late(headers: &mut HeaderMap, semantic_was_late: bool) {
    if semantic_was_late {
        headers.insert("tajriba-semantic", HeaderValue::from_static("late"));
    }
}

/// A permanent move to another path: 301, as addresses are only ever read.
fn moved(path: &str) -> Response {
    let mut response = StatusCode::MOVED_PERMANENTLY.into_response();
    // A path that cannot stand in a header has not been made by `urls`.
    if let Ok(location) = HeaderValue::from_str(path) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

/// The works of an answer.
fn shown(answer: &Answer) -> Vec<&WorkRecord> {
    answer.hits.iter().map(|hit| &hit.work).collect()
}
