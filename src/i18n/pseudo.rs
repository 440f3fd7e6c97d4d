//! A made-up language for looking at the site: English whose every letter has a mark, so that a text that does not
//! come from the interface's files stands out, and a third longer, as many languages are.

/// The tag under which a hub lists it among its languages.
pub(super) const TAG: &str = "en-XA";

const PLAIN: &str = "aceginorsuyzACEGINORSUYZbdfhjklmpqtvwxBDFHJKLMPQTVWX";
const MARKED: &str = "áçéğíñóřšúýžÁÇÉĞÍÑÓŘŠÚÝŽƀđƒħĵķłɱƥʠŧṽŵẋɃĐƑĦĴĶŁṂƤꝖŦṼŴẊ";

/// The text with marks on its letters and filled up.
pub(super) fn pseudo(text: &str) -> String {
    let marked = |c: char| PLAIN.chars().position(|plain| plain == c).and_then(|place| MARKED.chars().nth(place));
    let filling = "·".repeat(text.chars().count() / 3);
    text.chars().map(|c| marked(c).unwrap_or(c)).chain(filling.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_letter_stays_plain() {
        let alphabet: String = ('a'..='z').chain('A'..='Z').collect();
        let written = pseudo(&alphabet);
        assert!(!written.chars().any(|c| c.is_ascii_alphabetic()), "{written}");
        assert_eq!(PLAIN.chars().count(), MARKED.chars().count());
    }
}
