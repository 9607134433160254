//! Results for `serde` (feature `serde`): what has a stable name is written as that name, a day as
//! ISO 8601 writes it.

use super::{CardKind, Check, Date, Reason, Sex};
use serde::{Serialize, Serializer};

/// Writes types as the text that a method of theirs gives.
macro_rules! as_text {
    ($($kind:ty: $text:ident,)+) => {
        $(impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.$text())
            }
        })+
    };
}

as_text! {
    Check: name,
    Reason: code,
    Sex: name,
    CardKind: name,
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
