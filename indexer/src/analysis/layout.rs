//! What the same keys write on another keyboard layout: `ghbdtn` is `привет` with the keyboard left in English.
//!
//! The layouts are data (`layouts.txt`). Nothing here judges which reading is meant: whoever asks knows which words exist.

use std::sync::LazyLock;

/// Letters of one layout in the order of the keys: first all without Shift, then all with it.
struct Layout {
    keys: Vec<char>,
}

static LAYOUTS: LazyLock<Vec<Layout>> = LazyLock::new(|| read(include_str!("layouts.txt")));

/// What the keys that write `typed` on one layout write on the others: each reading once, without `typed` itself.
///
/// A layout is taken for the one that was typed on when it has a key for every letter of `typed`. Words of digits alone stay
/// as they are, though the Kazakh layout has letters in their place; so does what no layout has a key for.
/// Linear in the text; at most one reading for each pair of layouts.
#[must_use]
pub fn readings(typed: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for from in LAYOUTS.iter().filter(|layout| layout.writes(typed)) {
        for to in LAYOUTS.iter().filter(|to| !std::ptr::eq(*to, from)) {
            let reading = retype(typed, from, to);
            if reading != typed && !found.contains(&reading) {
                found.push(reading);
            }
        }
    }
    found
}

/// Keys of a layout.
const KEYS: usize = 47;
/// Where the rows of keys begin.
const ROW_STARTS: [usize; 4] = [0, 13, 26, 37];

/// Whether two letters, small ones, are on neighbouring keys of a row of some layout: a finger slips so.
#[must_use]
pub fn are_neighbours(one: char, other: char) -> bool {
    LAYOUTS.iter().any(|layout| match (layout.key(one), layout.key(other)) {
        (Some(one), Some(other)) => one.abs_diff(other) == 1 && !ROW_STARTS.contains(&(one.max(other) % KEYS)),
        _ => false,
    })
}

impl Layout {
    fn key(&self, letter: char) -> Option<usize> {
        self.keys.iter().position(|key| *key == letter)
    }

    fn writes(&self, text: &str) -> bool {
        text.chars().any(char::is_alphabetic)
            && text.chars().filter(|c| c.is_alphabetic()).all(|c| self.key(c).is_some())
    }
}

fn retype(typed: &str, from: &Layout, to: &Layout) -> String {
    let mut out = String::with_capacity(typed.len());
    for word in typed.split_inclusive(char::is_whitespace) {
        if word.chars().any(char::is_alphabetic) || !word.chars().any(char::is_numeric) {
            out.extend(word.chars().map(|c| from.key(c).and_then(|key| to.keys.get(key)).copied().unwrap_or(c)));
        } else {
            out.push_str(word);
        }
    }
    out
}

fn read(table: &str) -> Vec<Layout> {
    let rows: Vec<&str> = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let keys = |row: &str| row.chars().filter(|c| !c.is_whitespace()).collect::<Vec<_>>();
    rows.chunks_exact(3).map(|layout| Layout { keys: [keys(layout[1]), keys(layout[2])].concat() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(typed: &str, meant: &str) {
        let all = readings(typed);
        assert!(all.iter().any(|r| r == meant), "{typed}: {all:?} has no {meant}");
    }

    #[test]
    fn every_layout_has_a_letter_for_each_key_with_and_without_shift() {
        assert_eq!(LAYOUTS.len(), 8);
        for (number, layout) in LAYOUTS.iter().enumerate() {
            assert_eq!(layout.keys.len(), 2 * KEYS, "layout {number}");
        }
    }

    #[test]
    fn neighbours_stand_in_one_row() {
        assert!(are_neighbours('a', 's') && are_neighbours('ы', 'в') && are_neighbours('ç', 'ö'));
        assert!(!are_neighbours('a', 'd') && !are_neighbours('i', 'z') && !are_neighbours('э', 'я'));
    }

    #[test]
    fn words_typed_with_the_keyboard_left_in_english_are_read() {
        reads("ghbdtn", "привет");
        reads("yfkju", "налог");
        reads(";tcnrbq lbcr", "жесткий диск");
        reads("jgtrf b gjgtxbntkmcndj", "опека и попечительство");
        reads("Lt;ehyfz xfcnm", "Дежурная часть");
    }

    #[test]
    fn words_typed_with_the_keyboard_left_in_russian_are_read() {
        reads("сршдв кшпреы", "child rights");
        reads("ющсгл рфлдфкш", "çocuk hakları");
    }

    #[test]
    fn national_letters_stand_where_the_national_layout_has_them() {
        // Kazakh in the row of digits, Tajik and Uzbek in place of Russian letters, the Latin ones beside Enter.
        reads("2лем", "әлем");
        reads("0ор5ау", "қорғау");
        reads("цонун", "қонун");
        reads("ыонун", "қонун");
        reads(".ocuk", "çocuk");
        reads("u.aq", "uşaq");
        reads("caga", "çaga");
    }

    #[test]
    fn digits_alone_stay_digits() {
        reads("pfrjy 2012", "закон 2012");
        assert!(readings("2012").is_empty());
        assert!(readings("").is_empty());
    }

    #[test]
    fn what_no_layout_writes_has_no_reading() {
        assert!(readings("ქართული").is_empty());
        assert!(readings("🙂").is_empty());
    }

    #[test]
    fn going_there_and_back_gives_what_was_typed() {
        for typed in ["опека", "guardianship", "қамқорлық", "ҳуқуқ", "çocuk", "uşaq", "çaga"] {
            let back = readings(typed).iter().any(|there| readings(there).iter().any(|r| r == typed));
            assert!(back, "{typed}");
        }
    }
}
