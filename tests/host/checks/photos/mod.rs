//! Photos of a specimen card, drawn by this project: sharp ones, and ones with one fault each.
//! `cargo xtask bench checks` draws many, a test a few.

pub mod fault;
pub mod specimen;

use super::chance::Chance;
use bank_help::checks::id_photo::{self, Pixels};
pub use fault::Fault;

/// The head of a PNG, 960 by 600.
const FILE: [u8; 24] = *b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x03\xc0\0\0\x02\x58";

/// Of so many photos with a fault, how many are told so; and how many are told something else.
#[derive(Debug, Default, Clone, Copy)]
pub struct Rates {
    pub found: usize,
    pub accused: usize,
}

/// What is said of `count` photos with that fault.
pub fn rates(fault: Fault, count: u64) -> Rates {
    let mut rates = Rates::default();
    for seed in 0..count {
        let photo = fault.photo(&mut Chance::new(seed * 31 + fault as u64));
        let pixels = Pixels::new(specimen::WIDTH, specimen::HEIGHT, &photo);
        let said = id_photo::judge(&FILE, pixels.as_ref());
        let codes = said.hints.iter().map(|hint| hint.reason.code());
        for code in codes {
            match Some(code) == fault.code() {
                true => rates.found += 1,
                false => rates.accused += 1,
            }
        }
    }
    rates
}
