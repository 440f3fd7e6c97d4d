use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use std::fmt::Write;
use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::LanguageTag;

use crate::app::AppState;
use crate::care;
use crate::error::AppError;
use crate::extract::{current, host, read_index};
use crate::search::{Generation, SearchError};
use crate::urls::{self, Page};

/// Most addresses that one sitemap may hold.
const MOST: usize = 50_000;

/// `/sitemap.xml`: every page in every language it exists in.
pub(crate) async fn show_sitemap(State(app): State<AppState>, request: Request) -> Result<Response, AppError> {
    let current = current(request.extensions(), &app);
    let base = app.base(&current).map(String::from).or_else(|| host(request.headers()));
    let base = base.ok_or_else(AppError::not_found)?;
    let today = app.today();
    let languages = current.languages.clone();
    let written = read_index(&app, &current, move |generation| {
        let mut sitemap = Sitemap { base, out: String::new(), count: 0 };
        sitemap.pages(generation, &languages);
        let ids: Vec<_> = generation.work_ids().cloned().collect();
        for id in &ids {
            if sitemap.count >= MOST {
                break;
            }
            let work = generation.work(id)?.filter(|work| care::may_show(&work.facts, &today));
            if let Some(work) = work {
                sitemap.work(&work, &languages);
            }
        }
        Ok::<_, SearchError>(sitemap.finish())
    });
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], written.await?).into_response())
}

struct Sitemap {
    base: String,
    out: String,
    count: usize,
}

impl Sitemap {
    fn pages(&mut self, generation: &Generation, languages: &[LanguageTag]) {
        let shared = generation.shared();
        let mut pages = vec![
            Page::Home,
            Page::Topics,
            Page::Glossary,
            Page::news(),
            Page::Data,
            Page::Commitments(None),
            Page::Contribute,
            Page::Children(None),
            Page::About,
            Page::Editorial,
            Page::Safeguarding,
            Page::Privacy,
            Page::Accessibility,
        ];
        pages.extend(shared.hub.countries.iter().map(|country| Page::Country(country.code.clone())));
        pages.extend(shared.vocabulary.themes.iter().cloned().map(Page::Topic));
        let all: Vec<&LanguageTag> = languages.iter().collect();
        for page in &pages {
            self.entry(page, &all);
        }
    }

    fn work(&mut self, work: &WorkRecord, languages: &[LanguageTag]) {
        let page = Page::Work { id: work.id.clone(), language: None };
        let written = |ui: &&LanguageTag| work.versions.iter().any(|version| version.language == **ui);
        let own: Vec<&LanguageTag> = languages.iter().filter(written).collect();
        // A work in other languages only is reached through the first of the interface's.
        let named = if own.is_empty() { languages.iter().take(1).collect() } else { own };
        self.entry(&page, &named);
    }

    /// One address a language, each naming the others. Addresses hold no character that XML would need escaped.
    fn entry(&mut self, page: &Page, languages: &[&LanguageTag]) {
        for language in languages {
            self.count += 1;
            let address = |tag: &LanguageTag| urls::absolute(&self.base, &urls::page(tag, page));
            let mut entry = format!("<url><loc>{}</loc>", address(language));
            if languages.len() > 1 {
                for other in languages {
                    let link = format_args!(
                        "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{}\"/>",
                        address(other)
                    )
                    .to_string();
                    entry.push_str(&link);
                }
            }
            // Writing to a string cannot fail.
            let _ = writeln!(self.out, "{entry}</url>");
        }
    }

    fn finish(self) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{}</urlset>\n",
            self.out
        )
    }
}
