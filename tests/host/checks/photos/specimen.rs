//! A card that nobody has, lying on something, photographed: drawn point by point.

use super::super::chance::Chance;

/// Pixels of a photo.
pub const WIDTH: usize = 640;
pub const HEIGHT: usize = 400;

/// ISO/IEC 7810 ID-1, in millimetres.
const CARD: (f32, f32) = (85.6, 54.0);

/// Red, green and blue, 0 to 255 in normal light.
pub type Colour = [f32; 3];

/// How it was taken.
#[derive(Clone, Copy)]
pub struct Scene {
    /// Of the picture, the part that the card covers.
    pub fill: f32,
    /// In radians.
    pub angle: f32,
    /// What it lies on.
    pub table: Colour,
    /// The grain of the table, in grey levels.
    pub grain: f32,
    /// Light at the left and at the right; 1 is normal.
    pub light: (f32, f32),
}

impl Scene {
    /// A photo that anyone would take.
    pub fn good(chance: &mut Chance) -> Scene {
        let grey = chance.between(25.0, 205.0);
        let tint = chance.between(0.85, 1.0);
        Scene {
            fill: chance.between(0.58, 0.85),
            angle: chance.between(-0.05, 0.05),
            table: [grey, grey * 0.95, grey * tint],
            grain: chance.between(0.0, 1.0).powi(2) * 40.0,
            light: (chance.between(0.75, 1.0), chance.between(0.75, 1.0)),
        }
    }
}

/// The photo without any fault of the camera: four samples a pixel.
pub fn draw(scene: &Scene) -> Vec<Colour> {
    let (wide, high) = (WIDTH as f32, HEIGHT as f32);
    // Pixels a millimetre.
    let scale = (scene.fill * wide * high / (CARD.0 * CARD.1)).sqrt();
    let (sin, cos) = scene.angle.sin_cos();
    let mut photo = Vec::with_capacity(WIDTH * HEIGHT);
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let light = scene.light.0 + (scene.light.1 - scene.light.0) * x as f32 / wide;
            let mut colour = [0.0; 3];
            for (dx, dy) in [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)] {
                let (from_x, from_y) = (x as f32 + dx - wide / 2.0, y as f32 + dy - high / 2.0);
                let u = (from_x * cos + from_y * sin) / scale + CARD.0 / 2.0;
                let v = (from_y * cos - from_x * sin) / scale + CARD.1 / 2.0;
                let on_card = (0.0..CARD.0).contains(&u) && (0.0..CARD.1).contains(&v);
                let point = match on_card {
                    true => face(u, v),
                    false => {
                        let grain = (from_x * 0.05 + (from_y * 0.9).sin()).sin() * scene.grain;
                        scene.table.map(|part| part + grain)
                    }
                };
                (0..3).for_each(|part| colour[part] += point[part] * light / 4.0);
            }
            photo.push(colour);
        }
    }
    photo
}

/// The face of the card: a pale pattern, lines of something like writing, a portrait, a number.
fn face(u: f32, v: f32) -> Colour {
    let wave = ((u * 0.9 + (v * 0.5).sin() * 4.0).sin() * 6.0).round();
    let paper = [206.0 + wave, 219.0 + wave, 232.0 - wave];
    if (60.0..80.0).contains(&u) && (8.0..34.0).contains(&v) {
        return portrait((u - 70.0) / 10.0, (v - 21.0) / 13.0);
    }
    let rows = [
        (8.0, 24.0, 3.4),
        (15.0, 36.0, 3.0),
        (22.0, 44.0, 3.0),
        (29.0, 54.0, 2.8),
    ];
    for (top, right, size) in rows {
        if (12.0..right).contains(&u) && (top..top + size).contains(&v) {
            return writing(u, v - top, size, top as u32, paper);
        }
    }
    if (28.0..78.0).contains(&u) && (43.0..46.6).contains(&v) {
        return writing(u, v - 43.0, 2.75, 43, paper);
    }
    paper
}

fn portrait(x: f32, y: f32) -> Colour {
    let head = x * x * 4.0 + (y + 0.25) * (y + 0.25) * 5.0;
    let hair = x * x * 3.2 + (y + 0.4) * (y + 0.4) * 5.0;
    match (head < 1.0, hair < 1.0, y > 0.35 && x.abs() < 0.9) {
        (true, _, _) => [196.0, 158.0, 134.0],
        (_, true, _) => [34.0, 30.0, 32.0],
        (_, _, true) => [48.0, 54.0, 84.0],
        _ => [236.0, 238.0, 240.0],
    }
}

/// Strokes along a grid of five by five in each character, some of them there and some not.
fn writing(u: f32, v: f32, size: f32, row: u32, paper: Colour) -> Colour {
    let character = (u / size) as u32;
    let (x, y) = ((u / size).fract() * 5.0, v / size * 5.0);
    let stroke = |a: u32, b: u32| {
        let mut mixed = character * 7919 + row * 104_729 + a * 31 + b * 131;
        mixed = (mixed ^ (mixed >> 7)).wrapping_mul(0x9e37_79b1);
        (mixed >> 28) > 7
    };
    let near = |part: f32| (part.fract() - 0.5).abs() < 0.2 && part < 4.0;
    let along = near(y) && stroke(x as u32, y as u32) || near(x) && stroke(y as u32 + 9, x as u32);
    if along { [42.0, 40.0, 44.0] } else { paper }
}
