//! Snippets as HTML.

use crate::search::Fragment;

/// The fragments as HTML text in which nothing is live but `<mark>`.
pub(crate) fn snippet_html(fragments: &[Fragment]) -> String {
    let mut html = String::new();
    for fragment in fragments {
        if fragment.is_match {
            html.push_str("<mark>");
        }
        escape(&fragment.text, &mut html);
        if fragment.is_match {
            html.push_str("</mark>");
        }
    }
    html
}

fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_marks_are_live() {
        let fragment = |text: &str, is_match| Fragment { text: text.to_string(), is_match };
        let html = snippet_html(&[fragment("<b>\"&", false), fragment("x<", true)]);
        assert_eq!(html, "&lt;b&gt;&quot;&amp;<mark>x&lt;</mark>");
    }
}
