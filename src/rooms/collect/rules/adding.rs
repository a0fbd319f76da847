//! Adding answers: texts are looked through slice by slice, then it is said what came of it.

use super::collection::Collect;
use super::intake::{Intake, Source, Tally};
use super::keeping;
use super::saying::{quiet, say};
use crate::codec;
use crate::plain::value::Value;
use crate::rooms::common::intake::rules::slices::SLICE;
use crate::rooms::common::people::rules::isolated;
use crate::widget::format::count;
use crate::widget::transition::Transition;

/// Files were read.
pub fn read(collect: &mut Collect, transition: &mut Transition, files: &Value) {
    let Value::Array(files) = files else { return };
    let text = |file: &Value, name: &str| file.get(name).and_then(Value::text).unwrap_or("").to_string();
    take(
        collect,
        transition,
        files.iter().map(|file| (Source::File(text(file, "name")), text(file, "text"))).collect(),
    );
    for file in files.iter().filter(|file| file.get("large") == Some(&Value::Bool(true))) {
        say(transition, "collect-large", vec![("file", isolated(&text(file, "name")))]);
    }
}

/// Looks through some texts, after those that are under way.
pub fn take(collect: &mut Collect, transition: &mut Transition, texts: Vec<(Source, String)>) {
    quiet(transition.state);
    let clock = transition.moment.clock;
    let idle = collect.intake.is_none();
    let intake = collect.intake.get_or_insert_with(|| Intake::begin(clock));
    texts.into_iter().for_each(|(from, text)| intake.add(from, text));
    if idle {
        go_on(collect, transition);
    }
}

/// Looks through the next slice; the page has a turn of its own before the one after.
pub fn go_on(collect: &mut Collect, transition: &mut Transition) {
    let pack = codec::pack(&transition.state.pack());
    let Collect { intake: Some(intake), invite: Some(invite), pool, .. } = &mut *collect else { return };
    // A text that fits into one slice is done with at once. After a longer one, keeping
    // many answers and drawing what came of them have a turn each.
    let more = intake.step(pool, invite, pack, transition.moment.clock);
    let (size, done) = intake.progress();
    let long = size > SLICE;
    if more && (done < size || long) {
        return transition.tool("later", Value::Null);
    }
    let keeps = intake.tally.taken + intake.tally.replaced > 0 && !intake.kept;
    intake.kept = true;
    if keeps {
        keeping::store(collect, transition);
        if long {
            return transition.tool("later", Value::Null);
        }
    }
    let tally = collect.intake.take().map(|intake| intake.tally).unwrap_or_default();
    tell(collect, transition, tally);
}

/// Brings to its end what is under way for a collection that is being left.
pub fn finish(collect: &mut Collect, transition: &mut Transition) {
    while collect.intake.is_some() {
        go_on(collect, transition);
    }
}

/// Says what became of the codes.
fn tell(collect: &mut Collect, transition: &mut Transition, tally: Tally) {
    let found = tally.taken + tally.known + tally.replaced + tally.refused;
    if tally.news && found == 0 {
        say(transition, "collect-none", Vec::new());
    } else if tally.news {
        let counts = [("taken", tally.taken), ("known", tally.known), ("replaced", tally.replaced)];
        let counts = counts.into_iter().chain([("refused", tally.refused)]);
        let gaps = counts.map(|(name, n)| (name, count(transition.state, n))).collect();
        say(transition, "collect-told", gaps);
    }
    collect.tally = (found > 0 && (tally.news || tally.refused > 0)).then_some(tally);
}
