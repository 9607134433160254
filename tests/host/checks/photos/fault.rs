//! What goes wrong with a photo.

use super::super::chance::Chance;
use super::specimen::{Colour, HEIGHT, Scene, WIDTH, draw};

/// One thing that is wrong, and all else as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    None,
    Blurred,
    Dark,
    Bright,
    Glare,
    Far,
    Copy,
}

impl Fault {
    pub const ALL: [Fault; 7] = [
        Fault::None,
        Fault::Blurred,
        Fault::Dark,
        Fault::Bright,
        Fault::Glare,
        Fault::Far,
        Fault::Copy,
    ];

    /// The code that should be said, and no other.
    pub fn code(self) -> Option<&'static str> {
        match self {
            Fault::None => None,
            Fault::Blurred => Some("id_photo.blurred"),
            Fault::Dark => Some("id_photo.dark"),
            Fault::Bright => Some("id_photo.bright"),
            Fault::Glare => Some("id_photo.glare"),
            Fault::Far => Some("id_photo.far"),
            Fault::Copy => Some("id_photo.copy"),
        }
    }

    /// Such a photo, as RGBA.
    pub fn photo(self, chance: &mut Chance) -> Vec<u8> {
        let mut scene = Scene::good(chance);
        if self == Fault::Far {
            scene.fill = chance.between(0.08, 0.28);
            // On a table with a grain no one can tell where the card ends.
            scene.grain = 0.0;
        }
        let mut photo = draw(&scene);
        match self {
            Fault::None | Fault::Far => blur(&mut photo, chance.between(0.0, 1.0) as usize),
            Fault::Blurred => blur(&mut photo, chance.between(2.0, 5.0) as usize),
            Fault::Dark => expose(&mut photo, chance.between(0.12, 0.34)),
            Fault::Bright => expose(&mut photo, chance.between(1.7, 2.4)),
            Fault::Glare => glare(&mut photo, chance),
            Fault::Copy => photo.iter_mut().for_each(|colour| {
                *colour = [colour[0] * 0.3 + colour[1] * 0.59 + colour[2] * 0.11; 3];
            }),
        }
        let noise = chance.between(0.5, 5.0);
        let block = chance.between(0.0, 0.25);
        let mut bytes = develop(&photo, noise, self == Fault::Copy, chance);
        compress(&mut bytes, block);
        bytes
    }
}

/// Three means of `2 * radius + 1` pixels, along rows and then columns: close to a Gaussian.
fn blur(photo: &mut [Colour], radius: usize) {
    if radius == 0 {
        return;
    }
    let count = (2 * radius + 1) as f32;
    for _ in 0..3 {
        for (across, length, step, stride) in [(HEIGHT, WIDTH, 1, WIDTH), (WIDTH, HEIGHT, WIDTH, 1)]
        {
            let before = photo.to_vec();
            for line in 0..across {
                let at = |place: usize| before[line * stride + place.min(length - 1) * step];
                let mut sum = at(0).map(|part| part * radius as f32);
                (0..radius).for_each(|place| add(&mut sum, at(place), 1.0));
                for place in 0..length {
                    add(&mut sum, at(place + radius), 1.0);
                    photo[line * stride + place * step] = sum.map(|part| part / count);
                    add(&mut sum, at(place.saturating_sub(radius)), -1.0);
                }
            }
        }
    }
}

fn add(sum: &mut Colour, other: Colour, times: f32) {
    (0..3).for_each(|part| sum[part] += other[part] * times);
}

fn expose(photo: &mut [Colour], light: f32) {
    let parts = photo.iter_mut().flatten();
    parts.for_each(|part| *part *= light);
}

/// A lamp's reflection somewhere on the card.
fn glare(photo: &mut [Colour], chance: &mut Chance) {
    let (x, y) = (chance.between(0.3, 0.7), chance.between(0.3, 0.7));
    let size = chance.between(0.05, 0.1) * WIDTH as f32;
    for (at, colour) in photo.iter_mut().enumerate() {
        let dx = (at % WIDTH) as f32 - x * WIDTH as f32;
        let dy = (at / WIDTH) as f32 - y * HEIGHT as f32;
        let light = 500.0 * (-(dx * dx + dy * dy) / (2.0 * size * size)).exp();
        colour.iter_mut().for_each(|part| *part += light);
    }
}

/// With the noise of a sensor; a copying machine has the same in all colours.
fn develop(photo: &[Colour], noise: f32, grey: bool, chance: &mut Chance) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(photo.len() * 4);
    for colour in photo {
        let same = chance.between(-1.7, 1.7) * noise;
        for part in colour {
            let own = if grey {
                same
            } else {
                chance.between(-1.7, 1.7) * noise
            };
            bytes.push((part + own).clamp(0.0, 255.0) as u8);
        }
        bytes.push(255);
    }
    bytes
}

/// Each block of eight a little nearer to its mean, as strong compression leaves it.
fn compress(bytes: &mut [u8], share: f32) {
    for top in (0..HEIGHT).step_by(8) {
        for left in (0..WIDTH).step_by(8) {
            for part in 0..3 {
                let places = (0..64).map(|at| {
                    let (x, y) = (left + at % 8, top + at / 8);
                    (y * WIDTH + x) * 4 + part
                });
                let sum: f32 = places.clone().map(|at| f32::from(bytes[at])).sum();
                let mean = sum / 64.0;
                for at in places {
                    let own = f32::from(bytes[at]);
                    bytes[at] = (own + (mean - own) * share) as u8;
                }
            }
        }
    }
}
