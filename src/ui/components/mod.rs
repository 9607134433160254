//! What the widget draws, one file for each sheet in `styles/`. A component is a function from a part of
//! the [`View`](crate::state::View) to HTML, with the one callback for all that a visitor does.

mod icon;
mod marked;
mod blocks;
mod article_link;
mod remedies;
mod article;
mod search_box;
mod topics;
mod result_list;
mod note;
mod suggestions;
mod photo;
mod field;
mod error_summary;
mod check_form;
mod guide;
mod lazy_boundary;
mod loading;
mod notices;
mod tabs;
mod warning;
mod launcher;

pub(crate) use article::article;
pub(crate) use launcher::launcher;
pub(crate) use lazy_boundary::{lazy_screen, lazy_styles};
pub(crate) use loading::loading;
pub(crate) use notices::notices;
pub(crate) use result_list::result_list;
pub(crate) use search_box::search_box;
pub(crate) use tabs::{chosen_id, tabs};
pub(crate) use topics::topics;
pub(crate) use warning::warning;
