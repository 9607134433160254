//! Results of slow tools, kept under the hash of what they were made of: optimised WebAssembly,
//! bundled scripts, compressed files. An input that differs in one byte has another hash, so a
//! kept result is never older than its inputs; no time stamp is looked at.

use crate::{root, target};
use anyhow::{Context, Result};
use sha2::{Digest, Sha384};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Bytes of the hash that stands before each kept result: SHA-384 has 48.
const HASH_BYTES: usize = 48;

/// Results kept of one kind, the oldest thrown away first. A release build makes at most 30 of one
/// kind (its files after brotli), so several builds fit, in some 20 MB.
const MOST_OF_A_KIND: usize = 200;

/// Gives the result kept for these inputs, or makes and keeps it.
///
/// # Errors
/// What `make` said, or a folder that cannot be written to.
pub fn or_make(
    kind: &str,
    inputs: &[&[u8]],
    make: impl FnOnce() -> Result<Vec<u8>>,
) -> Result<Vec<u8>> {
    or_make_in(&target().join("kept"), kind, inputs, make)
}

fn or_make_in(
    folder: &Path,
    kind: &str,
    inputs: &[&[u8]],
    make: impl FnOnce() -> Result<Vec<u8>>,
) -> Result<Vec<u8>> {
    let folder = folder.join(kind);
    let path = folder.join(hash(kind, inputs));
    if let Some(result) = fs::read(&path).ok().and_then(whole) {
        return Ok(result);
    }
    let result = make()?;
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let mut file = Sha384::digest(&result).to_vec();
    file.extend(&result);
    // Renamed when it is whole; another task may be making it too.
    let unfinished = path.with_extension(std::process::id().to_string());
    fs::write(&unfinished, file)?;
    fs::rename(&unfinished, &path)?;
    throw_away_the_oldest(&folder)?;
    Ok(result)
}

/// Hash of everything in this repository that decides what the tools do with an input: the source
/// of the tasks, and the versions of all crates and npm packages.
///
/// # Errors
/// Where a file cannot be read.
pub fn tools() -> Result<&'static str> {
    static TOOLS: OnceLock<String> = OnceLock::new();
    if let Some(hash) = TOOLS.get() {
        return Ok(hash);
    }
    let mut files = Vec::new();
    for path in [
        "xtask/src",
        "xtask/Cargo.toml",
        "Cargo.toml",
        "Cargo.lock",
        "package-lock.json",
    ] {
        files_below(&root().join(path), &mut files)?;
    }
    files.sort();
    let mut contents = Vec::new();
    for path in files {
        contents.push(path.display().to_string().into_bytes());
        contents.push(fs::read(&path).with_context(|| path.display().to_string())?);
    }
    let inputs: Vec<&[u8]> = contents.iter().map(Vec::as_slice).collect();
    Ok(TOOLS.get_or_init(|| hash("tools", &inputs)))
}

fn files_below(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path).with_context(|| path.display().to_string())? {
        files_below(&entry?.path(), files)?;
    }
    Ok(())
}

/// Hash of a kind and its inputs, each with its length before it: `ab`, `c` differ from `a`, `bc`.
fn hash(kind: &str, inputs: &[&[u8]]) -> String {
    let mut hash = Sha384::new();
    for input in [kind.as_bytes()].iter().chain(inputs) {
        hash.update((input.len() as u64).to_le_bytes());
        hash.update(input);
    }
    hash.finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The result in a kept file, unless the file was damaged.
fn whole(file: Vec<u8>) -> Option<Vec<u8>> {
    let (hash, result) = file.split_at_checked(HASH_BYTES)?;
    (Sha384::digest(result).as_slice() == hash).then(|| result.to_vec())
}

fn throw_away_the_oldest(folder: &Path) -> Result<()> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)?.flatten() {
        // Another task may have thrown it away.
        if let Ok(time) = entry.metadata().and_then(|data| data.modified()) {
            files.push((time, entry.path()));
        }
    }
    files.sort();
    for (_, path) in files.iter().rev().skip(MOST_OF_A_KIND) {
        let _ = fs::remove_file(path);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{hash, or_make_in};
    use std::cell::Cell;
    use std::fs;

    #[test]
    fn a_changed_input_is_made_anew_and_an_unchanged_one_is_not() {
        let folder = crate::target().join("test-kept");
        let _ = fs::remove_dir_all(&folder);
        let made = Cell::new(0);
        let check = |kind: &str, inputs: &[&[u8]], expected: u32| {
            let make = || {
                made.set(made.get() + 1);
                Ok(inputs.concat())
            };
            let result = or_make_in(&folder, kind, inputs, make).unwrap();
            assert_eq!(result, inputs.concat(), "{inputs:?}");
            assert_eq!(made.get(), expected, "{kind} {inputs:?}");
        };
        check("wasm", &[b"module", b"tools 1"], 1);
        check("wasm", &[b"module", b"tools 1"], 1);
        check("wasm", &[b"module", b"tools 2"], 2);
        check("wasm", &[b"modulE", b"tools 1"], 3);
        check("wasm", &[b"modul", b"etools 1"], 4);
        check("brotli", &[b"module", b"tools 1"], 5);
        check("wasm", &[b"module", b"tools 1"], 5);
    }

    #[test]
    fn a_damaged_result_is_made_anew() {
        let folder = crate::target().join("test-kept-damaged");
        let _ = fs::remove_dir_all(&folder);
        let get = || or_make_in(&folder, "wasm", &[b"a"], || Ok(b"result".to_vec())).unwrap();
        get();
        let path = folder.join("wasm").join(hash("wasm", &[b"a"]));
        for damage in [b"".as_slice(), b"short", &[0; 60]] {
            fs::write(&path, damage).unwrap();
            assert_eq!(get(), b"result", "{damage:?}");
        }
    }
}
