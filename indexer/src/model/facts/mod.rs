//! What front matter says of a work: the fields every kind shares and the fields of each kind.
//!
//! These structs are the one definition of the front matter. The tables in `indexer/README.md`, `tajriba schema`
//! and the API are made from them; a new field is added here, with its doc comment, and nowhere else. One that is text
//! stands a second time in [`Wording`], so that a translation can say it in its own language.
//! [`OneOrMany`] fields accept a single value where a list is meant.

mod common;
mod forum;
mod legislation;
mod materials;
mod national_plan;
mod practice;
mod sorting;
mod wording;

pub use common::*;
pub use forum::*;
pub use legislation::*;
pub use materials::*;
pub use national_plan::*;
pub use practice::*;
pub use sorting::*;
pub use wording::*;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

/// The fields that only one kind has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Details {
    /// See [`CaseStudy`].
    CaseStudies(CaseStudy),
    /// See [`ServiceModel`].
    ServiceModels(ServiceModel),
    /// See [`Legislation`].
    Legislation(Legislation),
    /// See [`TrainingMaterial`].
    TrainingMaterials(TrainingMaterial),
    /// See [`Report`].
    Reports(Report),
    /// See [`Tool`].
    Tools(Tool),
    /// See [`NationalPlan`].
    NationalPlans(NationalPlan),
    /// See [`ForumDocument`].
    Forum(ForumDocument),
    /// See [`Curriculum`].
    Curricula(Curriculum),
}

/// A list that may be written as one value: `topics: foster-care`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct OneOrMany<T>(pub Vec<T>);

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> std::ops::Deref for OneOrMany<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> OneOrMany<T> {
    /// True for an empty list, which is then not written out.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> serde::de::Visitor<'de> for Visitor<T> {
            type Value = OneOrMany<T>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a value or a list of values")
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(OneOrMany(items))
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                T::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(|one| OneOrMany(vec![one]))
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                T::deserialize(serde::de::value::StrDeserializer::new(text)).map(|one| OneOrMany(vec![one]))
            }
            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
                T::deserialize(serde::de::value::U64Deserializer::new(number)).map(|one| OneOrMany(vec![one]))
            }
            fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Self::Value, E> {
                T::deserialize(serde::de::value::I64Deserializer::new(number)).map(|one| OneOrMany(vec![one]))
            }
            fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
                Ok(OneOrMany(Vec::new()))
            }
        }
        deserializer.deserialize_any(Visitor(std::marker::PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for OneOrMany<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("OneOrMany_{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let item = generator.subschema_for::<T>();
        schemars::json_schema!({"anyOf": [item, {"type": "array", "items": item}]})
    }
}

/// An enum of words: serde and schema in kebab-case, `as_str`, `ALL`.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
            schemars::JsonSchema,
        )]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $text)] $variant,)+
        }
        impl $name {
            /// Every value, in the order of the specification.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];
            /// The word as front matter and facets have it.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text,)+ }
            }
            /// The value with this word.
            ///
            /// # Errors
            /// [`IdError`](crate::model::IdError) when there is none.
            pub fn parse(text: &str) -> Result<Self, crate::model::IdError> {
                Self::ALL.iter().copied().find(|value| value.as_str() == text).ok_or_else(|| {
                    crate::model::IdError::new(text, concat!("one of: ", $($text, " ",)+))
                })
            }
        }
    };
}
pub(crate) use words;
