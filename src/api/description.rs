//! `GET /api/v1/openapi.json`.

use utoipa::OpenApi;

use crate::api::{ConceptList, Problem, SearchAnswer, SuggestionList, WorkView};

/// The description of the API in OpenAPI 3.1.
pub fn openapi() -> utoipa::openapi::OpenApi {
    Description::openapi()
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Tajriba",
        description = "A library on child protection and child-care reform, searched in nine languages."
    ),
    paths(search, works_csv, suggest, work, concepts, concepts_ttl, concepts_jsonld, concepts_csv, schema),
    components(schemas(SearchAnswer, SuggestionList, WorkView, ConceptList, Problem))
)]
struct Description;

/// Searches every work. Repeated parameters are OR inside a facet and AND across facets; a minus before a value leaves
/// out the works that have it (`country=-tr`); unknown parameters are ignored.
#[utoipa::path(
    get, path = "/api/v1/search",
    params(
        ("q" = Option<String>, Query, description = "Words, \"a phrase\", -word, name:value for country, kind, lang, topic, commitment, year. Never refused. Without it everything is listed, newest first."),
        ("like" = Option<String>, Query, description = "`country/kind/slug#anchor` or `country/kind/slug`: what comes near that section or work in meaning is found; with `q`, comes first."),
        ("ui" = Option<String>, Query, description = "Interface language; from Accept-Language otherwise."),
        ("in" = Option<Vec<String>>, Query, description = "Exact language tags that are searched; `uz-*` for every script.", style = Form, explode),
        ("country" = Option<Vec<String>>, Query, description = "ISO 3166-1 code in lower case, or `regional`.", style = Form, explode),
        ("kind" = Option<Vec<String>>, Query, description = "Kind of work.", style = Form, explode),
        ("topic" = Option<Vec<String>>, Query, description = "Concept id; narrower topics are meant too.", style = Form, explode),
        ("commitment" = Option<Vec<String>>, Query, description = "`9`, or `resolution/3`.", style = Form, explode),
        ("year" = Option<Vec<String>>, Query, description = "`2005`, `2005..2012`, `2005..`.", style = Form, explode),
        ("audience" = Option<Vec<String>>, Query, description = "practitioner, trainer, policy, families, children.", style = Form, explode),
        ("stage" = Option<Vec<String>>, Query, description = "Place in the continuum of care.", style = Form, explode),
        ("in_force" = Option<Vec<String>>, Query, description = "Acts only: yes, no, partly, pending, unknown.", style = Form, explode),
        ("review" = Option<Vec<String>>, Query, description = "reviewed, unreviewed.", style = Form, explode),
        ("type" = Option<Vec<String>>, Query, description = "The type within a kind: law, exercise, form, evaluation and so on.", style = Form, explode),
        ("duration" = Option<Vec<String>>, Query, description = "Training only: half-hour, hour, half-day, day, longer.", style = Form, explode),
        ("sort" = Option<String>, Query, description = "`relevance` or `date`."),
        ("limit" = Option<usize>, Query, description = "Hits, 20 unless said, at most 100."),
        ("offset" = Option<usize>, Query, description = "Hits to skip."),
        ("rescue" = Option<String>, Query, description = "`off`: no other layouts, scripts or spellings."),
        ("expand" = Option<String>, Query, description = "`off`: no other languages through the vocabulary."),
        ("semantic" = Option<String>, Query, description = "`off`: no semantic layer."),
        ("not" = Option<Vec<String>>, Query, description = "Concept ids whose labels are not searched.", style = Form, explode),
    ),
    responses(
        (status = 200, description = "Hits and facet counts", body = SearchAnswer),
        (status = 400, description = "A value that cannot be read, named", body = Problem, content_type = "application/problem+json"),
    )
)]
#[allow(dead_code, reason = "carries the description only; the handler lives with the routes")]
fn search() {}

/// Completes what is being typed: titles and terms that begin with it, without regard to national letters, script and
/// keyboard layout. The reader's language comes first. Unknown parameters are ignored.
#[utoipa::path(
    get, path = "/api/v1/suggest",
    params(
        ("q" = Option<String>, Query, description = "What has been typed so far. Never refused; its first 512 characters are read."),
        ("ui" = Option<String>, Query, description = "Interface language; from Accept-Language otherwise."),
        ("limit" = Option<usize>, Query, description = "Suggestions, 8 unless said, at most 20."),
    ),
    responses(
        (status = 200, description = "Suggestions, the best first; none where nothing fits", body = SuggestionList),
        (status = 400, description = "A value that cannot be read, named", body = Problem, content_type = "application/problem+json"),
    )
)]
#[allow(dead_code, reason = "carries the description only; the handler lives with the routes")]
fn suggest() {}

/// One work with all its versions.
#[utoipa::path(
    get, path = "/api/v1/works/{country}/{kind}/{slug}",
    params(
        ("country" = String, Path, description = "Country code or `regional`."),
        ("kind" = String, Path, description = "Kind of work."),
        ("slug" = String, Path, description = "Slug."),
    ),
    responses(
        (status = 200, description = "The work", body = WorkView),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json"),
    )
)]
#[allow(dead_code, reason = "carries the description only; the handler lives with the routes")]
fn work() {}

/// The vocabulary.
#[utoipa::path(get, path = "/api/v1/concepts", responses((status = 200, description = "Every concept", body = ConceptList)))]
#[allow(dead_code, reason = "carries the description only; the handler lives with the routes")]
fn concepts() {}

/// The vocabulary as SKOS in Turtle.
#[utoipa::path(get, path = "/api/v1/concepts.ttl", responses((status = 200, description = "Every statement", content_type = "text/turtle")))]
#[allow(dead_code, reason = "carries the description only; the handler lives with the routes")]
fn concepts_ttl() {}

/// The vocabulary as SKOS in JSON-LD.
#[utoipa::path(get, path = "/api/v1/concepts.jsonld", responses((status = 200, description = "Every statement", content_type = "application/ld+json")))]
#[allow(dead_code, reason = "carries the description only; the handler lives with the routes")]
fn concepts_jsonld() {}

/// The works of a search as a table, a row a work, at most 10,000. Takes the parameters of `/api/v1/search`; without
/// any it has every work.
#[utoipa::path(get, path = "/api/v1/works.csv", responses((status = 200, description = "A table", content_type = "text/csv")))]
#[allow(dead_code, reason = "carries the description only; the handler lives with the routes")]
fn works_csv() {}

/// The terms that may be shown, a row a concept, a column a language.
#[utoipa::path(get, path = "/api/v1/concepts.csv", responses((status = 200, description = "A table", content_type = "text/csv")))]
#[allow(dead_code, reason = "carries the description only; the handler lives with the routes")]
fn concepts_csv() {}

/// What the front matter of a kind's files may hold, for editors that check while one writes.
#[utoipa::path(
    get, path = "/api/v1/schema/{kind}",
    params(("kind" = String, Path, description = "The kind, as its folder is named.")),
    responses(
        (status = 200, description = "A JSON Schema", content_type = "application/schema+json"),
        (status = 404, description = "No such kind", body = Problem, content_type = "application/problem+json"),
    )
)]
#[allow(dead_code, reason = "carries the description only; the handler lives with the routes")]
fn schema() {}
