use axum::response::Response;

use crate::error::AppError;
use crate::extract::Visit;
use crate::handlers::{html, newest, shown};
use crate::search::SearchRequest;
use crate::urls::Page;
use crate::views::pages::{HomeView, home};

/// Works on the first page.
const NEWEST: usize = 6;

/// `/{ui}/`
pub(crate) async fn show_home(visit: Visit) -> Result<Response, AppError> {
    let request = newest(SearchRequest::new("", visit.ui().clone()), NEWEST);
    let answer = visit.read(move |generation| generation.search(&request)).await?;
    let view = HomeView { newest: &shown(&answer, visit.today()) };
    Ok(html(home(&visit.frame(Page::Home)?, &view)))
}
