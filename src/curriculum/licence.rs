//! What a licence asks of somebody who assembles a course. The rules are read off SPDX identifiers of the Creative
//! Commons and a few free licences; of any other nothing is presumed.

use tajriba_indexer::WorkRecord;
use tajriba_indexer::model::Reference;

/// Something that a licence forbids or asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// It may be passed on whole and unchanged only: not translated, not cut.
    NoDerivatives,
    /// It may not be used for money.
    NonCommercial,
    /// What is made from it must have the same licence.
    ShareAlike,
    /// The licence says nothing that a program can read: its owner has to be asked.
    AskFirst,
}

/// Licences that ask for a name at most.
const FREE: [&str; 9] =
    ["CC0-1.0", "CC-PDDC", "PDDL-1.0", "MIT", "Apache-2.0", "OGL-UK-3.0", "ODC-By-1.0", "Unlicense", "CC-BY"];

/// The rules of a licence, by its SPDX identifier.
pub fn rules(license: &str) -> Vec<Rule> {
    if FREE.contains(&license) {
        return Vec::new();
    }
    let parts: Vec<&str> = license.split('-').collect();
    if parts.first() != Some(&"CC") || parts.get(1) != Some(&"BY") {
        return vec![Rule::AskFirst];
    }
    let conditions = [("ND", Rule::NoDerivatives), ("NC", Rule::NonCommercial), ("SA", Rule::ShareAlike)];
    conditions.into_iter().filter(|(part, _)| parts.contains(part)).map(|(_, rule)| rule).collect()
}

/// The licence of a work, the hub's where it says nothing.
pub(crate) fn license_of<'a>(work: &'a WorkRecord, hub: &'a str) -> &'a str {
    work.facts.license.as_deref().unwrap_or(hub)
}

/// True when the text may stand in a handout or a file: not of a work whose owner has to be asked, and not a part of
/// one that may only be passed on whole.
pub fn may_be_copied(work: &WorkRecord, reference: &Reference, hub: &str) -> bool {
    let rules = rules(license_of(work, hub));
    let part = reference.anchor.is_some();
    !rules.iter().any(|rule| *rule == Rule::AskFirst || (*rule == Rule::NoDerivatives && part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_off_the_identifier() {
        assert_eq!(rules("CC-BY-4.0"), []);
        assert_eq!(rules("CC0-1.0"), []);
        assert_eq!(rules("CC-BY-NC-ND-3.0-IGO"), [Rule::NoDerivatives, Rule::NonCommercial]);
        assert_eq!(rules("CC-BY-NC-SA-4.0"), [Rule::NonCommercial, Rule::ShareAlike]);
        assert_eq!(rules("LicenseRef-all-rights-reserved"), [Rule::AskFirst]);
    }
}
