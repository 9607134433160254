//! How many bytes a visitor waits for, and the most it may be.

use crate::kept;
use anyhow::Result;
use base64::Engine;
use serde::Serialize;
use sha2::{Digest, Sha384};

/// The most that a visitor shall download until the first search result, in bytes after brotli.
/// `dist` says how far from it a build is.
pub const BUDGET: usize = 100_000;

/// A file of `dist/` as `manifest.json` lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its path in `dist/`.
    pub name: String,
    /// Bytes as it is.
    pub bytes: usize,
    /// Bytes after brotli, quality 11, as a good server sends it.
    pub brotli: usize,
    /// For an `integrity` attribute: `sha384-…`.
    pub sha384: String,
    /// True for a file that is needed for the first search result.
    pub first: bool,
}

impl Entry {
    /// Measures a file.
    pub fn of(name: &str, content: &[u8], first: bool) -> Result<Entry> {
        Ok(Entry {
            name: name.to_owned(),
            bytes: content.len(),
            brotli: brotli(content)?,
            sha384: integrity(content),
            first,
        })
    }
}

/// The hash of a file as Subresource Integrity writes it.
pub fn integrity(content: &[u8]) -> String {
    let hash = Sha384::digest(content);
    format!(
        "sha384-{}",
        base64::engine::general_purpose::STANDARD.encode(hash)
    )
}

/// Number of bytes after brotli, quality 11.
pub fn brotli(content: &[u8]) -> Result<usize> {
    Ok(brotli_bytes(content)?.len())
}

/// A file after brotli, quality 11.
pub fn brotli_bytes(content: &[u8]) -> Result<Vec<u8>> {
    let best = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    kept::or_make("brotli", &[content, kept::tools()?.as_bytes()], || {
        let mut small = Vec::new();
        brotli::BrotliCompress(&mut &content[..], &mut small, &best)?;
        Ok(small)
    })
}

/// Prints the table, and where the total stands.
pub fn report(entries: &[Entry]) {
    println!("\n  {:<34} {:>10} {:>10}", "file", "bytes", "brotli");
    for entry in entries {
        let mark = if entry.first { '*' } else { ' ' };
        println!(
            "{mark} {:<34} {:>10} {:>10}",
            entry.name, entry.bytes, entry.brotli
        );
    }
    let first = entries.iter().filter(|entry| entry.first);
    let (bytes, small) = first.fold((0, 0), |sum, entry| {
        (sum.0 + entry.bytes, sum.1 + entry.brotli)
    });
    println!(
        "* {:<34} {bytes:>10} {small:>10}",
        "until the first search result"
    );
    println!("  {}\n", standing(small));
}

fn standing(small: usize) -> String {
    match small.checked_sub(BUDGET) {
        Some(over) if over > 0 => format!("{over} bytes over the budget of {BUDGET} (brotli)"),
        _ => format!(
            "{} bytes within the budget of {BUDGET} (brotli)",
            BUDGET - small
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::{BUDGET, Entry, integrity, standing};

    #[test]
    fn a_hash_is_what_a_browser_computes() {
        // FIPS 180-4, the example "abc", in base64.
        assert_eq!(
            integrity(b"abc"),
            "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"
        );
    }

    #[test]
    fn repetition_is_small_after_brotli() {
        let entry = Entry::of("x", &[b'a'; 10_000], false).unwrap();
        assert_eq!(entry.bytes, 10_000);
        assert!(entry.brotli < 30, "{entry:?}");
    }

    #[test]
    fn one_byte_over_the_budget_is_over() {
        assert!(standing(BUDGET + 1).starts_with("1 bytes over"));
        assert!(standing(BUDGET).starts_with("0 bytes within"));
    }
}
