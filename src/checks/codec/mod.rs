//! The large tables of the checks as one compressed stream of bytes.
//!
//! `build/check_tables.rs` writes the stream when the crate is built; [`tables`](super::tables)
//! reads it when the first table is asked for. Both run the loops of [`table_codec`] and learn with
//! [`bit_model`]: the build script compiles the same two files (`#[path]` in `build/main.rs`). The
//! encoder is `build/range_encoder.rs`, the decoder [`range_decoder`].
//!
//! # Format
//! The stream is that of a binary range coder (an arithmetic coder that works on bytes).
//!
//! - **State**: `range`, 32 bits, starts at 2³² − 1; `code`, 32 bits, starts as the first four bytes,
//!   the highest first. Bytes behind the end of the stream are zeros, so zeros at the end are left
//!   out.
//! - **Bit**: `bound = (range >> 12) · clamp(p >> 4, 1, 4095)`, where `p` is the probability, out of
//!   65,536, that the bit is set. `code < bound` is a set bit, and `range = bound`; else the bit is
//!   clear, `code −= bound` and `range −= bound`. While `range < 2²⁴`, both are shifted up by eight
//!   bits, and the next byte of the stream goes into `code`.
//! - **Model**: each context has one; `p` starts at 32,768. After each bit, `p` moves towards 65,535
//!   or 0 by `2 / (2n + 3)` of the distance, rounded to zero, where `n` counts the bits that the
//!   context has had, up to 20.
//! - **Context**: the kind of the bit ([`BitKind`](table_codec::BitKind)) times 4,096, and what else
//!   the bit depends on, below 4,096.
//! - **Number** of `w` bits: the highest first; the bits before it, with a leading 1, are part of the
//!   context of each bit.
//! - **Tables**: regions, card prefixes, countries, each as the loops of [`table_codec`] say.

pub(super) mod bit_model;
pub(super) mod table_codec;
pub(super) mod range_decoder;
