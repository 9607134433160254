//! What an action changes in the form.

use super::input::{AcceptedSuggestion, FormInput};
use super::message_timing::MessageTiming;
use super::outcome::outcome;
use super::page::PageForm;
use super::photo::{CheckedPhoto, Photo, PhotoFile, is_photo};
use super::presenter::FormPresenter;
use super::reviewed::ReviewedForm;
use crate::checks::Date;
use crate::content::{Form, Pack};
use crate::forms::Values;
use crate::state::typed::Typed;
use std::rc::Rc;

/// What a form is checked with: none of it changes while the pack is shown.
pub(in crate::state) struct FormContext<'a> {
    pub(in crate::state) pack: &'a Pack,
    /// The pack's form, if it has one.
    pub(in crate::state) form: Option<&'a Rc<Form>>,
    pub(in crate::state) today: Date,
}

/// The form that is checked: the pack's or the page's own, the visitor's input and its review.
///
/// `reviewed` is made anew, once, by every action that changes a value. The default is a form without
/// fields that nobody touched; [`FormSession::review`] makes the pack's form of it.
#[derive(Clone, Default)]
pub(in crate::state) struct FormSession {
    input: Rc<FormInput>,
    reviewed: Rc<ReviewedForm>,
    /// The page's own form, where the widget is to check that.
    pub(super) page: Option<Rc<PageForm>>,
    /// `true` after the page's own form was held back because of its problems.
    pub(super) is_page_form_held: bool,
}

impl FormSession {
    /// Forgets everything that was typed and done. The page's own form stays the one to check.
    pub(in crate::state) fn clear(&mut self) {
        self.input = Rc::default();
        self.reviewed = Rc::default();
    }

    /// Forgets everything because the widget was left idle, and remembers that something was lost.
    pub(in crate::state) fn clear_when_idle(&mut self) {
        let has_loss = self.holds_something() && self.page.is_none();
        self.clear();
        self.input_mut().was_cleared_when_idle = has_loss;
    }

    /// `true` while there is a value or a photo.
    pub(super) fn holds_something(&self) -> bool {
        !(self.reviewed.values().is_empty() && self.input.photos.is_empty())
    }

    /// `true` if the form that is checked is the page's own.
    pub(in crate::state) fn has_page_form(&self) -> bool {
        self.page.is_some()
    }

    pub(super) fn input(&self) -> &FormInput {
        &self.input
    }

    pub(super) fn reviewed(&self) -> &ReviewedForm {
        &self.reviewed
    }

    fn input_mut(&mut self) -> &mut FormInput {
        Rc::make_mut(&mut self.input)
    }

    /// Reviews the values as they are: after a clear, with another pack, or once the lazy chunk is
    /// loaded.
    pub(in crate::state) fn review(&mut self, context: &FormContext<'_>) {
        self.set_values(context, self.reviewed.values().clone());
    }

    /// The only way by which values change: the review is made with them.
    pub(super) fn set_values(&mut self, context: &FormContext<'_>, values: Values) {
        let no_form = Rc::default();
        let form = self.form(context).unwrap_or(&no_form);
        self.reviewed = Rc::new(ReviewedForm::new(form, values, context.today));
    }

    /// The form that is checked, with all its fields: the page's own, or else the pack's.
    pub(super) fn form<'a>(&'a self, context: &FormContext<'a>) -> Option<&'a Rc<Form>> {
        let page = self.page.as_ref().map(|page| &page.form);
        page.or(context.form)
    }

    fn timing(&self) -> MessageTiming<'_> {
        MessageTiming {
            input: &self.input,
            reviewed: &self.reviewed,
        }
    }

    pub(super) fn presenter<'a>(&'a self, context: &FormContext<'a>) -> FormPresenter<'a> {
        FormPresenter {
            pack: context.pack,
            today: context.today,
            timing: self.timing(),
        }
    }

    /// A field was typed in.
    pub(in crate::state) fn type_text(
        &mut self,
        context: &FormContext<'_>,
        field: String,
        text: Typed,
    ) {
        if self.reviewed.field(&field).is_some() {
            let mut values = self.reviewed.values().clone();
            set(&mut values, field.clone(), text);
            self.change(context, values, &[field]);
        }
    }

    /// Takes in new values of these fields, and what follows for the messages that may appear.
    pub(super) fn change(&mut self, context: &FormContext<'_>, values: Values, fields: &[String]) {
        // What was called wrong is corrected live; anything else is quiet until it is left again.
        let timing = self.timing();
        let is_wrong = |id: &String| {
            let field = self.reviewed.field(id);
            field.is_some_and(|field| timing.problem(field).is_some())
        };
        let quiet: Vec<&String> = fields.iter().filter(|id| !is_wrong(id)).collect();
        let was_ready = self.reviewed.review().is_ready();

        self.set_values(context, values);
        let is_ready = self.reviewed.review().is_ready();
        let input = Rc::make_mut(&mut self.input);
        input.was_cleared_when_idle = false;
        input.composing = None;
        let accepted = &mut input.accepted_suggestion;
        accepted.take_if(|accepted| fields.contains(&accepted.field));
        input.touched.retain(|id| !quiet.contains(&id));
        // A visitor who changes a form that was ready is typing, not correcting: its result no
        // longer stands.
        if was_ready && !is_ready {
            input.is_check_requested = false;
        }
        if !self.announcement(context).is_empty() {
            self.input_mut().last_announced.clear();
        }
    }

    /// A field was typed in by an input method that is still composing.
    pub(in crate::state) fn compose_text(
        &mut self,
        context: &FormContext<'_>,
        field: String,
        text: Typed,
    ) {
        self.type_text(context, field.clone(), text);
        self.input_mut().composing = Some(field);
    }

    /// A field was left.
    pub(in crate::state) fn leave(&mut self, field: String) {
        if self.reviewed.field(&field).is_some() {
            self.input_mut().leave(field);
        }
    }

    /// A suggested value was accepted. The field counts as left: nobody goes on typing after it.
    pub(in crate::state) fn accept_suggestion(
        &mut self,
        context: &FormContext<'_>,
        field: String,
        value: Typed,
    ) {
        let replaced = self.reviewed.value(&field).to_owned();
        self.type_text(context, field.clone(), value);
        self.leave(field.clone());
        self.input_mut().accepted_suggestion = Some(AcceptedSuggestion { field, replaced });
    }

    /// The suggestion accepted last was undone, if it was one of this field.
    pub(in crate::state) fn undo_suggestion(&mut self, context: &FormContext<'_>, field: String) {
        let accepted = self.input.accepted_suggestion.clone();
        if let Some(accepted) = accepted.filter(|accepted| accepted.field == field) {
            self.type_text(context, field.clone(), accepted.replaced.into());
            self.leave(field);
        }
    }

    /// A photo was chosen, in the place of the one before, and is being read.
    pub(in crate::state) fn choose_photo(&mut self, field: String, choice: u32) {
        if self.reviewed.field(&field).is_some_and(is_photo) {
            self.remove_photo(&field);
            self.input_mut().photos.push(Photo {
                field,
                choice,
                checked: None,
            });
        }
    }

    /// The photo of that choice was read. Ignored where another was chosen since, or none is there.
    pub(in crate::state) fn read_photo(&mut self, field: &str, choice: u32, file: &PhotoFile) {
        let mut photos = self.input_mut().photos.iter_mut();
        if let Some(photo) = photos.find(|it| it.field == field && it.choice == choice) {
            photo.checked = Some(CheckedPhoto::new(file));
        }
    }

    pub(in crate::state) fn remove_photo(&mut self, field: &str) {
        self.input_mut().photos.retain(|photo| photo.field != field);
    }

    /// A check of the whole form was asked for. `false` where there is no form.
    pub(in crate::state) fn request_check(&mut self, context: &FormContext<'_>) -> bool {
        if self.form(context).is_none() {
            return false;
        }
        let input = self.input_mut();
        input.composing = None;
        input.is_check_requested = true;
        input.shows_all_fields = true;
        self.set_announced(context);
        true
    }

    /// Notes that the result as it stands was announced, or need not be.
    pub(in crate::state) fn set_announced(&mut self, context: &FormContext<'_>) {
        self.input_mut().last_announced = self.heading(context);
    }

    /// The heading of the result, once it is another than was announced last.
    pub(in crate::state) fn announcement(&self, context: &FormContext<'_>) -> String {
        let heading = self.heading(context);
        match heading == self.input.last_announced {
            true => String::new(),
            false => heading,
        }
    }

    fn heading(&self, context: &FormContext<'_>) -> String {
        let outcome = outcome(&self.presenter(context), None);
        outcome.map_or_else(String::new, |outcome| outcome.title)
    }

    /// Puts a field in sight, after the choice without which the field is not visible. `false` where
    /// the form has no such field.
    pub(in crate::state) fn go_to_field(&mut self, context: &FormContext<'_>, field: &str) -> bool {
        if self.reviewed.field(field).is_none() {
            let form = self.form(context);
            let hidden = form.and_then(|form| form.fields.iter().find(|it| it.id == field));
            let condition = hidden.and_then(|hidden| hidden.when.first().cloned());
            if let Some(condition) = condition {
                self.type_text(context, condition.field, condition.value.into());
            }
        }
        let mut fields = self.reviewed.form().fields.iter();
        let Some(step) = fields.position(|it| it.id == field) else {
            return false;
        };
        self.input_mut().step = step;
        true
    }

    /// `true` if there is a form, no field of it has a problem, and no two contradict each other.
    pub(in crate::state) fn is_ready(&self, context: &FormContext<'_>) -> bool {
        self.form(context).is_some() && self.reviewed.review().is_ready()
    }
}

/// Puts a text in the place of a field's value. An empty text is as none.
pub(super) fn set(values: &mut Values, field: String, text: Typed) {
    match text.as_str() {
        "" => values.remove(&field),
        _ => values.insert(field, text.into_string()),
    }
}
