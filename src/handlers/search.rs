use axum::extract::RawQuery;
use axum::response::Response;
use tajriba_indexer::model::{ConceptId, Vocabulary};

use crate::care;
use crate::error::AppError;
use crate::extract::{SearchQuery, Visit};
use crate::handlers::{html, without_trace};
use crate::search::{Answer, Generation, SearchError, SearchRequest};
use crate::urls::{Keys, Page, Selection};
use crate::views::pages::{Onward, SearchView, search};

/// Searches that are tried where one finds nothing.
const ONWARD: usize = 6;
/// Topics that are offered where one finds nothing.
const TOPICS: usize = 14;

/// `/{ui}/search`
pub(crate) async fn show_search(visit: Visit, RawQuery(raw): RawQuery) -> Result<Response, AppError> {
    let raw = raw.unwrap_or_default();
    let query = SearchQuery::read(&raw, Keys::Site, visit.ui().clone(), visit.languages());
    let request = query.request.clone();
    let (mut answer, onward) = visit.read(move |generation| answer_with_ways(generation, &request)).await?;
    answer.hits.retain(|hit| care::may_show(&hit.work.facts, visit.today()));
    let vocabulary = &visit.generation().shared().vocabulary;
    let view = SearchView {
        request: &query.request,
        answer: &answer,
        bad: &query.bad,
        onward: &onward,
        topics: &topics_near(&answer, &query.request, vocabulary),
    };
    let frame = visit.frame(Page::Search(Box::new(query.request.clone())))?;
    let mut response = html(search(&frame, &view));
    if query.request.query.is_empty() {
        return Ok(response);
    }
    let hidden = axum::http::HeaderValue::from_static("noindex, follow");
    response.headers_mut().insert("x-robots-tag", hidden);
    Ok(without_trace(response))
}

/// The answer and, where it is empty, searches for one thing less that are not.
fn answer_with_ways(generation: &Generation, request: &SearchRequest) -> Result<(Answer, Vec<Onward>), SearchError> {
    let answer = generation.search(request)?;
    let mut ways = Vec::new();
    if answer.total > 0 {
        return Ok((answer, ways));
    }
    let selections = Selection::all_of(&request.filters);
    let several = selections.len() > 1;
    let fewer = selections.into_iter().take(ONWARD).map(|one| (request.toggled(&one), Some(one)));
    let none = several.then(|| (request.without_filters(), None));
    for (request, without) in fewer.chain(none) {
        let mut probe = request.clone();
        probe.limit = 1;
        let count = generation.search(&probe)?.total;
        if count > 0 {
            ways.push(Onward { request, without, count });
        }
    }
    Ok((answer, ways))
}

/// Topics that the words or the filters lead to and their neighbours; all themes where they lead to none.
fn topics_near(answer: &Answer, request: &SearchRequest, vocabulary: &Vocabulary) -> Vec<ConceptId> {
    let mut near: Vec<ConceptId> = Vec::new();
    let found = answer.expansions.iter().map(|expansion| &expansion.concept);
    for concept in found.chain(&request.filters.topics).filter_map(|id| vocabulary.get(id)) {
        let around = [std::slice::from_ref(&concept.id), &concept.broader, &concept.narrower, &concept.related];
        for id in around.into_iter().flatten() {
            if !near.contains(id) {
                near.push(id.clone());
            }
        }
    }
    if near.is_empty() {
        near.clone_from(&vocabulary.themes);
    }
    near.truncate(TOPICS);
    near
}
