//! The error of reading a pack.

use std::fmt;

/// The first place where a JSON text is not that of a pack, and what was expected there.
///
/// ```
/// use bank_help::content::Pack;
/// let error = Pack::from_json(r#"{"lang": "en", "articles": "none"}"#).unwrap_err();
/// assert_eq!((error.at, error.key, error.expected), (27, "articles", "a list"));
/// assert_eq!(error.to_string(), "`articles` must be a list");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PackError {
    /// The byte of the text at which the value begins that is wrong, or at which the JSON breaks off.
    pub at: usize,
    /// The key whose value is wrong; empty where the text is not JSON.
    pub key: &'static str,
    /// What should stand there, in English: `a list`, "`,` or `]`".
    pub expected: &'static str,
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.key {
            "" => write!(f, "expected {}", self.expected),
            key => write!(f, "`{key}` must be {}", self.expected),
        }
    }
}

impl std::error::Error for PackError {}
