//! Files over HTTP, with the content security policy the widget is made for, and a log of what
//! was asked. The demo and the browser tests are served by this one server.

mod http;
mod site;

pub use http::Request;
pub use site::{Fault, POLICY, Site};

use anyhow::Result;
use http::{Listening, Response, listen};
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A server on this machine, until it is dropped.
pub struct Server {
    address: SocketAddr,
    state: Arc<State>,
    _listening: Listening,
}

#[derive(Default)]
struct State {
    shown: Mutex<Shown>,
    changed: Condvar,
    requests: Mutex<Vec<Request>>,
}

#[derive(Default)]
struct Shown {
    site: Site,
    /// Counts the sites shown so far.
    count: u64,
}

/// A thread that panicked leaves data that is whole: every change here is a single assignment.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Server {
    /// Serves a site on a port of this machine; 0 for any that is free.
    ///
    /// # Errors
    /// Where the port is taken.
    pub fn start(port: u16, site: Site) -> Result<Server> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let address = listener.local_addr()?;
        let state = Arc::<State>::default();
        let answering = Arc::clone(&state);
        let server = Server {
            address,
            state,
            _listening: listen(listener, move |request| answering.answer(request))?,
        };
        server.show(site);
        Ok(server)
    }

    /// `http://127.0.0.1:8080/`
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves another site from now on; pages that wait for it reload.
    pub fn show(&self, site: Site) {
        let mut shown = lock(&self.state.shown);
        shown.site = site;
        shown.count += 1;
        self.state.changed.notify_all();
    }

    /// Lets the files go that a fault holds back, to those who wait for them and to all who ask later.
    pub fn let_go(&self) {
        lock(&self.state.shown).site.let_go();
        self.state.changed.notify_all();
    }

    /// What was asked since the server started or the log was taken last.
    pub fn take_requests(&self) -> Vec<Request> {
        std::mem::take(&mut lock(&self.state.requests))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Whoever still waits for a file gets it, and its thread ends.
        self.let_go();
    }
}

/// Reloads the page when the server shows another site. Added by `cargo xtask serve` alone.
pub const RELOAD: &str = "\
const ask = async (after) => (await fetch(`/__reload?after=${after}`)).text();
const now = await ask(0);
for (;;) {
  try {
    if ((await ask(now)) !== now) location.reload();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
";

impl State {
    fn answer(&self, request: &Request) -> Response {
        if let Some(after) = request.url.strip_prefix("/__reload?after=") {
            let count = self.wait_for_another(after.parse().unwrap_or(0));
            let mut response = plain(200, &count.to_string());
            response
                .headers
                .push(("Cache-Control", "no-store".to_owned()));
            return response;
        }
        lock(&self.requests).push(request.clone());
        let path = request.url.split(['?', '#']).next().unwrap_or_default();
        let path = match path.trim_start_matches('/') {
            "" => "index.html",
            path => path,
        };
        // Not matched upon: the lock would be held for as long as the line is slow.
        let fault = lock(&self.shown).site.next_fault(path);
        match fault {
            Some(Fault::Busy(_)) => return plain(503, "busy"),
            Some(Fault::Held) => self.wait_until_let_go(path),
            None => {}
        }
        self.response(&request.method, path)
    }

    fn response(&self, method: &str, path: &str) -> Response {
        let shown = lock(&self.shown);
        let mut response = match (method, shown.site.get(path)) {
            ("GET" | "HEAD", Some(body)) => Response {
                status: 200,
                headers: vec![("Content-Type", mime(path).to_owned())],
                body,
            },
            // Browsers ask for it unbidden; an empty answer keeps their consoles empty too.
            ("GET", None) if path == "favicon.ico" => plain(204, ""),
            ("GET" | "HEAD", None) => plain(404, "not found"),
            _ => plain(405, "only GET and HEAD"),
        };
        let policy = shown.site.policy(path);
        if !policy.is_empty() {
            let policy = policy.to_owned();
            response.headers.push(("Content-Security-Policy", policy));
        }
        let headers = HEADERS.map(|(name, value)| (name, value.to_owned()));
        response.headers.extend(headers);
        response
    }

    fn wait_until_let_go(&self, path: &str) {
        let shown = lock(&self.shown);
        let held = |shown: &mut Shown| shown.site.holds(path);
        drop(self.changed.wait_while(shown, held));
    }

    /// The count of the site shown, as soon as it is not `seen`, or after a while.
    fn wait_for_another(&self, seen: u64) -> u64 {
        const LONGEST: Duration = Duration::from_secs(25);
        let shown = lock(&self.shown);
        let waited = self
            .changed
            .wait_timeout_while(shown, LONGEST, |shown| shown.count == seen);
        waited.unwrap_or_else(PoisonError::into_inner).0.count
    }
}

/// An answer in words.
fn plain(status: u16, text: &str) -> Response {
    Response {
        status,
        headers: vec![("Content-Type", "text/plain; charset=utf-8".to_owned())],
        body: text.as_bytes().into(),
    }
}

/// The widget copies the address of an answer, and does without everything else. Names that every
/// engine knows: of others Chromium complains.
pub const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), \
    clipboard-write=(self), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), \
    magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

const HEADERS: [(&str, &str); 6] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", PERMISSIONS),
    ("Cache-Control", "no-store"),
    // The widget's files may stand on another server than the page.
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
];

fn mime(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{PERMISSIONS, POLICY};

    #[test]
    fn the_headers_are_those_that_are_documented() {
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let page = std::fs::read_to_string(crate::root().join("docs/embedding.md"));
        let page = words(&page.unwrap());
        for header in [
            format!("Content-Security-Policy: {POLICY}"),
            format!("Permissions-Policy: {PERMISSIONS}"),
        ] {
            assert!(page.contains(&words(&header)), "{header}");
        }
    }
}
