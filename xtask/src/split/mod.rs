//! Cuts the widget's module in two: what a visitor needs to find an answer, and what only the form
//! check and the guide need, which is fetched when one of them is opened.
//!
//! Nothing in `src/` crosses this border by a protocol. Both halves share one memory, one stack and
//! one table of functions: the second is instantiated with the first's exports, writes its functions
//! into their places in the table and its data into their places in memory, and from then on the two
//! are what the linker had made of them. Until then, a call through one of the [`SPLIT_POINTS`] traps;
//! `state` opens none before it was told that the second half is there.

mod cut;
mod graph;
mod uses;

use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// The modules whose functions are the only ways into the second half, as paths. Whatever can be
/// reached through them alone moves there, with its data.
const SPLIT_POINTS: [&[&str]; 2] = [
    &["bank_help", "state", "lazy_boundary"],
    &["bank_help", "ui", "components", "lazy_boundary"],
];

/// What Yew can draw and the widget never does (`tests/host/render/walls.rs` forbids raw HTML and
/// portals), and the hook for panics, which are bare traps here: no visitor has to wait for it.
const UNUSED: [&[&str]; 4] = [
    &["yew", "dom_bundle", "bportal"],
    &["yew", "dom_bundle", "braw"],
    &["yew", "dom_bundle", "bsuspense"],
    &["console_error_panic_hook"],
];

/// The two halves, each a module.
pub struct Halves {
    /// The one that is started.
    pub first: Vec<u8>,
    /// The one to be instantiated with the exports of the first, as the import `m`.
    pub second: Vec<u8>,
}

/// Module with nothing in it: the second half of a build that is not cut.
pub const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

/// Cuts what wasm-bindgen made (`bound`, with names) by what the linker wrote (`linked`, with
/// relocations).
///
/// # Errors
/// Where one of the files is not what it should be, or has no function of a split point.
pub fn split(linked: &Path, bound: &Path) -> Result<Halves> {
    let read = |path: &Path| fs::read(path).with_context(|| path.display().to_string());
    let graph = graph::Graph::read(&read(linked)?).context("the relocations of the linker")?;
    for path in SPLIT_POINTS {
        if !graph.has(|name| is_in(name, path)) {
            bail!("no function in {}: were they all inlined?", path.join("::"));
        }
    }
    let paths = SPLIT_POINTS.iter().chain(&UNUSED);
    let later = graph.behind(|name| paths.clone().any(|path| is_in(name, path)));
    cut::cut(&read(bound)?, &later)
}

/// Is a function, by its mangled name, in the module of that path? A closure in it is, too.
fn is_in(name: &str, path: &[&str]) -> bool {
    let mangled: String = path
        .iter()
        .map(|part| format!("{}{part}", part.len()))
        .collect();
    let Some(at) = name.find(&mangled) else {
        return false;
    };
    // Before it stand the crate's own mark, `C` or `Cs…_`, and what kind of thing it is. Names of
    // what is only made for a type of that module, with an `I`, hold its path, too.
    let kind = name[..at].split("Cs").next().unwrap_or_default();
    kind.starts_with("_RNv") && !kind.contains('I')
}

#[cfg(test)]
mod tests {
    use super::is_in;

    #[test]
    fn a_split_point_is_known_by_its_mangled_name() {
        let path: &[&str] = &["bank_help", "state", "lazy_boundary"];
        let is_split_point = |name| is_in(name, path);
        assert!(is_split_point(
            "_RNvMNtNtCsl3Jp3G2FHfs_9bank_help5state13lazy_boundaryNtB4_5State5apply"
        ));
        assert!(!is_split_point(
            "_RNvMNtCsl3Jp3G2FHfs_9bank_help5stateNtB2_5State5apply"
        ));
        // A function of another crate, made for a type of the module.
        assert!(!is_split_point(
            "_RINvNtCs_4core3ptr13drop_in_placeNtNtNtCs_9bank_help5state13lazy_boundary5ThingE"
        ));
    }
}
