//! A decoded picture, and what is measured of it at one size, whatever size it has.

/// A decoded picture as a page's canvas gives it: row by row, four bytes a pixel (red, green, blue,
/// opacity), or one byte a pixel, its brightness.
///
/// ```
/// use bank_help::checks::id_photo::Pixels;
///
/// // Two pixels, red and white.
/// assert!(Pixels::new(2, 1, &[255, 0, 0, 255, 255, 255, 255, 255]).is_some());
/// // Three pixels do not fit into two by two.
/// assert!(Pixels::new(2, 2, &[0, 0, 0]).is_none());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Pixels<'a> {
    width: usize,
    bytes: &'a [u8],
    /// Bytes a pixel.
    depth: usize,
}

impl<'a> Pixels<'a> {
    /// Takes the bytes of `width` times `height` pixels. `None` where there are not as many bytes as
    /// the pixels need, or no pixels.
    pub fn new(width: usize, height: usize, bytes: &'a [u8]) -> Option<Pixels<'a>> {
        let count = width.checked_mul(height).filter(|count| *count > 0)?;
        let depth = bytes.len() / count;
        let fits = matches!(depth, 1 | 4) && bytes.len() == count * depth;
        fits.then_some(Pixels {
            width,
            bytes,
            depth,
        })
    }

    /// Pixels from top to bottom.
    fn height(&self) -> usize {
        self.bytes.len() / self.depth / self.width
    }

    /// Brightness and colour of a pixel, 0 to 255 each; colour is how far its parts lie apart.
    fn at(&self, x: usize, y: usize) -> (u32, u32) {
        let at = (y * self.width + x) * self.depth;
        match self.bytes.get(at..at + self.depth) {
            Some(&[red, green, blue, _]) => {
                let [r, g, b] = [red, green, blue].map(u32::from);
                let spread = red.max(green).max(blue) - red.min(green).min(blue);
                // ITU-R BT.601.
                ((77 * r + 150 * g + 29 * b) >> 8, u32::from(spread))
            }
            Some(&[grey]) => (u32::from(grey), 0),
            _ => (0, 0),
        }
    }
}

/// The longer side of what is measured, in pixels: a character of an ID card that fills it has about
/// fourteen, enough to see whether it can be read. More would take longer: the time grows with the
/// square of the side.
const SIDE: usize = 640;

/// The brightness of a picture at one size, or at its own size where it is smaller.
pub(super) struct ReducedPicture {
    pub(super) width: usize,
    pub(super) height: usize,
    /// Row by row, a byte a pixel.
    luma: Vec<u8>,
    /// The mean distance between red, green and blue, 0 to 255; `None` where only brightness is known.
    pub(super) colour: Option<f32>,
}

impl ReducedPicture {
    /// Reduces a picture: each pixel is the mean of those that it stands for.
    pub(super) fn from_pixels(pixels: &Pixels<'_>) -> ReducedPicture {
        let (full, high) = (pixels.width, pixels.height());
        let long = full.max(high).max(SIDE);
        let (width, height) = ((full * SIDE / long).max(1), (high * SIDE / long).max(1));
        let mut luma = Vec::with_capacity(width * height);
        let (mut colour, mut counted) = (0u64, 0u64);
        for y in 0..height {
            for x in 0..width {
                let (mut sum, mut count) = (0, 0);
                for from_y in y * high / height..(y + 1) * high / height {
                    for from_x in x * full / width..(x + 1) * full / width {
                        let (bright, spread) = pixels.at(from_x, from_y);
                        sum += bright;
                        count += 1;
                        colour += u64::from(spread);
                    }
                }
                counted += u64::from(count);
                luma.push((sum / count.max(1)) as u8);
            }
        }
        let colour = (pixels.depth == 4).then(|| colour as f32 / counted.max(1) as f32);
        ReducedPicture {
            width,
            height,
            luma,
            colour,
        }
    }

    /// The brightness of a pixel; beyond the picture, that of its border.
    pub(super) fn at(&self, x: usize, y: usize) -> f32 {
        let (x, y) = (x.min(self.width - 1), y.min(self.height - 1));
        f32::from(self.luma.get(y * self.width + x).copied().unwrap_or(0))
    }
}
