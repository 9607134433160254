//! What a part of the crate weighs: a module with it beside one without.

use crate::sizes::brotli;
use crate::wasm::Module;
use anyhow::Result;

/// Prints what `whole` has more than `bare`, in bytes after brotli, and whether that is within `most`.
///
/// # Errors
/// Where it cannot be compressed.
pub(super) fn report(part: &str, most: usize, bare: &Module, whole: &Module) -> Result<()> {
    let what = format!("{part} and their tables, bytes of brotli in the wasm");
    told(&what, most, added(bare, whole)?);
    Ok(())
}

/// What `whole` has more than `bare`, in bytes after brotli.
///
/// # Errors
/// Where it cannot be compressed.
pub(super) fn added(bare: &Module, whole: &Module) -> Result<usize> {
    Ok(brotli(&whole.wasm)?.saturating_sub(brotli(&bare.wasm)?))
}

/// Prints a weight, and whether it is within the `most` that it may be.
pub(super) fn told(what: &str, most: usize, weight: usize) {
    let outcome = if weight <= most { "reached" } else { "MISSED" };
    println!("{what:<58}{most:>10}{weight:>10}  {outcome}");
}
