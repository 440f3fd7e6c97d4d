//! The fonts, part of the program, and what they can show.

use std::collections::HashSet;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;

/// What stands for a character that no font has.
pub(super) const REPLACEMENT: char = '\u{FFFD}';

/// The styles of the text.
const TEXT: [&[u8]; 4] = [
    include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-Italic.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-BoldItalic.ttf"),
];
/// Signs that the text's fonts lack.
const SIGNS: [&[u8]; 2] = [
    include_bytes!("../../../assets/fonts/NotoSansMath-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansSymbols2-Regular.ttf"),
];

/// Every font.
pub(super) static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let fonts = TEXT.into_iter().chain(SIGNS);
    fonts.map(|font| Font::new(Bytes::new(font), 0).expect("an embedded font is one")).collect()
});

/// Characters that can be shown: what the font of a style lacks, Typst takes from another one.
static SHOWN: LazyLock<HashSet<u32>> =
    LazyLock::new(|| FONTS.iter().flat_map(|font| font.info().coverage.iter()).collect());

/// The text as it can be shown: what no font has is replaced, controls are left out.
pub(super) fn shown(text: &str) -> String {
    let keep = |letter: char| match letter {
        '\n' | '\u{AD}' => Some(letter),
        letter if letter.is_whitespace() => Some(if is_shown(letter) { letter } else { ' ' }),
        letter if letter.is_control() || is_invisible(letter) => None,
        letter => Some(if is_shown(letter) { letter } else { REPLACEMENT }),
    };
    text.chars().filter_map(keep).collect()
}

fn is_shown(letter: char) -> bool {
    SHOWN.contains(&u32::from(letter))
}

/// Joiners, marks of direction, variation selectors, byte order marks: nothing that is seen by itself.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_the_nine_languages_and_their_money_is_shown() {
        let letters = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя\
            ӢӣӮӯҲҳҶҷЎўҖҗҸҹӘәAaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnŇňOoÖöPpRrSsŞşTtUuÜüVvWwYyÝýZzŽžÄä\
            ʻʼ‘’“”«»„№–—…§°€$₽₸₼₺₮⃀→−≤≥☐☑✓•½";
        assert_eq!(shown(letters), letters);
    }

    #[test]
    fn what_no_font_has_is_replaced_and_what_is_not_seen_left_out() {
        assert_eq!(shown("a\u{7}б\u{200D}\u{FE0F} 漢\u{1F600}\u{E000}"), "aб \u{FFFD}\u{FFFD}\u{FFFD}");
        assert_eq!(shown("и\u{306}\u{AD}\tя\u{3000}\nz"), "и\u{306}\u{AD} я \nz");
    }
}
