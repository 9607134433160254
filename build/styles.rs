//! The sheets of `styles/` as two files in `OUT_DIR`, for `include_str!`.

use crate::sheets;
use std::path::Path;

/// Writes `styles.css` and `styles_later.css`.
pub(crate) fn write() {
    let [first, later] = sheets::joined(Path::new("styles")).unwrap();
    let folder = std::env::var("OUT_DIR").unwrap();
    std::fs::write(Path::new(&folder).join("styles.css"), first).unwrap();
    std::fs::write(Path::new(&folder).join("styles_later.css"), later).unwrap();
}
