use axum::response::Response;
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{LanguageTag, Section, WorkId};

use crate::care;
use crate::error::AppError;
use crate::extract::Visit;
use crate::handlers::{html, without_trace};
use crate::search::{Generation, SearchError};
use crate::urls::Page;
use crate::views::pages::{Side, together};

/// A work in the version of a reader, with its sections.
type Shown = (WorkRecord, LanguageTag, Vec<Section>);

/// Two works beside each other; `None` where one of them cannot be shown, or both are one.
pub(super) async fn two_works(visit: &Visit, ids: [&WorkId; 2]) -> Result<Option<Response>, AppError> {
    let generation = visit.generation();
    let [left, right] = ids.map(|id| generation.id_today(id));
    if left == right {
        return Ok(None);
    }
    let (ui, today) = (visit.ui().clone(), visit.today().clone());
    let read = visit.read(move |generation| {
        let shown = |id: &WorkId| shown(generation, id, &ui, |work| care::may_show(&work.facts, &today));
        Ok(shown(&left)?.zip(shown(&right)?))
    });
    let Some((left, right)) = read.await? else { return Ok(None) };
    let (Some(first), Some(second)) = (side(&left), side(&right)) else { return Ok(None) };
    let vocabulary = &generation.shared().vocabulary;
    let is_traceless = |work: &WorkRecord| care::leaves_no_trace(&work.facts, vocabulary);
    let traceless = is_traceless(&left.0) || is_traceless(&right.0);
    let page = Page::Together([left.0.id.clone(), right.0.id.clone()]);
    let response = html(together(&visit.frame(page)?, &[first, second]));
    Ok(Some(if traceless { without_trace(response) } else { response }))
}

/// A work that may be shown, in the version that its page would choose.
fn shown(
    generation: &Generation,
    id: &WorkId,
    ui: &LanguageTag,
    may_show: impl Fn(&WorkRecord) -> bool,
) -> Result<Option<Shown>, SearchError> {
    let Some(work) = generation.work(id)?.filter(may_show) else { return Ok(None) };
    let Some(language) = work.version_for(ui).map(|version| version.language.clone()) else { return Ok(None) };
    let sections = generation.sections(id, &language)?.unwrap_or_default();
    Ok(Some((work, language, sections)))
}

fn side((work, language, sections): &Shown) -> Option<Side<'_>> {
    Some(Side { work, version: work.version(language)?, sections })
}
