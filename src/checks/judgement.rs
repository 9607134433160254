//! What a check says of one typed text.

use super::digit_groups::group_digits;
use super::{Date, Reason};
use std::ops::Range;

/// What a check says of one typed text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The one thing that matters.
    pub verdict: Verdict,
    /// Worth a look, never an error.
    pub hints: Vec<Problem>,
    /// The value as read, in its canonical form: `11010519491231002X`. As much of it as could be
    /// read where the verdict is not good.
    pub value: String,
    /// The value grouped for reading back: `110105 19491231 002X`. Empty where there is nothing to
    /// read back.
    pub shown: String,
    /// What the value says besides itself.
    pub facts: Facts,
    /// Values the person may have meant, best first, at most three.
    pub suggestions: Vec<Suggestion>,
    /// The first suggestion is right 95 times in a hundred, and the only one.
    pub confident: bool,
    /// The few places of which at least one is wrong four times in five, as byte ranges of `value`,
    /// where a wrong number has no confident suggestion. Empty where too many places may be wrong.
    pub doubtful: Vec<Range<usize>>,
}

impl Judgement {
    /// Nothing was typed.
    pub fn empty() -> Judgement {
        Judgement {
            verdict: Verdict::Empty,
            hints: Vec::new(),
            value: String::new(),
            shown: String::new(),
            facts: Facts::default(),
            suggestions: Vec::new(),
            confident: false,
            doubtful: Vec::new(),
        }
    }

    /// Good, until something is said against it; read back in groups of these sizes.
    #[inline(never)]
    pub(super) fn accept(&mut self, value: String, group_sizes: &[usize]) {
        self.shown = group_digits(&value, group_sizes);
        self.accept_unshown(value);
    }

    /// The same for what is not read back.
    #[inline(never)]
    pub(super) fn accept_unshown(&mut self, value: String) {
        self.value = value;
        self.verdict = Verdict::Good;
    }

    /// It cannot be right.
    #[inline(never)]
    pub(super) fn invalid(&mut self, reason: Reason) {
        self.verdict = Verdict::Invalid(Problem::new(reason));
    }

    /// It is a beginning.
    #[inline(never)]
    pub(super) fn incomplete(&mut self, reason: Reason) {
        self.verdict = Verdict::Incomplete(Problem::new(reason));
    }

    /// Worth a look.
    #[inline(never)]
    pub(super) fn hint(&mut self, reason: Reason) {
        self.hints.push(Problem::new(reason));
    }

    /// Gives what is wrong the number that its sentence needs.
    #[inline(never)]
    pub(super) fn set_number(&mut self, number: usize) {
        if let Verdict::Incomplete(problem) | Verdict::Invalid(problem) = &mut self.verdict {
            problem.number = Some(number as u32);
        }
    }

    /// Gives what is wrong its place, counted from 0, and the bytes there.
    #[inline(never)]
    pub(super) fn set_place(&mut self, place: usize, at: Option<Range<usize>>) {
        if let Verdict::Incomplete(problem) | Verdict::Invalid(problem) = &mut self.verdict {
            problem.place = Some(place as u32 + 1);
            problem.at = at;
        }
    }

    /// Suggests the number that another text is read as, if it is good and as long as what was
    /// typed, with the places marked where they differ.
    pub(super) fn suggest_good(&mut self, other: Judgement, typed: &[char]) {
        let value = other.value.as_bytes();
        if !matches!(other.verdict, Verdict::Good) || value.len() != typed.len() {
            return;
        }
        let mut marks = Vec::new();
        for at in 0..typed.len() {
            if char::from(value[at]) != typed[at] {
                marks.push(at..at + 1);
            }
        }
        let value = other.value;
        self.suggestions.push(Suggestion { value, marks });
    }

    /// A text that no check looks at.
    pub fn unchecked(typed: &str) -> Judgement {
        let mut judgement = Judgement::empty();
        let value = typed.trim();
        if !value.is_empty() {
            judgement.accept_unshown(value.to_owned());
        }
        judgement
    }

    /// Nothing speaks against the value.
    pub fn is_good(&self) -> bool {
        matches!(self.verdict, Verdict::Good)
    }
}

/// The outcome of one check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was typed.
    Empty,
    /// A possible beginning; the problem is what is said if the person stops here.
    Incomplete(Problem),
    /// Nothing speaks against it.
    Good,
    /// It cannot be right, however it goes on.
    Invalid(Problem),
}

impl Verdict {
    /// What is wrong, if anything.
    pub fn problem(&self) -> Option<&Problem> {
        match self {
            Verdict::Incomplete(problem) | Verdict::Invalid(problem) => Some(problem),
            Verdict::Empty | Verdict::Good => None,
        }
    }
}

/// A reason, where it applies, and the number its sentence may need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Why.
    pub reason: Reason,
    /// Where, in bytes of the text as typed; `None` when it is about the whole.
    pub at: Option<Range<usize>>,
    /// What `{at}` in its sentence stands for: the place in the value, counted from 1 as a person
    /// counts, without separators and labels.
    pub place: Option<u32>,
    /// What `{n}` in its sentence stands for: digits missing or too many, an age, a length.
    pub number: Option<u32>,
}

impl Problem {
    /// A reason that is about the whole.
    pub fn new(reason: Reason) -> Problem {
        Problem {
            reason,
            at: None,
            place: None,
            number: None,
        }
    }
}

/// What a value says besides itself. Each is `None` where the value does not say it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Facts {
    /// The first day of a document.
    pub valid_from: Option<Date>,
    /// The last day of a document; 9999-12-31 for 长期.
    pub valid_until: Option<Date>,
    /// From an ID number or a birth date.
    pub birth_date: Option<Date>,
    /// From an ID number or the sex field.
    pub sex: Option<Sex>,
    /// Where an ID number was first issued, as its six-digit code.
    pub region: Option<u32>,
    /// The bank that a card's prefix names, as its code: `ICBC`.
    pub bank: Option<&'static str>,
    /// What a card's prefix says of it.
    pub card: Option<CardKind>,
    /// From a foreign permanent resident's number: ISO 3166-1 alpha-2, `FR`.
    pub nationality: Option<&'static str>,
    /// The operator that a mobile prefix was first given to, as its code: `china_mobile`.
    pub operator: Option<&'static str>,
}

/// The sex named on a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sex {
    /// 女
    Female,
    /// 男
    Male,
}

/// The kinds of bank card that a prefix can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CardKind {
    /// 借记卡
    Debit,
    /// 贷记卡
    Credit,
    /// 准贷记卡
    SemiCredit,
    /// 预付费卡
    Prepaid,
}

impl CardKind {
    /// The stable name: `debit`.
    pub fn name(self) -> &'static str {
        match self {
            CardKind::Debit => "debit",
            CardKind::Credit => "credit",
            CardKind::SemiCredit => "semi_credit",
            CardKind::Prepaid => "prepaid",
        }
    }
}

/// A value the person may have meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The whole value, canonical.
    pub value: String,
    /// The characters that differ from what was typed: byte ranges of `value`.
    pub marks: Vec<Range<usize>>,
}
