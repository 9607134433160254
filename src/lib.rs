//! bank-help: a searchable FAQ and a form pre-checker for bank support pages.
//!
//! A [`Pack`](content::Pack) is one language of everything that is said: articles, forms, sentences.
//! [`search`] finds its articles however a question is typed, [`checks`] and [`forms`] judge what a
//! person fills in, [`state`] is the whole widget without a browser, and `ui` draws it with Yew as the
//! element `<bank-help>`.
//!
//! # Quick start
//!
//! Find an article:
//!
//! ```
//! use bank_help::content::Pack;
//! use bank_help::search::Index;
//!
//! let pack = Pack::from_json(
//!     r#"{"lang": "zh-CN", "articles": [{"id": "code", "title": "收不到验证码怎么办"}]}"#,
//! )?;
//! let index = Index::new(&pack.documents(), &pack.lexicon());
//! let hits = index.search("shoubudao yzm", 5);
//! assert_eq!(pack.article_of(&hits[0]).unwrap().id, "code");
//! # Ok::<(), bank_help::content::PackError>(())
//! ```
//!
//! Check one value, or a whole form with [`forms::review`]:
//!
//! ```
//! use bank_help::checks::{Check, Verdict};
//!
//! let judgement = Check::IdCard.run("11010519491231002x", "2026-11-23".parse()?);
//! assert_eq!(judgement.verdict, Verdict::Good);
//! assert_eq!(judgement.shown, "110105 19491231 002X");
//! # Ok::<(), bank_help::checks::ParseDateError>(())
//! ```
//!
//! Drive the widget without a browser, as its tests do:
//!
//! ```
//! use bank_help::content::Pack;
//! use bank_help::state::{Action, State};
//! use std::rc::Rc;
//!
//! let pack = Pack::from_json(r#"{"articles": [{"id": "code", "title": "No code arrives"}]}"#)?;
//! let state = State::new(Rc::new(pack), "2026-11-23".parse()?);
//! let state = state.apply(Action::QueryTyped("code".to_owned().into()));
//! let view = state.view();
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | none | | `text`, `search`, `checks`, `content`, `forms`, `state`: no dependency at all, for a server |
//! | `ui` | yes | the widget in the browser: Yew and the element `<bank-help>` |
//! | `engine` | yes | search and checks for JavaScript, without Yew |
//! | `author` | | `content::author` and `search::learn`: Markdown and TOML into packs; for tools, never in a wasm |
//! | `serde` | | `Serialize` for the results of checks and forms |
//!
//! # Map
//!
//! The modules below stand in dependency order, lowest first, and that order is law: a module uses only
//! those above it, and inside a folder a file only siblings listed above it
//! (`tests/host/architecture.rs` holds both). Everything but `ui` is pure Rust with no clock, no
//! randomness, no storage and no network. `ARCHITECTURE.md` has the whole map.

/// Characters: width, case, script, pinyin, edit distance. Every fold keeps positions.
pub mod text;
/// Documents in, ranked and marked hits out. Knows nothing of banks.
pub mod search;
/// Kinds of values that a person types, one file for each. No sentence in any human language.
pub mod checks;
/// The bank's words as plain data: articles, forms, messages.
pub mod content;
/// One form: each field alone, then the fields together.
pub mod forms;
/// The whole widget without a browser.
pub mod state;
/// The search and the checks for JavaScript, without a screen.
#[cfg(feature = "engine")]
pub mod engine;
/// The widget in the browser: draws a `View`, emits `Action`s, decides nothing.
#[cfg(feature = "ui")]
pub mod ui;

/// Compiles and runs the Rust of the README with the other examples.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
