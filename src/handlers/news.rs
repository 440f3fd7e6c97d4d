use axum::extract::RawQuery;
use axum::response::Response;
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::WorkId;

use crate::care;
use crate::error::AppError;
use crate::extract::Visit;
use crate::handlers::html;
use crate::history::{News, NewsKind};
use crate::urls::{Narrowed, Page};
use crate::views::pages::{NewsView, news};

/// News on one page.
const PAGE: usize = 40;

/// `/{ui}/new`
pub(crate) async fn show_news(visit: Visit, RawQuery(raw): RawQuery) -> Result<Response, AppError> {
    show(visit, 1, &raw.unwrap_or_default()).await
}

/// `/{ui}/new/{page}`
pub(crate) async fn show_older_news(visit: Visit, RawQuery(raw): RawQuery) -> Result<Response, AppError> {
    let page = visit.parameter("page")?;
    show(visit, page, &raw.unwrap_or_default()).await
}

async fn show(visit: Visit, page: usize, raw: &str) -> Result<Response, AppError> {
    let narrowed = Narrowed::read(raw);
    let history = visit.history();
    let is_known = !history.news().is_empty();
    let (today, kept) = (visit.today().clone(), narrowed.clone());
    let read = visit.read(move |generation| {
        // What was taken away since, or is not to be shown, is no news.
        let is_shown = generation.shown_on(Some(&today));
        let is_listed = |id: &WorkId| kept.keeps(id) && is_shown(id);
        let all: Vec<&News> = history.news().iter().filter(|news| is_listed(&news.id)).collect();
        let mut shown: Vec<(News, WorkRecord)> = Vec::new();
        for news in all.iter().skip(page.saturating_sub(1).saturating_mul(PAGE)).take(PAGE) {
            let Some(work) = generation.work(&news.id)? else { continue };
            let mut news = (*news).clone();
            news.versions.retain(|(language, _)| work.version(language).is_some());
            if !care::may_show_earlier(&work.id, &work.facts, &generation.shared().vocabulary) {
                news.versions.iter_mut().for_each(|(_, before)| *before = None);
            }
            if !news.versions.is_empty() {
                shown.push((news, work));
            }
        }
        Ok((shown, all.len().div_ceil(PAGE).max(1)))
    });
    let (shown, pages) = read.await?;
    if page == 0 || page > pages {
        return Err(AppError::not_found());
    }
    let view = NewsView { news: &shown, is_known, narrowed: &narrowed, page, pages };
    Ok(html(news(&visit.frame(Page::News { page, narrowed: narrowed.clone() })?, &view)))
}

/// The works that were published last, as far as the list is narrowed. Where nobody knows what was published when, what
/// is new is what happened last.
pub(super) async fn latest(visit: &Visit, narrowed: &Narrowed, most: usize) -> Result<Vec<WorkRecord>, AppError> {
    let mut request = visit.search_for("").for_works(most);
    request.filters.countries.extend(narrowed.country.clone());
    request.filters.kinds.extend(narrowed.kind);
    let (history, today, kept) = (visit.history(), visit.today().clone(), narrowed.clone());
    let read = visit.read(move |generation| {
        let mut latest: Vec<WorkRecord> = Vec::new();
        let is_shown = generation.shown_on(Some(&today));
        let is_listed = |news: &&News| news.kind == NewsKind::Work && kept.keeps(&news.id) && is_shown(&news.id);
        for news in history.news().iter().filter(is_listed) {
            if latest.len() == most {
                break;
            }
            latest.extend(generation.work(&news.id)?);
        }
        if latest.is_empty() {
            latest = generation.search(&request)?.hits.into_iter().map(|hit| hit.work).collect();
        }
        Ok(latest)
    });
    read.await
}
