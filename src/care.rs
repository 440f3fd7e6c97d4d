//! The rules of care that depend on a day: what may be shown, and what must look old.

use tajriba_indexer::model::{
    Audience, CommonFacts, ConceptId, Helpline, Kind, PartialDate, SourceKind, Vocabulary, WorkId,
};

/// Months after which the status of a law counts as old.
pub const LAW_CHECK_MONTHS: i32 = 12;
/// Months after which nobody can rely on a helpline's number.
pub const HELPLINE_MONTHS: i32 = 6;
/// The theme whose pages must leave no trace on a shared device.
const VIOLENCE: &str = "violence-neglect-exploitation";

/// True when more than this many months have passed. A date known only to its year or month counts from the
/// beginning of it: in doubt, older.
pub fn is_older_than(date: &PartialDate, months: i32, today: &PartialDate) -> bool {
    let day = |date: &PartialDate| i32::from(date.day().unwrap_or(1));
    let month = |date: &PartialDate| i32::from(date.year()) * 12 + i32::from(date.month().unwrap_or(1)) - 1;
    let passed = month(today) - month(date);
    passed > months || (passed == months && day(today) > day(date))
}

/// True when a helpline may be shown: an official source, and rung not longer than six months ago.
pub fn may_show_helpline(helpline: &Helpline, today: &PartialDate) -> bool {
    let official = helpline.source.kind == Some(SourceKind::Official);
    let tested = helpline.tested_on.as_ref();
    official && tested.is_some_and(|tested| !is_older_than(tested, HELPLINE_MONTHS, today))
}

/// True when a work may be shown: what is written for children must have been reviewed, and not be due again.
pub fn may_show(facts: &CommonFacts, today: &PartialDate) -> bool {
    facts.shown_until().is_none_or(|last| last >= today.ordinal())
}

/// True for what is written for children and was never reviewed: on no day may it be shown, listed or counted.
pub fn awaits_review(facts: &CommonFacts) -> bool {
    facts.shown_until() == Some(0)
}

/// True when a page about the work must not stay on the reader's device: written for children, or about violence.
pub fn leaves_no_trace(facts: &CommonFacts, vocabulary: &Vocabulary) -> bool {
    facts.audience.contains(&Audience::Children)
        || facts.topics.iter().any(|topic| is_about_violence(topic, vocabulary))
}

/// True when what a work said before may be shown beside what it says now. Case studies speak of people: what was
/// removed from one is not shown again; nor is anything of what leaves no trace.
pub fn may_show_earlier(id: &WorkId, facts: &CommonFacts, vocabulary: &Vocabulary) -> bool {
    id.kind() != Kind::CaseStudies && !leaves_no_trace(facts, vocabulary)
}

/// True for the theme of violence and everything below it.
pub fn is_about_violence(topic: &ConceptId, vocabulary: &Vocabulary) -> bool {
    let wider = vocabulary.with_broader(topic);
    wider.iter().any(|concept| concept.as_str() == VIOLENCE)
}

/// Today's date in UTC.
pub fn today() -> PartialDate {
    let date = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    // A clock before the year 1000 is broken; every date is then in its future and nothing counts as old.
    PartialDate::parse(&date.to_string()).unwrap_or_else(|_| epoch())
}

fn epoch() -> PartialDate {
    PartialDate::parse("1970-01-01").expect("a date that exists")
}

#[cfg(test)]
mod tests {
    use tajriba_indexer::model::Source;

    use super::*;

    fn date(text: &str) -> PartialDate {
        PartialDate::parse(text).expect("a date")
    }

    #[test]
    fn a_status_is_old_the_day_after_its_twelfth_month() {
        let checked = date("2025-11-22");
        assert!(!is_older_than(&checked, LAW_CHECK_MONTHS, &date("2026-11-22")));
        assert!(is_older_than(&checked, LAW_CHECK_MONTHS, &date("2026-11-23")));
        assert!(is_older_than(&date("2025"), LAW_CHECK_MONTHS, &date("2026-01-02")));
    }

    #[test]
    fn a_helpline_needs_an_official_source_and_a_recent_test() {
        let line = |kind, tested: Option<&str>| Helpline {
            number: "111".to_string(),
            name: Default::default(),
            hours: None,
            source: Source {
                title: "a page".to_string(),
                year: None,
                url: None,
                publisher: None,
                accessed: None,
                kind,
            },
            tested_on: tested.map(date),
        };
        let today = date("2026-11-22");
        let official = Some(SourceKind::Official);
        assert!(may_show_helpline(&line(official, Some("2026-05-22")), &today));
        assert!(!may_show_helpline(&line(official, Some("2026-05-21")), &today));
        assert!(!may_show_helpline(&line(official, None), &today));
        assert!(!may_show_helpline(&line(Some(SourceKind::Secondary), Some("2026-11-01")), &today));
    }
}
