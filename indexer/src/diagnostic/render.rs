//! A diagnostic for people, for programs and for a code host's annotations.

use unicode_width::UnicodeWidthStr;

use crate::diagnostic::{Diagnostic, Severity};

impl Diagnostic {
    /// The block that `check` prints: place and message, the line with carets under the finding, the hint.
    /// Ends without a line break.
    pub fn human(&self) -> String {
        let mut block = format!(
            "{}:{}:{}: {}[{}]: {}",
            self.path,
            self.line,
            self.column,
            self.severity.as_str(),
            self.code,
            self.message
        );
        if !self.excerpt.is_empty() {
            let number = self.line.to_string();
            let before = self.column.saturating_sub(self.excerpt_column) as usize;
            let chars = |from: usize, count: usize| -> String { self.excerpt.chars().skip(from).take(count).collect() };
            let carets = chars(before, self.width as usize).width().max(1);
            block.push_str(&format!(
                "\n  {number} | {}\n  {} | {}{}",
                self.excerpt,
                " ".repeat(number.len()),
                " ".repeat(chars(0, before).width()),
                "^".repeat(carets)
            ));
        }
        if !self.hint.is_empty() {
            block.push_str("\nhint: ");
            block.push_str(&self.hint);
        }
        block
    }

    /// One JSON object on one line: `code`, `severity`, `path`, `line`, `column`, `message`, `hint`.
    pub fn json(&self) -> String {
        serde_json::json!({
            "code": self.code,
            "severity": self.severity,
            "path": self.path,
            "line": self.line,
            "column": self.column,
            "message": self.message,
            "hint": self.hint,
        })
        .to_string()
    }

    /// One workflow command that a code host shows beside the line.
    pub fn github(&self) -> String {
        let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
        let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
        let command = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let hint = if self.hint.is_empty() { String::new() } else { format!("%0A{}", data(&self.hint)) };
        format!(
            "::{command} file={},line={},col={},title={}::{}{hint}",
            property(&self.path),
            self.line,
            self.column,
            self.code,
            data(&self.message),
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Code;
    use crate::source::Source;

    #[test]
    fn the_caret_stands_under_the_finding_in_display_columns() {
        let source = Source::new("kg/legislation/code/index.ru.md", "---\n題名: [foster-car]\n");
        let start = source.text().find("foster").expect("a place");
        let found =
            source.report(Code::UnknownTopic, start..start + 10, "no concept `foster-car`", "Write `foster-care`.");
        assert_eq!(
            found.human(),
            "kg/legislation/code/index.ru.md:2:6: warning[unknown-topic]: no concept `foster-car`\n  \
             2 | 題名: [foster-car]\n    |        ^^^^^^^^^^\nhint: Write `foster-care`."
        );
    }

    #[test]
    fn what_a_file_holds_never_steers_the_terminal() {
        let source = Source::new("a.md", "x \u{1b}[2J\u{202e}y");
        let found = source.report(Code::UnknownTopic, 2..3, "\u{1b}[31m", "");
        assert!(!found.human().contains(['\u{1b}', '\u{202e}']));
    }

    #[test]
    fn annotations_escape_what_would_end_a_property() {
        let mut found = Source::new("a,b:c.md", "x").report(Code::UnknownTopic, 0..1, "50 %", "");
        found.message = "50 %\nnext".to_string();
        assert_eq!(found.github(), "::warning file=a%2Cb%3Ac.md,line=1,col=1,title=unknown-topic::50 %25%0Anext");
    }

    #[test]
    fn a_long_line_is_shown_around_the_finding() {
        let source = Source::new("a.md", format!("{}foster-car", "x".repeat(500)));
        let found = source.report(Code::UnknownTopic, 500..510, "m", "");
        let block = found.human();
        let caret = block.lines().nth(2).and_then(|line| line.find('^')).expect("a caret");
        assert_eq!(block.lines().nth(1).and_then(|line| line.find("foster")), Some(caret));
    }
}
