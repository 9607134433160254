//! Long numbers in groups, as people read them back.

/// The value with spaces between groups of these sizes; what is left over makes the last group.
///
/// An ID number has groups of 6, 8 and 4, a mobile number of 3, 4 and 4, a card of 4, 4, 4, 4 and 3.
pub(super) fn group_digits(value: &str, sizes: &[usize]) -> String {
    let mut shown = String::new();
    let mut sizes = sizes.iter();
    let mut left = sizes.next().copied();
    for ch in value.chars() {
        if left == Some(0) {
            shown.push(' ');
            left = sizes.next().copied();
        }
        shown.push(ch);
        left = left.map(|count| count - 1);
    }
    shown
}
