//! The newest date of the tables: the program cannot be older.

use std::fs;

/// Writes it as year, month and day.
pub(crate) fn write() {
    let newest = fs::read_dir("data")
        .expect("data/ is there")
        .filter_map(|entry| fs::read_to_string(entry.expect("data/ can be read").path()).ok())
        .filter_map(|text| Some(text.lines().nth(1)?.strip_prefix("# date: ")?.to_owned()))
        .max()
        .expect("data/ has tables");
    let parts: Vec<u16> = newest
        .split('-')
        .map(|part| part.parse().expect("a date as 2026-11-23"))
        .collect();
    let [year, month, day] = parts[..] else {
        panic!("`{newest}` is no date as 2026-11-23");
    };
    let folder = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let text = format!("const MADE: (u16, u8, u8) = ({year}, {month}, {day});\n");
    fs::write(format!("{folder}/made.rs"), text).expect("OUT_DIR can be written");
}
