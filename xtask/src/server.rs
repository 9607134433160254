//! Files over HTTP, with the content security policy the widget is made for, and a log of what
//! was asked. The demo and the browser tests are served by this one server.

mod site;

pub use site::{Fault, POLICY, Site};

use anyhow::Result;
use std::io::{Cursor, Read};
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;
use tiny_http::{Header, Method, Response};

/// A request, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET`
    pub method: String,
    /// With its query: `/packs/icbc-wallet.zh-CN.json`.
    pub url: String,
    /// `Name: value` each.
    pub headers: Vec<String>,
    /// What came with it.
    pub body: String,
}

/// A server on this machine, until it is dropped.
pub struct Server {
    http: Arc<tiny_http::Server>,
    address: SocketAddr,
    state: Arc<State>,
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
        let http = tiny_http::Server::from_listener(listener, None)
            .map_err(|error| anyhow::anyhow!("{error}"))?;
        let server = Server {
            http: Arc::new(http),
            address,
            state: Arc::default(),
        };
        server.show(site);
        let (http, state) = (Arc::clone(&server.http), Arc::clone(&server.state));
        thread::spawn(move || {
            for request in http.incoming_requests() {
                let state = Arc::clone(&state);
                thread::spawn(move || state.answer(request));
            }
        });
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

    /// What was asked since the server started or the log was taken last.
    pub fn take_requests(&self) -> Vec<Request> {
        std::mem::take(&mut lock(&self.state.requests))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.http.unblock();
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
    fn answer(&self, mut request: tiny_http::Request) {
        let url = request.url().to_owned();
        if let Some(after) = url.strip_prefix("/__reload?after=") {
            let count = self.wait_for_another(after.parse().unwrap_or(0));
            let answer = Response::from_string(count.to_string());
            let _ = request.respond(answer.with_header(header("Cache-Control", "no-store")));
            return;
        }
        let mut body = String::new();
        let _ = request.as_reader().take(1 << 20).read_to_string(&mut body);
        lock(&self.requests).push(Request {
            method: request.method().to_string(),
            url: url.clone(),
            headers: request.headers().iter().map(Header::to_string).collect(),
            body,
        });
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let path = match path.trim_start_matches('/') {
            "" => "index.html",
            path => path,
        };
        // Not matched upon: the lock would be held for as long as the line is slow.
        let fault = lock(&self.shown).site.next_fault(path);
        let response = match fault {
            Some(Fault::Busy(_)) => Response::from_string("busy").with_status_code(503),
            Some(Fault::Late(time)) => {
                thread::sleep(time);
                self.response(request.method(), path)
            }
            None => self.response(request.method(), path),
        };
        // A visitor who left in between is no mistake.
        let _ = request.respond(response);
    }

    fn response(&self, method: &Method, path: &str) -> Response<Cursor<Vec<u8>>> {
        let plain = |status, text: &str| Response::from_string(text).with_status_code(status);
        let shown = lock(&self.shown);
        let mut response = match (method, shown.site.get(path)) {
            (Method::Get | Method::Head, Some(content)) => Response::from_data(content)
                .with_header(header("Content-Type", mime(path)))
                .with_chunked_threshold(usize::MAX),
            // Browsers ask for it unbidden; an empty answer keeps their consoles empty too.
            (Method::Get, None) if path == "favicon.ico" => plain(204, ""),
            (Method::Get | Method::Head, None) => plain(404, "not found"),
            _ => plain(405, "only GET and HEAD"),
        };
        let policy = shown.site.policy(path);
        if !policy.is_empty() {
            response.add_header(header("Content-Security-Policy", policy));
        }
        for (name, value) in HEADERS {
            response.add_header(header(name, value));
        }
        response
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

fn header(name: &str, value: &str) -> Header {
    // Names and values are constants of this project, all ASCII.
    #[allow(clippy::expect_used)]
    Header::from_bytes(name, value).expect("a header of ASCII")
}

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
