use axum::response::Response;
use tajriba_indexer::model::{Revision, Section};
use tajriba_indexer::{VersionRecord, WorkRecord};

use crate::care;
use crate::error::AppError;
use crate::extract::Visit;
use crate::handlers::html;
use crate::handlers::work::Found;
use crate::history::{Standing, difference};
use crate::urls::Page;
use crate::views::pages::{SinceView, since};

/// Where the text of a version stands among those it had, as far as earlier ones may be shown.
pub(super) fn standing(
    visit: &Visit,
    work: &WorkRecord,
    version: &VersionRecord,
    sections: &[Section],
) -> Option<Standing> {
    may_show_earlier(visit, work)
        .then(|| visit.history().standing(&work.id, &version.language, &version.title, sections))?
}

/// True where the text that a translation was made from can be shown beside today's.
pub(super) fn source_is_known(visit: &Visit, work: &WorkRecord, version: &VersionRecord) -> bool {
    let made_from = version.translation.as_ref().and_then(|made| Some((&made.of, made.source_revision.as_ref()?)));
    may_show_earlier(visit, work)
        && made_from.is_some_and(|(language, revision)| visit.history().knows(&work.id, language, revision))
}

fn may_show_earlier(visit: &Visit, work: &WorkRecord) -> bool {
    care::may_show_earlier(&work.id, &work.facts, &visit.generation().shared().vocabulary)
}

/// The page on what changed since a revision; `None` where it is not known.
pub(super) async fn changes_since(
    visit: &Visit,
    found: &Found,
    standing: Option<&Standing>,
    revision: Revision,
) -> Result<Option<Response>, AppError> {
    let version = found.work.version(&found.language).filter(|_| may_show_earlier(visit, &found.work));
    let Some(version) = version else { return Ok(None) };
    let (history, id, language) = (visit.history(), found.work.id.clone(), found.language.clone());
    let (title, sections, asked) = (version.title.clone(), found.sections.clone(), revision.clone());
    let compared = visit.read(move |_| {
        let earlier = history.text(&id, &language, &asked);
        Ok(earlier.map(|(text, since)| (difference((&text.title, &text.sections), (&title, &sections)), since)))
    });
    let Some((difference, date)) = compared.await? else { return Ok(None) };
    let earlier = standing.map_or_else(Default::default, |standing| standing.earlier.as_slice());
    let view =
        SinceView { work: &found.work, version, revision: &revision, date: &date, difference: &difference, earlier };
    let page = Page::Since { id: found.work.id.clone(), language: found.language.clone(), revision: revision.clone() };
    Ok(Some(html(since(&visit.frame(page)?, &view))))
}
