//! The screen of the form check.

use super::{LinkView, MarkedText};
use crate::content::Block;

/// The form check: the pack's form, or what is said of the page's own form.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckView {
    /// The form's heading.
    pub title: String,
    /// One paragraph on what the form is.
    pub intro: String,
    /// The sentence that nothing typed leaves the page.
    pub privacy: String,
    /// The question how that is possible; empty for the page's own form.
    pub privacy_how: String,
    /// The answer to `privacy_how`; empty for the page's own form.
    pub privacy_why: String,
    /// The sentence that what was typed is gone because the widget was left idle; empty otherwise.
    pub idle_notice: String,
    /// The one field in sight on a small screen; `None` where all fields are in sight.
    pub step: Option<StepView>,
    /// The result of the check; `None` while none was asked for.
    pub outcome: Option<OutcomeView>,
    /// The pack's fields; for the page's own form, only those with a suggestion.
    pub fields: Vec<FieldView>,
    /// Why there is no field for passwords and codes; empty for the page's own form.
    pub not_asked: Vec<Block>,
    /// The label of the button that checks.
    pub check_label: String,
    /// The label of the button that clears.
    pub clear_label: String,
    /// `true` where there is a clear button: not for the page's own form, which holds its text itself.
    pub has_clear_button: bool,
    /// `true` while there is something to clear.
    pub can_clear: bool,
}

/// One field of several, shown alone where the screen has room for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepView {
    /// The id of the field in sight.
    pub field: String,
    /// The place of the field among all: 第 2 项，共 6 项.
    pub progress: String,
    /// The id of the field before; `None` at the first.
    pub previous: Option<String>,
    /// The label of the button to `previous`.
    pub previous_label: String,
    /// The id of the field after; `None` at the last.
    pub next: Option<String>,
    /// The label of the button to `next`.
    pub next_label: String,
}

/// The result of a check that was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct OutcomeView {
    /// How the form stands.
    pub state: OutcomeState,
    /// The heading: ready, to be looked at again, or how many problems there are.
    pub title: String,
    /// One paragraph on what to do now.
    pub body: String,
    /// Where nothing is in the way: which fields were looked at, and what no check here can know.
    pub limits: Vec<String>,
    /// The label of the button that submits the page's form in spite of problems; empty for none.
    pub send_label: String,
    /// The problems, in the order of the fields.
    pub problems: Vec<ProblemView>,
    /// What is worth a second look without being a problem, in the order of the fields.
    pub hints: Vec<ProblemView>,
}

/// How a form stands that was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutcomeState {
    /// A field has a problem, or two contradict each other.
    Problems,
    /// Nothing is in the way, but a value is probably wrong: its hint is strong.
    LookAgain,
    /// Nothing is in the way, and what hints there are, are slight.
    Ready,
}

/// One problem or hint, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemView {
    /// The ids of the fields it is about; a link goes to the first.
    pub fields: Vec<String>,
    /// The label of the first field, for the link's text.
    pub label: String,
    /// What is wrong and what to do.
    pub message: String,
    /// The article that explains it; `None` where the pack has none.
    pub article: Option<LinkView>,
    /// The stable code of the reason, for events and tests: `id_card.check_character`.
    pub code: &'static str,
    /// `true` for a hint that the value is probably wrong; see
    /// [`Problem::is_strong`](crate::checks::Problem::is_strong).
    pub is_strong: bool,
}

/// One field of the form.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldView {
    /// The field's id.
    pub field: String,
    /// The field's label.
    pub label: String,
    /// The words after the label of a field that may stay empty; empty for a required one.
    pub optional_label: String,
    /// The help text under the label.
    pub hint: String,
    /// The control that draws the field.
    pub control: Control,
    /// The text in the field, as typed, never rewritten.
    pub text: String,
    /// `true` if the field may not stay empty.
    pub required: bool,
    /// The value of HTML `autocomplete`.
    pub autocomplete: String,
    /// The value of HTML `inputmode`.
    pub inputmode: String,
    /// What is wrong; `None` for nothing, or while the visitor may still be about to type it right.
    pub problem: Option<ProblemView>,
    /// What is worth a second look; empty while there is a `problem`.
    pub hints: Vec<ProblemView>,
    /// The hidden word before a problem, for screen readers: 错误.
    pub problem_prefix: String,
    /// The value as read, grouped, with the places to look at first marked where it is wrong; empty
    /// where reading back says nothing new.
    pub read_back: MarkedText,
    /// The words before `read_back`.
    pub read_back_label: String,
    /// The words over `suggestions`; empty for none.
    pub suggestions_label: String,
    /// The values the visitor may have meant, the likeliest first.
    pub suggestions: Vec<SuggestionView>,
    /// The label of the button that undoes a suggestion just accepted; empty for none.
    pub undo_label: String,
    /// The words for screen readers beside the tick of a valid value; `None` where there is no tick.
    pub valid_label: Option<String>,
}

/// The control that draws a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Control {
    /// One line of text.
    Text,
    /// Radio buttons, one for each choice.
    Choice(Vec<ChoiceView>),
    /// A photo of a document.
    Photo(Box<PhotoView>),
    /// None here: the field stands in the page's own form.
    OnPage,
}

/// A field for a photo, and what is said of the photo in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoView {
    /// The label of the button that opens the file picker.
    pub choose_label: String,
    /// The hint on the other ways to bring a photo here: paste or drop.
    pub other_ways: String,
    /// One sentence on the photo as a whole; empty for none.
    pub status: String,
    /// The address of a preview for `<img src>`; empty for none.
    pub preview: String,
    /// The text for `<img alt>`.
    pub preview_label: String,
    /// The label of the button that removes the photo; empty without a photo.
    pub remove_label: String,
}

/// One radio button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceView {
    /// The text that the field holds once it is chosen.
    pub value: String,
    /// The words beside the button.
    pub label: String,
    /// `true` for the button that is checked.
    pub chosen: bool,
}

/// A value the visitor may have meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuggestionView {
    /// The text that the field holds once it is accepted.
    pub value: String,
    /// The value grouped for reading, with the changed characters marked.
    pub shown: MarkedText,
}
