//! What a file says of the picture in it, by its content and not by its name: PNG (ISO/IEC 15948),
//! JPEG (ITU-T T.81, with Exif 2.3), BMP, WebP (RFC 9649) and HEIF (ISO/IEC 23008-12).

/// How a picture is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// PNG
    Png,
    /// JPEG
    Jpeg,
    /// BMP
    Bmp,
    /// WebP
    WebP,
    /// HEIC and AVIF, as some phones write them.
    Heif,
}

/// What the first bytes of a picture say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    /// How it is written down.
    pub format: Format,
    /// Pixels, as it is seen: a camera that was turned is turned back.
    pub width: u32,
    /// Pixels, as it is seen.
    pub height: u32,
    /// It names the maker of a camera.
    pub camera: bool,
}

/// HEIF says its size somewhere in here.
const FAR: usize = 0x10000;

impl Picture {
    /// `None` for anything but a picture in one of the formats, with its size in it.
    pub(super) fn read(bytes: &[u8]) -> Option<Picture> {
        let (format, [width, height], camera) = match bytes {
            [0x89, b'P', b'N', b'G', ..] => {
                (Format::Png, [big(bytes, 16, 4)?, big(bytes, 20, 4)?], false)
            }
            [0xff, 0xd8, ..] => {
                let (size, camera) = jpeg(bytes)?;
                (Format::Jpeg, size, camera)
            }
            [b'B', b'M', ..] => (Format::Bmp, bmp(bytes)?, false),
            [
                b'R',
                b'I',
                b'F',
                b'F',
                _,
                _,
                _,
                _,
                b'W',
                b'E',
                b'B',
                b'P',
                ..,
            ] => (Format::WebP, webp(bytes)?, false),
            [_, _, _, _, b'f', b't', b'y', b'p', ..] => (Format::Heif, heif(bytes)?, false),
            _ => return None,
        };
        (width > 0 && height > 0).then_some(Picture {
            format,
            width,
            height,
            camera,
        })
    }

    /// The longer side and the shorter.
    pub(super) fn sides(self) -> (u32, u32) {
        (self.width.max(self.height), self.width.min(self.height))
    }
}

/// A number of `count` bytes, the highest first.
fn big(bytes: &[u8], at: usize, count: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(count)?)?;
    Some(
        bytes
            .iter()
            .fold(0, |all, byte| all << 8 | u32::from(*byte)),
    )
}

/// A number of `count` bytes, the lowest first.
fn little(bytes: &[u8], at: usize, count: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(count)?)?;
    Some((bytes.iter().rev()).fold(0, |all, byte| all << 8 | u32::from(*byte)))
}

type Size = [u32; 2];

fn turned([width, height]: Size, quarter: bool) -> Size {
    if quarter {
        [height, width]
    } else {
        [width, height]
    }
}

/// The size stands in the frame header, after any number of segments.
fn jpeg(bytes: &[u8]) -> Option<(Size, bool)> {
    let (mut at, mut quarter, mut camera) = (2, false, false);
    loop {
        let marker = big(bytes, at, 2)?;
        match marker {
            // Differential and arithmetic frames too; C4, C8 and CC are no frames.
            0xffc0..=0xffcf if !matches!(marker, 0xffc4 | 0xffc8 | 0xffcc) => {
                let size = [big(bytes, at + 7, 2)?, big(bytes, at + 5, 2)?];
                return Some((turned(size, quarter), camera));
            }
            // Filling.
            0xffff => at += 1,
            0xff01 | 0xffd0..=0xffd8 => at += 2,
            0xff00..=0xfffe => {
                let length = big(bytes, at + 2, 2)? as usize;
                if marker == 0xffe1 {
                    let segment = bytes.get(at + 4..at + 2 + length)?;
                    (quarter, camera) = exif(segment).unwrap_or((quarter, camera));
                }
                at += 2 + length;
            }
            _ => return None,
        }
    }
}

/// Was the camera held a quarter of a turn, and is its maker named?
fn exif(segment: &[u8]) -> Option<(bool, bool)> {
    let tiff = segment.strip_prefix(b"Exif\0\0")?;
    let number = match tiff {
        [b'M', ..] => big,
        _ => little,
    };
    let first = number(tiff, 4, 4)? as usize;
    let (mut quarter, mut camera) = (false, false);
    for entry in 0..number(tiff, first, 2)? as usize {
        let at = first.checked_add(2 + entry * 12)?;
        match number(tiff, at, 2)? {
            // Orientation: 5 to 8 lie on a side.
            0x0112 => quarter = number(tiff, at + 8, 2)? >= 5,
            0x010f => camera = true,
            _ => {}
        }
    }
    Some((quarter, camera))
}

fn bmp(bytes: &[u8]) -> Option<Size> {
    match little(bytes, 14, 4)? {
        12 => Some([little(bytes, 18, 2)?, little(bytes, 20, 2)?]),
        // A negative height is that of rows from the top.
        _ => {
            let height = little(bytes, 22, 4)?.cast_signed().unsigned_abs();
            Some([little(bytes, 18, 4)?, height])
        }
    }
}

fn webp(bytes: &[u8]) -> Option<Size> {
    match bytes.get(12..16)? {
        b"VP8X" => Some([little(bytes, 24, 3)? + 1, little(bytes, 27, 3)? + 1]),
        b"VP8L" => {
            let both = little(bytes, 21, 4)?;
            Some([(both & 0x3fff) + 1, (both >> 14 & 0x3fff) + 1])
        }
        b"VP8 " => Some([
            little(bytes, 26, 2)? & 0x3fff,
            little(bytes, 28, 2)? & 0x3fff,
        ]),
        _ => None,
    }
}

/// The largest `ispe` is that of the whole, the others of tiles and previews.
fn heif(bytes: &[u8]) -> Option<Size> {
    const BRANDS: [&[u8]; 6] = [b"heic", b"heix", b"mif1", b"msf1", b"hevc", b"avif"];
    if !BRANDS.contains(&bytes.get(8..12)?) {
        return None;
    }
    let (mut size, mut quarter) = ([0, 0], false);
    for at in 12..bytes.len().min(FAR) {
        match bytes.get(at..at + 4)? {
            b"ispe" => {
                let own = [big(bytes, at + 8, 4)?, big(bytes, at + 12, 4)?];
                if own > size {
                    size = own;
                }
            }
            b"irot" => quarter = big(bytes, at + 4, 1)? % 2 == 1,
            _ if at + 4 >= bytes.len() => break,
            _ => {}
        }
    }
    Some(turned(size, quarter))
}
