//! [`Node`] → typed struct, through serde, with the place of what does not fit.

use std::fmt::Display;
use std::ops::Range;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, Visitor};

use crate::diagnostic::{Code, Diagnostic};
use crate::nearest::nearest;
use crate::source::Source;
use crate::yaml::{Node, Value};

/// Reads a typed value from a node.
pub(crate) fn from_node<T: DeserializeOwned>(node: &Node) -> Result<T, Box<FieldError>> {
    T::deserialize(Typed(node))
}

/// Why a node does not fit its type, and where.
#[derive(Debug)]
pub(crate) struct FieldError {
    misfit: Misfit,
    span: Option<Range<usize>>,
    found: String,
}

#[derive(Debug)]
enum Misfit {
    Told(String),
    Type(String),
    Missing(&'static str),
    Key(String, &'static [&'static str]),
    Word(String, &'static [&'static str]),
}

impl FieldError {
    fn new(misfit: Misfit) -> Box<Self> {
        Box::new(Self { misfit, span: None, found: String::new() })
    }

    /// The innermost node that an error passes on its way out is its place.
    fn at(mut self: Box<Self>, node: &Node) -> Box<Self> {
        if self.span.is_none() {
            self.span = Some(node.span.clone());
            self.found = match &node.value {
                _ if node.is_null() => "nothing".to_string(),
                Value::Scalar { text, .. } => {
                    format!("`{}`", text.chars().take(60).collect::<String>())
                }
                Value::List(_) => "a list".to_string(),
                Value::Map(_) => "a mapping".to_string(),
            };
        }
        self
    }

    /// The diagnostic; `fallback` is the place of an error that has none of its own.
    pub(crate) fn report(&self, source: &Source, fallback: Range<usize>) -> Diagnostic {
        let span = self.span.clone().unwrap_or(fallback);
        match &self.misfit {
            Misfit::Told(message) => source.report(Code::BadValue, span, message, "Correct the value."),
            Misfit::Type(expected) => {
                let message = format!("found {} where {expected} is expected", self.found);
                source.report(Code::BadValue, span, message, format!("Write {expected}."))
            }
            Misfit::Missing(field) => source.report(
                Code::MissingField,
                span,
                format!("`{field}` is missing here"),
                format!("Add `{field}:`."),
            ),
            Misfit::Key(key, known) => unknown_key(source, span, key, known.iter().copied()),
            Misfit::Word(word, known) => {
                let hint = match nearest(word, known.iter().copied()) {
                    Some(near) => format!("Write `{near}`; accepted are {}.", known.join(", ")),
                    None => format!("Write one of: {}.", known.join(", ")),
                };
                source.report(Code::BadValue, span, format!("`{word}` is not accepted here"), hint)
            }
        }
    }
}

/// The diagnostic on a key that is none of the known ones.
pub(crate) fn unknown_key<'a>(
    source: &Source,
    span: Range<usize>,
    key: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let hint = match nearest(key, known.clone()) {
        Some(near) => format!("Did you mean `{near}`? Keys of your own begin with `x_`."),
        None => format!("Use one of: {}. Keys of your own begin with `x_`.", known.collect::<Vec<_>>().join(", ")),
    };
    source.report(Code::UnknownKey, span, format!("unknown key `{key}`"), hint)
}

impl Display for FieldError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.misfit)
    }
}

impl std::error::Error for FieldError {}

/// serde's errors are moved up through every level, so what they carry is boxed.
type Failed = Box<FieldError>;

impl de::Error for Failed {
    fn custom<T: Display>(message: T) -> Self {
        FieldError::new(Misfit::Told(message.to_string()))
    }
    fn invalid_type(_: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        FieldError::new(Misfit::Type(plain_words(&expected.to_string())))
    }
    fn invalid_value(_: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        FieldError::new(Misfit::Type(plain_words(&expected.to_string())))
    }
    fn missing_field(field: &'static str) -> Self {
        FieldError::new(Misfit::Missing(field))
    }
    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        FieldError::new(Misfit::Key(field.to_string(), expected))
    }
    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        FieldError::new(Misfit::Word(variant.to_string(), expected))
    }
}

/// serde's name of a type in the words of somebody who writes front matter.
fn plain_words(expected: &str) -> String {
    match expected {
        "a string" | "string" => "text",
        "u8" | "u16" | "u32" | "u64" | "i8" | "i16" | "i32" | "i64" => "a whole number",
        "f32" | "f64" => "a number",
        "a boolean" => "`true` or `false`",
        "a sequence" => "a list",
        "a map" => "a mapping (`key: value` lines)",
        other if other.starts_with("struct ") => "a mapping (`key: value` lines)",
        other => other,
    }
    .to_string()
}

struct Typed<'a>(&'a Node);

impl Typed<'_> {
    fn mismatch<'de, V: Visitor<'de>>(&self, visitor: &V) -> Failed {
        let expected: &dyn de::Expected = visitor;
        <Failed as de::Error>::invalid_type(de::Unexpected::Unit, expected).at(self.0)
    }

    fn scalar(&self) -> Option<&str> {
        self.0.text().filter(|_| !self.0.is_null())
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident $type:ty;)+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
            match self.scalar().and_then(|text| text.parse::<$type>().ok()) {
                Some(number) => visitor.$visit(number).map_err(|error: Failed| error.at(self.0)),
                None => Err(self.mismatch(&visitor)),
            }
        })+
    };
}

impl<'de> Deserializer<'de> for Typed<'_> {
    type Error = Failed;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        let node = self.0;
        match &node.value {
            _ if node.is_null() => visitor.visit_unit(),
            Value::Scalar { text, .. } => visitor.visit_str(text),
            Value::List(items) => visitor.visit_seq(Items(items.iter())),
            Value::Map(entries) => visitor.visit_map(Entries::of(entries)),
        }
        .map_err(|error: Failed| error.at(node))
    }

    numbers! {
        deserialize_u8 visit_u8 u8;
        deserialize_u16 visit_u16 u16;
        deserialize_u32 visit_u32 u32;
        deserialize_u64 visit_u64 u64;
        deserialize_i8 visit_i8 i8;
        deserialize_i16 visit_i16 i16;
        deserialize_i32 visit_i32 i32;
        deserialize_i64 visit_i64 i64;
        deserialize_bool visit_bool bool;
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        let digits = |text: &&str| text.bytes().any(|b| b.is_ascii_digit());
        match self.scalar().filter(digits).and_then(|text| text.parse::<f64>().ok()) {
            Some(number) if number.is_finite() => visitor.visit_f64(number),
            _ => Err(self.mismatch(&visitor)),
        }
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        match self.scalar() {
            Some(text) => visitor.visit_str(text).map_err(|error: Failed| error.at(self.0)),
            None => Err(self.mismatch(&visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        match &self.0.value {
            Value::List(items) => visitor.visit_seq(Items(items.iter())).map_err(|error: Failed| error.at(self.0)),
            _ => Err(self.mismatch(&visitor)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        match &self.0.value {
            Value::Map(entries) => visitor.visit_map(Entries::of(entries)).map_err(|error: Failed| error.at(self.0)),
            _ => Err(self.mismatch(&visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failed> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failed> {
        match self.scalar() {
            Some(word) => {
                let word: StrDeserializer<'_, Failed> = word.into_deserializer();
                visitor.visit_enum(word).map_err(|error: Failed| error.at(self.0))
            }
            None => {
                let expected: &dyn de::Expected = &"one word";
                Err(<Failed as de::Error>::invalid_type(de::Unexpected::Unit, expected).at(self.0))
            }
        }
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        // A key is text whatever it looks like.
        visitor.visit_str(self.0.text().unwrap_or_default()).map_err(|error: Failed| error.at(self.0))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct tuple tuple_struct
    }
}

struct Items<'a>(std::slice::Iter<'a, Node>);

impl<'de> de::SeqAccess<'de> for Items<'_> {
    type Error = Failed;
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Failed> {
        let Some(node) = self.0.next() else {
            return Ok(None);
        };
        seed.deserialize(Typed(node)).map(Some).map_err(|error| error.at(node))
    }
}

struct Entries<'a> {
    rest: std::slice::Iter<'a, (Node, Node)>,
    value: Option<&'a Node>,
}

impl<'a> Entries<'a> {
    fn of(entries: &'a [(Node, Node)]) -> Self {
        Self { rest: entries.iter(), value: None }
    }
}

impl<'de> de::MapAccess<'de> for Entries<'_> {
    type Error = Failed;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Failed> {
        // Keys of the author's own are nobody's business, at any depth.
        let Some((key, value)) = self.rest.find(|(key, _)| !key.text().is_some_and(|key| key.starts_with("x_"))) else {
            return Ok(None);
        };
        self.value = Some(value);
        seed.deserialize(Typed(key)).map(Some).map_err(|error| error.at(key))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Failed> {
        match self.value.take() {
            Some(value) => seed.deserialize(Typed(value)).map_err(|error| error.at(value)),
            None => Err(<Failed as de::Error>::custom("a value before its key")),
        }
    }
}
