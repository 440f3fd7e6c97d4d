//! Nothing of an author's markup reaches a page: a browser-grade parser reads what was rendered.

use std::collections::{HashMap, HashSet};

use crate::support::{TestLibrary, report};

/// The closed list of elements and attributes that a section may hold.
fn oracle() -> ammonia::Builder<'static> {
    let tags = [
        "p",
        "br",
        "hr",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "ul",
        "ol",
        "li",
        "pre",
        "code",
        "em",
        "strong",
        "del",
        "sup",
        "a",
        "span",
        "div",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    ];
    let attributes: [(&str, &[&str]); 12] = [
        ("a", &["href", "rel", "class", "id", "role", "aria-label"]),
        ("div", &["class", "role", "tabindex", "aria-label"]),
        ("th", &["scope", "class"]),
        ("td", &["class"]),
        ("pre", &["tabindex"]),
        ("code", &["class"]),
        ("ol", &["start"]),
        ("li", &["id", "value"]),
        ("span", &["class"]),
        ("h2", &["id"]),
        ("h3", &["id"]),
        ("h4", &["id"]),
    ];
    let mut builder = ammonia::Builder::default();
    builder
        .tags(HashSet::from(tags))
        .tag_attributes(
            attributes
                .into_iter()
                .map(|(tag, names)| (tag, names.iter().copied().collect()))
                .collect::<HashMap<_, _>>(),
        )
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(None);
    builder
}

/// The same text as a serialiser would write it.
fn serialised(html: &str) -> String {
    html.replace("&quot;", "\"").replace("&#39;", "'").replace('\u{a0}', "&nbsp;").replace('\n', "")
}

/// Renders a body and asserts that the oracle has nothing to take out.
pub(crate) fn assert_clean(library: &TestLibrary, body: &str) -> String {
    library.write("kg/reports/example/index.en.md", report("", body));
    let assembled = library.assembled_work("kg/reports/example");
    let Some(work) = assembled.work else {
        return String::new();
    };
    let html: String = work.versions[0].sections.iter().map(|section| section.html.as_str()).collect();
    let cleaned = oracle().clean(&html).to_string();
    assert_eq!(serialised(&html), serialised(&cleaned), "from {body:?}");
    html
}

#[test]
fn hostile_markdown_leaves_no_live_markup() {
    let library = TestLibrary::new();
    let addresses = [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java&#10;script:alert(1)",
        "&#1;javascript:alert(1)",
        "&#x6A;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "data:text/html;base64,PHNjcmlwdD4=",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.org/x",
        "https://evil.org\\@bank.org",
        "\"onmouseover=alert(1) x=\"",
        "https://x.org/\"onclick=\"alert(1)",
        "blob:https://x.org/1",
        "mailto:a@b.org?subject=\"><script>",
        "  javascript:alert(1)",
        "https:javascript:alert(1)",
        "intent://x#Intent;end",
    ];
    for address in addresses {
        for form in [
            format!("[a]({address})"),
            format!("[a](<{address}>)"),
            format!("![a]({address})"),
            format!("![a](<{address}> \"t\")"),
            format!("<{address}>"),
            format!("[a][r]\n\n[r]: {address}"),
            format!("[a][r]\n\n[r]: <{address}> '\" onclick=\"alert(1)'"),
            format!("| [a](<{address}>) |\n| --- |\n| ![b](<{address}>) |"),
            format!("Text[^1]\n\n[^1]: [a](<{address}>)"),
            format!("## [a](<{address}>) {{#x onclick=alert(1)}}"),
            format!("[![a](<{address}>)](<{address}>)"),
        ] {
            let html = assert_clean(&library, &form);
            assert!(!html.contains("href=\"javascript") && !html.contains("href=\"data:"), "{form}");
        }
    }
}

#[test]
fn raw_html_of_every_sort_is_dropped() {
    let library = TestLibrary::new();
    for body in [
        "<script>alert(1)</script>",
        "x <script>alert(1)</script> y",
        "<img src=x onerror=alert(1)>",
        "a <svg/onload=alert(1)> b",
        "<!-- --><script>alert(1)</script>",
        "<![CDATA[<script>]]>",
        "<?php echo 1 ?>",
        "<!DOCTYPE html>",
        "<style>*{}</style>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "- <iframe src=x>\n- y",
        "> <object data=x>",
        "<textarea></p><script>",
        "`<b>`<b onclick=x>",
        "```\"><script>\n</code></pre><script>alert(1)</script>\n```",
        "```x\" onclick=\"alert(1)\ny\n```",
        "## <b id=x>h</b>",
        "<math><mi xlink:href=x>",
        "| <td onclick=x> | \"><i> |\n| --- | --- |\n| </table><script> | y |",
        "&lt;script&gt;",
        "<br/><br onclick=x>",
        "# \"><script>x</script>\n\n| a |\n| - |",
    ] {
        let html = assert_clean(&library, body);
        assert!(
            !html.contains("<script") && !html.contains("<b>") && !html.contains(" onclick"),
            "{body:?} became {html:?}"
        );
    }
}

#[test]
fn a_whole_page_is_written_with_the_closed_list() {
    let library = TestLibrary::new();
    let body = "Intro with **bold**, *soft*, ~~old~~ and `code`.\n\n# One {#one}\n\n1. a\n2. b\n\n3. c\n   - [x] done\n\n## Two\n\n\
                > quoted\n>\n> ## not in the outline\n\n| a | b |\n| :-: | --: |\n| 1 | |\n\n```rust\nfn main() {}\n```\n\n\
                See [one](#one), [us](https://example.org/?a=1&b=2), <hub@example.org>.[^n] Again.[^n]\n\n[^n]: A note.\n\n---\n";
    let html = assert_clean(&library, body);
    for part in [
        "<h2 id=\"one\">One <a class=\"permalink\" href=\"#one\" aria-label=\"# One\">#</a></h2>",
        "<h3 id=\"s-1-1\">Two",
        "<p><strong>not in the outline</strong></p>",
        "<th scope=\"col\" class=\"center\">a</th>",
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Two\">",
        "<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">us</a>",
        "<a href=\"mailto:hub@example.org\"",
        "id=\"fnref-1-2\"",
        "<li id=\"fn-1\" value=\"1\"><p>A note. <a href=\"#fnref-1\" role=\"doc-backlink\"",
        "<code class=\"language-rust\">",
        "☑ done",
    ] {
        assert!(html.contains(part), "no {part} in\n{html}");
    }
}
