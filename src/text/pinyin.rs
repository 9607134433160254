//! How characters sound: their readings without tones. The table is `data/pinyin.tsv`.

use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/pinyin.rs"));

const FIRST: usize = 0x4e00;
const LAST: usize = 0x9fff;

/// Initials and rests that many people do not tell apart.
pub const ALIKE_INITIALS: [[&str; 2]; 5] = [
    ["zh", "z"],
    ["ch", "c"],
    ["sh", "s"],
    ["n", "l"],
    ["h", "f"],
];
/// The same for what follows the initial.
pub const ALIKE_RESTS: [[&str; 2]; 5] = [
    ["ang", "an"],
    ["eng", "en"],
    ["ing", "in"],
    ["iang", "ian"],
    ["uang", "uan"],
];

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
        let initial = (0..INITIALS.len())
            .filter(|&at| typed.starts_with(INITIALS[at]))
            .max_by_key(|&at| INITIALS[at].len())?;
        let rest = &typed[INITIALS[initial].len()..];
        let found = FINALS.iter().position(|own| *own == rest)?;
        Some(Syllable::new(initial, found))
    }

    /// One syllable for all that many people do not tell apart: `z` for `zh`, `l` for `n`, `an`
    /// for `ang`.
    ///
    /// ```
    /// use bank_help::text::Syllable;
    /// let blurred = |typed| Syllable::parse(typed).map(Syllable::blurred);
    /// assert_eq!(blurred("sheng"), blurred("sen"));
    /// assert_ne!(blurred("sheng"), blurred("shang"));
    /// ```
    pub fn blurred(self) -> Syllable {
        let initial = ALIKE_INITIALS.iter().find(|two| two[0] == self.initial());
        let rest = ALIKE_RESTS.iter().find(|two| two[0] == self.rest());
        let initial = initial.map_or(self.initial(), |two| two[1]);
        let rest = rest.map_or(self.rest(), |two| two[1]);
        let place = |list: &[&str], own: &str| list.iter().position(|other| *other == own);
        match (place(&INITIALS, initial), place(&FINALS, rest)) {
            (Some(initial), Some(rest)) => Syllable::new(initial, rest),
            _ => self,
        }
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
    pub fn rest(self) -> &'static str {
        FINALS[self.index() % FINALS.len()]
    }
}

/// The readings of a character, the most common first; empty for what is not in the table.
///
/// ```
/// let typed: Vec<String> = bank_help::text::readings('行')
///     .map(|own| format!("{}{}", own.initial(), own.rest()))
///     .collect();
/// assert_eq!(typed, ["xing", "hang"]);
/// ```
pub fn readings(ch: char) -> impl Iterator<Item = Syllable> {
    static TABLE: OnceLock<Table> = OnceLock::new();
    let table = TABLE.get_or_init(Table::unpacked);
    let place = (ch as usize).wrapping_sub(FIRST);
    let others = table.others.partition_point(|row| row.0 < place);
    let others = table.others[others..].iter();
    let others = others.take_while(move |row| row.0 == place);
    let first = table.first.get(place).copied().flatten();
    first.into_iter().chain(others.map(|row| row.1))
}

/// With one place for each character, so that a look-up is one read.
struct Table {
    first: Vec<Option<Syllable>>,
    /// (place, reading), in order.
    others: Vec<(usize, Syllable)>,
}

impl Table {
    fn unpacked() -> Table {
        let mut first = vec![None; LAST - FIRST + 1];
        let mut places = Vec::new();
        let mut at = 0;
        for gap in GAPS {
            at += usize::from(gap);
            if gap < u8::MAX {
                let initial = usize::from(INITIAL_OF[places.len()]);
                let rest = RESTS[initial][usize::from(RANK_OF[places.len()])];
                first[at] = Some(Syllable::new(initial, rest.into()));
                places.push(at);
            }
        }
        let mut row = 0;
        let others = OTHER_GAPS.iter().enumerate().map(|(number, gap)| {
            row += usize::from(*gap);
            let (initial, rest) = (OTHER_INITIAL[number], OTHER_FINAL[number]);
            (places[row], Syllable::new(initial.into(), rest.into()))
        });
        Table {
            others: others.collect(),
            first,
        }
    }
}
