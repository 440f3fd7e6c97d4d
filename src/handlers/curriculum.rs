use axum::extract::{RawQuery, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tajriba_indexer::model::{Details, LanguageTag, PartialDate, Reference, WorkId};

use crate::care;
use crate::curriculum::{
    self, Curriculum, Found, Item, Known, MAX_STATE, Parsed, best_version, check, suggest, timetable,
};
use crate::error::AppError;
use crate::extract::host;
use crate::extract::{CurriculumForm, CurriculumQuery, MAX_FORM, Visit};
use crate::handlers::{html, without_trace};
use crate::search::{Generation, SearchError};
use crate::urls::{self, CurriculumPart, Page};
use crate::views::pages::{BuilderView, builder, item_place, module_place};

/// `/{ui}/curriculum`: the builder. With `add` or `from` it moves on to the address of what comes of it.
pub(crate) async fn show_curriculum(
    visit: Visit,
    headers: HeaderMap,
    RawQuery(raw): RawQuery,
) -> Result<Response, AppError> {
    let query = CurriculumQuery::read(&raw.unwrap_or_default(), visit.ui());
    let parsed = visit.basket().clone();
    if query.add.is_empty() && query.from.is_none() {
        return show(&visit, &headers, parsed).await;
    }
    let language = language_of(&parsed.curriculum, &visit);
    let begun_in = query.language.unwrap_or_else(|| visit.ui().clone());
    let (add, from, today) = (query.add, query.from, visit.today().clone());
    let mut curriculum = parsed.curriculum;
    let curriculum = visit.read(move |generation| {
        if let Some(id) = from {
            curriculum = begun_from(&id, &begun_in, generation, &today)?.unwrap_or(curriculum);
        }
        for reference in add {
            curriculum.add(chosen(reference, generation, &language)?);
        }
        Ok(curriculum)
    });
    let curriculum = curriculum.await?;
    let state = curriculum::print(&curriculum);
    if state.len() > MAX_STATE {
        return show(&visit, &headers, Parsed { curriculum, dropped: Vec::new() }).await;
    }
    Ok(see_other(&match query.back {
        Some(back) => urls::carrying(&back, &state),
        None => urls::page(visit.ui(), &page(CurriculumPart::Builder, state)),
    }))
}

/// The same by `POST`: the fields and the button of the builder's form become an address; nothing is kept.
///
/// An address that asks for `add` puts that in too; one that has `back` goes on to that page.
pub(crate) async fn edit_curriculum(visit: Visit, request: Request) -> Result<Response, AppError> {
    let headers = request.headers().clone();
    let query = CurriculumQuery::read(request.uri().query().unwrap_or_default(), visit.ui());
    let body = axum::body::to_bytes(request.into_body(), MAX_FORM).await.map_err(|_| AppError::TooLong)?;
    let form = CurriculumForm::read(&body);
    let mut parsed = form.parsed;
    let found = look_up(&visit, &parsed.curriculum).await?;
    let language = language_of(&parsed.curriculum, &visit);
    let before = form.language_before.unwrap_or_else(|| visit.ui().clone());
    parsed.curriculum.follow_language(&before, &language, &found);
    let mut place = parsed.curriculum.apply(form.action, &found, &language);
    if !query.add.is_empty() {
        let held = parsed.curriculum.count();
        let mut curriculum = parsed.curriculum;
        let (add, language) = (query.add, language.clone());
        let added = visit.read(move |generation| {
            for reference in add {
                curriculum.add(chosen(reference, generation, &language)?);
            }
            Ok(curriculum)
        });
        parsed.curriculum = added.await?;
        place = parsed.curriculum.items().last().map(|(module, item, _)| (module, Some(item)));
        if let Some((module, item)) = query.before.filter(|_| parsed.curriculum.count() > held) {
            place = parsed.curriculum.move_last_to(module, item).or(place);
        }
    }
    let state = curriculum::print(&parsed.curriculum);
    if state.len() > MAX_STATE || !parsed.dropped.is_empty() {
        // No address can hold it, or something has to be said of it: it is shown as it is and can still be mended.
        return show(&visit, &headers, parsed).await;
    }
    if let Some(back) = query.back {
        return Ok(see_other(&urls::carrying(&with_beside(&back, form.beside.as_ref()), &state)));
    }
    let address = urls::page(visit.ui(), &page(CurriculumPart::Builder, state));
    let fragment = place.map(|(module, item)| match item {
        Some(item) => item_place(module, item),
        None => module_place(module),
    });
    Ok(see_other(&fragment.map_or(address.clone(), |fragment| format!("{address}#{fragment}"))))
}

/// The address of paper with a second language on it.
fn with_beside(address: &str, beside: Option<&LanguageTag>) -> String {
    beside.map_or_else(|| address.to_string(), |tag| format!("{address}?beside={tag}"))
}

async fn show(visit: &Visit, headers: &HeaderMap, parsed: Parsed) -> Result<Response, AppError> {
    let found = look_up(visit, &parsed.curriculum).await?;
    let language = language_of(&parsed.curriculum, visit);
    let shared = visit.generation().shared();
    let known = Known {
        found: &found,
        language: &language,
        license: &shared.hub.license,
        vocabulary: &shared.vocabulary,
        today: visit.today(),
    };
    let warnings = check(&parsed.curriculum, known);
    let times = timetable(&parsed.curriculum, &found);
    let (curriculum, ui, today) = (parsed.curriculum.clone(), visit.ui().clone(), visit.today().clone());
    let suggested = visit.read(move |generation| {
        let found = Found::look_up(&curriculum, generation, &today)?;
        suggest(&curriculum, &found, generation, &ui, &today)
    });
    let suggested = suggested.await?;
    let state = curriculum::print(&parsed.curriculum);
    let frame = visit.frame(page(CurriculumPart::Builder, state.clone()))?;
    let delivered = visit.frame_in(&language, page(CurriculumPart::Builder, String::new()))?;
    let view = BuilderView {
        parsed: &parsed,
        state: &state,
        found: &found,
        language: &language,
        warnings: &warnings,
        times: &times,
        unnamed: &delivered.text("curriculum-activity-unnamed"),
        base: &base_of(visit, headers),
        suggested: &suggested,
    };
    Ok(private(html(builder(&frame, &view))))
}

async fn look_up(visit: &Visit, curriculum: &Curriculum) -> Result<Found, AppError> {
    let (curriculum, today) = (curriculum.clone(), visit.today().clone());
    visit.read(move |generation| Found::look_up(&curriculum, generation, &today)).await
}

/// The public address of the site; where nobody has set one, the host that the visitor named.
pub(super) fn base_of(visit: &Visit, headers: &HeaderMap) -> String {
    visit.base().map(String::from).or_else(|| host(headers)).unwrap_or_default()
}

/// The language of delivery; that of the interface where none has been chosen.
pub(super) fn language_of(curriculum: &Curriculum, visit: &Visit) -> LanguageTag {
    curriculum.language.clone().unwrap_or_else(|| visit.ui().clone())
}

/// An item as it is chosen now: pinned to the version that would be taught.
fn chosen(reference: Reference, generation: &Generation, language: &LanguageTag) -> Result<Item, SearchError> {
    let id = generation.id_today(&reference.work);
    let work = generation.work(&id)?;
    let revision = work.and_then(|work| best_version(&work, language).map(|version| version.revision.clone()));
    Ok(Item::new(Reference { work: id, anchor: reference.anchor }, revision))
}

/// A published curriculum as the beginning of one's own, to be delivered in this language; every item that was published
/// without a revision is pinned to today's.
fn begun_from(
    id: &WorkId,
    language: &LanguageTag,
    generation: &Generation,
    today: &PartialDate,
) -> Result<Option<Curriculum>, SearchError> {
    let id = generation.id_today(id);
    let Some(work) = generation.work(&id)?.filter(|work| care::may_show(&work.facts, today)) else {
        return Ok(None);
    };
    let Details::Curricula(published) = &work.details else {
        return Ok(None);
    };
    let Some(version) = best_version(&work, language) else {
        return Ok(None);
    };
    let mut curriculum = Curriculum::from_published(&work, published, version);
    curriculum.title.clone_from(&version.title);
    curriculum.language = Some(language.clone());
    for item in curriculum.modules.iter_mut().flat_map(|module| &mut module.items) {
        if let Some(reference) = item.reference().filter(|_| item.revision.is_none()) {
            item.revision = chosen(reference.clone(), generation, language)?.revision;
        }
    }
    Ok(Some(curriculum))
}

fn page(part: CurriculumPart, state: String) -> Page {
    Page::Curriculum { part, state, beside: None }
}

/// What belongs to the trainer alone: not for search engines, and not to be kept.
pub(super) fn private(response: Response) -> Response {
    let mut response = without_trace(response);
    response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
    response
}

/// On to another address with GET.
fn see_other(address: &str) -> Response {
    let mut response = private(StatusCode::SEE_OTHER.into_response());
    if let Ok(location) = HeaderValue::from_str(address) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}
