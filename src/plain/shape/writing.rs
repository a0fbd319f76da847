//! From a shape to a value.

use super::unfit::Unfit;
use crate::plain::value::Value;
use serde::ser::{
    Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer,
};

/// A shape as a value. What no value can be, bytes for example, gives `Null`; no shape of
/// ours has that.
pub fn write<T: Serialize + ?Sized>(shape: &T) -> Value {
    shape.serialize(Writer).unwrap_or(Value::Null)
}

struct Writer;

macro_rules! numbers {
    ($($method:ident $kind:ty)*) => {
        $(fn $method(self, number: $kind) -> Result<Value, Unfit> {
            Ok(Value::Number(number as f64))
        })*
    };
}

impl Serializer for Writer {
    type Ok = Value;
    type Error = Unfit;
    type SerializeSeq = List;
    type SerializeTuple = List;
    type SerializeTupleStruct = Impossible<Value, Unfit>;
    type SerializeTupleVariant = Impossible<Value, Unfit>;
    type SerializeMap = Members;
    type SerializeStruct = Members;
    type SerializeStructVariant = Impossible<Value, Unfit>;

    numbers! {
        serialize_i8 i8 serialize_i16 i16 serialize_i32 i32 serialize_i64 i64
        serialize_u8 u8 serialize_u16 u16 serialize_u32 u32 serialize_u64 u64
        serialize_f32 f32 serialize_f64 f64
    }

    fn serialize_bool(self, truth: bool) -> Result<Value, Unfit> {
        Ok(Value::Bool(truth))
    }

    fn serialize_char(self, sign: char) -> Result<Value, Unfit> {
        Ok(Value::String(sign.into()))
    }

    fn serialize_str(self, text: &str) -> Result<Value, Unfit> {
        Ok(text.into())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Value, Unfit> {
        Err(Unfit)
    }

    fn serialize_none(self) -> Result<Value, Unfit> {
        Ok(Value::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, some: &T) -> Result<Value, Unfit> {
        some.serialize(self)
    }

    fn serialize_unit(self) -> Result<Value, Unfit> {
        Ok(Value::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Value, Unfit> {
        Ok(Value::Null)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<Value, Unfit> {
        Ok(name.into())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        inner: &T,
    ) -> Result<Value, Unfit> {
        inner.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Value, Unfit> {
        Err(Unfit)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List, Unfit> {
        Ok(List(Vec::new()))
    }

    fn serialize_tuple(self, _: usize) -> Result<List, Unfit> {
        Ok(List(Vec::new()))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Impossible<Value, Unfit>, Unfit> {
        Err(Unfit)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<Value, Unfit>, Unfit> {
        Err(Unfit)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members, Unfit> {
        Ok(Members(Vec::new()))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members, Unfit> {
        Ok(Members(Vec::new()))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<Value, Unfit>, Unfit> {
        Err(Unfit)
    }
}

/// An array as it comes.
struct List(Vec<Value>);

impl List {
    fn push<T: Serialize + ?Sized>(&mut self, element: &T) -> Result<(), Unfit> {
        self.0.push(element.serialize(Writer)?);
        Ok(())
    }
}

impl SerializeSeq for List {
    type Ok = Value;
    type Error = Unfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, element: &T) -> Result<(), Unfit> {
        self.push(element)
    }

    fn end(self) -> Result<Value, Unfit> {
        Ok(Value::Array(self.0))
    }
}

impl SerializeTuple for List {
    type Ok = Value;
    type Error = Unfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, element: &T) -> Result<(), Unfit> {
        self.push(element)
    }

    fn end(self) -> Result<Value, Unfit> {
        Ok(Value::Array(self.0))
    }
}

/// The members of an object as they come.
struct Members(Vec<(String, Value)>);

impl SerializeStruct for Members {
    type Ok = Value;
    type Error = Unfit;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unfit> {
        self.0.push((name.to_string(), value.serialize(Writer)?));
        Ok(())
    }

    fn end(self) -> Result<Value, Unfit> {
        Ok(Value::Object(self.0))
    }
}

impl SerializeMap for Members {
    type Ok = Value;
    type Error = Unfit;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unfit> {
        let Value::String(key) = key.serialize(Writer)? else { return Err(Unfit) };
        self.0.push((key, Value::Null));
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
        let (_, last) = self.0.last_mut().ok_or(Unfit)?;
        *last = value.serialize(Writer)?;
        Ok(())
    }

    fn end(self) -> Result<Value, Unfit> {
        Ok(Value::Object(self.0))
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => serializer.serialize_none(),
            Value::Bool(truth) => serializer.serialize_bool(*truth),
            Value::Number(number) => serializer.serialize_f64(*number),
            Value::String(text) => serializer.serialize_str(text),
            Value::Array(list) => serializer.collect_seq(list),
            Value::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}
