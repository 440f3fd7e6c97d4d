//! From one written word to the tokens it gives.

use super::language::Language;
use super::words::is_hyphen;
use super::{apostrophe, letter_case, lookalike, normalize, scripts};

/// One token of a written word, before stemming.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Byte range inside the written word.
    pub(crate) range: (u32, u32),
    /// Whether it shares the position of the piece before it.
    pub(crate) part: bool,
    /// Canonical, lower-cased form; never empty.
    pub(crate) surface: String,
}

/// Longest suffix that is dropped behind a number or an abbreviation, in characters.
const SUFFIX: usize = 3;
/// Longest suffix behind an abbreviation in capitals: БҰҰ-ның, AQSH-dagi.
const ABBREVIATION_SUFFIX: usize = 6;

/// A stretch between hyphens, or the digits before letters.
struct Segment<'a> {
    raw: &'a str,
    start: usize,
    digits: bool,
}

/// The tokens of one written word, in order.
pub(crate) fn pieces(language: Language, raw: &str) -> Vec<Piece> {
    let segments = segments(raw);
    let mut out = Vec::with_capacity(1);
    if let [only] = segments.as_slice() {
        whole(language, only.raw, only.start, only.raw, &mut out);
        return out;
    }
    if segments.iter().any(|s| s.digits) && segments[0].digits {
        for (i, segment) in segments.iter().enumerate() {
            let tail = i > 0 && !segment.digits;
            if tail && segment.raw.chars().count() <= SUFFIX {
                continue;
            }
            let from = out.len();
            whole(language, segment.raw, segment.start, segment.raw, &mut out);
            if tail && let Some(piece) = out.get_mut(from) {
                piece.part = true;
            }
        }
        if let Some(first) = out.first_mut() {
            first.part = false;
        }
        return out;
    }
    if let [head, tail] = segments.as_slice()
        && is_abbreviation(head.raw)
        && tail.raw.chars().count() <= ABBREVIATION_SUFFIX
        && tail.raw.chars().all(char::is_lowercase)
    {
        whole(language, head.raw, 0, raw, &mut out);
        return out;
    }
    let joined: String = segments.iter().map(|s| s.raw).collect();
    whole(language, &joined, 0, raw, &mut out);
    let halves = out.len();
    for segment in &segments {
        let from = out.len();
        whole(language, segment.raw, segment.start, segment.raw, &mut out);
        if halves > 0
            && let Some(piece) = out.get_mut(from)
        {
            piece.part = true;
        }
    }
    out
}

/// Adds the token of `text`, which covers `span` of the written word, and its other reading when it has one.
fn whole(language: Language, text: &str, start: usize, span: &str, out: &mut Vec<Piece>) {
    let Some(surface) = surface(language, text) else { return };
    let range = (offset(start), offset(start + span.len()));
    // An abbreviation with I is ambiguous in Turkish and Azerbaijani capitals: ISO is not ıso.
    let plain =
        (language.has_dotless_i() && surface.contains('ı') && is_abbreviation(text) && text.chars().count() <= 5)
            .then(|| surface.replace('ı', "i"));
    out.push(Piece { range, part: false, surface });
    if let Some(surface) = plain {
        out.push(Piece { range, part: true, surface });
    }
}

/// The chain from a stretch of raw text to its surface; `None` when nothing is left of it.
pub(crate) fn surface(language: Language, raw: &str) -> Option<String> {
    let mut word = normalize::clean(raw);
    if !word.is_ascii() {
        lookalike::repair(language, &mut word);
    }
    apostrophe::repair(language, &mut word);
    letter_case::lower(language, &mut word);
    scripts::canonical(language, &mut word);
    (!word.is_empty()).then_some(word)
}

fn segments(raw: &str) -> Vec<Segment<'_>> {
    let mut out = Vec::with_capacity(2);
    for part in raw.split(is_hyphen).filter(|s| !s.is_empty()) {
        let start = part.as_ptr() as usize - raw.as_ptr() as usize;
        let digits = part.chars().take_while(char::is_ascii_digit).count();
        let rest = &part[digits..];
        if digits > 0 && !rest.is_empty() && rest.chars().all(|c| !c.is_numeric()) {
            out.push(Segment { raw: &part[..digits], start, digits: true });
            // What an apostrophe parts from a number is a suffix: 1990'larda.
            if !rest.starts_with(apostrophe::is_apostrophe) {
                out.push(Segment { raw: rest, start: start + digits, digits: false });
            }
        } else {
            out.push(Segment { raw: part, start, digits: digits == part.len() });
        }
    }
    out
}

/// Two or more capitals and nothing else, save digits.
fn is_abbreviation(raw: &str) -> bool {
    raw.chars().filter(|c| c.is_uppercase()).count() >= 2 && !raw.chars().any(char::is_lowercase)
}

fn offset(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
