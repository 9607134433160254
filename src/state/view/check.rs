//! What checking a form looks like.

use super::{LinkView, MarkedText};
use crate::content::Block;

/// The form.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckView {
    /// Its heading.
    pub title: String,
    /// One paragraph.
    pub intro: String,
    /// That nothing leaves the page.
    pub privacy: String,
    /// The question how that can be.
    pub privacy_how: String,
    /// Its answer.
    pub privacy_why: String,
    /// That what was typed is gone because nobody came back; empty where it is not.
    pub idle_notice: String,
    /// Where one is, of the fields one at a time; `None` for all of them.
    pub step: Option<StepView>,
    /// After asking for a check: what is wrong, or that all is well.
    pub outcome: Option<OutcomeView>,
    /// The fields; where they are the page's own, those that something else may have been meant for.
    pub fields: Vec<FieldView>,
    /// What the form has no field for, and why: passwords and codes.
    pub not_asked: Vec<Block>,
    /// The label of the button that checks.
    pub check_label: String,
    /// The label of the button that clears.
    pub clear_label: String,
    /// Whether what was typed can be cleared here: not where it stands in the page's own form.
    pub has_clear_button: bool,
    /// Is there anything to clear?
    pub can_clear: bool,
}

/// One field of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepView {
    /// Which field it is.
    pub field: String,
    /// 第 2 项，共 6 项
    pub progress: String,
    /// The field before it.
    pub previous: Option<String>,
    /// The label of the way back to it.
    pub previous_label: String,
    /// The field after it; `None` at the last.
    pub next: Option<String>,
    /// The label of the way on to it.
    pub next_label: String,
}

/// The result of a check that was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct OutcomeView {
    /// Nothing stands against submitting.
    pub ready: bool,
    /// As shown.
    pub title: String,
    /// What to do now.
    pub body: String,
    /// Where nothing stands against submitting: what was looked at, and what nobody here can know.
    pub limits: Vec<String>,
    /// The label of the button that sends the page's form all the same; empty for none.
    pub send_label: String,
    /// One for each thing to mend, in the order of the fields.
    pub problems: Vec<ProblemView>,
    /// Worth a look, never in the way.
    pub hints: Vec<ProblemView>,
}

/// One thing to mend, or worth a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemView {
    /// The fields it is about; the first is the one to go to.
    pub fields: Vec<String>,
    /// The field's label, for the link's text.
    pub label: String,
    /// What is wrong and what to do.
    pub message: String,
    /// The article that explains it.
    pub article: Option<LinkView>,
    /// The stable code, for events and tests.
    pub code: &'static str,
}

/// One field.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldView {
    /// The field's id.
    pub field: String,
    /// As shown.
    pub label: String,
    /// Said after the label where the field may stay empty.
    pub optional_label: String,
    /// Under the label.
    pub hint: String,
    /// Which control draws it.
    pub control: Control,
    /// As typed, never rewritten.
    pub text: String,
    /// May not be left empty.
    pub required: bool,
    /// HTML `autocomplete`.
    pub autocomplete: String,
    /// HTML `inputmode`.
    pub inputmode: String,
    /// What is wrong, if it is time to say so.
    pub problem: Option<ProblemView>,
    /// Worth a look, never in the way.
    pub hints: Vec<ProblemView>,
    /// The hidden word before a problem: 错误.
    pub problem_prefix: String,
    /// The value as read, grouped, with marks on the places to look at first; empty while there is
    /// nothing to read back.
    pub read_back: MarkedText,
    /// The label of the read-back.
    pub read_back_label: String,
    /// The text over the suggestions; empty for none.
    pub suggestions_label: String,
    /// Values the person may have meant.
    pub suggestions: Vec<SuggestionView>,
    /// The label of the button that takes back a suggestion just taken; empty for none.
    pub undo_label: String,
    /// Nothing speaks against it: draw the tick, and its words for screen readers.
    pub valid_label: Option<String>,
}

/// Which control draws a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Control {
    /// One line of text.
    Text,
    /// One of a few.
    Choice(Vec<ChoiceView>),
    /// A photo of a document.
    Photo(Box<PhotoView>),
    /// The page has it.
    OnPage,
}

/// The photo in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoView {
    /// The words of the button that opens the picker.
    pub choose_label: String,
    /// The other ways to bring one here.
    pub other_ways: String,
    /// What there is to say of it as a whole; empty for nothing.
    pub status: String,
    /// Its address for an `<img>`; empty for none.
    pub preview: String,
    /// The words in its place.
    pub preview_label: String,
    /// The label of the button that takes it out again; empty for none.
    pub remove_label: String,
}

/// One of a few.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceView {
    /// What choosing it types.
    pub value: String,
    /// As shown.
    pub label: String,
    /// Is it the chosen one?
    pub chosen: bool,
}

/// A value the person may have meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuggestionView {
    /// What taking it types.
    pub value: String,
    /// Grouped, the changed characters marked.
    pub shown: MarkedText,
}
