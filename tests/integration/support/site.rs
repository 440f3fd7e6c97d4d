//! The router over a tiny library, called without a socket.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use tajriba::app::{AppState, Options};
use tajriba::router::build_router;
use tajriba_indexer::model::PartialDate;
use tower::ServiceExt;

use crate::support::TestLibrary;

/// See the module.
pub struct TestSite {
    router: Router,
}

/// What came back.
pub struct Reply {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body as text.
    pub body: String,
}

impl Reply {
    /// A header's value, empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// True when the body holds the text.
    pub fn shows(&self, text: &str) -> bool {
        self.body.contains(text)
    }
}

impl TestSite {
    /// The site of a library on 22 November 2026.
    pub fn of(library: &TestLibrary) -> Self {
        Self::with(library, Options::default())
    }

    /// The site of a library with these options; the day stays the same.
    pub fn with(library: &TestLibrary, options: Options) -> Self {
        Self { router: build_router(Self::state(library, options)) }
    }

    /// The state of such a site.
    pub fn state(library: &TestLibrary, options: Options) -> AppState {
        library.update();
        let clock = || PartialDate::parse("2026-11-22").unwrap();
        AppState::with(library.generation(), Options { clock, ..options })
    }

    /// The site behind a router.
    pub fn behind(router: Router) -> Self {
        Self { router }
    }

    /// Sends a GET.
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Method::GET, path, &[]).await
    }

    /// Sends a GET and takes what comes as it is.
    pub async fn bytes(&self, path: &str) -> Vec<u8> {
        let request = Request::builder().uri(path).body(Body::empty()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, form: &str) -> Reply {
        let form = (Method::POST, Body::from(form.to_string()));
        self.request(form, path, &[("content-type", "application/x-www-form-urlencoded")]).await
    }

    /// Sends a request with these headers.
    pub async fn send(&self, method: Method, path: &str, headers: &[(&str, &str)]) -> Reply {
        self.request((method, Body::empty()), path, headers).await
    }

    async fn request(&self, (method, body): (Method, Body), path: &str, headers: &[(&str, &str)]) -> Reply {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(body).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        let body = String::from_utf8_lossy(&body).into_owned();
        Reply { status: parts.status, headers: parts.headers, body }
    }
}
