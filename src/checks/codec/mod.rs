//! The large tables of the checks as one compressed stream of bits.
//!
//! `build/check_tables.rs` writes the stream, [`super::tables`] reads it when the first table is
//! asked for. Both sides run the loops of [`table_codec`], and both build scripts and crate compile
//! [`bit_model`] and [`table_codec`] from these files (`#[path]` in `build/main.rs`): the encoder of
//! the build is `build/range_encoder.rs`, the decoder of the crate is [`range_decoder`].

pub(crate) mod bit_model;
pub(crate) mod table_codec;
pub(crate) mod range_decoder;
