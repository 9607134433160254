//! The beginning of an answer: enough to be helped without opening it.

use crate::content::{Block, Body};

/// The most steps or entries of a list that a preview shows. Three fit on a phone above the keyboard
/// together with the sentence before them; more would push the second result out of sight.
const MAX_ITEMS: usize = 3;

/// The blocks before the first heading or note. Of steps and of a list, the first [`MAX_ITEMS`], and
/// nothing after them.
pub(super) fn answer_preview(body: &Body) -> Vec<Block> {
    let mut preview = Vec::new();
    for block in body.blocks() {
        match block {
            Block::Paragraph(_) => preview.push(block),
            Block::Steps(mut steps) => {
                steps.truncate(MAX_ITEMS);
                preview.push(Block::Steps(steps));
                break;
            }
            Block::List(mut items) => {
                items.truncate(MAX_ITEMS);
                preview.push(Block::List(items));
                break;
            }
            Block::Heading(_) | Block::Note(_) => break,
        }
    }
    preview
}
