//! The QR code that is drawn, read back by another program's decoder.
#![allow(clippy::unwrap_used)]

use powerbase::rooms::qr::rules::{Picture, picture};
use rqrr::PreparedImage;

/// How many pixels a module has in the picture that is decoded.
const SCALE: usize = 4;

/// The dark modules that a path names, by row and column.
fn modules(picture: &Picture) -> Vec<Vec<bool>> {
    let size = picture.size as usize;
    let mut dark = vec![vec![false; size]; size];
    for stretch in picture.path.split('z').filter(|stretch| !stretch.is_empty()) {
        let (place, length) = stretch.strip_prefix('M').unwrap().split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let length: usize = length.split_once('v').unwrap().0.parse().unwrap();
        dark[y][x..x + length].fill(true);
    }
    dark
}

fn read(picture: &Picture) -> String {
    let dark = modules(picture);
    let side = picture.size as usize * SCALE;
    let pixel = |x: usize, y: usize| if dark[y / SCALE][x / SCALE] { 0 } else { 255 };
    let mut image = PreparedImage::prepare_from_greyscale(side, side, pixel);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

#[test]
fn another_program_reads_the_link() {
    let code = "ERAsUgAAAAqBAnmPQj8jX2s8vhJw0f5vM-_Fq0aYkU4g";
    for page in [
        "https://example.org/",
        "https://example.org/leading/how-power-is-granted?lang=en",
        "http://127.0.0.1:8080/ü/",
    ] {
        let link = [page, "#pb-", code].concat();
        assert_eq!(read(&picture(&link).unwrap()), link);
    }
}

#[test]
fn the_margin_is_light() {
    let picture = picture("https://example.org/#pb-ER").unwrap();
    let dark = modules(&picture);
    let last = dark.len() - 4;
    for (y, row) in dark.iter().enumerate() {
        for (x, module) in row.iter().enumerate() {
            let margin = x < 4 || y < 4 || x >= last || y >= last;
            assert!(!(margin && *module), "{x} {y}");
        }
    }
}

#[test]
fn a_link_that_is_too_long_has_none() {
    let of = |length: usize| picture(&"x".repeat(length));
    assert!(of(600).is_some() && of(700).is_none() && of(100_000).is_none());
}
