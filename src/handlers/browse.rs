use axum::response::Response;
use tajriba_indexer::model::{ConceptId, CountryCode};

use crate::care::is_about_violence;
use crate::error::AppError;
use crate::extract::Visit;
use crate::handlers::news::latest;
use crate::handlers::{html, shown, without_trace};
use crate::urls::{Narrowed, Page, Selection};
use crate::views::pages::{ContributeView, CountryView, TopicView, contribute, country, data, topic, topics};

/// Works that such a page lists before it leads to the search.
const NEWEST: usize = 20;

/// `/{ui}/data`
pub(crate) async fn show_data(visit: Visit) -> Result<Response, AppError> {
    Ok(html(data(&visit.frame(Page::Data)?)))
}

/// `/{ui}/countries/{country}`
pub(crate) async fn show_country(visit: Visit) -> Result<Response, AppError> {
    let code: CountryCode = visit.parameter("country")?;
    let shared = visit.generation().shared();
    let known = code.is_regional() || shared.hub.countries.iter().any(|country| country.code == code);
    if !known {
        return Err(AppError::not_found());
    }
    let request = visit.search_for("").toggled(&Selection::Country(code.clone()));
    let request = request.for_works(1);
    let answer = visit.read(move |generation| generation.search(&request)).await?;
    let narrowed = Narrowed { country: Some(code.clone()), kind: None };
    let latest = latest(&visit, &narrowed, NEWEST).await?;
    let view =
        CountryView { code: &code, profile: shared.countries.get(&code), newest: &latest, kinds: &answer.facets.kind };
    Ok(html(country(&visit.frame(Page::Country(code.clone()))?, &view)))
}

/// `/{ui}/topics/{topic}`
pub(crate) async fn show_topic(visit: Visit) -> Result<Response, AppError> {
    let id: ConceptId = visit.parameter("topic")?;
    let vocabulary = &visit.generation().shared().vocabulary;
    let concept = vocabulary.get(&id).ok_or_else(AppError::not_found)?;
    let request = visit.search_for("").toggled(&Selection::Topic(id.clone()));
    let request = request.for_works(NEWEST);
    let answer = visit.read(move |generation| generation.search(&request)).await?;
    let view =
        TopicView { concept, newest: &shown(&answer), countries: &answer.facets.country, kinds: &answer.facets.kind };
    let response = html(topic(&visit.frame(Page::Topic(id.clone()))?, &view));
    if is_about_violence(&id, vocabulary) { Ok(without_trace(response)) } else { Ok(response) }
}

/// `/{ui}/topics`
pub(crate) async fn show_topics(visit: Visit) -> Result<Response, AppError> {
    Ok(html(topics(&visit.frame(Page::Topics)?)))
}

/// `/{ui}/contribute`
pub(crate) async fn show_contribute(visit: Visit) -> Result<Response, AppError> {
    let request = visit.search_for("").for_works(1);
    let answer = visit.read(move |generation| generation.search(&request)).await?;
    let view = ContributeView {
        works: answer.total,
        languages: &answer.facets.lang,
        diagnostics: visit.generation().diagnostics(),
    };
    Ok(html(contribute(&visit.frame(Page::Contribute)?, &view)))
}
