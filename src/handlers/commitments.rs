use axum::extract::RawQuery;
use axum::response::Response;
use tajriba_indexer::model::CommitmentRef;

use crate::error::AppError;
use crate::extract::Visit;
use crate::handlers::{html, shown};
use crate::urls::{Narrowed, Page, Selection};
use crate::views::pages::{CommitmentView, commitment, commitments};

/// Works that a commitment's page lists.
const NEWEST: usize = 20;

/// `/{ui}/commitments`
pub(crate) async fn show_commitments(visit: Visit, RawQuery(raw): RawQuery) -> Result<Response, AppError> {
    // Its columns are all countries; a choice of one is none of this page.
    let kind = Narrowed::read(&raw.unwrap_or_default()).kind;
    let today = visit.today().clone();
    let matrix = visit.read(move |generation| Ok(generation.matrix(&today, kind))).await?;
    Ok(html(commitments(&visit.frame(Page::Commitments(kind))?, kind, &matrix)))
}

/// `/{ui}/commitments/{number}`: of the hub's own resolution.
pub(crate) async fn show_commitment(visit: Visit) -> Result<Response, AppError> {
    let number: String = visit.parameter("number")?;
    show(visit, &number).await
}

/// `/{ui}/commitments/{resolution}/{number}`: of another one.
pub(crate) async fn show_commitment_of(visit: Visit) -> Result<Response, AppError> {
    let resolution: String = visit.parameter("resolution")?;
    let number: String = visit.parameter("number")?;
    show(visit, &format!("{resolution}/{number}")).await
}

async fn show(visit: Visit, reference: &str) -> Result<Response, AppError> {
    let reference = CommitmentRef::parse(reference).map_err(|_| AppError::not_found())?;
    let shared = visit.generation().shared();
    let resolution = reference.resolution.as_ref().unwrap_or(&shared.hub.default_resolution);
    let texts = shared.resolutions.get(resolution);
    let text = texts.and_then(|texts| texts.get(&reference.number)).ok_or_else(AppError::not_found)?;
    let selection = Selection::Commitment(reference.clone());
    let request = visit.search_for("").toggled(&selection).for_works(NEWEST);
    let answer = visit.read(move |generation| generation.search(&request)).await?;
    let view = CommitmentView {
        reference: &reference,
        commitment: text,
        newest: &shown(&answer),
        countries: &answer.facets.country,
    };
    Ok(html(commitment(&visit.frame(Page::Commitment(reference.clone()))?, &view)))
}
