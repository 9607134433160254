//! Pinyin: how characters are read, without tones. The table is `data/pinyin.tsv`.

mod fuzzy;

use super::gaps::decode_gaps;
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/pinyin.rs"));

/// The first and the last character that the table may have: the block of unified ideographs.
const FIRST: usize = 0x4e00;
const LAST: usize = 0x9fff;

/// A syllable without its tone: `zhang` is the initial `zh` and the final `ang`. The letter `ü` is
/// written `v`, as people type it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Syllable(u16);

impl Syllable {
    /// How many different values `index` can have.
    pub const COUNT: usize = INITIALS.len() * FINALS.len();

    fn new(initial: usize, final_part: usize) -> Syllable {
        Syllable((initial * FINALS.len() + final_part) as u16)
    }

    /// Parses one syllable as it is typed; `None` where the initial and the final do not make one.
    ///
    /// ```
    /// use bank_help::text::Syllable;
    /// assert_eq!(Syllable::parse("zhang").map(|it| it.initial()), Some("zh"));
    /// assert_eq!(Syllable::parse("zhong guo"), None);
    /// ```
    pub fn parse(typed: &str) -> Option<Syllable> {
        // The longer ones come first: what begins with `zh` begins with `z` too.
        let initial = INITIALS.iter().position(|it| typed.starts_with(it))?;
        let final_part = &typed[INITIALS[initial].len()..];
        let found = FINALS.iter().position(|it| *it == final_part)?;
        Some(Syllable::new(initial, found))
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

    /// The final: what follows the consonant.
    pub fn final_part(self) -> &'static str {
        FINALS[self.index() % FINALS.len()]
    }
}

/// The readings of a character, the most common first; empty for what is not in the table.
///
/// ```
/// let typed: Vec<String> = bank_help::text::pinyin_readings('行')
///     .iter()
///     .map(|it| format!("{}{}", it.initial(), it.final_part()))
///     .collect();
/// assert_eq!(typed, ["xing", "hang"]);
/// ```
pub fn pinyin_readings(ch: char) -> &'static [Syllable] {
    static TABLE: OnceLock<ReadingTable> = OnceLock::new();
    let table = TABLE.get_or_init(ReadingTable::unpacked);
    let place = (ch as usize).wrapping_sub(FIRST);
    let Some(next) = table.starts.get(place.saturating_add(1)) else {
        return &[];
    };
    &table.readings[usize::from(table.starts[place])..usize::from(*next)]
}

/// The codes of the characters that have readings, in order.
pub(super) fn readable_characters() -> Vec<u16> {
    decode_gaps(&GAPS, FIRST as u16)
}

/// The readings with one place for each character, so that a look-up is one read.
struct ReadingTable {
    readings: Vec<Syllable>,
    /// Where the readings of each character begin, and the end of the last.
    starts: Vec<u16>,
}

impl ReadingTable {
    fn unpacked() -> ReadingTable {
        let mut readings = Vec::with_capacity(INITIAL_OF.len() + OTHER_GAPS.len());
        let mut starts = Vec::with_capacity(LAST - FIRST + 2);
        let (mut other, mut next) = (0, usize::from(OTHER_GAPS[0]));
        for (row, code) in readable_characters().into_iter().enumerate() {
            starts.resize(usize::from(code) - FIRST + 1, readings.len() as u16);
            let initial = usize::from(INITIAL_OF[row]);
            let final_part = FINALS_BY_USE[initial][usize::from(RANK_OF[row])];
            readings.push(Syllable::new(initial, final_part.into()));
            while next == row {
                let (initial, final_part) = (OTHER_INITIAL[other], OTHER_FINAL[other]);
                readings.push(Syllable::new(initial.into(), final_part.into()));
                other += 1;
                let gap = OTHER_GAPS.get(other);
                next += gap.map_or(usize::MAX - row, |gap| usize::from(*gap));
            }
        }
        starts.resize(LAST - FIRST + 2, readings.len() as u16);
        ReadingTable { readings, starts }
    }
}
