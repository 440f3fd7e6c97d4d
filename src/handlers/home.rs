use axum::response::Response;
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{Audience, Details, Kind, ToolType};

use crate::error::AppError;
use crate::extract::Visit;
use crate::handlers::news::latest;
use crate::handlers::{html, shown};
use crate::search::MAX_LIMIT;
use crate::urls::{Narrowed, Page, Selection};
use crate::views::pages::{HomeView, home};

/// Works on the first page.
const NEWEST: usize = 6;
/// Guides on the first page.
const GUIDES: usize = 14;

/// `/{ui}/`
pub(crate) async fn show_home(visit: Visit) -> Result<Response, AppError> {
    let latest = latest(&visit, &Narrowed::default(), NEWEST).await?;
    let tools = visit.search_for("").toggled(&Selection::Kind(Kind::Tools)).for_works(MAX_LIMIT);
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
