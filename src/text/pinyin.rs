//! How characters sound: their readings without tones. The table is `data/pinyin.tsv`.

use super::gaps::codes;
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/pinyin.rs"));

const FIRST: usize = 0x4e00;
const LAST: usize = 0x9fff;

/// A syllable without its tone: `zhang` is the initial `zh` and the final `ang`. `ü` is `v`, as
/// people type it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Syllable(u16);

impl Syllable {
    /// How many different values `index` can have.
    pub const COUNT: usize = INITIALS.len() * FINALS.len();

    fn new(initial: usize, rest: usize) -> Syllable {
        Syllable((initial * FINALS.len() + rest) as u16)
    }

    /// The syllable as it is typed; `None` where no character is read so.
    ///
    /// ```
    /// use bank_help::text::Syllable;
    /// assert_eq!(Syllable::parse("zhang").map(|own| own.initial()), Some("zh"));
    /// assert_eq!(Syllable::parse("zhong guo"), None);
    /// ```
    pub fn parse(typed: &str) -> Option<Syllable> {
        // The longer ones come first: what begins with `zh` begins with `z` too.
        let initial = INITIALS.iter().position(|own| typed.starts_with(own))?;
        let rest = &typed[INITIALS[initial].len()..];
        let found = FINALS.iter().position(|own| *own == rest)?;
        Some(Syllable::new(initial, found))
    }

    /// One syllable for all that many people do not tell apart: `zh` and `z`, `n` and `l`, `ang` and
    /// `an`.
    ///
    /// ```
    /// use bank_help::text::Syllable;
    /// let class = |typed| Syllable::parse(typed).map(Syllable::fuzzy_class);
    /// assert_eq!(class("sheng"), class("sen"));
    /// assert_ne!(class("sheng"), class("shang"));
    /// ```
    pub fn fuzzy_class(self) -> Syllable {
        let (initial, rest) = (self.index() / FINALS.len(), self.index() % FINALS.len());
        Syllable::new(
            initial.min(ALIKE_INITIAL[initial].into()),
            rest.min(ALIKE_FINAL[rest].into()),
        )
    }

    /// A number below [`Syllable::COUNT`].
    pub fn index(self) -> usize {
        self.0.into()
    }

    /// The syllable of that number; `None` from [`Syllable::COUNT`] on.
    pub fn from_index(index: usize) -> Option<Syllable> {
        (index < Syllable::COUNT).then_some(Syllable(index as u16))
    }

    /// The consonant it begins with; empty for `a`, `e`, `o` and what begins with them.
    pub fn initial(self) -> &'static str {
        INITIALS[self.index() / FINALS.len()]
    }

    /// The rest.
    pub fn final_part(self) -> &'static str {
        FINALS[self.index() % FINALS.len()]
    }

    /// The initial that many people do not tell from its own; its own if there is none.
    pub fn fuzzy_initial(self) -> &'static str {
        INITIALS[usize::from(ALIKE_INITIAL[self.index() / FINALS.len()])]
    }

    /// The same for the rest.
    pub fn fuzzy_final(self) -> &'static str {
        FINALS[usize::from(ALIKE_FINAL[self.index() % FINALS.len()])]
    }
}

/// The readings of a character, the most common first; empty for what is not in the table.
///
/// ```
/// let typed: Vec<String> = bank_help::text::pinyin_readings('行')
///     .iter()
///     .map(|own| format!("{}{}", own.initial(), own.final_part()))
///     .collect();
/// assert_eq!(typed, ["xing", "hang"]);
/// ```
pub fn pinyin_readings(ch: char) -> &'static [Syllable] {
    static TABLE: OnceLock<Table> = OnceLock::new();
    let table = TABLE.get_or_init(Table::unpacked);
    let place = (ch as usize).wrapping_sub(FIRST);
    let Some(next) = table.starts.get(place.saturating_add(1)) else {
        return &[];
    };
    &table.readings[usize::from(table.starts[place])..usize::from(*next)]
}

/// The codes of the characters that have readings, in order.
pub(super) fn characters() -> Vec<u16> {
    codes(&GAPS, FIRST as u16)
}

/// With one place for each character, so that a look-up is one read.
struct Table {
    readings: Vec<Syllable>,
    /// Where those of each character begin, and the end of the last.
    starts: Vec<u16>,
}

impl Table {
    fn unpacked() -> Table {
        let mut readings = Vec::with_capacity(INITIAL_OF.len() + OTHER_GAPS.len());
        let mut starts = Vec::with_capacity(LAST - FIRST + 2);
        let (mut other, mut next) = (0, usize::from(OTHER_GAPS[0]));
        for (row, code) in characters().into_iter().enumerate() {
            starts.resize(usize::from(code) - FIRST + 1, readings.len() as u16);
            let initial = usize::from(INITIAL_OF[row]);
            let rest = RESTS[initial][usize::from(RANK_OF[row])];
            readings.push(Syllable::new(initial, rest.into()));
            while next == row {
                let (initial, rest) = (OTHER_INITIAL[other], OTHER_FINAL[other]);
                readings.push(Syllable::new(initial.into(), rest.into()));
                other += 1;
                let gap = OTHER_GAPS.get(other);
                next += gap.map_or(usize::MAX - row, |gap| usize::from(*gap));
            }
        }
        starts.resize(LAST - FIRST + 2, readings.len() as u16);
        Table { readings, starts }
    }
}
