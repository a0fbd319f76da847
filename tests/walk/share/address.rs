//! The addresses that links open.

use powerbase::rooms::common::address::rules::{link, page};
use powerbase::widget::config::{Config, StorageKind};

fn config(page: &str, page_is_own: bool) -> Config {
    Config {
        instruments: Vec::new(),
        scope: String::new(),
        storage: StorageKind::None,
        language: "en".into(),
        page: page.into(),
        page_is_own,
        context: None,
        course: String::new(),
        first: String::new(),
    }
}

#[test]
fn a_routers_fragment_stays_and_a_headings_name_goes() {
    for (page, made) in [
        ("", "CODE"),
        ("https://example.org/post", "https://example.org/post#pb-CODE"),
        ("https://example.org/post#", "https://example.org/post#pb-CODE"),
        ("https://example.org/post#section-2", "https://example.org/post#pb-CODE"),
        ("https://example.org/post?unit=3#top", "https://example.org/post?unit=3#pb-CODE"),
        ("https://example.org/#/course/3", "https://example.org/#/course/3?pb=CODE"),
        ("https://example.org/#/course/3?x=1", "https://example.org/#/course/3?x=1&pb=CODE"),
        ("https://example.org/#!/x", "https://example.org/#!/x?pb=CODE"),
        ("https://example.org/#!x", "https://example.org/#!x?pb=CODE"),
        ("https://example.org/#id=3", "https://example.org/#id=3&pb=CODE"),
        ("https://example.org/?a=1#?b=2", "https://example.org/?a=1#?b=2&pb=CODE"),
        ("file:///course/index.html", "file:///course/index.html#pb-CODE"),
    ] {
        assert_eq!(link(&config(page, true), "CODE"), made);
        assert_eq!(link(&config(page, false), "CODE"), made);
    }
}

#[test]
fn trackers_are_left_out_of_the_pages_own_address() {
    for (own, told) in [
        ("https://example.org/post?utm_source=x&utm_medium=y", "https://example.org/post"),
        ("https://example.org/post?fbclid=IwAR0", "https://example.org/post"),
        ("https://example.org/post?unit=3&gclid=a&token=b", "https://example.org/post?unit=3&token=b"),
        ("https://example.org/post?FBCLID=a&_hsenc=b&_hsmi=c&q=gclid", "https://example.org/post?q=gclid"),
        ("https://example.org/post?li_fat_id&a", "https://example.org/post?a"),
        (
            "https://example.org/post?gclids=1&mine=fbclid=2",
            "https://example.org/post?gclids=1&mine=fbclid=2",
        ),
        ("https://example.org/?mc_eid=a#/course/3?ttclid=b", "https://example.org/#/course/3"),
    ] {
        assert_eq!(page(&config(own, true)), told);
        assert_eq!(page(&config(own, false)), own, "what the author named stays");
    }
}
