//! A photo of an ID card, before it is sent anywhere: what its file says, and what its pixels show.
//! Everything is advice. Whether a photo will do, only the bank's own recognition decides.
//!
//! The page decodes it and hands over the pixels; nothing of it is kept. The thresholds were chosen
//! on pictures that `tests/host/checks/photos/` draws, and `docs/design/checks.md` has how often
//! they are wrong there.

mod blocks;
mod header;
mod pixels;

use super::{Problem, Reason};
use blocks::{Block, Blocks, quantile};
pub use header::{Format, Picture};
pub use pixels::Pixels;
use pixels::Reduced;

/// What a form file calls it, in the place of a check.
pub const NAME: &str = "id_photo";

/// Banks mostly take ten megabytes of a photo in base64, which makes four bytes of three.
const LARGEST: usize = 7_500_000;

/// Fewer pixels than 800 by 500 are too few for most recognitions.
const LEAST: (u32, u32) = (800, 500);

/// Screens are longer than pictures: 16 : 9 and more where no camera is named.
const SCREEN: f32 = 1.77;
/// And this is longer than any camera's.
const LONG_SCREEN: f32 = 1.9;

/// Most recognitions want two thirds of the picture; the edges of a card are not found to a pixel.
const LEAST_SHARE: f32 = 0.45;

/// What the sharpest tenth of the blocks with something on them reaches.
const LEAST_SHARP: f32 = 0.9;

/// Paper in the light is brighter. A grey level.
const DARK: f32 = 100.0;

/// Where nothing can be seen any more. A grey level.
const WHITE: f32 = 250.0;
/// More of a card is no reflection of a lamp.
const MOSTLY: f32 = 0.4;
/// Less of a card hides nothing.
const GLARE: f32 = 0.006;

/// A copying machine has no colour at all. Grey levels between red, green and blue.
const NO_COLOUR: f32 = 4.0;

/// What is said of a photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoReview {
    /// What the file says; `None` for no picture.
    pub picture: Option<Picture>,
    /// Worth a look, the file first; never an error.
    pub hints: Vec<Problem>,
}

/// Looks at the content of a file, and at its pixels where the page has decoded it.
///
/// ```
/// use bank_help::checks::id_photo;
///
/// let photo = id_photo::judge(b"%PDF-1.7", None);
/// assert_eq!(photo.hints[0].reason.code(), "id_photo.format");
/// ```
pub fn judge(bytes: &[u8], pixels: Option<&Pixels<'_>>) -> PhotoReview {
    let picture = Picture::read(bytes);
    let mut hints = Vec::new();
    match picture {
        None => hints.push(Problem::new(Reason::IdPhotoFormat)),
        Some(picture) => of_file(picture, bytes.len(), &mut hints),
    }
    if let Some(pixels) = pixels {
        of_pixels(&Reduced::of(pixels), &mut hints);
    }
    PhotoReview { picture, hints }
}

fn of_file(picture: Picture, length: usize, hints: &mut Vec<Problem>) {
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

/// Light first: in a picture that is too dark or too bright nothing else can be told.
fn of_pixels(picture: &Reduced, hints: &mut Vec<Problem>) {
    let blocks = Blocks::of(picture);
    let card = blocks.card();
    let mut hint = |reason| hints.push(Problem::new(reason));
    // A card that is far away is still more than a twentieth of the picture.
    if quantile(blocks.all(), 0.95, |it| it.bright) < DARK {
        return hint(Reason::IdPhotoDark);
    }
    let white = card.iter().filter(|it| it.bright >= WHITE).count();
    let white = white as f32 / card.len().max(1) as f32;
    if white > MOSTLY {
        return hint(Reason::IdPhotoBright);
    }
    if white > GLARE {
        hint(Reason::IdPhotoGlare);
    }
    let detailed: Vec<Block> = card.iter().copied().filter(Block::has_detail).collect();
    if !detailed.is_empty() && quantile(&detailed, 0.9, |it| it.sharp) < LEAST_SHARP {
        hint(Reason::IdPhotoBlurred);
    }
    if (card.len() as f32) < blocks.all().len() as f32 * LEAST_SHARE {
        hint(Reason::IdPhotoFar);
    }
    if picture.colour.is_some_and(|colour| colour < NO_COLOUR) {
        hint(Reason::IdPhotoCopy);
    }
}
