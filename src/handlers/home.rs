use axum::response::Response;
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{Audience, Details, Kind, ToolType};

use crate::care;
use crate::error::AppError;
use crate::extract::Visit;
use crate::handlers::{html, newest, shown};
use crate::history::NewsKind;
use crate::search::MAX_LIMIT;
use crate::urls::{Page, Selection};
use crate::views::pages::{HomeView, home};

/// Works on the first page.
const NEWEST: usize = 6;
/// Guides on the first page.
const GUIDES: usize = 14;

/// `/{ui}/`
pub(crate) async fn show_home(visit: Visit) -> Result<Response, AppError> {
    let request = newest(visit.search_for(""), NEWEST);
    let (history, today) = (visit.history(), visit.today().clone());
    let latest = visit.read(move |generation| {
        let mut latest: Vec<WorkRecord> = Vec::new();
        for news in history.news().iter().filter(|news| news.kind == NewsKind::Work) {
            if latest.len() == NEWEST {
                break;
            }
            latest.extend(generation.work(&news.id)?.filter(|work| care::may_show(&work.facts, &today)));
        }
        // Where nobody knows what was published when, what is new is what happened last.
        if latest.is_empty() {
            latest = generation.search(&request)?.hits.into_iter().map(|hit| hit.work).collect();
        }
        Ok(latest)
    });
    let latest = latest.await?;
    let tools = newest(visit.search_for("").toggled(&Selection::Kind(Kind::Tools)), MAX_LIMIT);
    let tools = visit.read(move |generation| generation.search(&tools)).await?;
    // Those who stand in a situation are practitioners and families; what is for planning and teaching too is no steps.
    let acts = |audience: &Audience| matches!(audience, Audience::Practitioner | Audience::Families);
    let is_guide = |work: &&WorkRecord| {
        matches!(&work.details, Details::Tools(tool) if tool.tool == ToolType::Guide)
            && work.facts.audience.iter().all(acts)
    };
    let mut guides: Vec<&WorkRecord> = shown(&tools).into_iter().filter(is_guide).collect();
    // Steps that hold in one country alone are for the page of that country, where there are some for all.
    if guides.iter().any(|guide| guide.id.country().is_regional()) {
        guides.retain(|guide| guide.id.country().is_regional());
    }
    guides.truncate(GUIDES);
    let view = HomeView { newest: &latest, guides: &guides };
    Ok(html(home(&visit.frame(Page::Home)?, &view)))
}
