//! What CLDR knows of a language, through ICU: browsers know little of most of ours, so the server writes it all.

use std::cmp::Ordering;

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{YM, YMD};
use icu::datetime::input::Date;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};
use tajriba_indexer::model::{LanguageTag, PartialDate};

/// The formatters of one language; a language that CLDR does not know gets the root's.
pub struct Formats {
    plurals: Option<PluralRules>,
    numbers: Option<DecimalFormatter>,
    days: Option<DateTimeFormatter<YMD>>,
    months: Option<DateTimeFormatter<YM>>,
    lists: Option<ListFormatter>,
    collator: Option<CollatorBorrowed<'static>>,
    is_tajik: bool,
}

impl Formats {
    /// Builds the formatters of a language.
    pub fn new(language: &LanguageTag) -> Self {
        let locale: Locale = language.as_str().parse().unwrap_or(Locale::UNKNOWN);
        let list_options = ListFormatterOptions::default();
        Self {
            plurals: PluralRules::try_new_cardinal((&locale).into()).ok(),
            numbers: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            days: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            months: DateTimeFormatter::try_new((&locale).into(), YM::long()).ok(),
            lists: ListFormatter::try_new_and((&locale).into(), list_options).ok(),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).ok(),
            is_tajik: language.language() == "tg",
        }
    }

    /// The plural category of a count: `zero`, `one`, `two`, `few`, `many` or `other`.
    pub fn plural(&self, count: usize) -> &'static str {
        name_of(self.plurals.as_ref().map_or(PluralCategory::Other, |rules| rules.category_for(count)))
    }

    /// A whole number with the language's separators.
    pub fn number(&self, number: usize) -> String {
        match &self.numbers {
            Some(formatter) => formatter.format(&Decimal::from(number)).to_string(),
            None => number.to_string(),
        }
    }

    /// A date, as far as it is known: a day, a month or only a year.
    pub fn date(&self, date: &PartialDate) -> String {
        let month = date.month().map(i8::unsigned_abs);
        let day = date.day().map(i8::unsigned_abs);
        let iso = |month, day| Date::try_new_iso(i32::from(date.year()), month, day).ok();
        let written = match (month, day) {
            (Some(month), Some(day)) => {
                iso(month, day).zip(self.days.as_ref()).map(|(date, formatter)| formatter.format(&date).to_string())
            }
            (Some(month), None) => {
                iso(month, 1).zip(self.months.as_ref()).map(|(date, formatter)| formatter.format(&date).to_string())
            }
            _ => None,
        };
        // CLDR has the months of Tajik as they stand alone, with a capital.
        let in_a_sentence = |written: String| if self.is_tajik { written.to_lowercase() } else { written };
        written.map_or_else(|| date.to_string(), in_a_sentence)
    }

    /// Items with commas and the language's "and".
    pub fn list(&self, items: &[String]) -> String {
        match &self.lists {
            Some(formatter) => formatter.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }

    /// The language's sort order.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        match &self.collator {
            Some(collator) => collator.compare(left, right),
            None => left.cmp(right),
        }
    }
}

/// The forms of a language's ordinal numbers: `6-njy` beside `5-nji`.
pub struct Ordinals {
    rules: Option<PluralRules>,
    is_turkmen: bool,
}

impl Ordinals {
    /// Builds the rules of a language.
    pub fn new(language: &LanguageTag) -> Self {
        let locale: Locale = language.as_str().parse().unwrap_or(Locale::UNKNOWN);
        let rules = PluralRules::try_new_ordinal((&locale).into()).ok();
        Self { rules, is_turkmen: language.language() == "tk" }
    }

    /// The category of a number, named as that of a count.
    pub fn category(&self, number: usize) -> &'static str {
        // CLDR stops at ten. The other tens follow the vowels of their names as six, nine and ten do: otuz, kyrk,
        // altmyş and togsan have back ones.
        if self.is_turkmen && matches!(number % 100, 10 | 30 | 40 | 60 | 90) {
            return "few";
        }
        name_of(self.rules.as_ref().map_or(PluralCategory::Other, |rules| rules.category_for(number)))
    }
}

fn name_of(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(tag: &str) -> Formats {
        Formats::new(&LanguageTag::parse(tag).expect("a tag"))
    }

    #[test]
    fn dates_are_written_as_far_as_they_are_known() {
        let written = |tag: &str, date: &str| formats(tag).date(&PartialDate::parse(date).expect("a date"));
        assert_eq!(written("ky", "2025-04-23"), "2025-ж. 23-апрель");
        assert_eq!(written("tr", "2025-04-23"), "23 Nisan 2025");
        assert_eq!(written("az", "2025-04"), "aprel 2025");
        assert_eq!(written("tk", "2025"), "2025");
        assert_eq!(written("tg", "2011-12-26"), "26 декабр 2011");
    }

    #[test]
    fn plural_categories_are_those_of_cldr_for_tajik_too() {
        assert_eq!(["tg", "ru", "kk"].map(|tag| formats(tag).plural(0)), ["one", "many", "other"]);
        assert_eq!(["tg", "ru", "kk"].map(|tag| formats(tag).plural(22)), ["other", "few", "other"]);
    }

    #[test]
    fn turkmen_ordinals_follow_the_vowels_of_their_names() {
        let ordinals = Ordinals::new(&LanguageTag::parse("tk").expect("a tag"));
        let back: Vec<usize> = (0..=100).filter(|number| ordinals.category(*number) == "few").collect();
        let sixes_and_nines = (0..10).flat_map(|tens| [tens * 10 + 6, tens * 10 + 9]);
        let mut expected: Vec<usize> = sixes_and_nines.chain([10, 30, 40, 60, 90]).collect();
        expected.sort_unstable();
        assert_eq!(back, expected);
    }

    #[test]
    fn letters_sort_where_the_language_has_them() {
        let sorted = |tag: &str, words: &[&'static str]| {
            let formats = formats(tag);
            let mut words = words.to_vec();
            words.sort_by(|left, right| formats.compare(left, right));
            words
        };
        assert_eq!(sorted("kk", &["іні", "ы", "ұл", "у"]), ["у", "ұл", "ы", "іні"]);
        assert_eq!(sorted("az", &["f", "ə", "e", "d"]), ["d", "e", "ə", "f"]);
    }

    #[test]
    fn numbers_and_lists_follow_the_language() {
        assert_eq!(formats("tr").number(10_002), "10.002");
        let items = ["A", "B", "C"].map(String::from);
        assert_eq!(formats("uz").list(&items), "A, B va C");
    }
}
