//! A trainer who goes on looking keeps the curriculum: every link and form of a page that was asked for with one
//! leads on with it. That is done here for all pages at once, so that no link can forget it and none has to know.

use std::borrow::Cow;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::error::AppError;
use crate::extract::{first_segment, query_value};
use crate::urls;

/// Bytes of a page that links are looked for in; none of ours is longer.
const MAX_PAGE: usize = 64 << 20;

/// Puts the curriculum of the request's address into the links of the page.
pub(crate) async fn carry(request: Request, next: Next) -> Response {
    let query = request.uri().query().unwrap_or_default();
    let state = query_value(query, urls::STATE).map(Cow::into_owned);
    let ui = first_segment(request.uri().path()).to_string();
    let response = next.run(request).await;
    let page =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let plain =
        |state: &String| !state.is_empty() && state.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    let Some(state) = state.filter(plain).filter(|_| page) else {
        return response;
    };
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, MAX_PAGE).await else {
        return AppError::internal(&"a page is too long to carry a curriculum").into_response();
    };
    let html = String::from_utf8_lossy(&bytes);
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(with_state(&html, &ui, &state)))
}

/// The page with the state in its links to pages of this site and in its forms that ask for one.
fn with_state(html: &str, ui: &str, state: &str) -> String {
    let mut out = String::with_capacity(html.len() * 2);
    let mut rest = html;
    while let Some(place) = next_tag(rest) {
        let (before, tag) = rest.split_at(place);
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        out.push_str(before);
        let (tag, after) = tag.split_at(end);
        out.push_str(&rewritten(tag, ui, state));
        // A form that is sent as an address forgets the one it is sent to.
        if tag.starts_with("<form") && !tag.contains(" method=\"post\"") {
            out.push_str(&format!("<input type=\"hidden\" name=\"{}\" value=\"{state}\">", urls::STATE));
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn next_tag(html: &str) -> Option<usize> {
    let opens = html.match_indices('<').map(|(place, _)| place);
    opens.into_iter().find(|place| ["<a ", "<form "].iter().any(|tag| html[*place..].starts_with(tag)))
}

/// A link's tag with the state in its address, where it leads to a page of the site in one of its languages and says
/// nothing of a curriculum itself.
fn rewritten(tag: &str, ui: &str, state: &str) -> String {
    const HREF: &str = " href=\"/";
    let Some(place) = tag.find(HREF) else {
        return tag.to_string();
    };
    let start = place + HREF.len() - 1;
    let Some(length) = tag[start..].find('"') else {
        return tag.to_string();
    };
    let address = tag[start..start + length].replace("&amp;", "&");
    let segment = first_segment(&address);
    let page = segment == ui || (2..=3).contains(&segment.len());
    let own = address.contains("?c=") || address.contains("&c=");
    if !page || own || address.starts_with("//") || segment == "api" {
        return tag.to_string();
    }
    let carried = urls::carrying(&address, state).replace('&', "&amp;");
    format!("{}{carried}{}", &tag[..start], &tag[start + length..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_pages_carry_the_state_and_no_others() {
        let html = concat!(
            "<link rel=\"canonical\" href=\"/ru/\"><a href=\"/ru/search?q=a&amp;page=2#x\">a</a>",
            "<a class=\"b\" href=\"/kk/kg/tools/x\">b</a><a href=\"#s\">c</a><a href=\"https://example.org/\">d</a>",
            "<a href=\"/api/v1/concepts\">e</a><a href=\"/ru/curriculum?c=own\">f</a>",
            "<form action=\"/ru/search\">g</form><form action=\"/ru/curriculum\" method=\"post\">h</form>",
        );
        let expected = concat!(
            "<link rel=\"canonical\" href=\"/ru/\"><a href=\"/ru/search?q=a&amp;page=2&amp;c=1abc#x\">a</a>",
            "<a class=\"b\" href=\"/kk/kg/tools/x?c=1abc\">b</a><a href=\"#s\">c</a><a href=\"https://example.org/\">d</a>",
            "<a href=\"/api/v1/concepts\">e</a><a href=\"/ru/curriculum?c=own\">f</a>",
            "<form action=\"/ru/search\"><input type=\"hidden\" name=\"c\" value=\"1abc\">g</form>",
            "<form action=\"/ru/curriculum\" method=\"post\">h</form>",
        );
        assert_eq!(with_state(html, "ru", "1abc"), expected);
    }
}
