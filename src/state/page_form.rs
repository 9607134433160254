//! The form of the page around the widget: which of its fields are checked and as what, what is to
//! be said of each, and whether it may be sent. The page keeps its fields; here are their values
//! alone, and only for as long as the widget stands.

use super::{State, Typed};
use crate::checks::Check;
use crate::content::{Field, Form, Pack};
use std::fmt;
use std::rc::Rc;

/// A field of the page's own form as it now is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageField {
    /// As the form names it.
    pub name: String,
    /// The check that the page names for it; where it is empty, the pack's form is asked by `name`.
    pub check: String,
    /// As the page shows it.
    pub label: String,
    /// May not be left empty.
    pub required: bool,
    /// The text that the field holds now.
    pub text: Typed,
}

/// What is to be said beside a field of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageNote {
    /// What is wrong; empty for nothing.
    pub problem: String,
    /// Worth a look, never in the way; empty for nothing.
    pub hint: String,
}

/// What the widget wants written into a field of the page's own form. `Debug` does not show the text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PageFieldEdit<'a> {
    /// The index of the field in [`super::Action::PageFormChanged`].
    pub index: usize,
    /// The whole text that the field is to hold.
    pub text: &'a str,
}

impl fmt::Debug for PageFieldEdit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PageFieldEdit({}, …)", self.index)
    }
}

/// The page's form, as one of the pack's kind.
#[derive(Clone)]
pub(super) struct PageForm {
    pub(super) form: Form,
    /// For each field of the page, its id in `form`.
    ids: Vec<Option<String>>,
    /// It was not sent, because of what is wrong.
    pub(super) is_held: bool,
}

impl State {
    /// Takes in the page's form as it now stands; without fields it has none.
    pub(super) fn read_page(&mut self, fields: Vec<PageField>) {
        if fields.is_empty() {
            self.page = None;
            self.filling = Rc::default();
            return;
        }
        let mut page = page_form(self.pack(), &fields);
        page.is_held = self.page.as_ref().is_some_and(|before| before.is_held);
        let ids = page.ids.clone();
        self.page = Some(Rc::new(page));
        let is_there = |id: &str| ids.iter().any(|own| own.as_deref() == Some(id));
        Rc::make_mut(&mut self.filling).values.retain(is_there);
        for (id, field) in ids.into_iter().zip(fields) {
            let Some(id) = id else { continue };
            if self.filling.values.get(&id).unwrap_or_default() != field.text.as_str() {
                self.fill(id, field.text.into_string());
            }
        }
    }

    /// The page's field at that place was left.
    pub(super) fn leave_on_page(&mut self, at: usize) {
        let id = self
            .page
            .as_ref()
            .and_then(|page| page.ids.get(at).cloned());
        if let Some(id) = id.flatten() {
            self.leave(id);
        }
    }

    /// The page's form was to be sent; `is_held`: and was not, unless nothing is wrong with it. Then
    /// the reason must not stay behind a button.
    pub(super) fn submit(&mut self, is_held: bool) {
        self.ask();
        let is_held = is_held && !self.is_ready();
        if let Some(page) = &mut self.page {
            Rc::make_mut(page).is_held = is_held;
        }
        if is_held {
            self.open_panel(true);
        }
    }

    /// Is it a form of the page that is checked?
    pub fn has_page_form(&self) -> bool {
        self.page.is_some()
    }

    /// See [`State::page_notes`].
    pub(super) fn notes_on_page(&self) -> Option<Vec<PageNote>> {
        let (page, filled) = (self.page.as_ref()?, self.filled()?);
        let note = |id: &Option<String>| {
            let field = id.as_ref().and_then(|id| filled.field(id));
            field.map_or_else(PageNote::default, |field| PageNote {
                problem: (filled.problem(field)).map_or_else(String::new, |said| said.message),
                hint: (filled.hints(field).into_iter().next())
                    .map_or_else(String::new, |said| said.message),
            })
        };
        Some(page.ids.iter().map(note).collect())
    }

    /// The place on the page of a field of its form.
    pub fn page_field_index(&self, field: &str) -> Option<usize> {
        let ids = &self.page.as_ref()?.ids;
        ids.iter().position(|id| id.as_deref() == Some(field))
    }

    /// What is to be written into a field of the page's own form, named by its id in the form that is
    /// checked; `None` where the page has no such field.
    pub fn page_field_edit(&self, field: &str) -> Option<PageFieldEdit<'_>> {
        let index = self.page_field_index(field)?;
        let text = self.filling.values.get(field).unwrap_or_default();
        Some(PageFieldEdit { index, text })
    }

    pub(super) fn is_ready(&self) -> bool {
        self.filled().is_some_and(|filled| filled.review.is_ready())
    }
}

/// Whoever types a password or an SMS code anywhere but where it is used may be telling a thief.
const SECRET: [Check; 2] = [Check::Password, Check::SmsCode];

/// The form without its secrets.
pub(super) fn without_secrets(form: &Form) -> Form {
    let mut form = form.clone();
    let is_secret = |field: &Field| SECRET.iter().any(|check| check.name() == field.check);
    form.fields.retain(|field| !is_secret(field));
    form
}

/// The fields that are checked. Where the pack's form has one like it, that one lends its label,
/// its rules and its place among the rules across fields.
fn page_form(pack: &Pack, fields: &[PageField]) -> PageForm {
    let own = pack.forms.first().cloned().unwrap_or_default();
    let mut known: Vec<Field> = Vec::new();
    let mut ids = Vec::new();
    for (at, field) in fields.iter().enumerate() {
        let free = || {
            let is_free = |it: &&Field| known.iter().all(|own| own.id != it.id);
            let fields = own.fields.iter().filter(|it| it.choices.is_empty());
            fields.filter(is_free)
        };
        let is_alike = |it: &&Field| it.check == field.check || field.check.is_empty();
        let named = free().find(|it| it.id == field.name && is_alike(it));
        let alike = named.or_else(|| free().find(|it| it.check == field.check));
        let found = match alike {
            Some(alike) => Some(alike.clone()),
            None => Check::from_name(&field.check).map(|check| Field {
                id: format!("page-{at}"),
                check: check.name().to_owned(),
                label: field.name.clone(),
                ..Field::default()
            }),
        };
        ids.push(found.as_ref().map(|found| found.id.clone()));
        known.extend(found.map(|found| Field {
            required: field.required,
            // The page knows itself what it asks.
            when: Vec::new(),
            label: match field.label.as_str() {
                "" => found.label.clone(),
                label => label.to_owned(),
            },
            ..found
        }));
    }
    PageForm {
        form: Form {
            fields: known,
            ..own
        },
        ids,
        is_held: false,
    }
}
