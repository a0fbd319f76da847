//! The pages of a constituent's form: answers as they come, from here or from
//! another tab, and the code that they become.

use super::rate::{FormState, answer, show_state, standing};
use crate::codec;
use crate::instruments::people::form::{self, FormAnswers};
use crate::plain::value::{Value, object};
use crate::widget::state::Notice;
use crate::widget::update::Transition;

/// A radio was chosen.
pub(crate) fn mark(transition: &mut Transition, name: &str, value: &str) {
    let rate = &mut transition.state.asking.rate;
    let Some(sheet) = rate.sheet.as_mut().filter(|_| rate.face == FormState::Page) else { return };
    let Some((place, mark)) = form::control(name, value) else { return };
    if let Some(slot) = sheet.marks.get_mut(place) {
        *slot = mark;
    }
    transition.state.notices.retain(|notice| !matches!(notice, Notice::Unanswered(_)));
    save(transition);
}

fn save(transition: &mut Transition) {
    let rate = &transition.state.asking.rate;
    let (name, value) = (rate.kept("draft"), rate.sheet.as_ref().map(FormAnswers::write));
    transition.keep(&name, value);
}

/// Goes to a page; the first time, the answers begin with a key of their own.
pub(crate) fn go_to_step(transition: &mut Transition, step: usize) {
    let key = transition.moment.key;
    transition.state.asking.rate.sheet.get_or_insert_with(|| FormAnswers::new(key)).step = step;
    save(transition);
    show_state(transition, FormState::Page);
}

/// Whether the reader must first be told that questions are unanswered. Once is enough.
pub(crate) fn warned(transition: &mut Transition, step: usize) -> bool {
    let sheet = transition.state.asking.rate.sheet.as_ref();
    let open = |place: &usize| sheet.is_some_and(|sheet| sheet.mark(*place) == 0);
    let missing = form::page(step).filter(open).count();
    let told = missing == 0 || transition.state.notices.contains(&Notice::Unanswered(missing));
    if !told {
        transition.state.notices.retain(|notice| !matches!(notice, Notice::Unanswered(_)));
        transition.say(Notice::Unanswered(missing));
    }
    !told
}

/// Makes the code. The answers stay beside it, so that they can be changed.
pub(crate) fn finish(transition: &mut Transition) {
    let pack = codec::pack(&transition.state.pack());
    let Some(sheet) = transition.state.asking.rate.sheet.take() else { return };
    let rate = &transition.state.asking.rate;
    let code = sheet.code(rate.invite.invite, &transition.moment.date, pack);
    let answer = object([
        ("version", 1.0.into()),
        ("code", code.as_str().into()),
        ("madeAt", transition.moment.date.as_str().into()),
        ("sheet", sheet.write()),
    ]);
    let (name, draft) = (rate.kept("answer"), rate.kept("draft"));
    transition.keep(&name, Some(answer));
    transition.keep(&draft, None);
    show_state(transition, FormState::Done);
}

/// Opens the form again with the answers in it, under the same key.
pub(crate) fn change(transition: &mut Transition) {
    let sheet = answer(transition.state).and_then(|answer| FormAnswers::read(answer.get("sheet")?));
    transition.state.asking.rate.sheet = sheet;
    go_to_step(transition, 1);
}

/// Another tab wrote something: the same answers are put together, others take the place of these.
pub(crate) fn kept(transition: &mut Transition, name: &str, value: Option<&Value>) -> bool {
    let rate = &mut transition.state.asking.rate;
    let known = [FormState::Intro, FormState::Page, FormState::Done].contains(&rate.face);
    if !known || (name != rate.kept("draft") && name != rate.kept("answer")) {
        return false;
    }
    transition.state.values.retain(|(known, _)| known != name);
    transition.state.values.extend(value.map(|value| (name.to_string(), value.clone())));
    if name == rate.kept("draft") {
        let same = rejoin(&mut rate.sheet, value.and_then(FormAnswers::read));
        if rate.face == FormState::Page && !same {
            let face = standing(transition.state);
            show_state(transition, face);
            transition.say(Notice::OtherTab);
        }
    }
    let face = standing(transition.state);
    if transition.state.asking.rate.face != FormState::Page && transition.state.asking.rate.face != face {
        show_state(transition, face);
    }
    true
}

/// Takes in the answers of another tab; whether they are the same run's.
fn rejoin(mine: &mut Option<FormAnswers>, stored: Option<FormAnswers>) -> bool {
    match (mine, stored) {
        (Some(mine), Some(stored)) if mine.key == stored.key => {
            mine.absorb(&stored);
            true
        }
        (mine, stored) => {
            *mine = stored;
            false
        }
    }
}
