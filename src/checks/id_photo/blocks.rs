//! A picture in blocks: where there is something to see, how bright, and how sharp.

use super::pixels::ReducedPicture;

/// Pixels along each side of a block. A character of an ID card that fills the reduced picture has
/// about fourteen pixels, so a block holds one.
const SIZE: usize = 16;

/// The variance of a block from which on there is something on it, in grey levels squared; noise
/// varies by less. Chosen on the drawn pictures (see [`id_photo`](super)).
const DETAIL: f32 = 200.0;

/// What is measured of a block.
#[derive(Clone, Copy)]
pub(super) struct Block {
    /// The mean grey level, 0 to 255.
    pub(super) brightness: f32,
    /// The variance of the grey levels.
    variance: f32,
    /// The variance of the Laplacian divided by that of the grey levels: high where what is to be
    /// seen has sharp edges, however strong they are.
    pub(super) sharpness: f32,
}

impl Block {
    /// Is there something on the block?
    pub(super) fn has_detail(&self) -> bool {
        self.variance > DETAIL
    }

    fn measure(picture: &ReducedPicture, left: usize, top: usize) -> Block {
        let (mut sum, mut squares, mut edges) = (0.0, 0.0, 0.0);
        for y in top..top + SIZE {
            for x in left..left + SIZE {
                let grey = picture.at(x, y);
                let around = picture.at(x.saturating_sub(1), y)
                    + picture.at(x + 1, y)
                    + picture.at(x, y.saturating_sub(1))
                    + picture.at(x, y + 1);
                let edge = around - 4.0 * grey;
                sum += grey;
                squares += grey * grey;
                edges += edge * edge;
            }
        }
        let count = (SIZE * SIZE) as f32;
        let brightness = sum / count;
        let variance = squares / count - brightness * brightness;
        Block {
            brightness,
            variance,
            sharpness: edges / count / variance.max(1.0),
        }
    }
}

/// A picture in blocks, row by row.
pub(super) struct Blocks {
    blocks: Vec<Block>,
    columns: usize,
}

impl Blocks {
    /// Measures every block of a picture.
    pub(super) fn measure(picture: &ReducedPicture) -> Blocks {
        let (columns, rows) = (picture.width.div_ceil(SIZE), picture.height.div_ceil(SIZE));
        let at = |place| Block::measure(picture, place % columns * SIZE, place / columns * SIZE);
        Blocks {
            blocks: (0..columns * rows).map(at).collect(),
            columns,
        }
    }

    /// Every block, row by row.
    pub(super) fn all(&self) -> &[Block] {
        &self.blocks
    }

    /// The blocks of the rectangle in which there is something to see: the card, where it lies on
    /// something plain. Empty where nothing is.
    pub(super) fn card(&self) -> Vec<Block> {
        let (columns, rows) = (self.columns, self.blocks.len() / self.columns);
        let (mut in_rows, mut in_columns) = (vec![0u16; rows], vec![0u16; columns]);
        for (place, block) in self.blocks.iter().enumerate() {
            let is_detail = u16::from(block.has_detail());
            in_rows[place / columns] += is_detail;
            in_columns[place % columns] += is_detail;
        }
        let (top, bottom) = ends(&in_rows);
        let (left, right) = ends(&in_columns);
        let mut card = Vec::new();
        for (place, block) in self.blocks.iter().enumerate() {
            let (row, column) = (place / columns, place % columns);
            if (top..bottom).contains(&row) && (left..right).contains(&column) {
                card.push(*block);
            }
        }
        card
    }
}

/// The range from the first to behind the last count of two and more: one block alone is a speck of
/// dust.
fn ends(counts: &[u16]) -> (usize, usize) {
    let (mut start, mut end) = (counts.len(), 0);
    for (place, count) in counts.iter().enumerate() {
        if *count > 1 {
            start = start.min(place);
            end = place + 1;
        }
    }
    (start, end)
}

/// The value below which `share` of the blocks lie; 0 if there are none.
pub(super) fn quantile(blocks: &[Block], share: f32, value: fn(&Block) -> f32) -> f32 {
    let rank = |it: f32| blocks.iter().filter(|other| value(other) <= it).count();
    let wanted = blocks.len() as f32 * share;
    // Looking through all for each is smaller than sorting, and they are a thousand at most.
    let high = blocks
        .iter()
        .map(value)
        .filter(|it| rank(*it) as f32 >= wanted);
    high.reduce(f32::min).unwrap_or(0.0)
}
