//! What a check says of one typed text.

use super::digit_groups::group_digits;
use super::{Facts, Reason};
use std::fmt;
use std::ops::Range;

/// What a check says of one typed text. `Debug` shows neither the value nor what follows from it, so
/// that a log does not hold what a person typed.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Judgement {
    /// The one thing that matters.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub verdict: Verdict,
    /// Worth a look, never an error. Some are [strong](Problem::is_strong).
    pub hints: Vec<Problem>,
    /// The value in its canonical form: `11010519491231002X`. As much of it as could be read where
    /// the verdict is not good.
    pub value: String,
    /// The value grouped for reading back: `110105 19491231 002X`. Empty where there is nothing to
    /// read back.
    pub shown: String,
    /// What the value says besides itself.
    pub facts: Facts,
    /// Values the person may have meant, best first, at most three.
    pub suggestions: Vec<Suggestion>,
    /// Is there one suggestion alone, with a probability of 95 % or more?
    pub confident: bool,
    /// The few places of which at least one is wrong four times in five, as byte ranges of `value`,
    /// where a wrong number has no confident suggestion. Empty where too many places may be wrong.
    pub doubtful: Vec<Range<usize>>,
}

impl fmt::Debug for Judgement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Judgement")
            .field("verdict", &self.verdict)
            .field("hints", &self.hints)
            .field("suggestions", &self.suggestions)
            .field("confident", &self.confident)
            .field("doubtful", &self.doubtful)
            .finish_non_exhaustive()
    }
}

impl Judgement {
    /// The judgement of an empty field.
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

    /// Accepts a value as good, until something is said against it, and reads it back in groups of
    /// these sizes.
    #[inline(never)]
    pub(super) fn accept(&mut self, value: String, group_sizes: &[usize]) {
        self.shown = group_digits(&value, group_sizes);
        self.accept_unshown(value);
    }

    /// Accepts a value as good, until something is said against it, and does not read it back.
    #[inline(never)]
    pub(super) fn accept_unshown(&mut self, value: String) {
        self.value = value;
        self.verdict = Verdict::Good;
    }

    /// Says that the value cannot be right.
    #[inline(never)]
    pub(super) fn invalid(&mut self, reason: Reason) {
        self.verdict = Verdict::Invalid(Problem::new(reason));
    }

    /// Says that the value is a beginning.
    #[inline(never)]
    pub(super) fn incomplete(&mut self, reason: Reason) {
        self.verdict = Verdict::Incomplete(Problem::new(reason));
    }

    /// Says that something is worth a look.
    #[inline(never)]
    pub(super) fn hint(&mut self, reason: Reason) {
        self.hints.push(Problem::new(reason));
    }

    /// Says that the value is probably wrong, though it may be right: a hint that calls for another look.
    pub(super) fn strong_hint(&mut self, reason: Reason) {
        self.hints.push(Problem {
            is_strong: true,
            ..Problem::new(reason)
        });
    }

    /// Gives the verdict's problem the number that its sentence needs.
    #[inline(never)]
    pub(super) fn set_number(&mut self, number: usize) {
        if let Verdict::Incomplete(problem) | Verdict::Invalid(problem) = &mut self.verdict {
            problem.number = Some(number as u32);
        }
    }

    /// Gives the verdict's problem its place, counted from 0, and the bytes there.
    #[inline(never)]
    pub(super) fn set_place(&mut self, place: usize, at: Option<Range<usize>>) {
        if let Verdict::Incomplete(problem) | Verdict::Invalid(problem) = &mut self.verdict {
            problem.place = Some(place as u32 + 1);
            problem.at = at;
        }
    }

    /// Moves the bytes of all problems by `start`, where the value began in the text as typed.
    pub(super) fn shift(&mut self, start: usize) {
        let verdict = match &mut self.verdict {
            Verdict::Incomplete(problem) | Verdict::Invalid(problem) => Some(problem),
            Verdict::Empty | Verdict::Good => None,
        };
        for problem in verdict.into_iter().chain(&mut self.hints) {
            if let Some(at) = &mut problem.at {
                *at = at.start + start..at.end + start;
            }
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

    /// The judgement of a text that no check looks at: good, without the blanks around it.
    pub fn unchecked(typed: &str) -> Judgement {
        let mut judgement = Judgement::empty();
        let value = typed.trim();
        if !value.is_empty() {
            judgement.accept_unshown(value.to_owned());
        }
        judgement
    }

    /// Is the value probably wrong, though it may be right? `true` with a good verdict and a hint that
    /// is [strong](Problem::is_strong).
    ///
    /// ```
    /// use bank_help::checks::{Check, Date};
    ///
    /// // A UnionPay number whose check digit does not fit: some cards in use are like that.
    /// let today: Date = "2026-11-23".parse()?;
    /// let judgement = Check::BankCard.run("6222020000001234569", today);
    /// assert!(judgement.is_good() && judgement.needs_another_look());
    /// assert_eq!(judgement.hints[0].reason.code(), "bank_card.check_digit");
    /// # Ok::<(), bank_help::checks::ParseDateError>(())
    /// ```
    pub fn needs_another_look(&self) -> bool {
        self.is_good() && self.hints.iter().any(|hint| hint.is_strong)
    }

    /// Does nothing speak against the value? False for an empty field.
    pub fn is_good(&self) -> bool {
        matches!(self.verdict, Verdict::Good)
    }
}

/// The outcome of one check.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(tag = "verdict", content = "problem")
)]
#[non_exhaustive]
pub enum Verdict {
    /// Nothing was typed.
    #[cfg_attr(feature = "serde", serde(rename = "empty"))]
    Empty,
    /// A possible beginning; the problem is what is said if the person stops here.
    #[cfg_attr(feature = "serde", serde(rename = "unfinished"))]
    Incomplete(Problem),
    /// Nothing speaks against the value.
    #[cfg_attr(feature = "serde", serde(rename = "good"))]
    Good,
    /// The value cannot be right, however it goes on.
    #[cfg_attr(feature = "serde", serde(rename = "bad"))]
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
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Problem {
    /// Why the value is wrong or worth a look.
    pub reason: Reason,
    /// The bytes of the text as typed that the reason is about; `None` when it is about the whole.
    pub at: Option<Range<usize>>,
    /// What `{at}` in the reason's sentence stands for: the place in the value, counted from 1 as a
    /// person counts, without separators and labels.
    pub place: Option<u32>,
    /// What `{n}` in the reason's sentence stands for: digits missing or too many, an age, a length.
    pub number: Option<u32>,
    /// `true` for a hint that the value is probably wrong: the person should look again, and may go
    /// on. `false` for any other hint, and for what makes a value wrong.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "strong", skip_serializing_if = "std::ops::Not::not")
    )]
    pub is_strong: bool,
}

impl Problem {
    /// A problem of the whole value, with no number in its sentence.
    pub fn new(reason: Reason) -> Problem {
        Problem {
            reason,
            at: None,
            place: None,
            number: None,
            is_strong: false,
        }
    }

    /// The code by which a pack has the sentence for it: that of the reason. A wrong check digit has
    /// another one as a hint, because its sentence as an error says that a digit is wrong for sure.
    pub fn sentence(&self) -> &'static str {
        match (self.is_strong, self.reason) {
            (true, Reason::BankCardCheckDigit) => Reason::BankCardCheckDigitDoubtful.code(),
            (_, reason) => reason.code(),
        }
    }
}

/// A value the person may have meant. `Debug` shows the marks alone.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Suggestion {
    /// The whole value, canonical.
    pub value: String,
    /// The characters that differ from what was typed: byte ranges of `value`.
    pub marks: Vec<Range<usize>>,
}

impl fmt::Debug for Suggestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Suggestion")
            .field("marks", &self.marks)
            .finish_non_exhaustive()
    }
}
