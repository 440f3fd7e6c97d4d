use axum::extract::RawQuery;
use axum::response::Response;
use tajriba_indexer::model::{ConceptId, Vocabulary};

use crate::error::AppError;
use crate::extract::{SearchQuery, Visit};
use crate::handlers::{html, say_if_late, without_trace};
use crate::search::{Answer, Generation, Reach, SearchError, SearchRequest};
use crate::urls::{Keys, Page, Selection};
use crate::views::pages::{Onward, SearchView, Without, search};

/// Searches that are tried where one finds nothing.
const ONWARD: usize = 6;
/// Topics that are offered where one finds nothing.
const TOPICS: usize = 14;

/// `/{ui}/search`
pub(crate) async fn show_search(visit: Visit, RawQuery(raw): RawQuery) -> Result<Response, AppError> {
    let raw = raw.unwrap_or_default();
    let mut query = SearchQuery::read(&raw, Keys::Site, visit.ui().clone(), visit.languages());
    query.request.today = Some(visit.today().clone());
    let request = query.request.clone();
    let (answer, onward) = visit.read(move |generation| answer_with_ways(generation, &request)).await?;
    let vocabulary = &visit.generation().shared().vocabulary;
    let view = SearchView {
        request: &query.request,
        answer: &answer,
        bad: &query.bad,
        onward: &onward,
        topics: &topics_near(&answer, &query.request, vocabulary),
    };
    let indexable = view.is_indexable();
    let frame = visit.frame(Page::Search(Box::new(query.request.clone())))?;
    let mut response = html(search(&frame, &view));
    say_if_late(response.headers_mut(), answer.semantic_was_late);
    if !indexable {
        let hidden = axum::http::HeaderValue::from_static("noindex, follow");
        response.headers_mut().insert("x-robots-tag", hidden);
    }
    if query.request.query.is_empty() { Ok(response) } else { Ok(without_trace(response)) }
}

/// The answer and, where it is empty, searches for one thing less that are not.
fn answer_with_ways(generation: &Generation, request: &SearchRequest) -> Result<(Answer, Vec<Onward>), SearchError> {
    let answer = generation.search(request)?;
    let mut ways = Vec::new();
    if answer.total > 0 {
        return Ok((answer, ways));
    }
    for (request, without) in ways_onward(request) {
        let probe = SearchRequest { limit: 1, ..request.clone() };
        let count = generation.search(&probe)?.total;
        if count > 0 {
            ways.push(Onward { request, without, count });
        }
    }
    Ok((answer, ways))
}

/// The same search with one thing less: each filter, all of them, what was turned off, each word of a few.
fn ways_onward(request: &SearchRequest) -> Vec<(SearchRequest, Without)> {
    let selections = Selection::all_of(&request.filters);
    let several = selections.len() > 1;
    let mut ways: Vec<(SearchRequest, Without)> =
        selections.into_iter().take(ONWARD).map(|one| (request.toggled(&one), Without::Filter(one))).collect();
    if several {
        ways.push((request.without_filters(), Without::AllFilters));
    }
    if !request.reach.expand || !request.reach.rescue {
        let reach = Reach::default();
        ways.push((SearchRequest { reach, ..request.on_page(1) }, Without::Exactness));
    }
    let words: Vec<&str> = request.query.split_whitespace().collect();
    if (2..=ONWARD).contains(&words.len()) {
        for (place, word) in words.iter().enumerate() {
            let rest: Vec<&str> =
                words.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, word)| *word).collect();
            ways.push((request.with_query(&rest.join(" ")), Without::Word((*word).to_string())));
        }
    }
    ways
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
