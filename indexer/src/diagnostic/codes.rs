//! Every kind of finding there is.

use crate::diagnostic::Severity;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $text:literal, $severity:ident;)+) => {
        /// The stable name of a kind of finding.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        pub enum Code {
            $($(#[doc = $doc])+ #[serde(rename = $text)] $variant,)+
        }
        impl Code {
            /// Every code, in the order of the specification.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)+];
            /// The name that is printed: `unknown-topic`.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $text,)+ }
            }
            /// How bad such a finding is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)+ }
            }
            /// What it means, in a line.
            pub fn meaning(self) -> &'static str {
                match self { $(Code::$variant => concat!($($doc),+).trim_ascii(),)+ }
            }
        }
    };
}

codes! {
    /// The library has no readable `hub.yaml`, so nothing in it can be published.
    MissingHub = "missing-hub", Error;
    /// A file cannot be read from the disk.
    UnreadableFile = "unreadable-file", Error;
    /// A file is larger than 1 MiB, or the vocabulary larger than 8 MiB.
    FileTooLarge = "file-too-large", Error;
    /// A file is not UTF-8.
    NotUtf8 = "not-utf-8", Error;
    /// A name in the library is not UTF-8 or holds a character nobody sees.
    BadName = "bad-name", Error;
    /// The folder of a country is none of `hub.yaml`'s and not `regional`.
    UnknownCountry = "unknown-country", Error;
    /// The second level of folders names no kind.
    UnknownKind = "unknown-kind", Error;
    /// The folder of a work is not named with Latin small letters, digits and single hyphens.
    BadSlug = "bad-slug", Error;
    /// The file name of a version holds no well-formed language tag.
    BadLanguageTag = "bad-language-tag", Error;
    /// Two files of a work are the same language version.
    DuplicateVersion = "duplicate-version", Error;
    /// A version does not begin with front matter.
    MissingFrontMatter = "missing-front-matter", Error;
    /// The front matter has no closing `---`.
    UnclosedFrontMatter = "unclosed-front-matter", Error;
    /// The front matter is longer than 16 KiB.
    FrontMatterTooLarge = "front-matter-too-large", Error;
    /// The YAML cannot be read.
    BadYaml = "bad-yaml", Error;
    /// The YAML uses an anchor, an alias, a tag, a merge key, a directive or a second document.
    UnsafeYaml = "unsafe-yaml", Error;
    /// A key stands twice.
    DuplicateKey = "duplicate-key", Error;
    /// A key is none of the kind's.
    UnknownKey = "unknown-key", Error;
    /// A required field is absent or empty.
    MissingField = "missing-field", Error;
    /// A value is not of its field's type.
    BadValue = "bad-value", Error;
    /// A title, another field or an address holds a character nobody sees.
    HiddenCharacter = "hidden-character", Error;
    /// No version of the work is the original.
    NoOriginal = "no-original", Error;
    /// More than one version of the work says of itself that it is the original.
    TwoOriginals = "two-originals", Error;
    /// The work cannot be published without its original.
    OriginalLeftOut = "original-left-out", Error;
    /// `translation.of` names a version that is not there.
    UnknownVersion = "unknown-version", Error;
    /// A field of the original stands in a translation with another value.
    RepeatedField = "repeated-field", Error;
    /// A translation words what its original does not say.
    UnmatchedWording = "unmatched-wording", Error;
    /// A machine translation of a reviewed text for children that nobody has read.
    MachineForChildren = "machine-for-children", Error;
    /// A work is named that is not in the library.
    UnknownWork = "unknown-work", Error;
    /// The text is nested too deeply or holds too much of something.
    OverCap = "over-cap", Error;
    /// The vocabulary cannot be read.
    BadVocabulary = "bad-vocabulary", Error;
    /// A concept or a theme is named that is not in the vocabulary.
    UnknownTopic = "unknown-topic", Warning;
    /// A commitment is named that is in no resolution of the library.
    UnknownCommitment = "unknown-commitment", Warning;
    /// An organisation is named that is not in `organisations.yaml`.
    UnknownOrganisation = "unknown-organisation", Warning;
    /// An attachment is named that does not stand beside the file.
    MissingAttachment = "missing-attachment", Warning;
    /// A former address is also the address of a work, or of two.
    TakenAlias = "taken-alias", Warning;
    /// A summary is longer than 300 characters.
    LongSummary = "long-summary", Warning;
    /// A page has more than 10 questions, or one of more than 160 characters.
    LongQuestions = "long-questions", Warning;
    /// A link leads nowhere in the library.
    DeadLink = "dead-link", Warning;
    /// The anchor of a link is no heading of its page.
    DeadAnchor = "dead-anchor", Warning;
    /// A link's address is of a kind that is not published.
    UnsafeLink = "unsafe-link", Warning;
    /// A heading's own anchor is not of the form `{#small-letters-1}`.
    BadAnchor = "bad-anchor", Warning;
    /// Two headings have the same anchor.
    DuplicateAnchor = "duplicate-anchor", Warning;
    /// A footnote is referred to and not defined, or defined and not referred to.
    LooseFootnote = "loose-footnote", Warning;
    /// An image has no alternative text.
    MissingAltText = "missing-alt-text", Warning;
    /// An image is not shown: its alternative text stands for it.
    ImageNotShown = "image-not-shown", Warning;
    /// Raw HTML was dropped.
    RawHtml = "raw-html", Warning;
    /// A character nobody sees was dropped from the text.
    DroppedCharacter = "dropped-character", Warning;
    /// The text does not look like the language of its file name.
    LanguageMismatch = "language-mismatch", Warning;
    /// A word mixes Latin and Cyrillic letters that look alike.
    LookAlikeLetters = "look-alike-letters", Warning;
    /// A statement of the vocabulary names a concept that is not there.
    DanglingConcept = "dangling-concept", Warning;
    /// A concept is wider than itself through others.
    ConceptCycle = "concept-cycle", Warning;
    /// A concept is related to one that it lies under: SKOS has the two apart (integrity condition S27).
    RelatedInHierarchy = "related-in-hierarchy", Warning;
    /// A concept reaches no theme and belongs to no collection.
    LooseConcept = "loose-concept", Warning;
    /// A label stands twice in a concept.
    DuplicateLabel = "duplicate-label", Warning;
    /// Two concepts have the same label in a language.
    ClashingLabel = "clashing-label", Warning;
    /// Labels of two concepts differ only in endings that the search does not tell apart.
    CollidingStem = "colliding-stem", Warning;
    /// A concept of the collection `domain` has no label in one of the hub's languages.
    MissingLabel = "missing-label", Warning;
    /// A statement of the vocabulary is not read: not a SKOS property, a second label where one can be shown, or the like.
    OddStatement = "odd-statement", Warning;
    /// The default resolution of `hub.yaml` has no commitments.
    UnknownResolution = "unknown-resolution", Warning;
    /// A symbolic link is not followed.
    SymbolicLink = "symbolic-link", Warning;
    /// Something that is neither a file nor a folder is not opened.
    NotAFile = "not-a-file", Warning;
    /// A file stands deeper than a library goes.
    TooDeep = "too-deep", Warning;
    /// A file is no part of the library.
    IgnoredFile = "ignored-file", Note;
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
