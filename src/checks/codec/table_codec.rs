//! The large tables row by row, as bits of which each is more or less likely where it stands. The
//! same loops write them, in `build/pack.rs`, and read them, in `packed.rs`.

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

/// What a bit can depend on beside its kind is counted below this.
const MOST: usize = 1 << 12;

/// Of every kind.
pub(crate) const CONTEXTS: usize = (BitKind::CountrySecond as usize + 1) * MOST;

impl BitKind {
    /// The place of a context among all.
    pub(crate) fn context(self, of: usize) -> usize {
        self as usize * MOST + of
    }
}

/// Bits that are coded by how often each was set before in its context: its kind, and what `of`
/// stands for.
pub(crate) trait Bits {
    /// Takes the bit to be written, or gives the one that is read.
    fn bit(&mut self, kind: BitKind, of: usize, bit: bool) -> bool;

    /// The same for a number of `width` bits.
    fn number(&mut self, kind: BitKind, of: usize, width: usize, number: usize) -> usize {
        let mut read = 1;
        for place in (0..width).rev() {
            let bit = self.bit(kind, of << width | read, number >> place & 1 == 1);
            read = read << 1 | usize::from(bit);
        }
        read - (1 << width)
    }
}

/// Six-digit region codes in order, and the last year of each, since 1900; 0 for those in use.
/// `year` is what is to be written.
pub(crate) fn regions(bits: &mut impl Bits, year: impl Fn(u32) -> Option<u8>) -> Vec<(u32, u8)> {
    let mut rows = Vec::new();
    // Codes that share four digits are like the four digits before.
    let mut above = [false; 100];
    let mut has_start = false;
    let mut last_year = 0;
    for start in 1100..6600 {
        let is_there = (start * 100..start * 100 + 100).any(|code| year(code).is_some());
        let of = start as usize % 100 * 2 + usize::from(has_start);
        has_start = bits.bit(BitKind::RegionStart, of, is_there);
        if !has_start {
            continue;
        }
        let (mut before, mut ended) = (false, false);
        for (place, above) in above.iter_mut().enumerate() {
            let code = start * 100 + place as u32;
            let own = year(code);
            let of = place << 2 | usize::from(before) << 1 | usize::from(*above);
            before = bits.bit(BitKind::RegionKnown, of, own.is_some());
            *above = before;
            if !before {
                continue;
            }
            let own = own.unwrap_or(0);
            let of = usize::from(ended);
            ended = bits.bit(BitKind::RegionEnded, place / 20 * 2 + of, own != 0);
            if ended && !bits.bit(BitKind::RegionSameYear, of, own == last_year) {
                last_year = bits.number(BitKind::RegionYear, 0, 7, own.into()) as u8;
            }
            rows.push((code, if ended { last_year } else { 0 }));
        }
    }
    rows
}

/// The first digits of a bank card.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct CardPrefix {
    /// How many they are.
    pub(crate) digits: usize,
    pub(crate) prefix: u64,
    /// The length of the card beyond 12; eight times the kind of card.
    pub(crate) shape: usize,
    /// Banks are counted as they come.
    pub(crate) bank: usize,
}

/// More digits than any prefix has.
const END: usize = 11;

/// Prefixes by their number of digits, then by their value. `rows` is what is to be written.
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
        let own = rows.get(read.len()).unwrap_or(&end);
        while bits.bit(BitKind::PrefixLonger, row.digits, own.digits > row.digits) {
            row.digits += 1;
            row.prefix = 0;
            if row.digits == END {
                return read;
            }
        }
        let wanted = own.prefix.wrapping_sub(row.prefix);
        let size = bits.number(
            BitKind::PrefixStepSize,
            0,
            6,
            64 - wanted.leading_zeros() as usize,
        );
        // Nothing where a prefix has two lengths.
        let mut step = u64::from(size > 0);
        for place in (0..size.saturating_sub(1)).rev() {
            // The first digits of small steps tell something of the next.
            let of = if size < 6 {
                step as usize
            } else {
                size << 6 | place
            };
            step =
                step << 1 | u64::from(bits.bit(BitKind::PrefixStep, of, wanted >> place & 1 == 1));
        }
        row.prefix += step;
        if !bits.bit(
            BitKind::PrefixSameBank,
            step.min(3) as usize,
            own.bank == row.bank,
        ) {
            let count = shapes.len();
            row.bank = match bits.bit(BitKind::PrefixNewBank, 0, own.bank == count) {
                true => count,
                false => bits.number(BitKind::PrefixBank, 0, 9, own.bank),
            };
        }
        if row.bank == shapes.len() {
            shapes.push(0);
        }
        let shape = &mut shapes[row.bank];
        *shape = bits.number(BitKind::PrefixShape, *shape, 6, own.shape);
        row.shape = *shape;
        read.push(row);
    }
}

/// Numbers of countries in order, and two letters for each. `rows` is what is to be written.
pub(crate) fn countries(bits: &mut impl Bits, rows: &[(u16, [u8; 2])]) -> Vec<(u16, [u8; 2])> {
    let mut read = Vec::new();
    let (mut number, mut first) = (0, 0);
    loop {
        let (own, letters) = rows.get(read.len()).copied().unwrap_or((number, [b'A'; 2]));
        let step = bits.number(BitKind::CountryStep, 0, 8, usize::from(own - number)) as u16;
        if step == 0 {
            return read;
        }
        number += step;
        let [one, two] = letters.map(|letter| usize::from(letter - b'A'));
        first = bits.number(BitKind::CountryFirst, first, 5, one);
        let second = bits.number(BitKind::CountrySecond, first, 5, two);
        read.push((number, [b'A' + first as u8, b'A' + second as u8]));
    }
}
