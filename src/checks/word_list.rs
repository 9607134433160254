//! Lists of words kept as one text: in the wasm an array of texts needs a place and a length for
//! each of them.

/// Iterates over the words of `text`, which have one blank between them.
pub(super) fn words(text: &'static str) -> impl Iterator<Item = &'static str> {
    let mut left = text;
    std::iter::from_fn(move || {
        let end = left.bytes().take_while(|byte| *byte != b' ').count();
        let word = left.get(..end).filter(|_| !left.is_empty())?;
        left = left.get(end + 1..).unwrap_or("");
        Some(word)
    })
}
