//! Times of a day.

use crate::model::{IdError, checked_string};

/// A time of day of the form `HH:MM`, from `00:00` to `23:59`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime(String);

impl ClockTime {
    /// Reads a time of day.
    ///
    /// # Errors
    /// [`IdError`] when the text has another form.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let part = |range: std::ops::Range<usize>, below: u16| {
            let digits = text.get(range)?;
            let number: u16 = digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())??;
            (number < below).then_some(number)
        };
        let valid =
            text.len() == 5 && text.as_bytes()[2] == b':' && part(0..2, 24).is_some() && part(3..5, 60).is_some();
        if valid { Ok(Self(text.to_string())) } else { Err(IdError::new(text, "a time of day such as `09:30`")) }
    }

    /// The time this many minutes after midnight; the next day begins at zero again.
    pub fn of_minutes(minutes: u32) -> Self {
        Self(format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60))
    }

    /// Minutes since midnight.
    pub fn minutes(&self) -> u32 {
        let part = |range: std::ops::Range<usize>| self.0[range].parse::<u32>().unwrap_or(0);
        part(0..2) * 60 + part(3..5)
    }

    /// The time as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

checked_string!(ClockTime, "^([01][0-9]|2[0-3]):[0-5][0-9]$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_that_exist_are_read() {
        assert_eq!(ClockTime::parse("09:30").map(|time| time.minutes()), Ok(570));
        assert_eq!(ClockTime::of_minutes(570).as_str(), "09:30");
        for text in ["", "9:30", "24:00", "12:60", "12-30", "ab:cd", "12:3é"] {
            assert!(ClockTime::parse(text).is_err(), "{text:?}");
        }
    }
}
