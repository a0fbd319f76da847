//! What scripts are told of codes.

use crate::reader::Reader;
use crate::samples::Samples;
use powerbase::codec::{self, Code, Invite};
use powerbase::plain::shape;
use powerbase::plain::value::Value;
use powerbase::rooms::cohort::rules::out;
use powerbase::rooms::share::rules::scripts;

/// What a script is answered.
pub fn ask(reader: &Reader, what: &str, detail: &str) -> Result<Value, &'static str> {
    scripts::ask(&reader.state, what, detail).map(|answer| shape::write(&answer))
}

/// What it is answered by the room of classes, where the first answer is that.
fn ask_class(reader: &Reader, of: &'static str, code: &str) -> Result<Value, &'static str> {
    assert_eq!(of, "class");
    out::scripts::ask(&reader.state, code).map(|answer| shape::write(&answer))
}

/// The golden codes are of every kind, with all that can be left out; more invitations.
pub fn add(samples: &mut Samples) {
    let golden = golden();
    let invites = invites();
    golden.into_iter().chain(invites.iter().map(String::as_str)).for_each(|code| add_opened(samples, code));
}

/// The first line of each block of the file.
pub fn golden() -> Vec<&'static str> {
    let blocks = include_str!("../golden/codes.txt").split("\n\n");
    let first = |block: &'static str| block.lines().find(|line| !line.starts_with('#'));
    blocks.filter_map(first).collect()
}

/// For both, with a name and without, about a group and about none.
fn invites() -> Vec<String> {
    let whole = Invite { facilitator: true, invite: 0xbeef, context: 2, name: Some("Ada".into()) };
    let of_people = Invite { facilitator: false, ..whole.clone() };
    let bare = [&whole, &of_people].map(|invite| Invite { context: 0, name: None, ..invite.clone() });
    let invites = [whole, of_people].into_iter().chain(bare);
    invites.map(|invite| codec::write(&Code::Invite(invite), codec::pack("powerbase@1"))).collect()
}

/// What a code holds, as the answer that it is and under the type of its kind.
pub fn add_opened(samples: &mut Samples, code: &str) {
    let reader = Reader::new();
    let opened = ask(&reader, "open", code).or_else(|of| ask_class(&reader, of, code)).unwrap();
    samples.add("Answer<\"open\">", &opened);
    let kind = match opened.get("kind").and_then(Value::text) {
        Some("result") => "published.OpenedResult",
        Some("invite") => "published.OpenedInvite",
        Some("rater") => "published.OpenedRating",
        Some("aggregate") => "published.OpenedAggregate",
        Some("cohort") => "published.OpenedCohort",
        Some("draft") => "published.OpenedDraft",
        other => panic!("no type for {other:?}"),
    };
    samples.add(kind, &opened);
    if let Some(Value::Array(results)) = opened.get("results") {
        results.iter().for_each(|result| add_result(samples, result));
    }
}

/// A result under the type of its own.
pub fn add_result(samples: &mut Samples, result: &Value) {
    let hits = result.get("scores").unwrap().get("forecastHits");
    let kind = match hits {
        None => "published.PowerBasesResult",
        Some(Value::Null) => "published.SharedScores",
        Some(_) => "published.InfluenceResult",
    };
    samples.add(kind, result);
}
