use axum::extract::RawQuery;
use axum::response::{IntoResponse, Redirect, Response};
use tajriba_indexer::model::{ConceptId, Vocabulary};

use crate::error::AppError;
use crate::extract::{SearchQuery, Visit};
use crate::handlers::{MOST_ROWS, download, html, say_if_late, without_trace};
use crate::search::{Answer, Generation, Notice, Reach, SearchError, SearchRequest};
use crate::urls::{self, Keys, PAGE_SIZE, Page, Selection};
use crate::views::pages::{Onward, SearchView, WaysOnward, Without, search, table};

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
    let (answer, ways) = visit.read(move |generation| answer_with_ways(generation, &request)).await?;
    if answer.notice == Some(Notice::Cut) {
        // Every link of the page carries the query: what was not read would be carried for nothing.
        query.request.query.clone_from(&answer.query);
    }
    if answer.total > 0 && answer.hits.is_empty() {
        // An address kept from when there was more.
        let last = query.request.on_page(answer.total.div_ceil(PAGE_SIZE));
        return Ok(without_trace(Redirect::temporary(&urls::search(&last)).into_response()));
    }
    let vocabulary = &visit.generation().shared().vocabulary;
    let view = SearchView {
        request: &query.request,
        answer: &answer,
        bad: &query.bad,
        ways: ways.as_ref(),
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
    if query.request.is_private() { Ok(without_trace(response)) } else { Ok(response) }
}

/// `/{ui}/works.csv`: the works of a search as a table for people.
pub(crate) async fn download_works(visit: Visit, RawQuery(raw): RawQuery) -> Result<Response, AppError> {
    let mut query = SearchQuery::read(&raw.unwrap_or_default(), Keys::Site, visit.ui().clone(), visit.languages());
    query.request.today = Some(visit.today().clone());
    let asked = query.request.clone();
    let works = visit.read(move |generation| generation.works_of(&asked, MOST_ROWS)).await?;
    let frame = visit.frame(Page::Search(Box::new(query.request)))?;
    Ok(without_trace(download(table(&frame, &works), "text/csv; charset=utf-8", "works.csv")))
}

/// The answer and, where it is empty, the ways that are not.
fn answer_with_ways(
    generation: &Generation,
    request: &SearchRequest,
) -> Result<(Answer, Option<WaysOnward>), SearchError> {
    let answer = generation.search(request)?;
    if answer.total > 0 {
        return Ok((answer, None));
    }
    let found = |request: &SearchRequest| generation.search(&request.clone().for_works(1));
    let mut less = Vec::new();
    for (request, without) in ways_onward(request) {
        let count = found(&request)?.total;
        if count > 0 {
            less.push(Onward { request, without, count });
        }
    }
    let all = found(&SearchRequest { like: None, ..request.without_filters().with_query("") })?.facets;
    Ok((answer, Some(WaysOnward { less, topics: all.topic, countries: all.country })))
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

/// Topics that the words, the filters or an example lead to, those nearest in meaning, and neighbours; all themes where
/// there are none.
fn topics_near(answer: &Answer, request: &SearchRequest, vocabulary: &Vocabulary) -> Vec<ConceptId> {
    let found = answer.expansions.iter().map(|expansion| &expansion.concept);
    let of_example = answer.example.iter().flat_map(|work| work.facts.topics.iter());
    let named: Vec<_> =
        found.chain(&request.filters.topics).chain(of_example).filter_map(|id| vocabulary.get(id)).collect();
    let around = named.iter().flat_map(|concept| [&concept.broader, &concept.narrower, &concept.related]).flatten();
    let itself = named.iter().map(|concept| &concept.id);
    let mut near: Vec<ConceptId> = Vec::new();
    for id in itself.chain(&answer.near_topics).chain(around) {
        if !near.contains(id) {
            near.push(id.clone());
        }
    }
    if near.is_empty() {
        near.clone_from(&vocabulary.themes);
    }
    near.truncate(TOPICS);
    near
}
