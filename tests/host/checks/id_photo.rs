//! A photo of an ID card: what its file says, and what its pixels show.

use super::photos::{Fault, rates};
use bank_help::checks::id_photo::{Format, PhotoReview, Pixels, judge};

#[test]
fn what_is_wrong_with_a_photo_is_seen_and_a_good_one_is_left_alone() {
    for fault in Fault::ALL {
        let said = rates(fault, 1);
        match fault {
            Fault::None => assert_eq!(said.accused, 0),
            _ => assert_eq!(said.found, 1, "{fault:?}"),
        }
    }
}

#[test]
fn a_file_is_known_by_its_content() {
    let cases: [(&[u8], Format, u32, u32); 9] = [
        (&png(1600, 1000), Format::Png, 1600, 1000),
        (&jpeg(None, 1600, 1000), Format::Jpeg, 1600, 1000),
        (
            &jpeg(Some((1, false)), 1600, 1000),
            Format::Jpeg,
            1600,
            1000,
        ),
        // Held a quarter of a turn: seen as high as it is stored wide.
        (
            &jpeg(Some((6, false)), 1600, 1000),
            Format::Jpeg,
            1000,
            1600,
        ),
        (&jpeg(Some((8, true)), 1600, 1000), Format::Jpeg, 1000, 1600),
        (&bmp(1600, -1000), Format::Bmp, 1600, 1000),
        (
            &webp(b"VP8X", &[0, 0, 0, 0, 0x3f, 6, 0, 0xe7, 3, 0]),
            Format::WebP,
            1600,
            1000,
        ),
        (
            &webp(b"VP8 ", &[0, 0, 0, 0x9d, 1, 0x2a, 0x40, 6, 0xe8, 3]),
            Format::WebP,
            1600,
            1000,
        ),
        (&heic(1), Format::Heif, 1000, 1600),
    ];
    for (bytes, format, width, height) in cases {
        let picture = judge(bytes, None).picture.unwrap();
        let said = (picture.format, picture.width, picture.height);
        assert_eq!(said, (format, width, height));
        for end in 0..bytes.len() {
            // A file that is cut off says less, and breaks nothing.
            let _ = judge(&bytes[..end], None);
        }
    }
}

#[test]
fn what_a_file_says_is_worth_a_hint() {
    let mut large = png(3000, 2000);
    large.resize(8_000_000, 0);
    let mut from_camera = jpeg(Some((1, true)), 2400, 1080);
    from_camera.extend([0xff, 0xd9]);
    let cases: [(&[u8], &[&str]); 9] = [
        (&png(1600, 1000), &[]),
        (b"GIF89a", &["id_photo.format"]),
        (b"", &["id_photo.format"]),
        (&heic(0), &["id_photo.uncommon_format"]),
        (&large, &["id_photo.large"]),
        (&png(799, 600), &["id_photo.small"]),
        (
            &png(1080, 2400),
            &["id_photo.screenshot", "id_photo.upright"],
        ),
        (&jpeg(None, 2400, 1080), &["id_photo.screenshot"]),
        (&from_camera, &[]),
    ];
    for (bytes, expected) in cases {
        assert_eq!(codes(&judge(bytes, None)), expected);
    }
}

#[test]
fn pixels_come_in_colour_or_in_grey_and_any_number_of_them_is_looked_at() {
    let grey = vec![7; 6];
    assert!(Pixels::new(3, 2, &grey).is_some());
    assert!(Pixels::new(2, 2, &grey).is_none());
    assert!(Pixels::new(0, 0, &[]).is_none());
    assert!(Pixels::new(usize::MAX, 2, &grey).is_none());
    for (width, height) in [(1, 1), (1, 700), (3000, 1), (17, 33)] {
        for depth in [1, 4] {
            let bytes = vec![200; width * height * depth];
            let pixels = Pixels::new(width, height, &bytes);
            let said = judge(&png(1600, 1000), pixels.as_ref());
            assert_eq!(codes(&said)[0], "id_photo.far");
        }
    }
}

/// A file of each kind.
pub fn samples() -> Vec<Vec<u8>> {
    let exif = jpeg(Some((6, true)), 1600, 1000);
    vec![
        png(1600, 1000),
        exif,
        bmp(1600, 1000),
        heic(1),
        webp(b"VP8L", &[0x2f, 1, 2, 3, 4]),
    ]
}

fn codes(photo: &PhotoReview) -> Vec<&'static str> {
    photo.hints.iter().map(|hint| hint.reason.code()).collect()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes
}

/// With the orientation that Exif gives, and whether it names a maker.
fn jpeg(exif: Option<(u8, bool)>, width: u16, height: u16) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    if let Some((orientation, camera)) = exif {
        let mut segment = b"Exif\0\0II*\0\x08\0\0\0".to_vec();
        segment.extend([1 + u8::from(camera), 0]);
        if camera {
            segment.extend([0x0f, 1, 2, 0, 4, 0, 0, 0, b'A', b'B', b'C', 0]);
        }
        segment.extend([0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
        bytes.extend([0xff, 0xe1]);
        bytes.extend((segment.len() as u16 + 2).to_be_bytes());
        bytes.extend(segment);
    }
    bytes.extend([0xff, 0xc0, 0, 17, 8]);
    bytes.extend(height.to_be_bytes());
    bytes.extend(width.to_be_bytes());
    bytes
}

fn bmp(width: i32, height: i32) -> Vec<u8> {
    let mut bytes = b"BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0".to_vec();
    bytes.extend(width.to_le_bytes());
    bytes.extend(height.to_le_bytes());
    bytes
}

fn webp(kind: &[u8; 4], rest: &[u8]) -> Vec<u8> {
    [b"RIFF\0\0\0\0WEBP", &kind[..], b"\0\0\0\0", rest].concat()
}

/// With a preview in it, and so many quarters of a turn.
fn heic(turn: u8) -> Vec<u8> {
    let mut bytes = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec();
    for (width, height) in [(320u32, 200u32), (1600, 1000)] {
        bytes.extend(b"\0\0\0\x14ispe\0\0\0\0");
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
    }
    bytes.extend(b"\0\0\0\x09irot");
    bytes.push(turn);
    bytes
}
