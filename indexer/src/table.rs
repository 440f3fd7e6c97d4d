//! Tables for spreadsheet programs.

/// Rows as comma-separated values (RFC 4180), with a byte order mark, by which these programs know UTF-8. A cell that
/// they would take for a formula is preceded by an apostrophe.
#[must_use]
pub fn csv_table(rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        let cells = row.into_iter().map(|cell| match cell.chars().next() {
            Some('=' | '+' | '-' | '@' | '\t' | '\r') => format!("'{cell}"),
            _ => cell,
        });
        writer.write_record(cells).expect("writing into memory");
    }
    let written = writer.into_inner().expect("writing into memory");
    String::from_utf8(written).expect("rows are text")
}

#[cfg(test)]
mod tests {
    use super::csv_table;

    #[test]
    fn cells_are_quoted_where_they_must_and_no_cell_is_a_formula() {
        let row = |cells: &[&str]| cells.iter().map(ToString::to_string).collect::<Vec<_>>();
        let written = csv_table([row(&["id", "title"]), row(&["a", "«Ана үйі», \"two\""]), row(&["b", "=1+1"])]);
        assert_eq!(written, "\u{feff}id,title\r\na,\"«Ана үйі», \"\"two\"\"\"\r\nb,'=1+1\r\n");
    }
}
