//! The texts that the code asks for by a path of its own, by section. A content
//! file that lacks one is refused, with the path.

use super::draft::{APPROACHES, OUTCOMES};
use super::instrument::{Base, Context, SCENARIOS, SUPPLEMENT, item_id};
use super::pattern::Pattern;
use super::state::Section;

/// Of the first screens.
pub const FIRST: &[&str] = &[
    "id",
    "version",
    "language",
    "direction",
    "ui.again",
    "ui.answer",
    "ui.ask-delete",
    "ui.ask-delete-all",
    "ui.ask-start-over",
    "ui.back",
    "ui.cancel",
    "ui.context-heading",
    "ui.continue",
    "ui.delete",
    "ui.delete-all",
    "ui.finish",
    "ui.history",
    "ui.home",
    "ui.items-heading",
    "ui.kept",
    "ui.length-influence",
    "ui.length-power-bases",
    "ui.next",
    "ui.next-scenario",
    "ui.not-kept",
    "ui.notice-choose",
    "ui.notice-damaged",
    "ui.notice-loading",
    "ui.notice-newer",
    "ui.notice-other-tab",
    "ui.notice-part-failed",
    "ui.notice-storage-blocked",
    "ui.notice-storage-full",
    "ui.notice-storage-none",
    "ui.notice-unanswered",
    "ui.notice-unanswered-one",
    "ui.offer-heading",
    "ui.offer-text",
    "ui.progress",
    "ui.retry",
    "ui.safe-heading",
    "ui.safe-text",
    "ui.skip",
    "ui.standing",
    "ui.start",
    "ui.start-heading-both",
    "ui.start-heading-influence",
    "ui.start-heading-power-bases",
    "ui.start-lead-both",
    "ui.start-lead-influence",
    "ui.start-lead-power-bases",
    "ui.start-over",
    "ui.supplement",
    "ui.supplement-heading",
    "ui.title-influence",
    "ui.title-power-bases",
    "contexts.question",
    "limits.tool",
    "limits.self",
    "limits.privacy",
];

/// Of the quiz.
pub const QUIZ: &[&str] = &[
    "ui.credit",
    "ui.forecast",
    "ui.foreseen",
    "ui.intro-heading",
    "ui.intro-text",
    "ui.likely",
    "ui.place",
    "ui.predict",
    "ui.sources",
    "ui.yours",
    "instruction",
    "limits.key",
    "sources.1",
    "sources.2",
    "sources.3",
    "sources.4",
    "sources.5",
];

/// Of both results.
pub const RESULT: &[&str] = &[
    "ui.about",
    "ui.about-quiz",
    "ui.always",
    "ui.approach",
    "ui.approaches",
    "ui.balance",
    "ui.base",
    "ui.best",
    "ui.chosen-best",
    "ui.credit",
    "ui.credit-of",
    "ui.delete",
    "ui.delete-all",
    "ui.delete-label",
    "ui.forecasts",
    "ui.headline-even",
    "ui.headline-incomplete",
    "ui.headline-personal",
    "ui.headline-position",
    "ui.headline-quiz",
    "ui.history",
    "ui.history-empty",
    "ui.history-heading",
    "ui.home",
    "ui.indicative",
    "ui.lead-clear",
    "ui.lead-none",
    "ui.lead-slight",
    "ui.level",
    "ui.next-instrument",
    "ui.next-instrument-lead",
    "ui.next-step",
    "ui.no-answer",
    "ui.no-index",
    "ui.not-scored",
    "ui.open",
    "ui.open-label",
    "ui.partial",
    "ui.personal",
    "ui.personal-key",
    "ui.personal-power",
    "ui.position",
    "ui.position-key",
    "ui.position-note",
    "ui.position-power",
    "ui.print",
    "ui.random",
    "ui.readings",
    "ui.rings-key",
    "ui.scale",
    "ui.scale-table",
    "ui.scenarios",
    "ui.score",
    "ui.share",
    "ui.sources",
    "ui.table",
    "ui.times",
    "ui.urgent-not",
    "ui.urgent-right",
    "ui.wheel",
    "ui.you",
    "borders.low",
    "borders.high",
    "levels.low",
    "levels.mid",
    "levels.high",
    "flags.gaps",
    "flags.care",
    "limits.result",
    "limits.means",
    "limits.credits",
    "reading.band",
    "reading.change",
    "bands.low",
    "bands.mixed",
    "bands.top",
    "profiles.K0",
    "profiles.K1",
    "profiles.K2",
    "profiles.K3-T",
    "profiles.K3-X",
    "profiles.K3-E",
    "profiles.K4",
    "profiles.K5",
];

/// The paths that a section must hold.
pub fn required(section: Section) -> Vec<String> {
    match section {
        Section::First => own(FIRST).chain(first()).collect(),
        Section::Supplement => SUPPLEMENT.iter().map(|id| ["items.", id].concat()).collect(),
        Section::Quiz => own(QUIZ).chain(quiz()).collect(),
        Section::Result => own(RESULT).chain(result()).collect(),
    }
}

fn own(paths: &'static [&'static str]) -> impl Iterator<Item = String> {
    paths.iter().map(|path| path.to_string())
}

fn first() -> impl Iterator<Item = String> {
    let items = (0..30).map(|place| ["items.", &item_id(place)].concat());
    let contexts = Context::ALL.iter().map(|context| ["contexts.", context.tag()].concat());
    items.chain(contexts).chain((1..=5).map(|mark| ["anchors.", &mark.to_string()].concat()))
}

fn quiz() -> impl Iterator<Item = String> {
    let scenarios = SCENARIOS.iter().flat_map(|id| scenario(id));
    let approaches = APPROACHES.iter().map(|letter| ["approaches.", letter].concat());
    let outcomes =
        OUTCOMES.iter().flat_map(|letter| below(&["outcomes.", letter].concat(), &["name", "meaning"]));
    scenarios.chain(approaches).chain(outcomes)
}

fn scenario(id: &str) -> Vec<String> {
    let path = ["scenarios.", id].concat();
    let mut paths = below(&path, &["setting", "title", "stem"]);
    for letter in APPROACHES {
        let option = [&path, ".options.", letter].concat();
        paths.extend(below(&option, &["text", "credit", "outcome", "feedback", "sources"]));
    }
    paths
}

fn result() -> impl Iterator<Item = String> {
    let levels = ["name", "low", "mid", "high"];
    let bases = Base::ALL.into_iter().flat_map(move |base| {
        let path = ["bases.", base.code()].concat();
        let tips = below(&["tips.", base.code()].concat(), &["0", "1", "2"]);
        [below(&path, &levels), below(&path, &["definition"]), tips].concat()
    });
    let scores = ["trust", "credibility", "growing"].into_iter();
    let scores = scores.flat_map(move |score| below(&["scores.", score].concat(), &levels));
    let patterns = Pattern::ALL.into_iter();
    let patterns =
        patterns.flat_map(|pattern| below(&["patterns.", pattern.code()].concat(), &["name", "text"]));
    bases.chain(scores).chain(patterns)
}

fn below(path: &str, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| [path, ".", name].concat()).collect()
}
