//! One field as the visitor sees it.

use super::message_timing::check_of;
use super::photo::is_photo;
use super::photo_view::photo_view;
use super::presenter::FormPresenter;
use crate::checks::{Check, Judgement, Problem, Reason, Sex, Suggestion, Verdict};
use crate::content::{Choice, Field};
use crate::forms::chosen;
use crate::state::phrase::{Phrase, join_list};
use crate::state::view::{ChoiceView, Control, FieldView, MarkedText, SuggestionView};
use std::ops::Range;

/// The fewest characters of a value that is read back. Three or fewer are taken in at a glance, and
/// reading them back would only be noise.
const MIN_READ_BACK_CHARS: usize = 4;

impl FormPresenter<'_> {
    /// Every visible field.
    pub(super) fn field_views(&self) -> Vec<FieldView> {
        let fields = self.timing.reviewed.form().fields.iter();
        fields.map(|field| self.field_view(field)).collect()
    }

    /// The fields of the page's own form that have a suggestion, or one to undo: their labels and
    /// suggestions alone, since the page draws the fields. No dates and no sex: a page may want
    /// those written in a way of its own, and a suggestion is written in ours.
    pub(super) fn suggestion_views(&self) -> Vec<FieldView> {
        const WRITTEN_IN_MANY_WAYS: [Check; 3] = [Check::BirthDate, Check::IdValidity, Check::Sex];
        let has_one_form = |field: &&Field| {
            !check_of(field).is_some_and(|check| WRITTEN_IN_MANY_WAYS.contains(&check))
        };
        let suggestions_alone = |field: &Field| FieldView {
            control: Control::OnPage,
            optional_label: String::new(),
            hint: String::new(),
            problem: None,
            hints: Vec::new(),
            read_back: MarkedText::default(),
            valid_label: None,
            ..self.field_view(field)
        };
        let has_any =
            |view: &FieldView| !(view.suggestions.is_empty() && view.undo_label.is_empty());
        let fields = self.timing.reviewed.form().fields.iter();
        let views = fields.filter(has_one_form).map(suggestions_alone);
        let filled = views.filter(|view| !view.text.is_empty());
        filled.filter(has_any).collect()
    }

    fn field_view(&self, field: &Field) -> FieldView {
        let text = self.timing.reviewed.value(&field.id).to_owned();
        let review = self.timing.reviewed.field_review(field);
        let judgement = review.map_or_else(Judgement::empty, |review| review.judgement.clone());
        let problem = self.problem(field);
        let is_empty = judgement.verdict == Verdict::Empty;
        // A suggestion is no accusation, but in the way of someone who is still typing.
        let may_suggest = problem.is_some() || is_empty || self.timing.is_touched(&field.id);
        let suggestions = match may_suggest {
            true => self.suggestion_list(field, &judgement.suggestions),
            false => Vec::new(),
        };
        let is_asked = is_empty || self.contradicts_id_card(field);
        let suggestions_label = match is_asked && !self.has_pasted_block() {
            true => Phrase::FieldFromIdCard,
            false => Phrase::FieldSuggested,
        };
        let is_optional = !field.required && field.choices.is_empty();
        let hints = self.hints(field);
        let is_wrong = problem.is_some() || hints.iter().any(|hint| hint.is_strong);
        let is_valid = self.timing.is_valid(field);
        FieldView {
            field: field.id.clone(),
            label: field.label.clone(),
            optional_label: self.text_if(is_optional, Phrase::FieldOptional),
            hint: field.hint.clone(),
            control: self.control(field, &judgement),
            required: field.required,
            autocomplete: or(&field.autocomplete, "off"),
            inputmode: or(&field.inputmode, "text"),
            hints,
            problem,
            problem_prefix: Phrase::FieldProblem.text(self.pack),
            read_back_label: self.read_back_label(&judgement, is_wrong),
            read_back: read_back(field, &judgement, &text, is_wrong),
            suggestions_label: self.text_if(!suggestions.is_empty(), suggestions_label),
            suggestions,
            undo_label: self.text_if(self.can_undo(&field.id), Phrase::FieldUndo),
            valid_label: is_valid.then(|| Phrase::FieldValid.text(self.pack)),
            text,
        }
    }

    /// `true` if the visitor pasted several values into one field: then the suggestions for empty
    /// fields come from there, not from an ID number.
    fn has_pasted_block(&self) -> bool {
        let is_several = |problem: &Problem| problem.reason == Reason::FormSeveral;
        let mut fields = self.timing.reviewed.review().fields.iter();
        fields.any(|field| field.problem.as_ref().is_some_and(is_several))
    }

    /// `true` if the field says something else than the ID number, whose answer is then offered.
    fn contradicts_id_card(&self, field: &Field) -> bool {
        let mut contradictions = self.timing.reviewed.review().contradictions.iter();
        contradictions.any(|problem| {
            let reasons = [Reason::FormBirthDateDiffers, Reason::FormSexDiffers];
            problem.fields.first() == Some(&field.id) && reasons.contains(&problem.reason)
        })
    }

    /// `true` if the field holds the suggestion that was accepted last.
    fn can_undo(&self, field: &str) -> bool {
        let accepted = self.timing.input.accepted_suggestion.as_ref();
        accepted.is_some_and(|accepted| accepted.field == field)
    }

    fn text_if(&self, condition: bool, phrase: Phrase) -> String {
        match condition {
            true => phrase.text(self.pack),
            false => String::new(),
        }
    }

    fn control(&self, field: &Field, judgement: &Judgement) -> Control {
        if !field.choices.is_empty() {
            let chosen = chosen(field, self.timing.reviewed.values());
            let choices = field.choices.iter();
            let choice = |choice: &Choice| ChoiceView {
                value: choice.value.clone(),
                label: choice.label.clone(),
                chosen: choice.value == chosen,
            };
            return Control::Choice(choices.map(choice).collect());
        }
        if is_photo(field) {
            let view = photo_view(self.pack, self.timing.input, field);
            return Control::Photo(Box::new(view));
        }
        if check_of(field) != Some(Check::Sex) {
            return Control::Text;
        }
        let choice = |sex: Sex| ChoiceView {
            value: sex.name().to_owned(),
            label: self.sex(sex),
            chosen: judgement.facts.sex == Some(sex),
        };
        Control::Choice(vec![choice(Sex::Male), choice(Sex::Female)])
    }

    /// The words before a value as read. They name the places of a wrong value to look at first,
    /// where those are known: marks say nothing to someone who hears them.
    fn read_back_label(&self, judgement: &Judgement, is_wrong: bool) -> String {
        if !is_wrong || judgement.doubtful.is_empty() {
            return Phrase::FieldReadBack.text(self.pack);
        }
        let places = judgement.doubtful.iter();
        let numbers = places.map(|place| (place.start + 1).to_string());
        let numbers = join_list(self.pack, numbers);
        Phrase::FieldDoubtful.text_with(self.pack, &[("places", &numbers)])
    }

    fn suggestion_list(&self, field: &Field, suggestions: &[Suggestion]) -> Vec<SuggestionView> {
        let view = |suggestion: &Suggestion| SuggestionView {
            value: suggestion.value.clone(),
            shown: self.grouped_suggestion(field, suggestion),
        };
        suggestions.iter().map(view).collect()
    }

    /// A suggestion as it is read: the word for a sex, any other value grouped as its check does.
    fn grouped_suggestion(&self, field: &Field, suggestion: &Suggestion) -> MarkedText {
        let judgement = check_of(field).map(|check| check.run(&suggestion.value, self.today));
        let judgement = judgement.unwrap_or_else(Judgement::empty);
        match judgement.facts.sex {
            Some(sex) if judgement.shown.is_empty() => MarkedText {
                text: self.sex(sex),
                marks: Vec::new(),
            },
            _ => grouped(&suggestion.value, &suggestion.marks, &judgement.shown),
        }
    }

    fn sex(&self, sex: Sex) -> String {
        let phrase = match sex {
            Sex::Male => Phrase::SexMale,
            Sex::Female => Phrase::SexFemale,
        };
        phrase.text(self.pack)
    }
}

/// The value as read, grouped; empty unless it looks other than it was typed, or is of a kind long
/// enough to get lost in. In a wrong value, the places to look at first are marked.
fn read_back(field: &Field, judgement: &Judgement, typed: &str, is_wrong: bool) -> MarkedText {
    let is_long = matches!(
        check_of(field),
        Some(Check::IdCard | Check::Mobile | Check::BankCard)
    );
    let is_worth_it = judgement.value.chars().count() >= MIN_READ_BACK_CHARS
        && (is_long || judgement.shown != typed);
    let marks = match is_wrong {
        true => judgement.doubtful.clone(),
        false => Vec::new(),
    };
    match is_worth_it {
        true => grouped(&judgement.value, &marks, &judgement.shown),
        false => MarkedText::default(),
    }
}

/// A value as it is read back: `shown`, which is `value` with characters put in between, with the
/// marks of `value` moved along. Where `shown` is anything else, `value` and its marks as they are.
fn grouped(value: &str, marked: &[Range<usize>], shown: &str) -> MarkedText {
    let mut left = value.char_indices().peekable();
    let mut marks: Vec<Range<usize>> = Vec::new();
    for (at, ch) in shown.char_indices() {
        let Some((from, _)) = left.next_if(|(_, next)| *next == ch) else {
            continue;
        };
        if !marked.iter().any(|mark| mark.contains(&from)) {
            continue;
        }
        match marks.last_mut() {
            Some(last) if last.end == at => last.end += ch.len_utf8(),
            _ => marks.push(at..at + ch.len_utf8()),
        }
    }
    if left.next().is_some() && !shown.is_empty() {
        return MarkedText {
            text: value.to_owned(),
            marks: marked.to_vec(),
        };
    }
    let text = shown.to_owned();
    MarkedText { text, marks }
}

fn or(text: &str, otherwise: &str) -> String {
    if text.is_empty() { otherwise } else { text }.to_owned()
}
