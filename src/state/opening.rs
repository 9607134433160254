//! How an answer begins: enough to be helped without opening it.

use crate::content::{Block, Body};

/// How many steps are shown. With the sentence before them they fit on a phone, above the keyboard.
const STEPS: usize = 3;

/// What stands before the first heading or note, of the steps only the first.
pub(super) fn opening(body: &Body) -> Vec<Block> {
    let mut opening = Vec::new();
    for block in body.blocks() {
        match block {
            Block::Paragraph(_) => opening.push(block),
            Block::Steps(mut steps) => {
                steps.truncate(STEPS);
                opening.push(Block::Steps(steps));
                break;
            }
            Block::List(mut items) => {
                items.truncate(STEPS);
                opening.push(Block::List(items));
                break;
            }
            Block::Heading(_) | Block::Note(_) => break,
        }
    }
    opening
}
