//! A visitor's request to a page: the language of its path and the one generation it sees.

use std::path::Path;
use std::sync::Arc;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, header};
use tajriba_indexer::model::{LanguageTag, PartialDate, Shared};

use crate::app::{AppState, Current};
use crate::curriculum::{self, Parsed};
use crate::error::AppError;
use crate::extract::{first_segment, query_value};
use crate::history::History;
use crate::i18n::Texts;
use crate::search::{Generation, SearchError, SearchRequest};
use crate::urls::{self, Page};
use crate::views::Frame;

/// A request for a page.
pub struct Visit {
    app: AppState,
    current: Arc<Current>,
    ui: LanguageTag,
    parameters: Vec<(String, String)>,
    today: PartialDate,
    base: Option<String>,
    basket: Parsed,
}

impl FromRequestParts<AppState> for Visit {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, AppError> {
        let current = current(&parts.extensions, app);
        let segment = first_segment(parts.uri.path());
        let ui = current.languages.iter().find(|tag| tag.as_str() == segment);
        let ui = ui.cloned().ok_or_else(AppError::not_found)?;
        // A path that is no UTF-8 once decoded names nothing of ours.
        let parameters = RawPathParams::from_request_parts(parts, app).await;
        let parameters = parameters.map_err(|_| AppError::not_found())?;
        let query = parts.uri.query().unwrap_or_default();
        let basket = query_value(query, urls::STATE).map(|state| curriculum::parse(&state));
        let own = |(name, value): (&str, &str)| (name.to_string(), value.to_string());
        let base = app.base(&current).map(String::from).or_else(|| host(&parts.headers));
        Ok(Self {
            app: app.clone(),
            ui,
            parameters: parameters.iter().map(own).collect(),
            today: app.today(),
            base,
            basket: basket.unwrap_or_default(),
            current,
        })
    }
}

/// The address under which the visitor came, where the host they named is one and nothing else.
pub(crate) fn host(headers: &HeaderMap) -> Option<String> {
    let host = headers.get(header::HOST)?.to_str().ok()?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b':' | b'-' | b'[' | b']');
    (!host.is_empty() && host.bytes().all(plain)).then(|| format!("http://{host}"))
}

/// What the request was given when it came in.
pub(crate) fn current(extensions: &Extensions, app: &AppState) -> Arc<Current> {
    extensions.get::<Arc<Current>>().cloned().unwrap_or_else(|| app.current())
}

impl Visit {
    /// The interface language.
    pub fn ui(&self) -> &LanguageTag {
        &self.ui
    }

    /// The interface languages.
    pub fn languages(&self) -> &[LanguageTag] {
        &self.current.languages
    }

    /// The generation this request sees.
    pub fn generation(&self) -> &Generation {
        &self.current.generation
    }

    /// Today.
    pub fn today(&self) -> &PartialDate {
        &self.today
    }

    /// A search in the reader's language for what may be shown today.
    pub fn search_for(&self, query: &str) -> SearchRequest {
        SearchRequest { today: Some(self.today.clone()), ..SearchRequest::new(query, self.ui.clone()) }
    }

    /// The library's folder, where known.
    pub fn library(&self) -> Option<&Path> {
        self.app.library()
    }

    /// Earlier texts of the library.
    pub fn history(&self) -> Arc<History> {
        self.app.history()
    }

    /// Whether the page that shows every component is served.
    pub fn style_page(&self) -> bool {
        self.app.style_page()
    }

    /// The interface texts.
    fn texts(&self) -> Result<&Texts, AppError> {
        self.current.catalog.get(&self.ui).ok_or_else(AppError::not_found)
    }

    /// What views need.
    ///
    /// # Errors
    /// Not found, when the language has no texts.
    pub fn frame(&self, page: Page) -> Result<Frame<'_>, AppError> {
        Ok(Frame {
            texts: self.texts()?,
            shared: self.generation().shared(),
            page: Some(page),
            today: self.today.clone(),
            frequent: &self.current.frequent,
            base: self.base.as_deref(),
            basket: &self.basket.curriculum,
        })
    }

    /// What views need for a page in another of the interface's languages; the visitor's own where it is none.
    ///
    /// # Errors
    /// Not found, when neither has texts.
    pub fn frame_in(&self, language: &LanguageTag, page: Page) -> Result<Frame<'_>, AppError> {
        let texts = self.current.catalog.get(language);
        let frame = self.frame(page)?;
        Ok(Frame { texts: texts.unwrap_or(frame.texts), ..frame })
    }

    /// The interface texts nearest to a language.
    pub fn texts_in(&self, language: &LanguageTag) -> Option<&Texts> {
        self.current.catalog.get(language)
    }

    /// The public address of the site, where known.
    pub fn base(&self) -> Option<&str> {
        self.base.as_deref()
    }

    /// The public address that the organisers have set, if any; never the host that a visitor named.
    pub fn public_base(&self) -> Option<&str> {
        self.app.base(&self.current)
    }

    /// The curriculum in the address, with what could not be read of it.
    pub fn basket(&self) -> &Parsed {
        &self.basket
    }

    /// A parameter of the path as a typed value.
    ///
    /// # Errors
    /// Not found, when it is ill-formed.
    pub fn parameter<T: std::str::FromStr>(&self, name: &str) -> Result<T, AppError> {
        let found = self.parameters.iter().find(|(parameter, _)| parameter == name);
        let text = found.map_or("", |(_, value)| value);
        text.parse().map_err(|_| AppError::not_found())
    }

    /// Reads the index on a thread that may be kept busy, with as many others as there are cores.
    ///
    /// # Errors
    /// An internal error, when the index cannot be read.
    pub async fn read<T, F>(&self, read: F) -> Result<T, AppError>
    where
        T: Send + 'static,
        F: FnOnce(&Generation) -> Result<T, SearchError> + Send + 'static,
    {
        read_index(&self.app, &self.current, read).await
    }

    /// Writes a file on the thread that is there for it, with the texts of [`frame_in`](Self::frame_in) and what the
    /// library says of the hub. One is written at a time, in the order in which they were asked for.
    ///
    /// # Errors
    /// Overloaded, when too many wait already; not found, when the language has no texts; an internal error, when the
    /// writing breaks off.
    pub async fn write_file<T, F>(
        &self,
        (language, beside): (&LanguageTag, Option<&LanguageTag>),
        write: F,
    ) -> Result<T, AppError>
    where
        T: Send + 'static,
        F: FnOnce(&Texts, Option<&Texts>, &Shared) -> T + Send + 'static,
    {
        let _place = self.app.files_waiting.try_acquire().map_err(|_| AppError::Overloaded)?;
        let turn = Arc::clone(&self.app.writing).acquire_owned().await;
        let turn = turn.map_err(|closed| AppError::internal(&closed))?;
        let (current, language, ui) = (Arc::clone(&self.current), language.clone(), self.ui.clone());
        let beside = beside.cloned();
        let (send, done) = tokio::sync::oneshot::channel();
        self.app.writer.spawn(move || {
            let texts = current.catalog.get(&language).or_else(|| current.catalog.get(&ui));
            let beside = beside.and_then(|language| current.catalog.get(&language));
            let written = texts.map(|texts| write(texts, beside, current.generation.shared()));
            // The turn ends with the writing, even where nobody waits for the file any more.
            drop(turn);
            let _ = send.send(written);
        });
        let done = done.await.map_err(|error| AppError::internal(&error))?;
        done.ok_or_else(AppError::not_found)
    }
}

/// See [`Visit::read`].
pub(crate) async fn read_index<T, F>(app: &AppState, current: &Arc<Current>, read: F) -> Result<T, AppError>
where
    T: Send + 'static,
    F: FnOnce(&Generation) -> Result<T, SearchError> + Send + 'static,
{
    let permit = app.searches.acquire().await;
    let _permit = permit.map_err(|closed| AppError::internal(&closed))?;
    let generation = Arc::clone(&current.generation);
    let work = tokio::task::spawn_blocking(move || read(&generation));
    // A panic under the search is logged here and costs its own request only.
    let done = work.await.map_err(|error| AppError::internal(&error))?;
    Ok(done?)
}
