//! The demo on a free loopback port, rebuilt and reloaded on change.

use crate::{build, paths, sources};
use anyhow::{Result, anyhow};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;
use tiny_http::{Header, Request, Response, Server};

/// The address a served page asks for the number of the build that stands.
const BUILD: &str = "/.build";

/// Put at the end of every served page: a new number reloads it.
const RELOAD: &str = r#"<script type="module">
const build = async () => (await fetch("/.build", { cache: "no-store" })).text();
const first = await build();
for (;;) {
  await new Promise((done) => setTimeout(done, 500));
  if (await build().catch(() => first) !== first) { location.reload(); break; }
}
</script>
"#;

/// Builds, serves and watches until it is stopped.
pub fn serve() -> Result<()> {
    let out = paths::target().join("serve");
    build::quick(&out)?;
    let server = Server::http("127.0.0.1:0").map_err(|error| anyhow!("cannot listen: {error}"))?;
    println!("serve: http://{}/", server.server_addr());
    let builds = Arc::new(AtomicUsize::new(0));
    let watched = (out.clone(), builds.clone());
    thread::spawn(move || watch(&watched.0, &watched.1));
    for request in server.incoming_requests() {
        answer(request, &out, builds.load(Ordering::Relaxed));
    }
    Ok(())
}

/// Rebuilds after each change. A build that fails leaves the last good one in place.
fn watch(out: &Path, builds: &AtomicUsize) {
    let mut seen = sources::newest();
    loop {
        thread::sleep(Duration::from_millis(200));
        let now = sources::newest();
        // Something may still be writing: wait until nothing moves for a moment.
        thread::sleep(Duration::from_millis(100));
        if now == seen || now != sources::newest() {
            continue;
        }
        seen = now;
        match build::quick(out) {
            Ok(()) => drop(builds.fetch_add(1, Ordering::Relaxed)),
            Err(error) => eprintln!("serve: still the last good build, because {error:#}"),
        }
    }
}

/// A reader who went away in the middle is no fault of ours.
fn answer(request: Request, out: &Path, build: usize) {
    let path = request.url().split(['?', '#']).next().unwrap_or("/").to_string();
    let response = if path == BUILD {
        Response::from_string(build.to_string())
    } else {
        page(out, &path).unwrap_or_else(|| Response::from_string("not found").with_status_code(404))
    };
    request.respond(response).unwrap_or_default();
}

fn page(out: &Path, path: &str) -> Option<Response<std::io::Cursor<Vec<u8>>>> {
    let name = if path.ends_with('/') { format!("{path}index.html") } else { path.to_string() };
    // Nothing outside the folder, whatever the address says.
    let parts = name.split('/').filter(|part| !part.is_empty());
    let file = parts.clone().all(|part| part != "..").then(|| out.join(parts.collect::<PathBuf>()))?;
    let mut bytes = fs::read(&file).ok()?;
    let kind = kind(&name);
    if kind.starts_with("text/html") {
        bytes.extend_from_slice(RELOAD.as_bytes());
    }
    let headers = [("Content-Type", kind), ("Cache-Control", "no-store")];
    let headers = headers.iter().flat_map(|(field, value)| Header::from_bytes(*field, *value));
    Some(headers.fold(Response::from_data(bytes), |response, header| response.with_header(header)))
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_and_a_wasm_have_the_types_browsers_insist_on() {
        assert_eq!(kind("app.js"), "text/javascript; charset=utf-8");
        assert_eq!(kind("app_bg.wasm"), "application/wasm");
    }

    #[test]
    fn no_address_leaves_the_folder() {
        assert!(page(&paths::root().join("xtask/src"), "/../Cargo.toml").is_none());
        assert!(page(&paths::root().join("xtask/src"), "/../../index.html").is_none());
        assert!(page(&paths::root().join("xtask/src"), "/main.rs").is_some());
    }
}
