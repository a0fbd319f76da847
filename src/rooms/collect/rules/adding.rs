//! Adding answers: texts are looked through slice by slice, then it is said what came of it.

use super::intake::{Intake, Source, Tally};
use super::slices::SLICE;
use super::{Collect, keeping, quiet, say};
use crate::codec;
use crate::plain::value::Value;
use crate::widget::action::Effect;
use crate::widget::update::Transition;

/// Files were read.
pub fn read(transition: &mut Transition, files: &Value) {
    let Value::Array(files) = files else { return };
    let text = |file: &Value, name: &str| file.get(name).and_then(Value::text).unwrap_or("").to_string();
    take(
        transition,
        files.iter().map(|file| (Source::File(text(file, "name")), text(file, "text"))).collect(),
    );
    for file in files.iter().filter(|file| file.get("large") == Some(&Value::Bool(true))) {
        say(transition, "collect-large", vec![("file", text(file, "name"))]);
    }
}

/// Looks through some texts, after those that are under way.
pub fn take(transition: &mut Transition, texts: Vec<(Source, String)>) {
    quiet(transition.state);
    let clock = transition.moment.clock;
    let collect = &mut transition.state.asking.collect;
    let idle = collect.work.is_none();
    let work = collect.work.get_or_insert_with(|| Intake::begin(clock));
    texts.into_iter().for_each(|(from, text)| work.add(from, text));
    if idle {
        go_on(transition);
    }
}

/// Looks through the next slice; the page has a turn of its own before the one after.
pub fn go_on(transition: &mut Transition) {
    let pack = codec::pack(&transition.state.pack());
    let Collect { work, invite, pool, .. } = &mut transition.state.asking.collect;
    let (Some(at_work), Some(invite)) = (&mut *work, invite) else { return };
    // A text that fits into one slice is done with at once. After a longer one, keeping
    // many answers and drawing what came of them have a turn each.
    let more = at_work.step(pool, invite, pack, transition.moment.clock);
    let (size, done) = at_work.progress();
    let long = size > SLICE;
    if more && (done < size || long) {
        return transition.effects.push(Effect::Tool("later", Value::Null));
    }
    let keeps = at_work.told.taken + at_work.told.replaced > 0 && !at_work.kept;
    at_work.kept = true;
    if keeps {
        keeping::store(transition);
        if long {
            return transition.effects.push(Effect::Tool("later", Value::Null));
        }
    }
    let told = transition.state.asking.collect.work.take().map(|work| work.told).unwrap_or_default();
    tell(transition, told);
}

/// Brings to its end what is under way for a collection that is being left.
pub fn finish(transition: &mut Transition) {
    while transition.state.asking.collect.work.is_some() {
        go_on(transition);
    }
}

/// Says what became of the codes.
fn tell(transition: &mut Transition, told: Tally) {
    let count = |n: usize| n.to_string();
    let found = told.taken + told.known + told.replaced + told.refused;
    if told.news && found == 0 {
        say(transition, "collect-none", Vec::new());
    } else if told.news {
        let counts = [("taken", told.taken), ("known", told.known), ("replaced", told.replaced)];
        let mut gaps: Vec<_> = counts.into_iter().map(|(name, n)| (name, count(n))).collect();
        gaps.push(("refused", count(told.refused)));
        say(transition, "collect-told", gaps);
    }
    transition.state.asking.collect.told = (found > 0 && (told.news || told.refused > 0)).then_some(told);
}
