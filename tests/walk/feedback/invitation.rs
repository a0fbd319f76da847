//! A leader's invitations.

use super::pack;
use crate::reader::Reader;
use powerbase::codec::{self, Code, Invite, InviteId};
use powerbase::instruments::instrument::Context;
use powerbase::plain::value::object;
use powerbase::rooms::common::people::rules::isolated;
use powerbase::rooms::common::words::rules::{PEOPLE, SHARE};
use powerbase::rooms::feedback::rules::{Feedback, made};
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::notice::{Confirmation, Notice};
use powerbase::widget::screen::Screen;

/// The invitation whose links are on screen.
fn shown(leader: &Reader) -> Option<made::Made> {
    leader.room::<Feedback>().invite.shown(&leader.state)
}

#[test]
fn invitation_makes_two_links() {
    let mut leader = Reader::after("RUN page next page next page next page next page next skip");
    let result = leader.state.records[0].name();
    leader.act(Action::Press("invite".into(), result.clone()));
    assert_eq!(leader.screen(), "invite");
    assert_eq!(leader.room::<Feedback>().invite.context, Some(Context::Team));
    leader.mark("invite-name", "  <b>Ann</b>  ");
    leader.press("make-invite");
    assert_eq!(leader.screen(), "invite 2");
    let made = shown(&leader).unwrap();
    for facilitator in [false, true] {
        let name = Some("<b>Ann</b>".to_string());
        let invite = Invite { facilitator, invite: leader.moment.key, context: 1, name };
        assert_eq!(codec::read(&made.code(facilitator, pack()), pack()), Ok(Code::Invite(invite)));
    }
    assert_eq!(made.hex, format!("{:08x}", leader.moment.key));
    assert!(leader.effects.iter().any(|effect| matches!(effect, Effect::WriteValue(name, value)
        if *name == format!("self/invite/{}", made.hex) && value.get("version") == Some(&1.0.into()))));
    leader.press("back");
    assert_eq!(leader.screen(), "invite");
    leader.press("back");
    assert_eq!(leader.state.screen, Screen::Result(result));
}

#[test]
fn invitations_are_listed_shown_and_deleted() {
    let mut leader = Reader::new();
    leader.press("invite");
    leader.press("make-invite");
    assert_eq!((leader.screen().as_str(), leader.notices().as_str()), ("invite", "choose"));
    for context in ["peers", "volunteers"] {
        leader.mark("context", context);
        leader.press("make-invite");
        leader.press("back");
    }
    let all = made::all(&leader.state);
    assert_eq!(
        all.iter().map(|made| made.context).collect::<Vec<_>>(),
        [Context::Volunteers, Context::Peers]
    );
    leader.act(Action::Press("show-invite".into(), all[1].hex.clone()));
    assert_eq!(shown(&leader).as_ref(), Some(&all[1]));
    leader.act(Action::Press("qr".into(), "https://example.org/post#pb-x".into()));
    leader.act(Action::Press("invite".into(), String::new()));
    assert_eq!(leader.screen(), "invite 2");
    leader.press("back");
    leader.act(Action::Press("delete-invite".into(), all[1].hex.clone()));
    assert_eq!(leader.state.confirmation, Some(Confirmation::Room(PEOPLE, "delete-invite")));
    leader.press("cancel");
    assert_eq!(made::all(&leader.state).len(), 2);
    leader.act(Action::Press("delete-invite".into(), all[1].hex.clone()));
    leader.press("confirm");
    assert_eq!(made::all(&leader.state), all[..1]);
    leader.press("back");
    assert_eq!(leader.place(), "start");
}

#[test]
fn a_name_is_trimmed_and_cut_between_letters() {
    let long = "é".repeat(40);
    assert_eq!(codec::fitting(&long), "é".repeat(31));
    assert_eq!(codec::fitting("  Ann \n"), "Ann");
    assert_eq!(codec::fitting("   "), "");
    let mut leader = Reader::after("invite context=team");
    leader.mark("invite-name", &long);
    leader.press("make-invite");
    assert_eq!((leader.screen().as_str(), leader.notices().as_str()), ("invite 2", "name-cut"));
    assert_eq!(shown(&leader).unwrap().name, Some("é".repeat(31)));
    let told = Notice::Room(SHARE, "name-cut", vec![("name", isolated(&"é".repeat(31)))]);
    assert_eq!(leader.state.notices, [told]);
    assert_eq!(InviteId(0x00ab_cdef).digits(), "00abcdef");
}

/// Signs of direction in a name would turn what stands around it.
#[test]
fn a_name_in_a_sentence_turns_nothing() {
    for (name, shown) in [("Ann", "Ann"), ("شيماء", "شيماء"), ("🧭", "🧭"), ("A\u{202e}B\u{2069}C", "ABC")]
    {
        assert_eq!(isolated(name), format!("\u{2068}{shown}\u{2069}"));
    }
}

#[test]
fn a_damaged_invitation_is_set_aside() {
    let mut leader = Reader::new();
    let name = "self/invite/00000007".to_string();
    let broken = object([("version", 1.0.into()), ("invite", 7.0.into()), ("context", "nobody".into())]);
    leader.act(Action::ValueChanged(name.clone(), Some(broken.clone())));
    leader.press("invite");
    assert_eq!((leader.screen().as_str(), leader.notices().as_str()), ("invite", "damaged"));
    assert!(leader.log.contains(&Effect::WriteValue(format!("self/damaged/{name}"), broken)));
    assert!(leader.state.value(&name).is_none());
}

#[test]
fn a_kept_report_is_found_beside_its_invitation() {
    let mut leader = Reader::after("invite context=team make-invite back");
    let made = made::all(&leader.state).remove(0);
    assert_eq!(made::report(&leader.state, &made), None);
    let kept = object([("version", 1.0.into()), ("code", "FSAB".into())]);
    leader.act(Action::ValueChanged(format!("self/aggregate/{}", made.hex), Some(kept)));
    assert_eq!(made::report(&leader.state, &made), Some("FSAB".into()));
}
