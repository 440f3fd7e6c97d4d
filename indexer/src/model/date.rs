//! Dates as documents give them: often only a year, sometimes a month.

use crate::model::{IdError, checked_string};

/// A calendar date known to the year, the month or the day: `2012`, `2012-07`, `2012-07-10`.
/// Orders by time; a year sorts before its months.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate(String);

impl PartialDate {
    /// Reads a date of the Gregorian calendar between the years 1000 and 9999.
    ///
    /// # Errors
    /// [`IdError`] when the text has another form or names a day that does not exist.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let refused = || IdError::new(text, "a date of the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD`");
        let digits = |part: &str, width: usize| part.len() == width && part.bytes().all(|b| b.is_ascii_digit());
        let parts: Vec<&str> = text.split('-').collect();
        let widths: &[usize] = &[4, 2, 2];
        if parts.len() > 3 || !parts.iter().zip(widths).all(|(part, width)| digits(part, *width)) {
            return Err(refused());
        }
        let number = |index: usize| parts.get(index).map_or(1, |part| part.parse().unwrap_or(0));
        if number(0) < 1000 || jiff::civil::Date::new(number(0), number(1) as i8, number(2) as i8).is_err() {
            return Err(refused());
        }
        Ok(Self(text.to_string()))
    }

    /// The date as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The year.
    pub fn year(&self) -> i16 {
        self.0[..4].parse().unwrap_or(0)
    }

    /// Month from 1 to 12, where known.
    pub fn month(&self) -> Option<i8> {
        self.0.get(5..7).and_then(|part| part.parse().ok())
    }

    /// Day of the month from 1 to 31, where known.
    pub fn day(&self) -> Option<i8> {
        self.0.get(8..10).and_then(|part| part.parse().ok())
    }

    /// The date as one number that sorts by time: 20120710, with zeroes for what is not known.
    pub fn ordinal(&self) -> u64 {
        let part = |value: Option<i8>| value.map_or(0, |value| value.unsigned_abs().into());
        u64::from(self.year().unsigned_abs()) * 10_000 + part(self.month()) * 100 + part(self.day())
    }
}

checked_string!(PartialDate, "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");

/// Years from and to, both included; an open end where `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct YearRange {
    /// First year.
    pub from: Option<i16>,
    /// Last year.
    pub to: Option<i16>,
}

impl YearRange {
    /// Reads `2005`, `2005..2012`, `2005..` or `..2012`.
    ///
    /// # Errors
    /// [`IdError`] for any other form.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let refused = || IdError::new(text, "a year or a range of years such as `2005`, `2005..2012` or `2005..`");
        let year = |part: &str| match part {
            "" => Ok(None),
            _ if part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit()) => {
                part.parse().map(Some).map_err(|_| refused())
            }
            _ => Err(refused()),
        };
        let range = match text.split_once("..") {
            Some((from, to)) => Self { from: year(from)?, to: year(to)? },
            None => Self { from: year(text)?, to: year(text)? },
        };
        if range.from.is_none() && range.to.is_none() { Err(refused()) } else { Ok(range) }
    }

    /// True when the year lies in the range.
    pub fn contains(&self, year: i16) -> bool {
        self.from.is_none_or(|from| from <= year) && self.to.is_none_or(|to| year <= to)
    }
}

impl std::fmt::Display for YearRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.from, self.to) {
            (Some(from), Some(to)) if from == to => write!(f, "{from}"),
            (from, to) => {
                from.map_or(Ok(()), |year| write!(f, "{year}"))?;
                f.write_str("..")?;
                to.map_or(Ok(()), |year| write!(f, "{year}"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_that_exist_are_read() {
        for text in ["2012", "2012-07", "2012-07-10", "2024-02-29"] {
            assert_eq!(PartialDate::parse(text).map(|d| d.to_string()), Ok(text.to_string()));
        }
        assert_eq!(PartialDate::parse("2012-07").map(|d| d.ordinal()), Ok(20_120_700));
    }

    #[test]
    fn dates_that_do_not_exist_are_refused() {
        for text in ["", "12", "2023-02-29", "2023-13", "2023-1-1", "2023-01-01-01", "May 2009", "20０9", "0999"] {
            assert!(PartialDate::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn year_ranges_hold_their_ends() {
        let range = YearRange::parse("2005..2012").expect("a range");
        assert!(range.contains(2005) && range.contains(2012) && !range.contains(2013));
        assert!(YearRange::parse("2005..").is_ok_and(|open| open.contains(2999)));
        for text in ["", "..", "05", "2005-2012", "abc"] {
            assert!(YearRange::parse(text).is_err(), "{text:?}");
        }
    }
}
