//! The address that links open: what of the page's own belongs into a link, and how a code
//! stands behind it.

use crate::widget::config::Config;

/// Parameters that tell who led the reader to the page: of advertisements, of letters.
const TRACKERS: &[&str] = &[
    "_ga",
    "_gl",
    "_kx",
    "dclid",
    "epik",
    "fbclid",
    "gbraid",
    "gclid",
    "gclsrc",
    "igsh",
    "igshid",
    "irclickid",
    "li_fat_id",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "msclkid",
    "oly_anon_id",
    "oly_enc_id",
    "rdt_cid",
    "s_cid",
    "sccid",
    "srsltid",
    "ttclid",
    "twclid",
    "vero_id",
    "wbraid",
    "wickedid",
    "yclid",
    "ysclid",
];

/// How others of them begin.
const FAMILIES: &[&str] = &["__hs", "_hs", "gad_", "hsa_", "mtm_", "pk_campaign", "pk_kwd", "utm_"];

/// The address as links have it, before the code; empty where there is none. The fragment of
/// a router stays, the name of a heading goes. An address that the author named keeps its query.
pub fn page(config: &Config) -> String {
    let (address, fragment) = config.page.split_once('#').unwrap_or((&config.page, ""));
    let told = |part: &str| if config.page_is_own { untracked(part) } else { part.to_string() };
    let fragment = if fragment.contains(['/', '!', '?', '=']) { told(fragment) } else { String::new() };
    [told(address).as_str(), if fragment.is_empty() { "" } else { "#" }, &fragment].concat()
}

/// The link that opens a code; the bare code where the page has no address.
pub fn link(config: &Config, code: &str) -> String {
    let page = page(config);
    let mark = match page.split_once('#') {
        _ if page.is_empty() => "",
        // This can be a selector, which scripts of many pages make of the fragment.
        None => "#pb-",
        Some((_, fragment)) if fragment.contains(['?', '=']) => "&pb=",
        Some(_) => "?pb=",
    };
    [&page, mark, code].concat()
}

/// An address without the parameters that are trackers.
fn untracked(address: &str) -> String {
    let Some((path, query)) = address.split_once('?') else { return address.to_string() };
    let kept: Vec<&str> = query.split('&').filter(|parameter| !is_tracker(parameter)).collect();
    let query = kept.join("&");
    [path, if query.is_empty() { "" } else { "?" }, &query].concat()
}

fn is_tracker(parameter: &str) -> bool {
    let name = parameter.split('=').next().unwrap_or("").to_ascii_lowercase();
    TRACKERS.contains(&name.as_str()) || FAMILIES.iter().any(|family| name.starts_with(family))
}
