use axum::response::Response;
use tajriba_indexer::WorkRecord;

use crate::care;
use crate::error::AppError;
use crate::extract::Visit;
use crate::handlers::html;
use crate::history::News;
use crate::urls::Page;
use crate::views::pages::{NewsView, news};

/// News on one page.
const PAGE: usize = 40;

/// `/{ui}/new`
pub(crate) async fn show_news(visit: Visit) -> Result<Response, AppError> {
    show(visit, 1).await
}

/// `/{ui}/new/{page}`
pub(crate) async fn show_older_news(visit: Visit) -> Result<Response, AppError> {
    let page = visit.parameter("page")?;
    show(visit, page).await
}

async fn show(visit: Visit, page: usize) -> Result<Response, AppError> {
    let history = visit.history();
    let today = visit.today().clone();
    // What was taken away since, or is not to be shown, is no news.
    let known: Vec<News> =
        history.news().iter().filter(|news| visit.generation().may_show(&news.id, &today)).cloned().collect();
    let pages = known.len().div_ceil(PAGE).max(1);
    if page == 0 || page > pages {
        return Err(AppError::not_found());
    }
    let is_known = !history.news().is_empty();
    let shown = visit.read(move |generation| {
        let mut shown: Vec<(News, WorkRecord)> = Vec::new();
        for mut news in known.into_iter().skip((page - 1) * PAGE).take(PAGE) {
            if let Some(work) = generation.work(&news.id)? {
                news.versions.retain(|(language, _)| work.version(language).is_some());
                if news.versions.is_empty() {
                    continue;
                }
                if !care::may_show_earlier(&work.id, &work.facts, &generation.shared().vocabulary) {
                    news.versions.iter_mut().for_each(|(_, before)| *before = None);
                }
                shown.push((news, work));
            }
        }
        Ok(shown)
    });
    let view = NewsView { news: &shown.await?, is_known, page, pages };
    Ok(html(news(&visit.frame(Page::News(page))?, &view)))
}
