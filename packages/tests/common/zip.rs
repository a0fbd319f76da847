//! Reads a zip as strictly as the strictest system does: by its bytes, from the APPNOTE.

use flate2::{Crc, read::DeflateDecoder};
use std::io::Read;

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// 1980-01-01, 00:00.
const DATE: u32 = 0x0021_0000;

struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(count);
        self.0 = rest;
        taken
    }

    fn number(&mut self, bytes: usize) -> u32 {
        self.take(bytes).iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte))
    }
}

/// What a header says of a file: name, CRC, and both sizes.
#[derive(Debug, PartialEq)]
struct Header(String, u32, u32, u32);

/// The files in their order. Anything but the plainest zip ends the test.
pub fn read(zip: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut bytes = Bytes(zip);
    let (mut files, mut headers) = (Vec::new(), Vec::new());
    let mut start = 0;
    loop {
        let at = zip.len() - bytes.0.len();
        match bytes.number(4) {
            LOCAL => {
                let header = local(&mut bytes);
                files.push((header.0.clone(), inflated(&mut bytes, &header)));
                headers.push((at as u32, header));
            }
            CENTRAL => {
                start = if start == 0 { at } else { start };
                let place = files.len() + 1 - headers.len();
                assert_eq!(central(&mut bytes), headers.remove(0), "entry {place}");
            }
            END => break end(&mut bytes, files.len(), start, at),
            other => panic!("{other:x} at {at}"),
        }
    }
    assert!(headers.is_empty(), "{headers:?} stand in no directory");
    files
}

fn local(bytes: &mut Bytes) -> Header {
    assert_eq!(bytes.number(2), 20, "version needed");
    assert_eq!(bytes.number(2), 0, "flags: no data descriptor, nothing encrypted, names in ASCII");
    assert_eq!(bytes.number(2), 8, "deflated");
    assert_eq!(bytes.number(4), DATE);
    let [crc, packed, size] = [4; 3].map(|count| bytes.number(count));
    let [name, extra] = [2; 2].map(|count| bytes.number(count) as usize);
    assert_eq!(extra, 0, "no extra field, so no zip64");
    Header(String::from_utf8(bytes.take(name).to_vec()).expect("a name"), crc, packed, size)
}

fn inflated(bytes: &mut Bytes, Header(name, crc, packed, size): &Header) -> Vec<u8> {
    let mut out = Vec::new();
    DeflateDecoder::new(bytes.take(*packed as usize)).read_to_end(&mut out).expect(name);
    let mut sum = Crc::new();
    sum.update(&out);
    assert_eq!((out.len() as u32, sum.sum()), (*size, *crc), "{name}");
    out
}

fn central(bytes: &mut Bytes) -> (u32, Header) {
    assert_eq!([bytes.number(1), bytes.number(1)], [20, 3], "made by version 2.0, on Unix");
    assert_eq!([2; 3].map(|count| bytes.number(count)), [20, 0, 8]);
    assert_eq!(bytes.number(4), DATE);
    let [crc, packed, size] = [4; 3].map(|count| bytes.number(count));
    let [name, extra, comment, disk, internal] = [2; 5].map(|count| bytes.number(count) as usize);
    assert_eq!([extra, comment, disk, internal], [0; 4]);
    assert_eq!(bytes.number(4), 0o100_644 << 16, "a plain file that all may read");
    let offset = bytes.number(4);
    let name = String::from_utf8(bytes.take(name).to_vec()).expect("a name");
    (offset, Header(name, crc, packed, size))
}

fn end(bytes: &mut Bytes, files: usize, start: usize, end: usize) {
    let files = files as u32;
    assert_eq!([2; 4].map(|count| bytes.number(count)), [0, 0, files, files]);
    assert_eq!([4; 2].map(|count| bytes.number(count) as usize), [end - start, start]);
    assert_eq!(bytes.number(2), 0, "no comment");
    assert!(bytes.0.is_empty(), "nothing behind");
}
