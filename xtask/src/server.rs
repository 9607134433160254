//! Files over HTTP, with the content security policy the widget is made for, and a log of what
//! was asked. The demo and the browser tests are served by this one server.

use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{fs, thread};
use tiny_http::{Header, Method, Response};

/// What the widget needs and no more: no inline script, no inline style, no `eval`, no HTML from
/// strings, no other server.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; connect-src 'self'; img-src 'self' blob:; \
    require-trusted-types-for 'script'; trusted-types 'none'";

/// The files of a site by their paths, without the leading slash.
#[derive(Debug, Clone, Default)]
pub struct Site {
    files: BTreeMap<String, Vec<u8>>,
    /// Pages that are served with another policy than [`POLICY`].
    policies: BTreeMap<String, String>,
    /// Linked as the first script of every page.
    script: Option<String>,
}

impl Site {
    /// The demo page with the widget's files beside it, as a bank has them.
    pub fn demo(widget: &Path) -> Result<Site> {
        let mut site = Site::default();
        for file in ["index.html", "styles/demo.css"] {
            let content = fs::read(crate::root().join(file)).context(file)?;
            site.files.insert(file.to_owned(), content);
        }
        site.add_folder("", widget)?;
        Ok(site)
    }

    /// Adds a file.
    pub fn add(&mut self, path: &str, content: impl Into<Vec<u8>>) {
        self.files.insert(path.to_owned(), content.into());
    }

    /// Adds a file with a content security policy of its own; none where it is empty.
    pub fn add_under(&mut self, policy: &str, path: &str, content: impl Into<Vec<u8>>) {
        self.serve_under(policy, path);
        self.add(path, content);
    }

    /// Serves a file with a content security policy of its own; none where it is empty.
    pub fn serve_under(&mut self, policy: &str, path: &str) {
        self.policies.insert(path.to_owned(), policy.to_owned());
    }

    /// Adds everything in a folder, each path beginning with `prefix`.
    pub fn add_folder(&mut self, prefix: &str, folder: &Path) -> Result<()> {
        let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
        for entry in entries {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let name = format!("{prefix}{name}");
            if path.is_dir() {
                self.add_folder(&format!("{name}/"), &path)?;
            } else {
                self.files.insert(name, fs::read(&path)?);
            }
        }
        Ok(())
    }

    /// Adds a script that runs before every other on every page, as an external file: the policy
    /// stays as it is.
    pub fn run_first(&mut self, path: &str, script: impl Into<Vec<u8>>) {
        self.add(path, script);
        self.script = Some(path.to_owned());
    }

    fn policy(&self, path: &str) -> &str {
        self.policies.get(path).map_or(POLICY, String::as_str)
    }

    fn get(&self, path: &str) -> Option<Vec<u8>> {
        let content = self.files.get(path)?;
        match (&self.script, path.ends_with(".html")) {
            (Some(script), true) => {
                let page = String::from_utf8_lossy(content);
                let link = format!("<head><script src=\"/{script}\"></script>");
                Some(page.replacen("<head>", &link, 1).into_bytes())
            }
            _ => Some(content.clone()),
        }
    }
}

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
        // A visitor who left in between is no mistake.
        let response = self.response(request.method(), &url);
        let _ = request.respond(response);
    }

    fn response(&self, method: &Method, url: &str) -> Response<Cursor<Vec<u8>>> {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let path = match path.trim_start_matches('/') {
            "" => "index.html",
            path => path,
        };
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

const HEADERS: [(&str, &str); 5] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
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
