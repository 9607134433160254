//! Long numbers in groups, as people read them back.

/// Spaces between groups of these sizes; what is left over makes the last group.
///
/// 6-8-4 for an ID number, 3-4-4 for a mobile number, 4-4-4-4-3 for a card.
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
