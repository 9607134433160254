//! Turns `data/*.tsv` into sorted static arrays in `OUT_DIR`, and `styles/` into one sheet. Plain
//! arrays only: the types and the look-ups live beside the code that uses them. A wrong row stops
//! the build with file:line.

// A build script speaks to cargo through standard output and stops by panicking.
#![allow(
    clippy::print_stdout,
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used
)]

mod check_tables;
mod made;
#[path = "../src/checks/codec/bit_model.rs"]
mod bit_model;
mod range_encoder;
#[path = "../src/checks/codec/table_codec.rs"]
mod table_codec;
mod sheets;
mod styles;
mod tsv_table;
mod text_tables;

fn main() {
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-changed=src/checks/codec/bit_model.rs");
    println!("cargo:rerun-if-changed=src/checks/codec/table_codec.rs");
    println!("cargo:rerun-if-changed=styles");
    check_tables::write();
    made::write();
    text_tables::write();
    styles::write();
}
