//! A search request as a query string: canonical order of keys, nothing that says what would hold anyway.

use crate::search::{DEFAULT_LIMIT, SearchRequest, Sort};
use crate::urls::Selection;

/// Hits on one page of the site.
pub const PAGE_SIZE: usize = DEFAULT_LIMIT;

/// The key of what hits are to be like.
pub const LIKE: &str = "like";

/// Which of the two dialects: they differ in how they turn pages and in where the interface language stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// `page`; the language is the first part of the path.
    Site,
    /// `ui`, `limit`, `offset`.
    Api,
}

/// The query string of a request, without a question mark; empty where nothing is asked.
pub fn print_search(request: &SearchRequest, keys: Keys) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    if !request.query.is_empty() {
        out.append_pair("q", &request.query);
    }
    if let Some(like) = &request.like {
        out.append_pair(LIKE, &like.to_string());
    }
    if keys == Keys::Api {
        out.append_pair("ui", request.ui.as_str());
    }
    for selection in Selection::all_of(&request.filters) {
        out.append_pair(selection.key(), &selection.value());
    }
    if let Some(sort) = request.sort {
        out.append_pair("sort", sort.as_str());
    }
    match keys {
        Keys::Site if request.offset >= PAGE_SIZE => {
            out.append_pair("page", &(request.offset / PAGE_SIZE + 1).to_string());
        }
        Keys::Site => {}
        Keys::Api => {
            if request.limit != DEFAULT_LIMIT {
                out.append_pair("limit", &request.limit.to_string());
            }
            if request.offset != 0 {
                out.append_pair("offset", &request.offset.to_string());
            }
        }
    }
    let switches =
        [("rescue", request.reach.rescue), ("expand", request.reach.expand), ("semantic", request.reach.semantic)];
    for (key, on) in switches {
        if !on {
            out.append_pair(key, "off");
        }
    }
    for concept in &request.reach.not {
        out.append_pair("not", concept.as_str());
    }
    out.finish()
}

impl SearchRequest {
    /// The same search with a facet value added, or taken away where it was selected; from the first page.
    pub fn toggled(&self, selection: &Selection) -> Self {
        let mut next = self.on_first_page();
        selection.toggle(&mut next.filters);
        next
    }

    /// The same search without any filter; words and order stay.
    pub fn without_filters(&self) -> Self {
        let mut next = self.on_first_page();
        next.filters = crate::search::Filters::default();
        next
    }

    /// The same search for other words.
    pub fn with_query(&self, query: &str) -> Self {
        let mut next = self.on_first_page();
        next.query = query.to_string();
        next
    }

    /// The same search in another order.
    pub fn sorted_by(&self, sort: Sort) -> Self {
        let mut next = self.on_first_page();
        next.sort = Some(sort);
        next
    }

    /// The same search on another page, from 1.
    pub fn on_page(&self, number: usize) -> Self {
        let mut next = self.clone();
        next.offset = number.saturating_sub(1) * PAGE_SIZE;
        next
    }

    /// The page that is shown, from 1.
    pub fn page_number(&self) -> usize {
        self.offset / PAGE_SIZE + 1
    }

    fn on_first_page(&self) -> Self {
        self.on_page(1)
    }
}
