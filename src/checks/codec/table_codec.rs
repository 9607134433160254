//! The large tables row by row, as bits of which each is more or less likely where it stands. The
//! same loops write them, with the encoder of the build, and read them, with
//! `RangeDecoder`: each function takes the rows to be written,
//! or none, and returns the rows as read.

/// What a bit is part of.
#[derive(Clone, Copy)]
pub(crate) enum BitKind {
    RegionStart,
    RegionKnown,
    RegionEnded,
    RegionSameYear,
    RegionYear,
    PrefixLonger,
    PrefixStepSize,
    PrefixStep,
    PrefixSameBank,
    PrefixNewBank,
    PrefixBank,
    PrefixShape,
    CountryStep,
    CountryFirst,
    CountrySecond,
}

/// Contexts of each kind. The largest value that a bit depends on is a card's shape, 6 bits, with
/// the 6 bits of the next shape.
const CONTEXTS_PER_KIND: usize = 1 << 12;

/// Contexts of all kinds.
pub(crate) const CONTEXTS: usize = (BitKind::CountrySecond as usize + 1) * CONTEXTS_PER_KIND;

impl BitKind {
    /// The place, among all contexts, of what a bit of this kind depends on.
    pub(crate) fn context(self, depends_on: usize) -> usize {
        self as usize * CONTEXTS_PER_KIND + depends_on
    }
}

/// A stream of bits that are coded by how often each was set before in its context: its kind, and
/// what else it depends on.
pub(crate) trait Bits {
    /// Writes `bit` and returns it, or reads a bit, whatever `bit` is.
    fn bit(&mut self, kind: BitKind, depends_on: usize, bit: bool) -> bool;

    /// Writes or reads a number of `width` bits.
    fn number(&mut self, kind: BitKind, depends_on: usize, width: usize, number: usize) -> usize {
        let mut read = 1;
        for place in (0..width).rev() {
            let bit = self.bit(kind, depends_on << width | read, number >> place & 1 == 1);
            read = read << 1 | usize::from(bit);
        }
        read - (1 << width)
    }
}

/// The first four digits of region codes, from the first province to the last.
const REGION_STARTS: std::ops::Range<u32> = 1100..6600;

/// Codes that share their first four digits.
const CODES: u32 = 100;

/// Codes in twenties: 01 to 20 are districts, 21 to 80 counties, 81 to 99 cities of a county's rank, and
/// of each, others were abolished.
const RANK: usize = 20;

/// Bits of a year since 1900.
const YEAR_BITS: usize = 7;

/// Six-digit region codes in order, and the last year of each, since 1900; 0 for those in use.
/// `year` is the year of a code that is to be written.
pub(crate) fn regions(bits: &mut impl Bits, year: impl Fn(u32) -> Option<u8>) -> Vec<(u32, u8)> {
    let mut rows = Vec::new();
    // Codes that share four digits are like those of the four digits before.
    let mut above = [false; CODES as usize];
    let mut has_start = false;
    let mut last_year = 0;
    for start in REGION_STARTS {
        let is_there = (start * CODES..start * CODES + CODES).any(|code| year(code).is_some());
        let before = (start % CODES) as usize * 2 + usize::from(has_start);
        has_start = bits.bit(BitKind::RegionStart, before, is_there);
        if !has_start {
            continue;
        }
        let (mut is_known, mut is_over) = (false, false);
        for (place, above) in above.iter_mut().enumerate() {
            let code = start * CODES + place as u32;
            let last = year(code);
            let around = place << 2 | usize::from(is_known) << 1 | usize::from(*above);
            is_known = bits.bit(BitKind::RegionKnown, around, last.is_some());
            *above = is_known;
            if !is_known {
                continue;
            }
            let last = last.unwrap_or(0);
            let before = usize::from(is_over);
            let rank = place / RANK * 2;
            is_over = bits.bit(BitKind::RegionEnded, rank + before, last != 0);
            if is_over && !bits.bit(BitKind::RegionSameYear, before, last == last_year) {
                last_year = bits.number(BitKind::RegionYear, 0, YEAR_BITS, last.into()) as u8;
            }
            rows.push((code, if is_over { last_year } else { 0 }));
        }
    }
    rows
}

/// The first digits of a bank card, and what they say of it.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct CardPrefix {
    /// How many digits the prefix has.
    pub(crate) digits: usize,
    /// The value of these digits.
    pub(crate) prefix: u64,
    /// The length of the card beyond the shortest one, in the low three bits; above them the kind
    /// of card, counted from 1, 0 for none.
    pub(crate) shape: usize,
    /// The bank, counted in the order in which banks come.
    pub(crate) bank: usize,
}

impl CardPrefix {
    /// Bits of the shape that hold the length.
    const LENGTH_BITS: usize = 3;

    /// Joins a length beyond the shortest card's and a kind of card.
    #[allow(dead_code, reason = "for the build script")]
    pub(crate) fn shape(length: usize, kind: usize) -> usize {
        length | kind << CardPrefix::LENGTH_BITS
    }

    /// The length of the card beyond the shortest one.
    #[allow(dead_code, reason = "for the crate")]
    pub(crate) fn length(&self) -> usize {
        self.shape & ((1 << CardPrefix::LENGTH_BITS) - 1)
    }

    /// The kind of card, counted from 1; 0 for none.
    #[allow(dead_code, reason = "for the crate")]
    pub(crate) fn kind(&self) -> usize {
        self.shape >> CardPrefix::LENGTH_BITS
    }
}

/// More digits than any prefix has: the end of the table.
const END: usize = 11;
/// Bits of the size of a step from one prefix to the next; the largest prefix has 34 bits.
const STEP_SIZE_BITS: usize = 6;
/// Below this size of a step, the digits of the step are worth learning; above, only where they are.
const SMALL_STEP: usize = 6;
/// Bits of the place of a bank: there are 512 at the most.
const BANK_BITS: usize = 9;
/// Bits of a shape.
const SHAPE_BITS: usize = 6;

/// Prefixes by their number of digits, then by their value. `rows` are to be written.
pub(crate) fn prefixes(bits: &mut impl Bits, rows: &[CardPrefix]) -> Vec<CardPrefix> {
    let end = CardPrefix {
        digits: END,
        ..CardPrefix::default()
    };
    // What the last prefix of each bank was like.
    let mut shapes: Vec<usize> = Vec::new();
    let mut read = Vec::new();
    let mut row = CardPrefix::default();
    loop {
        let next = rows.get(read.len()).unwrap_or(&end);
        while bits.bit(BitKind::PrefixLonger, row.digits, next.digits > row.digits) {
            row.digits += 1;
            row.prefix = 0;
            if row.digits == END {
                return read;
            }
        }
        // 0 where a prefix has two lengths.
        let wanted = next.prefix.wrapping_sub(row.prefix);
        let size = 64 - wanted.leading_zeros() as usize;
        let size = bits.number(BitKind::PrefixStepSize, 0, STEP_SIZE_BITS, size);
        let mut step = u64::from(size > 0);
        for place in (0..size.saturating_sub(1)).rev() {
            // The first digits of small steps tell something of the next.
            let before = if size < SMALL_STEP {
                step as usize
            } else {
                size << STEP_SIZE_BITS | place
            };
            let bit = bits.bit(BitKind::PrefixStep, before, wanted >> place & 1 == 1);
            step = step << 1 | u64::from(bit);
        }
        row.prefix += step;
        let near = step.min(3) as usize;
        if !bits.bit(BitKind::PrefixSameBank, near, next.bank == row.bank) {
            let count = shapes.len();
            row.bank = match bits.bit(BitKind::PrefixNewBank, 0, next.bank == count) {
                true => count,
                false => bits.number(BitKind::PrefixBank, 0, BANK_BITS, next.bank),
            };
        }
        if row.bank == shapes.len() {
            shapes.push(0);
        }
        let shape = &mut shapes[row.bank];
        *shape = bits.number(BitKind::PrefixShape, *shape, SHAPE_BITS, next.shape);
        row.shape = *shape;
        read.push(row);
    }
}

/// Bits of a step from one country's number to the next.
const COUNTRY_STEP_BITS: usize = 8;
/// Bits of a letter from A to Z.
const LETTER_BITS: usize = 5;

/// Numbers of countries in order, and two letters for each. `rows` are to be written.
pub(crate) fn countries(bits: &mut impl Bits, rows: &[(u16, [u8; 2])]) -> Vec<(u16, [u8; 2])> {
    let mut read = Vec::new();
    let (mut number, mut first) = (0, 0);
    loop {
        let (next, letters) = rows.get(read.len()).copied().unwrap_or((number, [b'A'; 2]));
        let step = usize::from(next - number);
        let step = bits.number(BitKind::CountryStep, 0, COUNTRY_STEP_BITS, step) as u16;
        // The end.
        if step == 0 {
            return read;
        }
        number += step;
        let [one, two] = letters.map(|letter| usize::from(letter - b'A'));
        first = bits.number(BitKind::CountryFirst, first, LETTER_BITS, one);
        let second = bits.number(BitKind::CountrySecond, first, LETTER_BITS, two);
        read.push((number, [b'A' + first as u8, b'A' + second as u8]));
    }
}
