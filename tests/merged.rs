//! What two tabs made of one value.
#![allow(clippy::unwrap_used)]

mod common;

use common::value;
use powerbase::plain::merged::merged;
use serde_json::json;

#[test]
fn what_each_changed_is_in_it() {
    let canvas = |steps: [&str; 3]| json!({ "version": 1, "steps": steps });
    for (base, ours, theirs, both) in [
        (canvas(["", "", ""]), canvas(["a", "", ""]), canvas(["", "b", ""]), canvas(["a", "b", ""])),
        (canvas(["a", "", ""]), canvas(["", "", ""]), canvas(["a", "", "c"]), canvas(["", "", "c"])),
        // The same place: here it is typed.
        (canvas(["", "", ""]), canvas(["a", "", ""]), canvas(["b", "", "c"]), canvas(["a", "", "c"])),
        (canvas(["", "", ""]), canvas(["", "", ""]), canvas(["b", "", ""]), canvas(["b", "", ""])),
        (canvas(["a", "", ""]), canvas(["a", "b", ""]), canvas(["a", "", ""]), canvas(["a", "b", ""])),
        // Members that one of them has alone, and a list that grew on both sides.
        (json!({}), json!({ "a": 1 }), json!({ "b": 2 }), json!({ "a": 1, "b": 2 })),
        (
            json!({ "a": 1, "b": 2 }),
            json!({ "b": 3 }),
            json!({ "a": 1, "b": 2, "c": 4 }),
            json!({ "b": 3, "c": 4 }),
        ),
        (
            json!({ "rows": [1] }),
            json!({ "rows": [1, 2] }),
            json!({ "rows": [1, 3, 2] }),
            json!({ "rows": [1, 2, 3] }),
        ),
        (
            json!({ "rows": [1, 2] }),
            json!({ "rows": [2] }),
            json!({ "rows": [1, 2, 3] }),
            json!({ "rows": [2, 3] }),
        ),
        // Both began it: each place as whoever filled it in; entries are never mixed.
        (json!(null), canvas(["a", "", ""]), canvas(["", "b", ""]), canvas(["a", "b", ""])),
        (
            json!(null),
            json!({ "rows": [{ "number": 1, "person": "Ann", "glad": "" }] }),
            json!({ "rows": [{ "number": 1, "person": "Bo", "glad": "x" }] }),
            json!({ "rows": [{ "number": 1, "person": "Ann", "glad": "" }, { "number": 1, "person": "Bo", "glad": "x" }] }),
        ),
        (json!(null), json!({ "ease": false }), json!({ "ease": true }), json!({ "ease": true })),
        // What was not there before, and what is of another kind by now.
        (json!(null), json!({ "a": 1 }), json!({ "b": 2 }), json!({ "a": 1, "b": 2 })),
        (json!({ "a": [1] }), json!({ "a": "x" }), json!({ "a": [1, 2] }), json!({ "a": "x" })),
    ] {
        let [base, ours, theirs, both] = [&base, &ours, &theirs, &both].map(value);
        assert_eq!(merged(&base, &ours, &theirs), both, "{base:?} {ours:?} {theirs:?}");
    }
}
