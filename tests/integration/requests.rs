//! 1. Every response, whatever its status, carries the security headers, its generation and no cookie.
//! 2. Only GET and HEAD, addresses up to 8 KiB.
//! 3. What has not changed is not sent again; embedded files are kept for good.
//! 4. Overload is answered at once with 503; a panic costs its own request only.

use std::sync::Arc;

use axum::Router;
use axum::http::Method;
use axum::routing::get;
use tajriba::app::{AppState, Options};
use tajriba::router::with_middleware;
use tokio::sync::Notify;

use crate::support::{TestLibrary, TestSite};

fn library() -> TestLibrary {
    let library = TestLibrary::new();
    library.original("kg/reports/r", "ru", "Доклад", "type: analysis\n", "Текст.");
    library
}

#[tokio::test]
async fn every_response_carries_the_security_headers() {
    let site = TestSite::of(&library());
    for path in ["/", "/ru/", "/ru/none", "/api/v1/search?limit=x", "/healthz", "/robots.txt", "/assets/none"] {
        let reply = site.get(path).await;
        let policy = reply.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none';") && !policy.contains("unsafe"), "{path}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
        ] {
            assert_eq!(reply.header(name), value, "{path}");
        }
        assert_eq!(reply.header("x-tajriba-generation"), "1", "{path}");
        assert_eq!(reply.header("set-cookie"), "", "{path}");
        assert_eq!(reply.header("strict-transport-security"), "", "{path}");
    }
    let secure = Options { base: Some("https://hub.example".to_string()), ..Options::default() };
    let reply = TestSite::with(&library(), secure).get("/ru/").await;
    assert!(reply.header("strict-transport-security").starts_with("max-age=63072000"));
    assert!(reply.shows("rel=\"canonical\" href=\"https://hub.example/ru/\""));
}

#[tokio::test]
async fn only_reading_is_possible() {
    let site = TestSite::of(&library());
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::OPTIONS] {
        let reply = site.send(method.clone(), "/ru/", &[]).await;
        assert_eq!((reply.status.as_u16(), reply.header("allow")), (405, "GET, HEAD"), "{method}");
    }
    let head = site.send(Method::HEAD, "/ru/", &[]).await;
    assert_eq!((head.status.as_u16(), head.body.as_str()), (200, ""));
}

#[tokio::test]
async fn an_address_over_eight_kibibytes_is_refused() {
    let site = TestSite::of(&library());
    let longest = format!("/ru/search?q={}", "a".repeat(8192 - 13));
    assert_eq!(site.get(&longest).await.status, 200);
    assert_eq!(site.get(&format!("{longest}a")).await.status, 414);
}

#[tokio::test]
async fn a_page_that_has_not_changed_is_not_sent_again() {
    let site = TestSite::of(&library());
    let first = site.get("/ru/about").await;
    let tag = first.header("etag").to_string();
    let again = site.send(Method::GET, "/ru/about", &[("if-none-match", &format!("W/\"x\", {tag}"))]).await;
    assert_eq!((again.status.as_u16(), again.body.as_str(), again.header("etag")), (304, "", tag.as_str()));
    let other = site.send(Method::GET, "/kk/about", &[("if-none-match", &tag)]).await;
    assert_eq!(other.status, 200);
}

#[tokio::test]
async fn a_new_generation_makes_pages_new() {
    let library = library();
    let state = TestSite::state(&library, Options::default());
    let site = TestSite::behind(tajriba::router::build_router(state.clone()));
    let tag = site.get("/ru/").await.header("etag").to_string();
    library.original("kg/reports/s", "ru", "Второй доклад", "type: analysis\n", "Текст.");
    library.update();
    state.replace(library.generation());
    let reply = site.send(Method::GET, "/ru/", &[("if-none-match", &tag)]).await;
    assert!(reply.shows("Второй доклад"));
    assert_eq!(reply.header("x-tajriba-generation"), "2");
}

#[tokio::test]
async fn embedded_files_are_kept_for_good_under_the_name_of_their_content() {
    let site = TestSite::of(&library());
    let page = site.get("/ru/").await;
    let style = page.body.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    let reply = site.get(style).await;
    assert_eq!(reply.header("content-type"), "text/css; charset=utf-8");
    assert_eq!(reply.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(site.get(&style.replace(".css", "0.css")).await.status, 404);
}

#[tokio::test]
async fn pages_are_compressed_for_those_who_can_read_that() {
    let site = TestSite::of(&library());
    let reply = site.send(Method::GET, "/ru/", &[("accept-encoding", "br")]).await;
    assert_eq!(reply.header("content-encoding"), "br");
    assert!(reply.header("vary").contains("accept-encoding"));
}

#[tokio::test]
async fn more_requests_than_slots_are_told_to_come_back() {
    let options = Options { slots: 3, ..Options::default() };
    let state = TestSite::state(&library(), options);
    let release = Arc::new(Notify::new());
    let entered = Arc::new(Notify::new());
    let (wait, tell) = (Arc::clone(&release), Arc::clone(&entered));
    let slow = get(move || {
        let (wait, tell) = (Arc::clone(&wait), Arc::clone(&tell));
        async move {
            tell.notify_one();
            wait.notified().await;
        }
    });
    let routes: Router<AppState> = Router::new().route("/slow", slow).route("/healthz", get(async || "ok"));
    let site = Arc::new(TestSite::behind(with_middleware(routes, state)));
    let mut held = Vec::new();
    for _ in 0..3 {
        let site = Arc::clone(&site);
        held.push(tokio::spawn(async move { site.get("/slow").await.status.as_u16() }));
        entered.notified().await;
    }
    let mut shed = 0;
    for _ in 0..10 {
        let reply = site.get("/slow").await;
        shed += usize::from(reply.status == 503 && !reply.header("retry-after").is_empty());
    }
    assert_eq!(shed, 10);
    assert_eq!(site.get("/healthz").await.status, 200);
    release.notify_waiters();
    for request in held {
        assert_eq!(request.await.unwrap(), 200);
    }
}

#[tokio::test]
async fn a_panic_costs_its_own_request_only() {
    let state = TestSite::state(&library(), Options::default());
    let fails = get(|| async {
        let numbers: Vec<u8> = Vec::new();
        numbers[3].to_string()
    });
    let routes: Router<AppState> = Router::new().route("/ru/fails", fails).route("/ru/fine", get(async || "fine"));
    let site = TestSite::behind(with_middleware(routes, state));
    let reply = site.get("/ru/fails").await;
    assert_eq!(reply.status, 500);
    assert!(reply.shows("Что-то пошло не так") && !reply.shows("index out of bounds"));
    assert_eq!(site.get("/ru/fine").await.body, "fine");
}

#[tokio::test]
async fn odd_addresses_are_never_the_servers_fault() {
    let site = TestSite::of(&library());
    for path in [
        "/ru//",
        "/ru/%00",
        "/ru/%FF/%FE/%FD",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/ru/kg/legislation/%D0%B9",
        "/ru/search?q=%",
        "/ru/search?%FF=%FE",
        "/ru/search?page=0",
        "/ru/search?page=99999999999999999999",
        "/ru/search?q=((((((((((((((((NOT%20NOT%20AND",
        "/ru/commitments/0",
        "/ru/commitments/999999",
        "/ru/topics/none",
        "/ru/countries/xx",
        "/ru/countries/KG",
        "/RU/",
        "/api/v1/works/kg/reports/none",
        "/api/none",
    ] {
        let status = site.get(path).await.status;
        // A page behind the last leads to the last.
        let is_answered = status.is_success() || [307, 404].contains(&status.as_u16());
        assert!(is_answered, "{path}: {status}");
    }
}
