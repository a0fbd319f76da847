//! The zip itself, as plain as zips were when most systems learnt to read them.
//!
//! Each entry is a header with its sizes and then its deflated bytes; behind all of them stands a
//! directory with every header once more, and an end that says where it begins. All numbers have
//! their low byte first. The `zip` crate writes the same, in 35 kB more of wasm.

use crate::problem::Problem;
use flate2::{Compression, Crc, write::DeflateEncoder};
use std::borrow::Cow;
use std::io::{self, Write};

/// A file of a package: its path, and its bytes.
pub type Entry<'a> = (String, Cow<'a, [u8]>);

/// Version 2.0, the first that deflates.
const VERSION: u16 = 20;
const DEFLATED: u16 = 8;
/// Midnight of 1980-01-01, the day on which zips begin.
const TIME: u16 = 0;
const DATE: u16 = 1 << 5 | 1;
/// Made on Unix, where it is a plain file that all may read.
const UNIX: u16 = 3 << 8;
const READABLE: u32 = 0o100_644 << 16;

/// Zips the entries in their order. Equal entries give equal bytes everywhere.
pub fn zip(entries: &[Entry]) -> Result<Vec<u8>, Problem> {
    write(entries).map_err(|error| Problem::new("file", "zip", error.to_string()))
}

fn write(entries: &[Entry]) -> io::Result<Vec<u8>> {
    let (mut zip, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in entries {
        let (start, packed) = (long(zip.len())?, deflated(bytes)?);
        let about = about(name, bytes, &packed)?;
        zip.extend([b"PK\x03\x04", about.as_slice(), name.as_bytes(), packed.as_slice()].concat());
        directory
            .extend([b"PK\x01\x02", (UNIX | VERSION).to_le_bytes().as_slice(), about.as_slice()].concat());
        // No comment, the first of the disks, nothing known of what is inside.
        directory.extend([0; 6]);
        directory.extend([READABLE.to_le_bytes(), start.to_le_bytes()].concat());
        directory.extend(name.as_bytes());
    }
    let end = end(entries.len(), directory.len(), zip.len())?;
    zip.extend([directory, end].concat());
    Ok(zip)
}

/// What both headers of an entry say: version, no flags, how, when, checksum, sizes, the length of
/// its name and of more, of which there is none.
fn about(name: &str, bytes: &[u8], packed: &[u8]) -> io::Result<Vec<u8>> {
    let mut crc = Crc::new();
    crc.update(bytes);
    let how = [VERSION, 0, DEFLATED, TIME, DATE].map(u16::to_le_bytes).concat();
    let sizes = [crc.sum(), long(packed.len())?, long(bytes.len())?].map(u32::to_le_bytes).concat();
    let lengths = [short(name.len())?, 0].map(u16::to_le_bytes).concat();
    Ok([how, sizes, lengths].concat())
}

/// One disk, so many entries on it, how long the directory is and where it starts, no comment.
fn end(entries: usize, directory: usize, start: usize) -> io::Result<Vec<u8>> {
    let entries = short(entries)?;
    let counts = [0, 0, entries, entries].map(u16::to_le_bytes).concat();
    let places = [long(directory)?, long(start)?].map(u32::to_le_bytes).concat();
    Ok([b"PK\x05\x06", counts.as_slice(), places.as_slice(), &[0; 2]].concat())
}

fn deflated(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// What does not fit would need zip64, which some systems cannot read.
fn short(number: usize) -> io::Result<u16> {
    u16::try_from(number).map_err(io::Error::other)
}

fn long(number: usize) -> io::Result<u32> {
    u32::try_from(number).map_err(io::Error::other)
}
