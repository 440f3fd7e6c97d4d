use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};

use crate::app::AppState;
use crate::extract::current;
use crate::urls;

/// `/robots.txt`: everything but the endless combinations of a search.
pub(crate) async fn show_robots(State(app): State<AppState>, request: Request) -> Response {
    let current = current(request.extensions(), &app);
    let mut text = "User-agent: *\n".to_string();
    let rules = urls::CRAWLER_TRAPS.map(|pattern| ("Disallow", pattern));
    for (rule, pattern) in rules.into_iter().chain(urls::CRAWLER_WAYS.map(|pattern| ("Allow", pattern))) {
        text.push_str(&format!("{rule}: {pattern}\n"));
    }
    if let Some(base) = app.base(&current) {
        text.push_str(&format!("Sitemap: {}\n", urls::absolute(base, urls::sitemap())));
    }
    text.into_response()
}
