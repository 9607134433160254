//! One field as the visitor sees it.

use super::filled::{Filled, check};
use super::photo::is_photo;
use super::phrase::listed;
use super::{ChoiceView, Control, FieldView, MarkedText, Phrase, SuggestionView};
use crate::checks::{Check, Judgement, Problem, Reason, Sex, Suggestion, Verdict};
use crate::content::{Choice, Field};
use crate::forms::chosen;
use std::ops::Range;

/// A shorter value is taken in at a glance; reading it back would only be noise.
const WORTH_READING_BACK: usize = 4;

impl Filled<'_> {
    pub(super) fn views(&self) -> Vec<FieldView> {
        let fields = self.form.fields.iter();
        fields.map(|field| self.field_view(field)).collect()
    }

    /// What may have been meant for fields of the page. Only where the check knows the one way that a
    /// value is written: a page may want a date or a sex in a way of its own.
    pub(super) fn offers(&self) -> Vec<FieldView> {
        let is_own = |field: &&Field| {
            let own = [Check::BirthDate, Check::IdValidity, Check::Sex];
            check(field).is_some_and(|check| own.contains(&check))
        };
        let fields = self.form.fields.iter().filter(|field| !is_own(field));
        let offer = |field: &Field| {
            let view = self.field_view(field);
            FieldView {
                control: Control::OnPage,
                optional_label: String::new(),
                hint: String::new(),
                problem: None,
                hints: Vec::new(),
                read_back: MarkedText::default(),
                valid_label: None,
                ..view
            }
        };
        let offers = fields.map(offer).filter(|view| !view.text.is_empty());
        let has_any =
            |view: &FieldView| !(view.suggestions.is_empty() && view.undo_label.is_empty());
        offers.filter(has_any).collect()
    }

    fn field_view(&self, field: &Field) -> FieldView {
        let typed = self.filling.values.get(&field.id);
        let text = typed.unwrap_or_default().to_owned();
        let judgement = self
            .reviewed(field)
            .map_or_else(Judgement::empty, |review| review.judgement.clone());
        let problem = self.problem(field);
        let is_empty = judgement.verdict == Verdict::Empty;
        // No accusation, but in the way of someone who is still typing.
        let may_suggest = problem.is_some() || is_empty || self.is_settled(&field.id);
        let suggestions = match may_suggest {
            true => self.suggestions(field, &judgement.suggestions),
            false => Vec::new(),
        };
        let from_id_card = is_empty && !self.has_several();
        let meant = if from_id_card {
            Phrase::FieldOffer
        } else {
            Phrase::FieldMeant
        };
        let wrong = problem.is_some();
        FieldView {
            field: field.id.clone(),
            label: field.label.clone(),
            optional_label: self.say_if(
                !field.required && field.choices.is_empty(),
                Phrase::FieldOptional,
            ),
            hint: field.hint.clone(),
            control: self.control(field, &judgement),
            required: field.required,
            autocomplete: or(&field.autocomplete, "off"),
            inputmode: or(&field.inputmode, "text"),
            hints: self.hints(field),
            problem,
            problem_prefix: Phrase::FieldProblem.of(self.pack),
            read_back_label: self.read_back_label(&judgement, wrong),
            read_back: read_back(field, &judgement, &text, wrong),
            suggestions_label: self.say_if(!suggestions.is_empty(), meant),
            suggestions,
            undo_label: self.say_if(self.is_taken(&field.id), Phrase::FieldUndo),
            valid_label: self.is_good(field).then(|| Phrase::FieldGood.of(self.pack)),
            text,
        }
    }

    /// Did someone paste several values into one field? Then the offers come from there.
    fn has_several(&self) -> bool {
        let is_several = |problem: &Problem| problem.reason == Reason::FormSeveral;
        let mut fields = self.review.fields.iter();
        fields.any(|field| field.problem.as_ref().is_some_and(is_several))
    }

    /// Is what it holds a suggestion just taken?
    fn is_taken(&self, field: &str) -> bool {
        let taken = self.filling.taken.as_ref();
        taken.is_some_and(|(own, _)| own == field)
    }

    fn say_if(&self, when: bool, phrase: Phrase) -> String {
        if when {
            phrase.of(self.pack)
        } else {
            String::new()
        }
    }

    fn control(&self, field: &Field, judgement: &Judgement) -> Control {
        if !field.choices.is_empty() {
            let chosen = chosen(field, &self.filling.values);
            let choices = field.choices.iter();
            let choice = |choice: &Choice| ChoiceView {
                value: choice.value.clone(),
                label: choice.label.clone(),
                chosen: choice.value == chosen,
            };
            return Control::Choice(choices.map(choice).collect());
        }
        if is_photo(field) {
            return Control::Photo(Box::new(self.photo_view(field)));
        }
        if check(field) != Some(Check::Sex) {
            return Control::Text;
        }
        let choice = |sex: Sex| ChoiceView {
            value: sex.name().to_owned(),
            label: self.sex(sex),
            chosen: judgement.facts.sex == Some(sex),
        };
        Control::Choice(vec![choice(Sex::Male), choice(Sex::Female)])
    }

    /// Which places of a wrong value to look at first, where that is known: to those who hear it,
    /// marks say nothing.
    fn read_back_label(&self, judgement: &Judgement, wrong: bool) -> String {
        if !wrong || judgement.doubtful.is_empty() {
            return Phrase::FieldReadBack.of(self.pack);
        }
        let places = judgement.doubtful.iter();
        let places = listed(self.pack, places.map(|place| (place.start + 1).to_string()));
        Phrase::FieldDoubtful.with(self.pack, &[("places", &places)])
    }

    fn suggestions(&self, field: &Field, suggestions: &[Suggestion]) -> Vec<SuggestionView> {
        let suggestions = suggestions.iter();
        let view = |suggestion: &Suggestion| SuggestionView {
            value: suggestion.value.clone(),
            shown: self.shown(field, suggestion),
        };
        suggestions.map(view).collect()
    }

    fn shown(&self, field: &Field, suggestion: &Suggestion) -> MarkedText {
        let read = check(field).map(|check| check.run(&suggestion.value, self.today));
        let read = read.unwrap_or_else(Judgement::empty);
        match read.facts.sex {
            Some(sex) if read.shown.is_empty() => MarkedText {
                text: self.sex(sex),
                marks: Vec::new(),
            },
            _ => grouped(&suggestion.value, &suggestion.marks, &read.shown),
        }
    }

    fn sex(&self, sex: Sex) -> String {
        let phrase = match sex {
            Sex::Male => Phrase::SexMale,
            Sex::Female => Phrase::SexFemale,
        };
        phrase.of(self.pack)
    }
}

/// The value as read, grouped: where it looks other than it was typed, or is long enough to get
/// lost in. In a wrong one, the places to look at first are marked.
fn read_back(field: &Field, judgement: &Judgement, typed: &str, wrong: bool) -> MarkedText {
    let is_long = matches!(
        check(field),
        Some(Check::IdCard | Check::Mobile | Check::BankCard)
    );
    let is_worth_it = judgement.value.chars().count() >= WORTH_READING_BACK
        && (is_long || judgement.shown != typed);
    let marks = match wrong {
        true => judgement.doubtful.clone(),
        false => Vec::new(),
    };
    match is_worth_it {
        true => grouped(&judgement.value, &marks, &judgement.shown),
        false => MarkedText::default(),
    }
}

/// A value as it is read back, its marks moved along. Where `shown` is more than the
/// value with characters put in between, the value as it is.
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
