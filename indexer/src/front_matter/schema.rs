//! The JSON Schema of a kind's front matter and the specification's table of fields, both from the model's structs.

use std::sync::OnceLock;

use schemars::JsonSchema;
use serde_json::{Map, Value, json};

use crate::front_matter::fields::Head;
use crate::model::{
    CaseStudy, CommonFacts, Curriculum, ForumDocument, Kind, Legislation, NationalPlan, Report, ServiceModel, Tool,
    TrainingMaterial, Wording,
};

/// Properties, required properties and shared definitions of one struct.
struct Fields {
    properties: Map<String, Value>,
    required: Vec<String>,
    definitions: Map<String, Value>,
}

fn fields_of<T: JsonSchema>() -> Fields {
    let schema = schemars::schema_for!(T).to_value();
    let object = |key: &str| schema.get(key).and_then(Value::as_object).cloned().unwrap_or_default();
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    Fields {
        properties: object("properties"),
        required: required.filter_map(|name| name.as_str().map(String::from)).collect(),
        definitions: object("$defs"),
    }
}

fn details_of(kind: Kind) -> Fields {
    match kind {
        Kind::CaseStudies => fields_of::<CaseStudy>(),
        Kind::ServiceModels => fields_of::<ServiceModel>(),
        Kind::Legislation => fields_of::<Legislation>(),
        Kind::TrainingMaterials => fields_of::<TrainingMaterial>(),
        Kind::Reports => fields_of::<Report>(),
        Kind::Tools => fields_of::<Tool>(),
        Kind::NationalPlans => fields_of::<NationalPlan>(),
        Kind::Forum => fields_of::<ForumDocument>(),
        Kind::Curricula => fields_of::<Curriculum>(),
    }
}

/// Fields of [`CommonFacts`] that a kind requires although others do not.
fn required_beyond(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::TrainingMaterials | Kind::Curricula => &["audience"],
        _ => &[],
    }
}

struct Keys {
    known: Vec<String>,
    required: Vec<String>,
    shared: Vec<String>,
    worded: Vec<String>,
}

fn keys(kind: Kind) -> &'static Keys {
    static KEYS: OnceLock<Vec<(Kind, Keys)>> = OnceLock::new();
    let all = KEYS.get_or_init(|| {
        let (head, common, wording) = (fields_of::<Head>(), fields_of::<CommonFacts>(), fields_of::<Wording>());
        let of = |kind| {
            let details = details_of(kind);
            let shared: Vec<String> = common.properties.keys().chain(details.properties.keys()).cloned().collect();
            let mut required = [common.required.clone(), details.required.clone()].concat();
            required.extend(required_beyond(kind).iter().map(ToString::to_string));
            let worded =
                wording.properties.keys().filter(|key| details.properties.contains_key(*key)).cloned().collect();
            Keys { known: head.properties.keys().chain(&shared).cloned().collect(), required, shared, worded }
        };
        Kind::ALL.map(|kind| (kind, of(kind))).into()
    });
    let place = Kind::ALL.iter().position(|known| *known == kind).unwrap_or_default();
    &all[place].1
}

/// Every field that front matter of a kind may have.
pub(crate) fn known_keys(kind: Kind) -> Vec<&'static str> {
    keys(kind).known.iter().map(String::as_str).collect()
}

/// The fields that an original of a kind must have, beside the title.
pub(crate) fn required_keys(kind: Kind) -> impl Iterator<Item = &'static str> {
    keys(kind).required.iter().map(String::as_str)
}

/// True for a field that holds for every version of a work.
pub(crate) fn is_shared_field(kind: Kind, key: &str) -> bool {
    keys(kind).shared.iter().any(|shared| shared == key)
}

/// True for a field that a translation may say in its own words.
pub(crate) fn is_worded_field(kind: Kind, key: &str) -> bool {
    keys(kind).worded.iter().any(|worded| worded == key)
}

/// The JSON Schema of the front matter of one kind.
pub fn schema(kind: Kind) -> Value {
    let parts = [fields_of::<Head>(), fields_of::<CommonFacts>(), details_of(kind)];
    let (mut properties, mut definitions) = (Map::new(), Map::new());
    for part in parts {
        properties.extend(part.properties);
        definitions.extend(part.definitions);
    }
    let wording = fields_of::<Wording>();
    definitions.extend(wording.definitions);
    // A translation words less of a list than the original says, so such a field has a form of its own in each.
    let (mut in_original, mut in_translation) = (Map::new(), Map::new());
    for (key, worded) in wording.properties.into_iter().filter(|(key, _)| is_worded_field(kind, key)) {
        let description = json!({"description": properties[&key]["description"]});
        let theirs = properties.insert(key.clone(), description).unwrap_or_default();
        in_translation.insert(key.clone(), json!({"anyOf": [worded, theirs]}));
        in_original.insert(key, theirs);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("Front matter of {kind}"),
        "type": "object",
        "properties": properties,
        "patternProperties": {"^x_": {}},
        "additionalProperties": false,
        "required": ["title"],
        "anyOf": [
            {"title": "the original", "required": keys(kind).required, "properties": in_original},
            {"title": "a translation", "required": ["translation"], "properties": in_translation},
        ],
        "$defs": definitions,
    })
}

/// The table of fields in the specification, as Markdown: fields of every kind first, then each kind's own.
pub fn field_table() -> String {
    let mut table = String::from("| field | required | values | what it says |\n| --- | --- | --- | --- |\n");
    let mut part = |name: &str, fields: Fields, required: &[String], original: bool| {
        table.push_str(&format!("| **{name}** | | | |\n"));
        for (key, value) in &fields.properties {
            let must = match required.contains(key) {
                true if original => "in the original",
                true => "yes",
                false => "",
            };
            let says = value.get("description").and_then(Value::as_str).unwrap_or_default().replace('\n', " ");
            let values = values_of(value, &fields.definitions).replace('|', "\\|");
            table.push_str(&format!("| `{key}` | {must} | {values} | {says} |\n"));
        }
    };
    part("every version", fields_of::<Head>(), &["title".to_string()], false);
    part("a translation, in its own words", fields_of::<Wording>(), &[], false);
    let common = fields_of::<CommonFacts>();
    let required = common.required.clone();
    part("every kind", common, &required, true);
    for kind in Kind::ALL {
        let details = details_of(kind);
        let required = details.required.clone();
        let beyond = required_beyond(kind);
        let name =
            if beyond.is_empty() { kind.to_string() } else { format!("{kind} (`{}` required)", beyond.join("`, `")) };
        part(&name, details, &required, true);
    }
    table
}

/// What a property accepts, in a few words.
fn values_of(value: &Value, definitions: &Map<String, Value>) -> String {
    if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next().unwrap_or_default();
        let definition = definitions.get(name).unwrap_or(&Value::Null);
        return match name {
            "PartialDate" => "date".to_string(),
            "WorkId" => "work id".to_string(),
            "ConceptId" => "concept id".to_string(),
            "CountryCode" => "country".to_string(),
            "LanguageTag" => "language tag".to_string(),
            "CommitmentRef" => "commitment".to_string(),
            "Revision" => "revision".to_string(),
            _ => values_of(definition, definitions),
        };
    }
    let list = |key: &str| value.get(key).and_then(Value::as_array);
    if let Some(word) = value.get("const").and_then(Value::as_str) {
        return format!("`{word}`");
    }
    if let Some(words) = list("enum") {
        return words.iter().filter_map(Value::as_str).map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    }
    if let Some(options) = list("anyOf").or_else(|| list("oneOf")) {
        let is_many = |option: &&Value| option.get("type").and_then(Value::as_str) == Some("array");
        let many = options.iter().any(|option| is_many(&option));
        let mut texts: Vec<String> = options
            .iter()
            .filter(|option| !is_many(option) && option.get("type").and_then(Value::as_str) != Some("null"))
            .map(|option| values_of(option, definitions))
            .collect();
        texts.dedup();
        return format!("{}{}", texts.join(", "), if many { "; one or a list" } else { "" });
    }
    if let Some(fields) = value.get("properties").and_then(Value::as_object) {
        let required: Vec<&str> = list("required").into_iter().flatten().filter_map(Value::as_str).collect();
        let names = fields
            .keys()
            .map(|key| if required.contains(&key.as_str()) { format!("`{key}`\\*") } else { format!("`{key}`") });
        return format!("{{{}}}", names.collect::<Vec<_>>().join(", "));
    }
    let kind = match value.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null"),
        Some(kind) => kind.as_str(),
        None => None,
    };
    match kind {
        Some("string") => "text".to_string(),
        Some("integer") => "whole number".to_string(),
        Some("number") => "number".to_string(),
        Some("array") => {
            format!("list of {}", value.get("items").map_or_else(String::new, |items| values_of(items, definitions)))
        }
        Some("object") => match value.get("additionalProperties").filter(|inner| inner.is_object()) {
            Some(inner) => format!("by id: {}", values_of(inner, definitions)),
            None => "mapping".to_string(),
        },
        _ => String::new(),
    }
}
