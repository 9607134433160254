//! The form of the page around the widget, as a form of the pack's kind: which of its fields are
//! checked, and as what. The page keeps its fields; here are their rules alone.

use crate::checks::Check;
use crate::content::{Field, Form, Pack};
use crate::state::typed::Typed;
use std::fmt;
use std::rc::Rc;

/// A field of the page's own form as it now is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageField {
    /// The field's `name` in the page's form.
    pub name: String,
    /// The name of the check that the page wants for it; where it is empty, the pack's form is asked
    /// by `name`.
    pub check: String,
    /// The field's label on the page; empty for that of the pack's form.
    pub label: String,
    /// `true` if the field may not stay empty.
    pub required: bool,
    /// The text that the field holds now.
    pub text: Typed,
}

/// What is shown beside a field of the page's own form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageNote {
    /// What is wrong; empty for nothing.
    pub problem: String,
    /// What is worth a second look without being wrong; empty for nothing.
    pub hint: String,
}

/// What the widget wants written into a field of the page's own form. `Debug` does not show the text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PageFieldEdit<'a> {
    /// The index of the field in `Action::PageFormChanged`.
    pub index: usize,
    /// The whole text that the field is to hold.
    pub text: &'a str,
}

impl fmt::Debug for PageFieldEdit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PageFieldEdit({}, …)", self.index)
    }
}

/// The page's own form.
pub(super) struct PageForm {
    /// The fields that are checked, with their rules.
    pub(super) form: Rc<Form>,
    /// For each field of the page, its id in `form`; `None` for one that is not checked.
    pub(super) ids: Vec<Option<String>>,
}

/// The checks whose values are secrets. A visitor who types a password or an SMS code anywhere but
/// where it is used may be telling a thief.
const SECRET_CHECKS: [Check; 2] = [Check::Password, Check::SmsCode];

/// The pack's form as it is drawn here: without the secrets that belong into the bank's own form
/// alone.
pub(in crate::state) fn without_secrets(form: &Form) -> Form {
    let mut form = form.clone();
    let is_secret = |field: &Field| SECRET_CHECKS.iter().any(|it| it.name() == field.check);
    form.fields.retain(|field| !is_secret(field));
    form
}

impl PageForm {
    /// The page's form with the rules of the pack's first form. A field that the pack's form has too,
    /// by its name or by its check, takes its label, its rules and its place among the rules across
    /// fields; any other with a known check gets that check alone.
    pub(super) fn new(pack: &Pack, fields: &[PageField]) -> PageForm {
        let pack_form = pack.forms.first().cloned().unwrap_or_default();
        let mut checked: Vec<Field> = Vec::new();
        let mut ids = Vec::new();
        for (index, field) in fields.iter().enumerate() {
            let rules = rules_for(field, &pack_form, &checked).or_else(|| {
                Check::from_name(&field.check).map(|check| Field {
                    id: format!("page-{index}"),
                    check: check.name().to_owned(),
                    label: field.name.clone(),
                    ..Field::default()
                })
            });
            ids.push(rules.as_ref().map(|rules| rules.id.clone()));
            checked.extend(rules.map(|rules| Field {
                required: field.required,
                // The page itself knows when it asks for the field.
                when: Vec::new(),
                label: match field.label.as_str() {
                    "" => rules.label.clone(),
                    label => label.to_owned(),
                },
                ..rules
            }));
        }
        PageForm {
            form: Rc::new(Form {
                fields: checked,
                ..pack_form
            }),
            ids,
        }
    }

    /// The index on the page of the field with this id.
    pub(super) fn index_of(&self, id: &str) -> Option<usize> {
        self.ids.iter().position(|it| it.as_deref() == Some(id))
    }
}

/// The field of the pack's form that a field of the page is: of the same name and not of another
/// check, or else of the same check. Each is taken once, and none that is chosen instead of typed.
fn rules_for(field: &PageField, pack_form: &Form, taken: &[Field]) -> Option<Field> {
    let free = || {
        let is_free = |it: &&Field| taken.iter().all(|other| other.id != it.id);
        let typed = pack_form.fields.iter().filter(|it| it.choices.is_empty());
        typed.filter(is_free)
    };
    let is_alike = |it: &&Field| it.check == field.check || field.check.is_empty();
    let named = free().find(|it| it.id == field.name && is_alike(it));
    named
        .or_else(|| free().find(|it| it.check == field.check))
        .cloned()
}
