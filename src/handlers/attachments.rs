use std::path::{Path, PathBuf};

use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::{CountryCode, Kind, Slug, WorkId};
use tower::ServiceExt;
use tower_http::services::ServeFile;

use crate::care;
use crate::error::AppError;
use crate::extract::Visit;
use crate::handlers::without_trace;
use crate::search::{Generation, SearchError};
use crate::views::pages::Attachment;

/// File types by their ending, and whether a browser may show them itself: nothing that could carry a script is among
/// those. Every other ending is bytes to be saved.
const TYPES: [(&str, &str, bool); 18] = [
    ("pdf", "application/pdf", true),
    ("txt", "text/plain; charset=utf-8", true),
    ("csv", "text/csv; charset=utf-8", true),
    ("png", "image/png", true),
    ("jpg", "image/jpeg", true),
    ("jpeg", "image/jpeg", true),
    ("webp", "image/webp", true),
    ("gif", "image/gif", true),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", false),
    ("odt", "application/vnd.oasis.opendocument.text", false),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet", false),
    ("odp", "application/vnd.oasis.opendocument.presentation", false),
    ("doc", "application/msword", false),
    ("xls", "application/vnd.ms-excel", false),
    ("rtf", "application/rtf", false),
    ("zip", "application/zip", false),
];

/// `/{ui}/{country}/{kind}/{slug}/{file}`: a file that a published version of the work names or links to. Parts of it
/// can be asked for, so that a download over a weak line can go on where it broke off.
pub(crate) async fn show_attachment(visit: Visit, request: Request) -> Result<Response, AppError> {
    let (country, kind, slug): (CountryCode, Kind, Slug) =
        (visit.parameter("country")?, visit.parameter("kind")?, visit.parameter("slug")?);
    let name: String = visit.parameter("file")?;
    let id = WorkId::new(country, kind, slug);
    let library = visit.library().ok_or_else(AppError::not_found)?.to_path_buf();
    let today = visit.today().clone();
    let asked = name.clone();
    let found = visit.read(move |generation| {
        let work = generation.work(&id)?.filter(|work| care::may_show(&work.facts, &today));
        let Some(work) = work else { return Ok(None) };
        let is_named = names(generation, &work, &asked)?;
        Ok(place(&library, &work, &asked).filter(|_| is_named).map(|path| (work, path)))
    });
    let (work, path) = found.await?.ok_or_else(AppError::not_found)?;
    let (media_type, is_shown) = media_type(&name);
    let media_type = media_type.parse().map_err(|error| AppError::internal(&error))?;
    let mut response = match ServeFile::new_with_mime(path, &media_type).oneshot(request).await {
        Ok(served) => served.into_response(),
        Err(never) => match never {},
    };
    if !is_shown {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment"));
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    let traceless = care::leaves_no_trace(&work.facts, &visit.generation().shared().vocabulary);
    Ok(if traceless { without_trace(response) } else { response })
}

/// True when the front matter attaches the file, or a text links to it.
fn names(generation: &Generation, work: &WorkRecord, name: &str) -> Result<bool, SearchError> {
    if work.facts.attachments.iter().any(|attached| attached == name) {
        return Ok(true);
    }
    for version in &work.versions {
        let sections = generation.sections(&work.id, &version.language)?.unwrap_or_default();
        if sections.iter().any(|section| links_to(&section.html, &work.id, name)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// True when stored HTML has a link to a file of the work: the indexer writes its path from the library's root,
/// percent-encoded and with `&` and `'` escaped.
fn links_to(html: &str, id: &WorkId, name: &str) -> bool {
    let links = html.split("href=\"/").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter_map(|link| link.strip_prefix(id.as_str())?.strip_prefix('/')).any(|path| {
        let path = path.split('#').next().unwrap_or_default().replace("&#39;", "'").replace("&amp;", "&");
        percent_encoding::percent_decode_str(&path).decode_utf8().is_ok_and(|path| path == name)
    })
}

/// Where a file of a work is; `None` where it is not below the work's own folder, or is no plain file.
fn place(library: &Path, work: &WorkRecord, name: &str) -> Option<PathBuf> {
    let plain = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', '\0']);
    if !name.split('/').all(plain) {
        return None;
    }
    let folder = library.join(work.id.as_str()).canonicalize().ok()?;
    let path = folder.join(name);
    // A symbolic link could lead anywhere; the library has none that counts.
    let whole = path.canonicalize().ok().filter(|whole| *whole == path)?;
    whole.is_file().then_some(whole)
}

/// The attached files that are there, with what a reader on a weak line wants to know before opening one.
pub(super) fn listed(library: &Path, work: &WorkRecord) -> Vec<Attachment> {
    let attachment = |name: &String| {
        let bytes = place(library, work, name)?.metadata().ok()?.len();
        Some(Attachment { name: name.clone(), bytes })
    };
    work.facts.attachments.iter().filter_map(attachment).collect()
}

fn media_type(name: &str) -> (&'static str, bool) {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let known = TYPES.iter().find(|(known, _, _)| known.eq_ignore_ascii_case(ending));
    known.map_or(("application/octet-stream", false), |(_, media_type, is_shown)| (media_type, *is_shown))
}
