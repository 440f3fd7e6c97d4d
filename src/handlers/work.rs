use axum::extract::RawQuery;
use axum::response::Response;
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{CountryCode, Details, Kind, LanguageTag, PartialDate, Section, Slug, WorkId};

use crate::care;
use crate::error::AppError;
use crate::extract::Visit;
use crate::handlers::{html, moved, newest, without_trace};
use crate::search::{Generation, SearchError, SearchRequest};
use crate::urls::{self, Page, Selection};
use crate::views::pages::{Link, PART, WorkView, work};

/// Works on the same topics that are listed, and how many are looked through for other countries' first.
const RELATED: usize = 5;
const LOOKED_THROUGH: usize = 24;
/// Works that one work may name on its page.
const LINKS: usize = 60;

/// `/{ui}/{country}/{kind}/{slug}`, with `?in=` for a version.
pub(crate) async fn show_work(visit: Visit, RawQuery(raw): RawQuery) -> Result<Response, AppError> {
    let country: CountryCode = visit.parameter("country")?;
    let hub = &visit.generation().shared().hub;
    let known = hub.countries.iter().any(|entry| entry.code == country);
    let not_found = AppError::NotFound { country: (known || country.is_regional()).then(|| country.clone()) };
    let (Ok(kind), Ok(slug)) = (visit.parameter::<Kind>("kind"), visit.parameter::<Slug>("slug")) else {
        return Err(not_found);
    };
    let id = WorkId::new(country, kind, slug);
    let asked = asked_language(&raw.unwrap_or_default());
    if let Some(now) = visit.generation().redirect(&id) {
        let page = Page::Work { id: now, language: asked };
        return Ok(moved(&urls::page(visit.ui(), &page)));
    }
    let (ui, today) = (visit.ui().clone(), visit.today().clone());
    let found = visit.read(move |generation| Found::look_up(generation, &id, asked.as_ref(), &ui, &today)).await?;
    let found = found.ok_or(not_found)?;
    let Some(version) = found.work.version(&found.language) else {
        return Err(AppError::internal(&"a work without the version that was found"));
    };
    let view = WorkView {
        work: &found.work,
        version,
        sections: &found.sections,
        links: &found.links,
        related: &found.related,
    };
    let chosen = found.work.version_for(visit.ui()).map(|version| &version.language);
    let page = Page::Work {
        id: found.work.id.clone(),
        language: (chosen != Some(&found.language)).then(|| found.language.clone()),
    };
    let response = html(work(&visit.frame(page)?, &view));
    let traceless = care::leaves_no_trace(&found.work.facts, &visit.generation().shared().vocabulary);
    if traceless { Ok(without_trace(response)) } else { Ok(response) }
}

/// The version that `?in=` names; anything else there is ignored.
fn asked_language(raw: &str) -> Option<LanguageTag> {
    let mut pairs = form_urlencoded::parse(raw.as_bytes());
    pairs.find(|(key, _)| key == "in").and_then(|(_, value)| LanguageTag::parse(&value).ok())
}

/// Everything a work's page shows.
struct Found {
    work: WorkRecord,
    language: LanguageTag,
    sections: Vec<Section>,
    links: Vec<Link>,
    related: Vec<WorkRecord>,
}

impl Found {
    fn look_up(
        generation: &Generation,
        id: &WorkId,
        asked: Option<&LanguageTag>,
        ui: &LanguageTag,
        today: &PartialDate,
    ) -> Result<Option<Self>, SearchError> {
        let work = generation.work(id)?.filter(|work| care::may_show(&work.facts, today));
        let Some(work) = work else {
            return Ok(None);
        };
        let version = asked.and_then(|asked| work.version(asked)).or_else(|| work.version_for(ui));
        let Some(language) = version.map(|version| version.language.clone()) else {
            return Ok(None);
        };
        let sections = generation.sections(id, &language)?.unwrap_or_default();
        let links = links(generation, &work, today)?;
        let related = related(generation, &work, &links, ui, today)?;
        Ok(Some(Self { work, language, sections, links, related }))
    }
}

/// The works that a work names and that may be shown, each once, in the role that says most.
fn links(generation: &Generation, work: &WorkRecord, today: &PartialDate) -> Result<Vec<Link>, SearchError> {
    let mut links: Vec<Link> = Vec::new();
    for (role, id) in named(work).into_iter().take(LINKS) {
        if id == work.id || links.iter().any(|link| link.work.id == id) {
            continue;
        }
        let found = generation.work(&id)?.filter(|work| care::may_show(&work.facts, today));
        links.extend(found.map(|work| Link { role, work }));
    }
    Ok(links)
}

fn named(work: &WorkRecord) -> Vec<(&'static str, WorkId)> {
    let mut named: Vec<(&'static str, WorkId)> = Vec::new();
    let mut add = |role: &'static str, ids: &[WorkId]| named.extend(ids.iter().map(|id| (role, id.clone())));
    let facts = &work.facts;
    add("link-superseded-by", facts.superseded_by.as_slice());
    add("link-supersedes", &facts.supersedes);
    match &work.details {
        Details::CaseStudies(case) => {
            add("link-model", case.model.as_slice());
            add("link-legal-basis", &case.legal_basis);
        }
        Details::ServiceModels(model) => {
            add("link-standard", &model.standard);
            add("link-adapted-from", &model.adapted_from);
        }
        Details::Legislation(law) => {
            add("link-amends", &law.amends);
            add("link-implements", &law.implements);
        }
        Details::TrainingMaterials(material) => add("link-requires", &material.requires),
        Details::Curricula(curriculum) => {
            let items = curriculum.modules.iter().flat_map(|module| &module.items);
            let parts = items.filter_map(|item| WorkId::parse(item.reference.split('#').next()?).ok());
            add(PART, &parts.collect::<Vec<_>>());
        }
        Details::Reports(_) | Details::Tools(_) | Details::NationalPlans(_) | Details::Forum(_) => {}
    }
    add("link-related", &facts.related);
    named
}

/// Works on the same topics: other countries' first, as theirs is the experience a reader does not have.
fn related(
    generation: &Generation,
    work: &WorkRecord,
    links: &[Link],
    ui: &LanguageTag,
    today: &PartialDate,
) -> Result<Vec<WorkRecord>, SearchError> {
    let mut request = newest(SearchRequest::new("", ui.clone()), LOOKED_THROUGH);
    for topic in work.facts.topics.iter() {
        Selection::Topic(topic.clone()).add(&mut request.filters);
    }
    if request.filters.topics.is_empty() {
        return Ok(Vec::new());
    }
    let answer = generation.search(&request)?;
    let mut related: Vec<WorkRecord> = answer.hits.into_iter().map(|hit| hit.work).collect();
    related.retain(|other| {
        other.id != work.id && care::may_show(&other.facts, today) && !links.iter().any(|link| link.work.id == other.id)
    });
    // Those that share most topics first, then the newest: the sort keeps the answer's order where keys are equal.
    let shared =
        |other: &WorkRecord| other.facts.topics.iter().filter(|topic| work.facts.topics.contains(topic)).count();
    related.sort_by_key(|other| (other.id.country() == work.id.country(), std::cmp::Reverse(shared(other))));
    related.truncate(RELATED);
    Ok(related)
}
