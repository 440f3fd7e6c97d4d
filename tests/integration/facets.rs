//! Grouping and facet counts over arbitrary small libraries, against an oracle that looks at every work.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use tajriba::search::{FacetCount, Filters, LanguageFilter, SearchRequest};
use tajriba_indexer::model::{ConceptId, CountryCode, Duration, InForce, Kind, ReviewStatus, WorkType, YearRange};

use crate::support::{TestLibrary, tag};

const COUNTRIES: [&str; 3] = ["kz", "kg", "tr"];
const KINDS: [&str; 3] = ["legislation", "case-studies", "training-materials"];
/// Types of the kinds that have them, and the minutes of each type of training.
const TYPES: [&str; 4] = ["law", "code", "exercise", "course"];
const MINUTES: [u32; 2] = [30, 481];
const DURATIONS: [&str; 2] = ["half-hour", "longer"];
const LANGUAGES: [&str; 3] = ["ru", "en", "tr"];
/// Words that no analyzer conflates.
const WORDS: [&str; 3] = ["zebra", "quartz", "volcano"];
const STATUSES: [&str; 3] = ["yes", "no", "unknown"];
const REVIEWS: [&str; 2] = ["unreviewed", "reviewed"];
const TOPICS: [&str; 3] = ["foster-care", "family-placement", "justice"];

#[derive(Debug, Clone)]
struct OneWork {
    country: usize,
    kind: usize,
    year: i16,
    topic: Option<usize>,
    /// Which type of its kind it is, where that has types.
    second_type: bool,
    /// Whether it is in force, of a law.
    in_force: usize,
    reviewed: bool,
    /// The words of each language's version; the first version is the original.
    versions: BTreeMap<usize, BTreeSet<usize>>,
}

#[derive(Debug, Clone, Default)]
struct Asked {
    word: Option<usize>,
    countries: BTreeSet<usize>,
    kinds: BTreeSet<usize>,
    languages: BTreeSet<usize>,
    topics: BTreeSet<usize>,
    types: BTreeSet<usize>,
    durations: BTreeSet<usize>,
    from_year: Option<i16>,
    in_force: BTreeSet<usize>,
    review: BTreeSet<usize>,
    not_countries: BTreeSet<usize>,
    not_topics: BTreeSet<usize>,
}

impl OneWork {
    fn matched_languages(&self, asked: &Asked) -> BTreeSet<usize> {
        let holds = |words: &BTreeSet<usize>| asked.word.is_none_or(|word| words.contains(&word));
        self.versions.iter().filter(|(_, words)| holds(words)).map(|(language, _)| *language).collect()
    }

    /// A topic and the topics it lies under.
    fn topics(&self) -> BTreeSet<usize> {
        match self.topic {
            Some(0) => BTreeSet::from([0, 1]),
            Some(topic) => BTreeSet::from([topic]),
            None => BTreeSet::new(),
        }
    }

    /// Only laws and training have one.
    fn types(&self) -> BTreeSet<usize> {
        let first = [Some(0), None, Some(2)][self.kind];
        first.map(|first| first + usize::from(self.second_type)).into_iter().collect()
    }

    /// Only training has one.
    fn durations(&self) -> BTreeSet<usize> {
        (self.kind == 2).then_some(usize::from(self.second_type)).into_iter().collect()
    }

    /// Only laws have a value.
    fn statuses(&self) -> BTreeSet<usize> {
        (self.kind == 0).then_some(self.in_force).into_iter().collect()
    }

    fn passes(&self, asked: &Asked) -> bool {
        let any =
            |selected: &BTreeSet<usize>, values: &BTreeSet<usize>| selected.is_empty() || !selected.is_disjoint(values);
        let matched = self.matched_languages(asked);
        !matched.is_empty()
            && any(&asked.languages, &matched)
            && any(&asked.countries, &BTreeSet::from([self.country]))
            && any(&asked.kinds, &BTreeSet::from([self.kind]))
            && any(&asked.topics, &self.topics())
            && any(&asked.types, &self.types())
            && any(&asked.durations, &self.durations())
            && any(&asked.in_force, &self.statuses())
            && any(&asked.review, &BTreeSet::from([usize::from(self.reviewed)]))
            && !asked.not_countries.contains(&self.country)
            && asked.not_topics.is_disjoint(&self.topics())
            && asked.from_year.is_none_or(|from| self.year >= from)
    }
}

/// Works that would be found if `value` alone were selected in its facet.
fn oracle<'a>(works: &[OneWork], names: &[&'a str], select: impl Fn(usize) -> Asked) -> BTreeMap<&'a str, usize> {
    let count = |value: usize| works.iter().filter(|work| work.passes(&select(value))).count();
    let counts = names.iter().enumerate().map(|(value, name)| (*name, count(value)));
    counts.filter(|(_, count)| *count > 0).collect()
}

fn counted(counts: &[FacetCount]) -> BTreeMap<&str, usize> {
    counts.iter().map(|count| (count.value.as_str(), count.count)).collect()
}

fn a_work() -> impl Strategy<Value = OneWork> {
    let words = proptest::collection::btree_set(0..WORDS.len(), 0..=2);
    let versions = proptest::collection::btree_map(0..LANGUAGES.len(), words, 1..=3);
    let topic = proptest::option::of(0..TOPICS.len());
    let standing = (0..STATUSES.len(), proptest::bool::ANY, proptest::bool::ANY);
    (0..COUNTRIES.len(), 0..KINDS.len(), 2000..2006i16, topic, standing, versions).prop_map(
        |(country, kind, year, topic, (in_force, reviewed, second_type), versions)| OneWork {
            country,
            kind,
            year,
            topic,
            second_type,
            in_force,
            reviewed,
            versions,
        },
    )
}

fn a_question() -> impl Strategy<Value = Asked> {
    let some = |most: usize| proptest::collection::btree_set(0..most, 0..=2);
    let word = proptest::option::of(0..WORDS.len());
    let year = proptest::option::of(2000..2006i16);
    let few = |most: usize| proptest::collection::btree_set(0..most, 0..=1);
    let standing = (few(STATUSES.len()), few(REVIEWS.len()), few(COUNTRIES.len()), few(TOPICS.len()));
    let sorts = (some(TOPICS.len()), few(TYPES.len()), few(DURATIONS.len()));
    (word, some(COUNTRIES.len()), some(KINDS.len()), some(LANGUAGES.len()), sorts, year, standing).prop_map(
        |(
            word,
            countries,
            kinds,
            languages,
            (topics, types, durations),
            from_year,
            (in_force, review, not_countries, not_topics),
        )| {
            Asked {
                word,
                countries,
                kinds,
                languages,
                topics,
                types,
                durations,
                from_year,
                in_force,
                review,
                not_countries,
                not_topics,
            }
        },
    )
}

fn write(library: &TestLibrary, number: usize, work: &OneWork) {
    let id = format!("{}/{}/work-{number}", COUNTRIES[work.country], KINDS[work.kind]);
    let topic = work.topic.map(|topic| format!("topics: {}\n", TOPICS[topic])).unwrap_or_default();
    let of_kind = match work.kind {
        0 => format!("in_force: {}\n", STATUSES[work.in_force]),
        1 => "consent: not-needed\n".to_string(),
        _ => format!("audience: trainer\nminutes: {}\n", MINUTES[usize::from(work.second_type)]),
    };
    let of_type = work.types().into_iter().map(|value| format!("type: {}\n", TYPES[value])).collect::<String>();
    let review = format!("review: {{status: {}}}\n", REVIEWS[usize::from(work.reviewed)]);
    let more = format!("date: {}\n{topic}{of_type}{of_kind}{review}", work.year);
    let mut original = None;
    for (language, words) in &work.versions {
        // Two sections with the same words: a work must be counted once all the same.
        let text: String = words.iter().map(|word| format!("{} ", WORDS[*word])).collect();
        let body = format!("Text {text}\n\n## Again\n\n{text} twice\n");
        match original {
            None => library.original(&id, LANGUAGES[*language], "Title", &more, &body),
            Some(of) => library.translation(&id, of, LANGUAGES[*language], "Title", &body),
        }
        original = original.or(Some(LANGUAGES[*language]));
    }
}

fn request(asked: &Asked) -> SearchRequest {
    let mut request = SearchRequest::new(asked.word.map_or("", |word| WORDS[word]), tag("ru"));
    request.limit = 100;
    request.filters = Filters {
        languages: asked.languages.iter().map(|l| LanguageFilter::parse(LANGUAGES[*l]).unwrap()).collect(),
        countries: asked.countries.iter().map(|c| CountryCode::parse(COUNTRIES[*c]).unwrap()).collect(),
        kinds: asked.kinds.iter().map(|k| Kind::parse(KINDS[*k]).unwrap()).collect(),
        topics: asked.topics.iter().map(|t| ConceptId::parse(TOPICS[*t]).unwrap()).collect(),
        years: asked.from_year.map(|from| YearRange { from: Some(from), to: None }).into_iter().collect(),
        types: asked.types.iter().map(|t| WorkType::parse(TYPES[*t]).unwrap()).collect(),
        durations: asked.durations.iter().map(|d| Duration::parse(DURATIONS[*d]).unwrap()).collect(),
        in_force: asked.in_force.iter().map(|s| InForce::parse(STATUSES[*s]).unwrap()).collect(),
        review: asked.review.iter().map(|r| ReviewStatus::parse(REVIEWS[*r]).unwrap()).collect(),
        excluded: Some(Box::new(Filters {
            countries: asked.not_countries.iter().map(|c| CountryCode::parse(COUNTRIES[*c]).unwrap()).collect(),
            topics: asked.not_topics.iter().map(|t| ConceptId::parse(TOPICS[*t]).unwrap()).collect(),
            ..Filters::default()
        })),
        ..Filters::default()
    };
    request
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 50, ..ProptestConfig::default() })]

    #[test]
    fn hits_and_counts_are_those_of_the_oracle(
        works in proptest::collection::vec(a_work(), 1..12),
        questions in proptest::collection::vec(a_question(), 20),
    ) {
        let library = TestLibrary::new();
        for (number, work) in works.iter().enumerate() {
            write(&library, number, work);
        }
        library.update();
        let generation = library.generation();
        for asked in &questions {
            let answer = generation.search(&request(asked)).unwrap();
            prop_assert_eq!(answer.total, works.iter().filter(|work| work.passes(asked)).count());
            prop_assert_eq!(answer.hits.len(), answer.total);
            let only = |change: &dyn Fn(&mut Asked)| { let mut asked = asked.clone(); change(&mut asked); asked };
            let country = oracle(&works, &COUNTRIES, |v| only(&|asked| asked.countries = BTreeSet::from([v])));
            prop_assert_eq!(counted(&answer.facets.country), country);
            let kind = oracle(&works, &KINDS, |v| only(&|asked| asked.kinds = BTreeSet::from([v])));
            prop_assert_eq!(counted(&answer.facets.kind), kind);
            let lang = oracle(&works, &LANGUAGES, |v| only(&|asked| asked.languages = BTreeSet::from([v])));
            prop_assert_eq!(counted(&answer.facets.lang), lang);
            let topic = oracle(&works, &TOPICS, |v| only(&|asked| asked.topics = BTreeSet::from([v])));
            prop_assert_eq!(counted(&answer.facets.topic), topic);
            let types = oracle(&works, &TYPES, |v| only(&|asked| asked.types = BTreeSet::from([v])));
            prop_assert_eq!(counted(&answer.facets.of_type), types);
            let duration = oracle(&works, &DURATIONS, |v| only(&|asked| asked.durations = BTreeSet::from([v])));
            prop_assert_eq!(counted(&answer.facets.duration), duration);
            let in_force = oracle(&works, &STATUSES, |v| only(&|asked| asked.in_force = BTreeSet::from([v])));
            prop_assert_eq!(counted(&answer.facets.in_force), in_force);
            let review = oracle(&works, &REVIEWS, |v| only(&|asked| asked.review = BTreeSet::from([v])));
            prop_assert_eq!(counted(&answer.facets.review), review);
            for hit in &answer.hits {
                let allowed = asked.languages.is_empty()
                    || asked.languages.iter().any(|language| LANGUAGES[*language] == hit.language.as_str());
                prop_assert!(allowed);
            }
        }
    }
}
