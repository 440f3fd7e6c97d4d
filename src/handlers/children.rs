use axum::response::Response;
use tajriba_indexer::model::{Audience, CountryCode};

use crate::error::AppError;
use crate::extract::Visit;
use crate::handlers::{html, shown, without_trace};
use crate::urls::{Page, Selection};
use crate::views::pages::{ChildrenView, children};

/// Texts for children that are listed.
const TEXTS: usize = 20;

/// `/{ui}/children`
pub(crate) async fn show_children(visit: Visit) -> Result<Response, AppError> {
    show(visit, None).await
}

/// `/{ui}/children/{country}`
pub(crate) async fn show_children_of(visit: Visit) -> Result<Response, AppError> {
    let code: CountryCode = visit.parameter("country")?;
    let known = visit.generation().shared().hub.countries.iter().any(|country| country.code == code);
    if !known {
        return Err(AppError::not_found());
    }
    show(visit, Some(code)).await
}

/// The search itself finds nothing for children but what has been reviewed.
async fn show(visit: Visit, country: Option<CountryCode>) -> Result<Response, AppError> {
    let mut request = visit.search_for("").toggled(&Selection::Audience(Audience::Children));
    if let Some(country) = &country {
        request = request.toggled(&Selection::Country(country.clone()));
    }
    let request = request.for_works(TEXTS);
    let answer = visit.read(move |generation| generation.search(&request)).await?;
    let shared = visit.generation().shared();
    let view = ChildrenView {
        country: country.as_ref(),
        profile: country.as_ref().and_then(|country| shared.countries.get(country)),
        works: &shown(&answer),
    };
    Ok(without_trace(html(children(&visit.frame(Page::Children(country.clone()))?, &view))))
}
