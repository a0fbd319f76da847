//! From a value to the shape that it has.

use super::unfit::Unfit;
use crate::plain::value::Value;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

/// The shape that a value has; `None` if it has another. Members that the shape does not
/// know are passed over.
pub fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(Reader(value)).ok()
}

/// A value that is read. It gives a visitor what was asked for or nothing: what it could
/// give beside would be code in each shape's reading.
#[derive(Clone, Copy)]
struct Reader<'a>(&'a Value);

impl<'a> IntoDeserializer<'a, Unfit> for Reader<'a> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! whole_numbers {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
            visitor.visit_u32(self.0.whole(u32::MAX).ok_or(Unfit)?)
        })*
    };
}

macro_rules! texts {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
            visitor.visit_str(self.0.text().ok_or(Unfit)?)
        })*
    };
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Unfit;

    whole_numbers! { deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 }

    texts! { deserialize_str deserialize_string }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unfit> {
        Err(Unfit)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_unit()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.0 {
            Value::Bool(truth) => visitor.visit_bool(*truth),
            _ => Err(Unfit),
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_f64(self.0.number().ok_or(Unfit)?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.0 {
            Value::Array(list) => visitor.visit_seq(SeqDeserializer::new(list.iter().map(Reader))),
            _ => Err(Unfit),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Unfit> {
        match self.0 {
            Value::Array(list) if list.len() == length => self.deserialize_seq(visitor),
            _ => Err(Unfit),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        match self.0 {
            Value::Object(members) => {
                let members = members.iter().map(|(name, value)| (Name(name), Reader(value)));
                visitor.visit_map(MapDeserializer::new(members))
            }
            _ => Err(Unfit),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 f32 char bytes byte_buf unit unit_struct newtype_struct tuple_struct map enum
        identifier
    }
}

/// The name of a member.
struct Name<'a>(&'a str);

impl<'a> IntoDeserializer<'a, Unfit> for Name<'a> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Name<'de> {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_str(self.0)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
