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

/// How files of a format start: where, and with what.
const STARTS: [(usize, &[u8], Format); 5] = [
    (0, b"\x89PNG", Format::Png),
    (0, b"\xff\xd8", Format::Jpeg),
    (0, b"BM", Format::Bmp),
    (8, b"WEBP", Format::WebP),
    (4, b"ftyp", Format::Heif),
];

impl Picture {
    /// `None` for anything but a picture in one of the formats, with its size in it.
    pub(super) fn read(bytes: &[u8]) -> Option<Picture> {
        let is = |(at, start, _): &&(usize, &[u8], Format)| {
            bytes.get(*at..at + start.len()) == Some(start)
        };
        let (.., format) = STARTS.iter().find(is)?;
        let mut size = Size::default();
        match format {
            Format::Png => size.sides = [big(bytes, 16, 4), big(bytes, 20, 4)],
            Format::Jpeg => size.jpeg(bytes),
            Format::Bmp => size.bmp(bytes),
            Format::WebP => size.webp(bytes),
            Format::Heif => size.heif(bytes),
        }
        if size.quarter {
            size.sides.reverse();
        }
        let [width, height] = size.sides;
        (width > 0 && height > 0).then_some(Picture {
            format: *format,
            width,
            height,
            camera: size.camera,
        })
    }

    /// The longer side and the shorter.
    pub(super) fn sides(self) -> (u32, u32) {
        (self.width.max(self.height), self.width.min(self.height))
    }
}

/// A number of `count` bytes, the highest first. Behind the end are zeros, which no size is.
fn big(bytes: &[u8], at: usize, count: usize) -> u32 {
    let places = (at..).take(count);
    places.fold(0, |all, place| all << 8 | byte(bytes, place))
}

/// The same, the lowest first.
fn little(bytes: &[u8], at: usize, count: usize) -> u32 {
    big(bytes, at, count).swap_bytes() >> (8 * (4 - count))
}

fn byte(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at).copied().unwrap_or(0).into()
}

/// What is read of a file: nothing yet.
#[derive(Default)]
struct Size {
    /// Width and height as the file has them.
    sides: [u32; 2],
    /// It is seen after a quarter of a turn.
    quarter: bool,
    camera: bool,
}

impl Size {
    /// The size stands in the frame header, after any number of segments.
    fn jpeg(&mut self, bytes: &[u8]) {
        let mut at = 2;
        loop {
            let marker = big(bytes, at, 2);
            let length = big(bytes, at + 2, 2) as usize;
            match marker {
                // No frames.
                0xffc4 | 0xffc8 | 0xffcc => at += 2 + length,
                // Differential and arithmetic frames too.
                0xffc0..=0xffcf => {
                    self.sides = [big(bytes, at + 7, 2), big(bytes, at + 5, 2)];
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

    /// Was the camera held a quarter of a turn, and is its maker named?
    fn exif(&mut self, segment: &[u8]) {
        let Some(tiff) = segment.strip_prefix(b"Exif\0\0") else {
            return;
        };
        let number = if tiff.starts_with(b"M") { big } else { little };
        let first = number(tiff, 4, 4) as usize;
        for entry in 0..number(tiff, first, 2) as usize {
            let at = first + 2 + entry * 12;
            match number(tiff, at, 2) {
                // Orientation: 5 to 8 lie on a side.
                0x0112 => self.quarter = number(tiff, at + 8, 2) >= 5,
                0x010f => self.camera = true,
                _ => {}
            }
        }
    }

    fn bmp(&mut self, bytes: &[u8]) {
        let height = little(bytes, 22, 4).cast_signed();
        self.sides = match little(bytes, 14, 4) {
            12 => [little(bytes, 18, 2), little(bytes, 20, 2)],
            // A negative height is that of rows from the top.
            _ => [little(bytes, 18, 4), height.unsigned_abs()],
        };
    }

    fn webp(&mut self, bytes: &[u8]) {
        self.sides = match bytes.get(12..16) {
            Some(b"VP8X") => [24, 27].map(|at| little(bytes, at, 3) + 1),
            Some(b"VP8L") => [0, 14].map(|bit| (little(bytes, 21, 4) >> bit & 0x3fff) + 1),
            Some(b"VP8 ") => [26, 28].map(|at| little(bytes, at, 2) & 0x3fff),
            _ => return,
        };
    }

    /// The largest `ispe` is that of the whole, the others of tiles and previews.
    fn heif(&mut self, bytes: &[u8]) {
        const BRANDS: [&[u8; 4]; 6] = [b"heic", b"heix", b"mif1", b"msf1", b"hevc", b"avif"];
        let name = |at| big(bytes, at, 4).to_be_bytes();
        if !BRANDS.contains(&&name(8)) {
            return;
        }
        for at in 12..bytes.len().min(FAR) {
            match &name(at) {
                b"ispe" => {
                    let own = [big(bytes, at + 8, 4), big(bytes, at + 12, 4)];
                    self.sides = self.sides.max(own);
                }
                b"irot" => self.quarter = byte(bytes, at + 4) % 2 == 1,
                _ => {}
            }
        }
    }
}
