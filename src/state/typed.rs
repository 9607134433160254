//! The privacy rule as a type: a text that a visitor typed cannot be printed by accident.

use std::fmt;

/// A text that a visitor typed: a query, a field's value. `Debug` prints `…` in its place, so that
/// an action, a message or a state that carries one never shows it in a log.
///
/// The text is private and leaves by [`Typed::as_str`] alone. That leaves room to overwrite it in
/// memory when it is dropped.
///
/// ```
/// use bank_help::state::Typed;
///
/// let typed = Typed::from("11010519491231002X");
/// assert_eq!(typed.as_str(), "11010519491231002X");
/// assert_eq!(format!("{typed:?}"), "…");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Typed(String);

impl Typed {
    /// The text as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Moves the text out; an empty one is left to be dropped.
    pub(super) fn into_string(mut self) -> String {
        std::mem::take(&mut self.0)
    }
}

impl From<String> for Typed {
    fn from(text: String) -> Typed {
        Typed(text)
    }
}

impl From<&str> for Typed {
    fn from(text: &str) -> Typed {
        Typed(text.to_owned())
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}
