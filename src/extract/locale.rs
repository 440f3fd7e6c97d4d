//! The interface language of a request.

use tajriba_indexer::model::LanguageTag;

/// The first segment of a path, which names the interface language.
pub fn first_segment(path: &str) -> &str {
    path.trim_start_matches('/').split('/').next().unwrap_or("")
}

/// The best of the offered languages for an `Accept-Language` header: by weight, then by the header's order; an
/// exact tag or its primary language. `None` where the header asks for none of them.
pub fn accepted_language<'a>(header: &str, offered: &'a [LanguageTag]) -> Option<&'a LanguageTag> {
    let mut best: Option<(u16, &LanguageTag)> = None;
    // A header of thousands of ranges is not a person's.
    for range in header.split(',').take(64) {
        let mut parts = range.split(';');
        let tag = parts.next().unwrap_or("").trim();
        let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(1000, thousandths);
        let primary = tag.split(['-', '_']).next().unwrap_or("");
        let found = offered
            .iter()
            .find(|offer| offer.as_str().eq_ignore_ascii_case(tag))
            .or_else(|| offered.iter().find(|offer| offer.language().eq_ignore_ascii_case(primary)));
        if let Some(found) = found
            && weight > best.map_or(0, |(weight, _)| weight)
        {
            best = Some((weight, found));
        }
    }
    best.map(|(_, tag)| tag)
}

/// A weight from 0 to 1 in thousandths; what is no weight counts nothing.
fn thousandths(text: &str) -> u16 {
    match text.trim().parse::<f32>() {
        Ok(weight) if (0.0..=1.0).contains(&weight) => (weight * 1000.0) as u16,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered() -> Vec<LanguageTag> {
        ["kk", "uz", "ru", "en"].iter().filter_map(|tag| LanguageTag::parse(tag).ok()).collect()
    }

    fn chosen(header: &str) -> Option<String> {
        accepted_language(header, &offered()).map(ToString::to_string)
    }

    #[test]
    fn the_heaviest_range_that_is_offered_wins() {
        assert_eq!(chosen("de, en;q=0.3, ru-KZ;q=0.8").as_deref(), Some("ru"));
        assert_eq!(chosen("uz-Cyrl-UZ,ru;q=0.9").as_deref(), Some("uz"));
        assert_eq!(chosen("kk;q=0, en;q=0.1").as_deref(), Some("en"));
    }

    #[test]
    fn a_header_that_asks_for_nothing_of_ours_chooses_nothing() {
        for header in ["", "de", "*", ";;;,,,q=1", "ru;q=abc"] {
            assert_eq!(chosen(header), None, "{header:?}");
        }
    }
}
