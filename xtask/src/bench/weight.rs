//! What a part of the crate weighs: a module with it beside one without.

use crate::sizes::brotli;
use crate::wasm::Module;
use anyhow::Result;

/// Prints what `whole` has more than `bare`, in bytes after brotli, and whether that is within `most`.
///
/// # Errors
/// Where it cannot be compressed.
pub(super) fn report(part: &str, most: usize, bare: &Module, whole: &Module) -> Result<()> {
    let added = brotli(&whole.wasm)?.saturating_sub(brotli(&bare.wasm)?);
    let outcome = if added <= most { "reached" } else { "MISSED" };
    let what = format!("{part} and their tables, bytes of brotli in the wasm");
    println!("{what:<58}{most:>10}{added:>10}  {outcome}");
    Ok(())
}
