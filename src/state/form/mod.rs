//! The form check: what is typed into the pack's form or the page's own, and what is said of it.
//!
//! [`FormSession`] holds the visitor's input and, beside it, the [`ReviewedForm`](reviewed): the
//! values together with the review computed from them. An action that changes a value makes the next
//! `ReviewedForm` once; views only read it.
//!
//! | question | file |
//! |---|---|
//! | which values, and are they good? | `reviewed` |
//! | what did the visitor do besides typing? | `input`, `photo` |
//! | when may a message appear? | `message_timing` |
//! | in which words? | `presenter`, `photo_view`, `field`, `outcome` |
//! | which field is in sight on a small screen? | `steps` |
//! | what does an action change? | `session`, `page_session` |
//! | which fields of the page's own form are checked, and as what? | `page` |
//!
//! Everything here but the types is in the lazy chunk: only `lazy_boundary` calls it.

mod photo;
mod input;
mod page;
mod reviewed;
mod message_timing;
mod presenter;
mod photo_view;
mod field;
mod outcome;
mod steps;
mod session;
mod page_session;
mod check_view;

pub(super) use page::without_secrets;
pub use page::{PageField, PageFieldEdit, PageNote};
pub use photo::PhotoFile;
pub(super) use session::{FormContext, FormSession};
