//! What a trainer should know of each item: what has changed since it was chosen, and what speaks against it.

use tajriba_indexer::model::{
    Details, InForce, LanguageTag, Legislation, PartialDate, ReviewStatus, Revision, TranslationKind, Vocabulary,
    WorkId,
};
use tajriba_indexer::{VersionRecord, WorkRecord};

use crate::care::is_about_violence;
use crate::curriculum::licence::{Rule, license_of, rules};
use crate::curriculum::{Content, Curriculum, Found, Item, best_version};

/// Something to know of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// The work is not in the library any more, or may not be shown.
    Gone,
    /// It has another address now.
    Moved(WorkId),
    /// The section is not in the text any more.
    SectionGone,
    /// The text is not the one that was chosen: the revision that was, and today's.
    Changed(Revision, Revision),
    /// The chosen version was in another language; now there is one in the language of delivery.
    NewVersion,
    /// Another work has replaced it.
    Superseded(WorkId),
    /// No version in the language of delivery; the one that is taught instead, and the other ones.
    NoVersion(LanguageTag, Vec<LanguageTag>),
    /// A machine translated it.
    Machine(TranslationKind),
    /// The translation is older than its original.
    Stale,
    /// The act is not in force, or nobody knows.
    NotInForce(InForce),
    /// The act was in force until this day.
    EndedOn(PartialDate),
    /// What its licence forbids or asks for.
    License(Rule),
    /// A work to learn first is not in the curriculum.
    RequiresMissing(WorkId),
    /// A work to learn first comes only later.
    RequiresLater(WorkId),
    /// An activity of the trainer's own that they have not named.
    Unnamed,
    /// Nobody has said how long it takes.
    NoMinutes,
    /// What may distress a participant, in the words of the material and their language.
    Content(String, LanguageTag),
    /// It is about violence, and its material says nothing of how to begin.
    Violence,
    /// No professional has reviewed it.
    Unreviewed,
}

impl Warning {
    /// True for what has happened since the item was chosen.
    pub fn is_change(&self) -> bool {
        use Warning::{Changed, Gone, Moved, NewVersion, SectionGone, Superseded};
        matches!(self, Gone | Moved(_) | SectionGone | Changed(..) | NewVersion | Superseded(_))
    }

    /// True where taking the item as it is now settles it.
    pub fn can_be_updated(&self) -> bool {
        matches!(self, Self::Moved(_) | Self::Changed(..) | Self::NewVersion)
    }
}

/// What is known beside the curriculum.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Its works.
    pub found: &'a Found,
    /// The language of delivery.
    pub language: &'a LanguageTag,
    /// The hub's licence, which holds where a work has none of its own.
    pub license: &'a str,
    /// Which topics are about violence.
    pub vocabulary: &'a Vocabulary,
    /// The day.
    pub today: &'a PartialDate,
}

/// The warnings of every item: by module, by item, changes first.
pub fn check(curriculum: &Curriculum, known: Known<'_>) -> Vec<Vec<Vec<Warning>>> {
    let order: Vec<_> = curriculum.items().map(|(_, _, item)| current(known.found, item)).collect();
    let mut before = 0;
    let mut of_item = |item: &Item| {
        let warnings = warnings(item, &order, before, known);
        before += 1;
        warnings
    };
    curriculum.modules.iter().map(|module| module.items.iter().map(&mut of_item).collect()).collect()
}

/// Today's id of an item's work; `None` for an activity.
fn current<'a>(found: &'a Found, item: &'a Item) -> Option<&'a WorkId> {
    let work = item.work()?;
    Some(found.moved(work).unwrap_or(work))
}

/// `order` has the work of every item, and `place` is that of this one.
fn warnings(item: &Item, order: &[Option<&WorkId>], place: usize, known: Known<'_>) -> Vec<Warning> {
    if let Content::Activity(text) = &item.content {
        let unnamed = text.trim().is_empty().then_some(Warning::Unnamed);
        return unnamed.into_iter().chain(item.minutes.is_none().then_some(Warning::NoMinutes)).collect();
    }
    let Some(work) = known.found.work_of(item) else {
        return vec![Warning::Gone];
    };
    let Some(version) = best_version(work, known.language) else {
        return vec![Warning::Gone];
    };
    let mut all = changes(item, work, version, known);
    language(&mut all, work, version, known);
    if let Details::Legislation(law) = &work.details {
        all.extend(law_status(law, known.today));
    }
    let translated = version.language.language() == known.language.language();
    for rule in rules(license_of(work, known.license)) {
        // Passing a text on whole, in a language that it is there in, is what such a licence allows.
        if rule != Rule::NoDerivatives || !translated || item.anchor().is_some() {
            all.push(Warning::License(rule));
        }
    }
    let (before, after) = order.split_at(place.min(order.len()));
    if let Details::TrainingMaterials(material) = &work.details {
        for required in material.requires.iter().filter(|required| !before.contains(&Some(required))) {
            let later = after.contains(&Some(required));
            all.push(if later {
                Warning::RequiresLater(required.clone())
            } else {
                Warning::RequiresMissing(required.clone())
            });
        }
        all.extend(material.content_warning.as_ref().map(|text| {
            let worded = work.worded(version, version.wording.content_warning.as_deref(), text);
            Warning::Content(worded.text.to_string(), worded.language.clone())
        }));
    }
    let violence = work.facts.topics.iter().any(|topic| is_about_violence(topic, known.vocabulary));
    if violence && !all.iter().any(|warning| matches!(warning, Warning::Content(..))) {
        all.push(Warning::Violence);
    }
    if known.found.minutes(item).is_none() {
        all.push(Warning::NoMinutes);
    }
    if work.facts.review_status() == ReviewStatus::Unreviewed {
        all.push(Warning::Unreviewed);
    }
    all
}

/// What has happened to the work since the item was chosen. Whether a version in the language of delivery is new is
/// told by the revision: it is that of a version in another language.
fn changes(item: &Item, work: &WorkRecord, version: &VersionRecord, known: Known<'_>) -> Vec<Warning> {
    let mut changes = Vec::new();
    changes.extend(item.work().and_then(|id| known.found.moved(id)).cloned().map(Warning::Moved));
    changes.extend(work.facts.superseded_by.clone().map(Warning::Superseded));
    let there = |anchor: &str| version.outline.iter().any(|entry| entry.anchor == anchor);
    if item.anchor().is_some_and(|anchor| !there(anchor)) {
        changes.push(Warning::SectionGone);
    }
    if let Some(chosen) = item.revision.as_ref().filter(|revision| **revision != version.revision) {
        let other = work.versions.iter().any(|version| version.revision == *chosen);
        let own = version.language.language() == known.language.language();
        match (other, own) {
            (false, _) => changes.push(Warning::Changed(chosen.clone(), version.revision.clone())),
            (true, true) => changes.push(Warning::NewVersion),
            // Another language of delivery has been set since: the text that was chosen is as it was.
            (true, false) => {}
        }
    }
    changes
}

fn language(all: &mut Vec<Warning>, work: &WorkRecord, version: &VersionRecord, known: Known<'_>) {
    if version.language.language() != known.language.language() {
        let others = work.versions.iter().map(|version| &version.language);
        let others = others.filter(|language| **language != version.language).cloned().collect();
        all.push(Warning::NoVersion(version.language.clone(), others));
    }
    if let Some(translation) = &version.translation {
        if translation.kind != TranslationKind::Human {
            all.push(Warning::Machine(translation.kind));
        }
        if work.is_stale(version) {
            all.push(Warning::Stale);
        }
    }
}

fn law_status(law: &Legislation, today: &PartialDate) -> Option<Warning> {
    let ended = law.in_force_until.as_ref().filter(|until| until.ordinal() < today.ordinal());
    match (law.in_force, ended) {
        (InForce::Yes, None) => None,
        (InForce::Yes, Some(until)) => Some(Warning::EndedOn(until.clone())),
        (status, _) => Some(Warning::NotInForce(status)),
    }
}
