//! One tip at a time.

use crate::reader::Reader;
use powerbase::rooms::tip::rules::Tip;

#[test]
fn tips_come_one_after_the_other_and_again() {
    let mut reader = Reader::after("tip");
    assert_eq!((reader.place().as_str(), reader.room::<Tip>().0), ("tip", 0));
    reader.go("tip-next tip-next");
    assert_eq!(reader.room::<Tip>().0, 2);
    reader.go("tip-next back");
    assert_eq!((reader.place().as_str(), reader.room::<Tip>().0), ("start", 0));
}
