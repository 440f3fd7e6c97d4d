use super::*;

/// A content with this text in place of everything that is read.
fn content(text: &str) -> Vec<u8> {
    let language = serde_json::json!({"lang": "kk", "script": "cyrl"});
    let words = ["contents", "timetable", "hours", "material", "aims", "note", "answers", "gone", "sources", "code"];
    let words: serde_json::Map<String, serde_json::Value> =
        words.iter().map(|word| ((*word).to_string(), text.into())).collect();
    let content = serde_json::json!({
        "language": language, "title": text, "sort": text, "hub": text, "date": {"year": 2026, "month": 5, "day": 7},
        "cover": [text], "words": words, "days": [], "modules": [],
    });
    content.to_string().into_bytes()
}

/// A content with this text as a paragraph in bold italics.
fn styled(text: &str) -> Vec<u8> {
    let mut content: serde_json::Value = serde_json::from_slice(&content("x")).expect("it was just written");
    let span = serde_json::json!({"kind": "text", "text": text, "strong": true, "stressed": true, "raised": true});
    let language = content["language"].clone();
    let column = serde_json::json!({
        "language": language, "cautions": [], "attribution": [], "address": "https://example.org/", "code": null,
        "sections": [{"only": true, "pieces": [{"kind": "paragraph", "line": [span]}]}],
    });
    let item = serde_json::json!({
        "clock": "", "title": "x", "language": language, "note": null, "gone": false, "columns": [column], "sources": [],
    });
    content["modules"] = serde_json::json!([{"title": "x", "day": "x", "aims": [], "items": [item]}]);
    content.to_string().into_bytes()
}

#[test]
fn a_character_without_a_glyph_is_refused_and_not_told() {
    assert!(set(&MemoryWorld::new(content("Балаларды қорғау"))).is_ok());
    // Two letters that the italic font lacks come from the upright one.
    assert!(set(&MemoryWorld::new(styled("⃀ ☑"))).is_ok());
    let refused = set(&MemoryWorld::new(content("漢"))).expect_err("no font has it").to_string();
    assert!(refused.contains("PDF/UA-1"), "{refused}");
    assert!(!refused.contains('漢'), "{refused}");
}

#[test]
fn a_text_is_never_read_as_typst() {
    let hostile = "#panic(\"read\") = * _ ` $x$ <label> @ref \\ [ ] { } // /* #read(\"/etc/passwd\")";
    assert!(set(&MemoryWorld::new(content(hostile))).is_ok());
}
