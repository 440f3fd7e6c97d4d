use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, html};

use crate::app::AppState;
use crate::extract::{Visit, current};
use crate::handlers::moved;
use crate::middleware::language;
use crate::urls::{self, Page};

/// `/`: to the language the browser asks for. The body offers them all, should the browser not follow.
pub(crate) async fn choose_language(State(app): State<AppState>, request: Request) -> Response {
    let current = current(request.extensions(), &app);
    let chosen = language("", request.headers(), &current);
    let hub = &current.generation.shared().hub;
    let body = html! {
        (DOCTYPE)
        html lang=(chosen) {
            head { meta charset="utf-8"; title { "Tajriba" } }
            body {
                ul {
                    @for language in &hub.languages {
                        li { a href=(urls::page(&language.tag, &Page::Home)) lang=(language.tag) { (language.name) } }
                    }
                }
            }
        }
    };
    let mut response = (StatusCode::FOUND, axum::response::Html(body.into_string())).into_response();
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
    // A language tag has no byte that a header could not hold.
    if let Ok(location) = HeaderValue::from_str(&urls::page(&chosen, &Page::Home)) {
        headers.insert(header::LOCATION, location);
    }
    response
}

/// `/{ui}`: the first page has a slash at its end.
pub(crate) async fn to_home(visit: Visit) -> Response {
    moved(&urls::page(visit.ui(), &Page::Home))
}
