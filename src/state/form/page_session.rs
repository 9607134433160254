//! What an action changes where the form that is checked is the page's own.

use super::page::{PageField, PageFieldEdit, PageForm};
use super::session::{FormContext, FormSession, set};
use std::rc::Rc;

impl FormSession {
    /// The page's own form is now like this; without fields there is none.
    pub(in crate::state) fn set_page_form(
        &mut self,
        context: &FormContext<'_>,
        fields: Vec<PageField>,
    ) {
        if fields.is_empty() {
            self.page = None;
            self.is_page_form_held = false;
            self.clear();
            return self.review(context);
        }
        let page = PageForm::new(context.pack, &fields);
        let mut values = self.reviewed().values().clone();
        values.retain(|id| page.index_of(id).is_some());
        let mut changed = Vec::new();
        for (id, field) in page.ids.iter().zip(fields) {
            let Some(id) = id else { continue };
            if values.get(id).unwrap_or_default() != field.text.as_str() {
                set(&mut values, id.clone(), field.text);
                changed.push(id.clone());
            }
        }
        self.page = Some(Rc::new(page));
        match changed.is_empty() {
            true => self.set_values(context, values),
            false => self.change(context, values, &changed),
        }
    }

    /// The page's field of that index was left.
    pub(in crate::state) fn leave_page_field(&mut self, index: usize) {
        let ids = self.page.as_ref().map(|page| &page.ids);
        if let Some(Some(id)) = ids.and_then(|ids| ids.get(index)).cloned() {
            self.leave(id);
        }
    }

    /// The page's form was submitted. `true` if the page wants it held back while it has problems,
    /// and it has.
    pub(in crate::state) fn submit_page_form(
        &mut self,
        context: &FormContext<'_>,
        hold_submit: bool,
    ) -> bool {
        let is_held = hold_submit && !self.is_ready(context);
        self.is_page_form_held = is_held && self.page.is_some();
        is_held
    }

    /// The index on the page of the field with this id.
    pub(in crate::state) fn page_field_index(&self, field: &str) -> Option<usize> {
        self.page.as_ref()?.index_of(field)
    }

    /// What is to be written into a field of the page's own form.
    pub(in crate::state) fn page_field_edit(&self, field: &str) -> Option<PageFieldEdit<'_>> {
        let index = self.page_field_index(field)?;
        let text = self.reviewed().value(field);
        Some(PageFieldEdit { index, text })
    }
}
