//! Months, and the numbers of packs and codes.

use super::PACK;
use powerbase::codec::{hash, month, month_text, pack};

#[test]
fn months_count_from_january_2020() {
    for (date, number) in [
        ("2026-11-22T10:00:00Z", 82),
        ("2026-11", 82),
        ("2020-01-31", 0),
        ("2019-12-31", 0),
        ("2361-04", 4095),
        ("2361-05", 4095),
        ("9999-12", 4095),
        ("0000-01", 0),
    ] {
        assert_eq!(month(date), number, "{date}");
    }
}

#[test]
fn what_is_no_date_is_the_first_month() {
    for date in
        ["", "-", "2026", "2026-", "2026-00", "2026-13", "2026-1", "year-11", "é026-11", "2026-+1", "20é-11"]
    {
        assert_eq!(month(date), 0, "{date}");
    }
}

#[test]
fn every_month_has_its_text() {
    assert_eq!(month_text(0), "2020-01");
    assert_eq!(month_text(82), "2026-11");
    assert_eq!(month_text(4095), "2361-04");
    assert!((0..4096).all(|number| month(&month_text(number)) == number));
}

#[test]
fn hashes_are_fnv_1a() {
    assert_eq!(hash(""), 0xcbf2_9ce4_8422_2325);
    assert_eq!(hash("a"), 0xaf63_dc4c_8601_ec8c);
    assert_eq!(hash("foobar"), 0x8594_4171_f739_67e8);
    assert_eq!(pack("powerbase@1"), PACK);
}
