use std::path::Path;

use axum::extract::RawQuery;
use axum::response::Response;
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{CountryCode, Kind, LanguageTag, PartialDate, Revision, Section, Slug, WorkId};

use crate::care;
use crate::error::AppError;
use crate::extract::{Visit, query_value};
use crate::handlers::related::related;
use crate::handlers::since::{changes_since, source_is_known, standing};
use crate::handlers::together::two_works;
use crate::handlers::{attachments, html, moved, without_trace};
use crate::search::{Generation, SearchError, SearchRequest};
use crate::urls::{self, Page, SECOND, TOGETHER};
use crate::views::pages::{Attachment, Beside, Link, Role, WorkView, work};

/// Works that are offered of those looked for to stand beside one.
const SECONDS: usize = 15;
/// Works that one work may name on its page.
const LINKS: usize = 60;

/// `/{ui}/{country}/{kind}/{slug}`, with `?in=` for a version, `&with=` for another one beside it, or `&since=` for
/// what changed in it; with `?together=` for another work beside it, or `?second=` for what
/// to look for to stand there.
pub(crate) async fn show_work(visit: Visit, RawQuery(raw): RawQuery) -> Result<Response, AppError> {
    let country: CountryCode = visit.parameter("country")?;
    let hub = &visit.generation().shared().hub;
    let known = hub.countries.iter().any(|entry| entry.code == country);
    let not_found = AppError::NotFound { country: (known || country.is_regional()).then(|| country.clone()) };
    let (Ok(kind), Ok(slug)) = (visit.parameter::<Kind>("kind"), visit.parameter::<Slug>("slug")) else {
        return Err(not_found);
    };
    let id = WorkId::new(country, kind, slug);
    let raw = raw.unwrap_or_default();
    // What a key holds that is none of its values is ignored.
    let value = |key| query_value(&raw, key);
    let language = |key| value(key).and_then(|value| LanguageTag::parse(&value).ok());
    if let Some(other) = value(TOGETHER).and_then(|value| WorkId::parse(&value).ok())
        && let Some(page) = two_works(&visit, [&id, &other]).await?
    {
        return Ok(page);
    }
    let (asked, beside) = (language("in"), language("with"));
    if let Some(now) = visit.generation().redirect(&id) {
        return Ok(moved(&urls::page(visit.ui(), &page_of(now, asked, beside))));
    }
    let look_up = LookUp { id, asked, beside, request: visit.search_for("") };
    let library = visit.library().map(Path::to_path_buf);
    let found = visit.read(move |generation| look_up.run(generation, library.as_deref())).await?;
    let found = found.ok_or(not_found)?;
    let Some(version) = found.work.version(&found.language) else {
        return Err(AppError::internal(&"a work without the version that was found"));
    };
    let traceless = care::leaves_no_trace(&found.work.facts, &visit.generation().shared().vocabulary);
    let standing = standing(&visit, &found.work, version, &found.sections);
    if let Some(revision) = value("since").and_then(|value| Revision::parse(&value).ok())
        && let Some(page) = changes_since(&visit, &found, standing.as_ref(), revision).await?
    {
        return Ok(page);
    }
    let looked_for = match value(SECOND).filter(|query| !query.trim().is_empty()) {
        Some(query) => {
            let request = visit.search_for(query.trim()).for_works(SECONDS);
            let answer = visit.read(move |generation| generation.search(&request)).await?;
            Some((query, answer.hits.into_iter().map(|hit| hit.work).collect::<Vec<_>>()))
        }
        None => None,
    };
    let view = WorkView {
        work: &found.work,
        version,
        sections: &found.sections,
        are_examples: &found.are_examples,
        beside: found
            .beside
            .as_ref()
            .and_then(|(language, sections)| Some(Beside { version: found.work.version(language)?, sections })),
        files: &found.files,
        links: &found.links,
        related: &found.related,
        looked_for: looked_for.as_ref().map(|(query, found)| (query.trim(), found.as_slice())),
        standing: standing.as_ref(),
        source_is_known: source_is_known(&visit, &found.work, version),
    };
    let chosen = found.work.version_for(visit.ui()).map(|version| &version.language);
    let other = (chosen != Some(&found.language)).then(|| found.language.clone());
    let page = match &found.beside {
        Some((beside, _)) => page_of(found.work.id.clone(), Some(found.language.clone()), Some(beside.clone())),
        None => page_of(found.work.id.clone(), other, None),
    };
    let response = html(work(&visit.frame(page)?, &view));
    if traceless || looked_for.is_some() { Ok(without_trace(response)) } else { Ok(response) }
}

/// The page of a work in a version, or in two beside each other.
fn page_of(id: WorkId, language: Option<LanguageTag>, beside: Option<LanguageTag>) -> Page {
    match (language, beside) {
        (Some(left), Some(right)) => Page::SideBySide { id, languages: [left, right] },
        (language, _) => Page::Work { id, language },
    }
}

/// What a visitor asks of a work.
struct LookUp {
    id: WorkId,
    asked: Option<LanguageTag>,
    beside: Option<LanguageTag>,
    /// An empty search of the same visitor: their language and their day.
    request: SearchRequest,
}

/// Everything a work's page shows.
pub(super) struct Found {
    pub(super) work: WorkRecord,
    pub(super) language: LanguageTag,
    pub(super) sections: Vec<Section>,
    are_examples: Vec<bool>,
    beside: Option<(LanguageTag, Vec<Section>)>,
    files: Vec<Attachment>,
    links: Vec<Link>,
    related: Vec<WorkRecord>,
}

impl LookUp {
    fn run(self, generation: &Generation, library: Option<&Path>) -> Result<Option<Found>, SearchError> {
        let today = self.request.today.clone().unwrap_or_else(care::today);
        let work = generation.work(&self.id)?.filter(|work| care::may_show(&work.facts, &today));
        let Some(work) = work else {
            return Ok(None);
        };
        let version = self.asked.as_ref().and_then(|asked| work.version(asked));
        let version = version.or_else(|| work.version_for(&self.request.ui));
        let Some(language) = version.map(|version| version.language.clone()) else {
            return Ok(None);
        };
        let sections = generation.sections(&self.id, &language)?.unwrap_or_default();
        let are_examples = generation.are_examples(&self.id, &language);
        let beside = self.beside.filter(|beside| *beside != language && self.asked.as_ref() == Some(&language));
        let beside = match beside {
            Some(beside) => generation.sections(&self.id, &beside)?.map(|sections| (beside, sections)),
            None => None,
        };
        let links = links(generation, &work, &today)?;
        let files = library.map(|library| attachments::listed(library, &work)).unwrap_or_default();
        let related = related(generation, &work, &links, self.request)?;
        Ok(Some(Found { work, language, sections, are_examples, beside, files, links, related }))
    }
}

/// The works that a work names and those that name it, as far as they may be shown: each once, in the role that says
/// most.
fn links(generation: &Generation, work: &WorkRecord, today: &PartialDate) -> Result<Vec<Link>, SearchError> {
    let mut links: Vec<Link> = Vec::new();
    let is_new = |links: &[Link], id: &WorkId| *id != work.id && !links.iter().any(|link| link.work.id == *id);
    for (role, id) in work.links().into_iter().take(LINKS) {
        if is_new(&links, &id) {
            let found = generation.work(&id)?.filter(|work| care::may_show(&work.facts, today));
            links.extend(found.map(|work| Link { role: Role::To(role), work }));
        }
    }
    for other in generation.linking_to(&work.id)? {
        let role = other.links().into_iter().find(|(_, id)| *id == work.id).map(|(role, _)| role);
        if let Some(role) = role
            && is_new(&links, &other.id)
            && care::may_show(&other.facts, today)
        {
            links.push(Link { role: Role::From(role), work: other });
        }
    }
    Ok(links)
}
