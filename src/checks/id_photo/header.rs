//! What a file says of the picture in it, by its content and not by its name: PNG (ISO/IEC 15948),
//! JPEG (ITU-T T.81, with Exif 2.3), BMP, WebP (RFC 9649) and HEIF (ISO/IEC 23008-12).

/// The file format of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "lowercase")
)]
#[non_exhaustive]
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
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Picture {
    /// The file format.
    pub format: Format,
    /// Pixels from left to right, as the picture is shown: a camera that was turned is turned back.
    pub width: u32,
    /// Pixels from top to bottom, as the picture is shown.
    pub height: u32,
    /// Does the file name the maker of a camera?
    pub camera: bool,
}

/// Bytes from the start in which a HEIF file says its size. Its boxes may come in any order, so every
/// place up to here is looked at; the pixels, which are no boxes, mostly begin before.
const HEIF_HEADER: usize = 0x10000;

/// What files of a format hold at their start: the place, the bytes there, the format.
const STARTS: [(usize, &[u8], Format); 5] = [
    (0, b"\x89PNG", Format::Png),
    (0, b"\xff\xd8", Format::Jpeg),
    (0, b"BM", Format::Bmp),
    (8, b"WEBP", Format::WebP),
    (4, b"ftyp", Format::Heif),
];

impl Picture {
    /// Reads what a file says. `None` for anything but a picture in one of the formats, with its size
    /// in it.
    pub(super) fn read(bytes: &[u8]) -> Option<Picture> {
        let is = |(at, start, _): &&(usize, &[u8], Format)| {
            bytes.get(*at..at + start.len()) == Some(start)
        };
        let (.., format) = STARTS.iter().find(is)?;
        let mut header = Header::default();
        match format {
            Format::Png => header.sides = [big_endian(bytes, 16, 4), big_endian(bytes, 20, 4)],
            Format::Jpeg => header.jpeg(bytes),
            Format::Bmp => header.bmp(bytes),
            Format::WebP => header.webp(bytes),
            Format::Heif => header.heif(bytes),
        }
        if header.is_on_its_side {
            header.sides.reverse();
        }
        let [width, height] = header.sides;
        (width > 0 && height > 0).then_some(Picture {
            format: *format,
            width,
            height,
            camera: header.camera,
        })
    }

    /// The longer side and the shorter.
    pub(super) fn sides(self) -> (u32, u32) {
        (self.width.max(self.height), self.width.min(self.height))
    }
}

/// A number of `count` bytes, the highest first. Behind the end are zeros, which no size is.
fn big_endian(bytes: &[u8], at: usize, count: usize) -> u32 {
    let places = (at..).take(count);
    places.fold(0, |all, place| all << 8 | byte(bytes, place))
}

/// A number of `count` bytes, the lowest first. Behind the end are zeros.
fn little_endian(bytes: &[u8], at: usize, count: usize) -> u32 {
    big_endian(bytes, at, count).swap_bytes() >> (8 * (4 - count))
}

fn byte(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at).copied().unwrap_or(0).into()
}

/// What was read of a file so far.
#[derive(Default)]
struct Header {
    /// Width and height as the file has them.
    sides: [u32; 2],
    /// Is the picture shown after a quarter of a turn?
    is_on_its_side: bool,
    /// Does the file name the maker of a camera?
    camera: bool,
}

impl Header {
    /// The size stands in the frame header, after any number of segments.
    fn jpeg(&mut self, bytes: &[u8]) {
        let mut at = 2;
        loop {
            let marker = big_endian(bytes, at, 2);
            let length = big_endian(bytes, at + 2, 2) as usize;
            match marker {
                // No frames.
                0xffc4 | 0xffc8 | 0xffcc => at += 2 + length,
                // Differential and arithmetic frames too.
                0xffc0..=0xffcf => {
                    self.sides = [big_endian(bytes, at + 7, 2), big_endian(bytes, at + 5, 2)];
                    return;
                }
                // Filling.
                0xffff => at += 1,
                0xff01 | 0xffd0..=0xffd8 => at += 2,
                0xff00..=0xfffe => {
                    if marker == 0xffe1 {
                        self.exif(bytes.get(at + 4..at + 2 + length).unwrap_or(&[]));
                    }
                    at += 2 + length;
                }
                _ => return,
            }
        }
    }

    /// Reads whether the camera was turned by a quarter, and whether its maker is named.
    fn exif(&mut self, segment: &[u8]) {
        let Some(tiff) = segment.strip_prefix(b"Exif\0\0") else {
            return;
        };
        let number = if tiff.starts_with(b"M") {
            big_endian
        } else {
            little_endian
        };
        let first = number(tiff, 4, 4) as usize;
        for entry in 0..number(tiff, first, 2) as usize {
            let at = first + 2 + entry * 12;
            match number(tiff, at, 2) {
                // Orientation: 5 to 8 lie on a side.
                0x0112 => self.is_on_its_side = number(tiff, at + 8, 2) >= 5,
                0x010f => self.camera = true,
                _ => {}
            }
        }
    }

    /// The size stands in the header of the bitmap, in one of two writings.
    fn bmp(&mut self, bytes: &[u8]) {
        let height = little_endian(bytes, 22, 4).cast_signed();
        self.sides = match little_endian(bytes, 14, 4) {
            12 => [little_endian(bytes, 18, 2), little_endian(bytes, 20, 2)],
            // A negative height is that of rows from the top.
            _ => [little_endian(bytes, 18, 4), height.unsigned_abs()],
        };
    }

    /// The size stands in the first chunk, of one of three kinds.
    fn webp(&mut self, bytes: &[u8]) {
        self.sides = match bytes.get(12..16) {
            Some(b"VP8X") => [24, 27].map(|at| little_endian(bytes, at, 3) + 1),
            Some(b"VP8L") => [0, 14].map(|bit| (little_endian(bytes, 21, 4) >> bit & 0x3fff) + 1),
            Some(b"VP8 ") => [26, 28].map(|at| little_endian(bytes, at, 2) & 0x3fff),
            _ => return,
        };
    }

    /// The size stands in the largest `ispe` box; the others are those of tiles and previews.
    fn heif(&mut self, bytes: &[u8]) {
        const BRANDS: [&[u8; 4]; 6] = [b"heic", b"heix", b"mif1", b"msf1", b"hevc", b"avif"];
        let name = |at| big_endian(bytes, at, 4).to_be_bytes();
        if !BRANDS.contains(&&name(8)) {
            return;
        }
        for at in 12..bytes.len().min(HEIF_HEADER) {
            match &name(at) {
                b"ispe" => {
                    let sides = [big_endian(bytes, at + 8, 4), big_endian(bytes, at + 12, 4)];
                    self.sides = self.sides.max(sides);
                }
                b"irot" => self.is_on_its_side = byte(bytes, at + 4) % 2 == 1,
                _ => {}
            }
        }
    }
}
