//! One field at a time, where there is no room for more: which one, and the way to the next.

use super::{Phrase, State, StepView, Tab};
use crate::content::{Field, Form};
use std::rc::Rc;

impl State {
    /// Goes to a field of the form, if there is one of that name.
    pub(super) fn seek(&mut self, field: &str) {
        self.choose_for(field);
        let form = self.asked_form();
        let at = form.and_then(|form| form.fields.iter().position(|own| own.id == field));
        if let Some(at) = at {
            self.show(Tab::Check);
            Rc::make_mut(&mut self.filling).step = at;
        }
    }

    /// Makes the choice without which the field is not asked.
    fn choose_for(&mut self, field: &str) {
        let is_it = |own: &&Field| own.id == field;
        let way = (self.asked_form())
            .filter(|asked| !asked.fields.iter().any(|own| is_it(&own)))
            .and_then(|_| {
                self.form()?
                    .fields
                    .iter()
                    .find(is_it)?
                    .when
                    .first()
                    .cloned()
            });
        if let Some(condition) = way {
            self.fill(condition.field, condition.value);
        }
    }

    /// Where one is; `None` on the page's own form, and once a check was asked for, since what came of
    /// it is read as a whole.
    pub(super) fn step_view(&self, form: &Form) -> Option<StepView> {
        if self.page.is_some() {
            return None;
        }
        let at = self.filling.step;
        let id = |at: usize| form.fields.get(at).map(|field| field.id.clone());
        let field = id(at).filter(|_| !self.filling.was_asked)?;
        let (n, all) = ((at + 1).to_string(), form.fields.len().to_string());
        let pack = self.pack();
        Some(StepView {
            field,
            progress: Phrase::StepProgress.with(pack, &[("n", &n), ("all", &all)]),
            previous: at.checked_sub(1).and_then(id),
            previous_label: Phrase::StepPrevious.of(pack),
            next: id(at + 1),
            next_label: Phrase::StepNext.of(pack),
        })
    }
}
