//! A photo of an ID card, before it is sent anywhere: what its file says, and what its pixels show.
//! Everything is advice. Whether a photo will do, only the bank's own recognition decides.
//!
//! The page decodes it and hands over the pixels; nothing of it is kept. The thresholds were chosen
//! on pictures that `tests/host/checks/photos/` draws, and `docs/design/checks.md` has how often
//! they are wrong there.

mod header;
mod pixels;
mod blocks;

use super::{Problem, Reason};
use blocks::{Block, Blocks, quantile};
pub use header::{Format, Picture};
pub use pixels::Pixels;
use pixels::ReducedPicture;

/// What a form file calls a field for a photo, in the place of a check.
pub const NAME: &str = "id_photo";

/// Bytes of the largest file. Banks mostly take ten megabytes of a photo in base64, which makes four
/// bytes of three.
const LARGEST: usize = 7_500_000;

/// The fewest pixels along the longer and the shorter side: fewer are too few for most recognitions.
const LEAST: (u32, u32) = (800, 500);

/// The shape, longer side by shorter side, from which on a PNG without a camera's name is taken for
/// a screenshot: screens are 16 : 9 and longer, photos 4 : 3 or 3 : 2.
const SCREEN: f32 = 1.77;
/// The shape from which on any picture without a camera's name is taken for a screenshot: no camera
/// takes a longer one.
const LONG_SCREEN: f32 = 1.9;

/// The part of the picture that the card covers at least. Most recognitions want two thirds; the
/// edges of a card are not found to a pixel, so less is asked.
const LEAST_COVERED: f32 = 0.45;

/// The sharpness that the sharpest tenth of the blocks with something on them reaches. Chosen on
/// drawn pictures: less misses blurred ones, more doubts sharp ones.
const LEAST_SHARPNESS: f32 = 0.9;
/// The quantile of the sharpness that is looked at: one block in ten at least is written on.
const SHARPEST: f32 = 0.9;

/// The grey level that the brightest part of the picture reaches: paper in the light is brighter.
const DARK: f32 = 100.0;
/// The quantile of the brightness that is looked at: a card that is far away is still more than a
/// twentieth of the picture.
const BRIGHTEST: f32 = 0.95;

/// The grey level from which on nothing can be seen any more.
const WHITE: f32 = 250.0;
/// The white part of a card that is more than the reflection of a lamp.
const TOO_BRIGHT: f32 = 0.4;
/// The white part of a card that hides nothing.
const GLARE: f32 = 0.006;

/// The mean distance between red, green and blue, in grey levels, below which a picture is a
/// photocopy: a copying machine has no colour at all, and compression adds a little.
const NO_COLOUR: f32 = 4.0;

/// What is said of a photo.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PhotoReview {
    /// What the file says; `None` for no picture.
    pub picture: Option<Picture>,
    /// Worth a look, the file first; never an error.
    pub hints: Vec<Problem>,
}

/// Looks at the content of a file, and at its pixels where the page has decoded it.
///
/// ```
/// use bank_help::checks::id_photo::{self, Pixels};
///
/// let photo = id_photo::judge(b"%PDF-1.7", None);
/// assert_eq!(photo.hints[0].reason.code(), "id_photo.format");
///
/// // The header of a PNG, 1600 by 1000, and a small black picture in the place of its pixels.
/// let file = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x06\x40\0\0\x03\xe8";
/// let photo = id_photo::judge(file, Pixels::new(16, 10, &[0; 160]).as_ref());
/// assert_eq!(photo.picture.map(|it| (it.width, it.height)), Some((1600, 1000)));
/// assert_eq!(photo.hints[0].reason.code(), "id_photo.dark");
/// ```
pub fn judge(bytes: &[u8], pixels: Option<&Pixels<'_>>) -> PhotoReview {
    let picture = Picture::read(bytes);
    let mut hints = Vec::new();
    match picture {
        None => hints.push(Problem::new(Reason::IdPhotoFormat)),
        Some(picture) => judge_file(picture, bytes.len(), &mut hints),
    }
    if let Some(pixels) = pixels {
        judge_pixels(&ReducedPicture::from_pixels(pixels), &mut hints);
    }
    PhotoReview { picture, hints }
}

/// Judges what the file says.
fn judge_file(picture: Picture, length: usize, hints: &mut Vec<Problem>) {
    let (long, short) = picture.sides();
    let shape = long as f32 / short as f32;
    let is_screen = shape >= SCREEN && picture.format == Format::Png || shape >= LONG_SCREEN;
    let mut hint = |is_so: bool, reason| {
        if is_so {
            hints.push(Problem::new(reason));
        }
    };
    hint(
        matches!(picture.format, Format::WebP | Format::Heif),
        Reason::IdPhotoUncommonFormat,
    );
    hint(length > LARGEST, Reason::IdPhotoLarge);
    hint(long < LEAST.0 || short < LEAST.1, Reason::IdPhotoSmall);
    hint(is_screen && !picture.camera, Reason::IdPhotoScreenshot);
    hint(picture.height > picture.width, Reason::IdPhotoUpright);
}

/// Judges the pixels, light first: in a picture that is too dark or too bright nothing else can be
/// told.
fn judge_pixels(picture: &ReducedPicture, hints: &mut Vec<Problem>) {
    let blocks = Blocks::measure(picture);
    let card = blocks.card();
    let mut hint = |reason| hints.push(Problem::new(reason));
    if quantile(blocks.all(), BRIGHTEST, |it| it.brightness) < DARK {
        return hint(Reason::IdPhotoDark);
    }
    let white = card.iter().filter(|it| it.brightness >= WHITE).count();
    let white = white as f32 / card.len().max(1) as f32;
    if white > TOO_BRIGHT {
        return hint(Reason::IdPhotoBright);
    }
    if white > GLARE {
        hint(Reason::IdPhotoGlare);
    }
    let detailed: Vec<Block> = card.iter().copied().filter(Block::has_detail).collect();
    if !detailed.is_empty() && quantile(&detailed, SHARPEST, |it| it.sharpness) < LEAST_SHARPNESS {
        hint(Reason::IdPhotoBlurred);
    }
    if (card.len() as f32) < blocks.all().len() as f32 * LEAST_COVERED {
        hint(Reason::IdPhotoFar);
    }
    if picture.colour.is_some_and(|colour| colour < NO_COLOUR) {
        hint(Reason::IdPhotoCopy);
    }
}
