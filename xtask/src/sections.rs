//! Custom sections of wasm modules: bytes under a name, which engines pass over and scripts can read.

/// An empty module, to which sections can be appended.
pub const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

/// Appends a custom section: its number 0, its length, the length of its name, both.
pub fn section(module: &mut Vec<u8>, name: &str, content: &[u8]) {
    let mut body = Vec::new();
    number(&mut body, name.len());
    body.extend(name.as_bytes());
    body.extend(content);
    module.push(0);
    number(module, body.len());
    module.extend(body);
}

/// Appends a number in LEB128, seven bits a byte, the low ones first.
fn number(bytes: &mut Vec<u8>, mut number: usize) {
    while number > 127 {
        bytes.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::{EMPTY, section};

    #[test]
    fn a_section_is_its_length_its_name_and_its_content() {
        let mut module = EMPTY.to_vec();
        section(&mut module, "piece", &[7; 200]);
        // 0, then 206 in two bytes, then the name.
        assert!(module.starts_with(b"\0asm\x01\0\0\0\0\xce\x01\x05piece\x07\x07"));
        assert_eq!(module.len(), 8 + 1 + 2 + 206);
    }
}
