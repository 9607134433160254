//! What a journey can say: a page in a browser, and the widget on it. Every step waits until it
//! can be done, and panics with words where it cannot.

// A vocabulary: not every word is needed at any one time.
#![allow(dead_code)]

mod composing;
mod waiting;
mod watched;

use crate::engine::Running;
use crate::webdriver::{Answer, Node, Session, nodes};
use base64::Engine as _;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::fs;
use std::path::Path;
use xtask::browsers::Engine;
use xtask::server::{Request, Server, Site};

/// A viewport, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size(pub u32, pub u32);

/// A small phone, upright.
pub const PHONE: Size = Size(360, 740);
/// The narrowest that everything must fit in (WCAG 1.4.10).
pub const NARROW: Size = Size(320, 640);
/// A desk.
pub const DESK: Size = Size(1280, 900);

/// Keys by the names that WebDriver has for them.
pub mod key {
    pub const ENTER: &str = "\u{e007}";
    pub const TAB: &str = "\u{e004}";
    pub const ESCAPE: &str = "\u{e00c}";
    pub const BACKSPACE: &str = "\u{e003}";
    pub const END: &str = "\u{e010}";
    pub const DOWN: &str = "\u{e015}";
    pub const UP: &str = "\u{e013}";
    pub const SHIFT_TAB: &str = "\u{e008}\u{e004}";
    pub const SPACE: &str = " ";
}

/// A script that runs the body of an async function and says what that returns.
fn waiting(body: &str) -> String {
    format!(
        "const done = [...arguments].pop();
        (async function () {{ {body} }})(...arguments).then(done, (error) => done(String(error)));"
    )
}

/// Functions for the scripts that wait inside a page.
const IN_PAGE: &str = include_str!("in_page.js");

/// A page without a policy and without content, for a frame to stand on.
const EMPTY: &str = "__empty.html";

/// Makes the window's viewport this large; whether that could be done. Firefox and WebKit have a
/// least width that no phone has, and take half a second to find that out: a size is asked for once as long as
/// it stays the same.
fn fits(browser: &Running, size: Size) -> bool {
    if let Some((last, fits)) = browser.viewport.get()
        && last == size
    {
        return fits;
    }
    let session = &browser.session;
    let inner = || {
        let inner = session.run("return [innerWidth, innerHeight]", &[]);
        let inner = inner.expect("a window");
        let side = |at: usize| inner[at].as_u64().and_then(|side| u32::try_from(side).ok());
        Size(side(0).unwrap_or(0), side(1).unwrap_or(0))
    };
    // The window is larger than its viewport by as much as the browser needs for itself.
    let mut window = size;
    let mut fits = false;
    for _ in 0..2 {
        let rect = json!({ "width": window.0, "height": window.1 });
        let resized = session.post("window/rect", rect);
        resized.expect("a window that can be resized");
        let inner = inner();
        fits = inner == size;
        if fits {
            break;
        }
        window.0 = (window.0 + size.0).saturating_sub(inner.0);
        window.1 = (window.1 + size.1).saturating_sub(inner.1);
    }
    browser.viewport.set(Some((size, fits)));
    fits
}

/// One visit: a page of its own, from a server of its own, in a browser that others used before.
pub struct Page<'a> {
    /// Where it runs.
    pub engine: Engine,
    session: &'a Session,
    server: Server,
    /// How large the page is, where the window cannot be as small.
    frame: Option<Size>,
    requests: RefCell<Vec<Request>>,
}

impl<'a> Page<'a> {
    /// Serves a site, of which no page is open yet.
    pub fn open(engine: Engine, browser: &'a Running, mut site: Site, size: Size) -> Self {
        site.add_under("", EMPTY, "<!doctype html><title>frame</title><body>");
        let server = Server::start(0, site).expect("a free port");
        let session = &browser.session;
        // Inside a frame that the page before left open, a window has another size.
        session
            .post("frame", json!({ "id": null }))
            .expect("a window");
        let framed = !fits(browser, size);
        let page = Page {
            engine,
            session,
            server,
            frame: framed.then_some(size),
            requests: RefCell::default(),
        };
        // What the page before was told of its own requests.
        page.console();
        page
    }

    /// Goes to another page of the site.
    pub fn go(&self, path: &str) {
        let url = format!("{}{path}", self.server.url());
        let gone = match self.frame {
            None => self.session.go(&url),
            Some(size) => self.go_in_frame(&url, size),
        };
        gone.unwrap_or_else(|error| panic!("{url}: {error}"));
    }

    /// Goes to a page that is not of the site.
    pub fn visit(&self, url: &str) {
        let gone = self.session.go(url);
        gone.unwrap_or_else(|error| panic!("{url}: {error}"));
    }

    /// Goes on inside a frame of the page.
    pub fn enter(&self, css: &str) {
        let frame = self.outside(css).remove(0);
        let entered = self.session.post("frame", json!({ "id": frame.json() }));
        entered.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// Goes to a page in a frame of this size, alone on an empty page of the same site.
    fn go_in_frame(&self, url: &str, size: Size) -> Answer {
        self.session.go(&format!("{}{EMPTY}", self.server.url()))?;
        let script = "
            const [src, width, height, done] = arguments;
            const frame = Object.assign(document.createElement('iframe'), { src, width, height });
            frame.onload = () => done();
            document.body.style.margin = frame.style.border = 0;
            frame.style.display = 'block';
            document.body.append(frame);";
        self.session
            .run_async(script, &[url.into(), size.0.into(), size.1.into()])?;
        self.session.post("frame", json!({ "id": 0 }))
    }

    /// Runs the body of a function in the page.
    #[track_caller]
    pub fn run(&self, script: &str, arguments: &[Value]) -> Value {
        self.session
            .run(script, arguments)
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs the body of a function whose last argument is called with the answer.
    #[track_caller]
    pub fn run_async(&self, script: &str, arguments: &[Value]) -> Value {
        self.session
            .run_async(script, arguments)
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs the body of an async function in the page and waits for what it returns.
    #[track_caller]
    pub fn wait_for(&self, script: &str, arguments: &[Value]) -> Value {
        let answer = self.session.run_async(&waiting(script), arguments);
        answer.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// All elements inside the widget that match now.
    #[track_caller]
    pub fn all(&self, css: &str) -> Vec<Node> {
        let found = self.now("all(arguments[0])", &[css.into()]);
        nodes(&found).unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    /// All elements of the page around the widget that match now.
    pub fn outside(&self, css: &str) -> Vec<Node> {
        self.session.find_all(css).unwrap_or_default()
    }

    /// The first element inside the widget that matches, as soon as there is one.
    #[track_caller]
    pub fn find(&self, css: &str) -> Node {
        let found = self.until(css, "one(arguments[0])", &[css.into()]);
        Node::read(&found).unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    /// The element whose text holds these words, as soon as there is one.
    #[track_caller]
    pub fn find_saying(&self, css: &str, words: &str) -> Node {
        let what = format!("{css} saying {words}");
        let found = self.until(&what, "saying(...arguments)", &[css.into(), words.into()]);
        Node::read(&found).unwrap_or_else(|error| panic!("{what}: {error}"))
    }

    /// The texts of all elements that match now.
    pub fn texts(&self, css: &str) -> Vec<String> {
        self.all(css)
            .iter()
            .map(|node| self.text_of(node))
            .collect()
    }

    /// The text of the first element that matches.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.text_of(&self.find(css))
    }

    /// The text of an element as it is drawn; nothing where it is gone by now.
    pub fn text_of(&self, node: &Node) -> String {
        self.session.text(node).unwrap_or_default()
    }

    /// A DOM property of an element: `value`, `ariaExpanded`, `open`.
    #[track_caller]
    pub fn property(&self, node: &Node, name: &str) -> Value {
        self.run(
            "return arguments[0][arguments[1]]",
            &[node.json(), name.into()],
        )
    }

    /// What assistive technology calls an element: its role and its name.
    #[track_caller]
    pub fn spoken(&self, node: &Node) -> (String, String) {
        let told = |what| {
            self.session
                .computed(node, what)
                .unwrap_or_else(|error| panic!("{error}"))
        };
        (told("computedrole"), told("computedlabel"))
    }

    /// Types into the first element that matches, after what is there.
    #[track_caller]
    pub fn type_into(&self, css: &str, text: &str) {
        let typed = self.session.type_into(&self.find(css), text);
        typed.unwrap_or_else(|error| panic!("typing into {css}: {error}"));
    }

    /// Clicks an element, once it has come to rest: a driver looks where it is and clicks there a
    /// moment later.
    #[track_caller]
    pub fn click(&self, node: &Node) {
        let script = format!(
            "{IN_PAGE}
            const [node, done] = arguments;
            let before;
            const look = () => {{
              const {{ x, y }} = node.getBoundingClientRect();
              if (before === `${{x}},${{y}}`) return done();
              before = `${{x}},${{y}}`;
              requestAnimationFrame(look);
            }};
            settled().then(look);"
        );
        let rested = self.session.run_async(&script, &[node.json()]);
        rested
            .and_then(|_| self.session.click(node))
            .unwrap_or_else(|error| panic!("clicking: {error}"));
    }

    /// Presses keys wherever the focus is.
    #[track_caller]
    pub fn press(&self, keys: &[&str]) {
        self.session
            .press(keys)
            .unwrap_or_else(|error| panic!("pressing {keys:?}: {error}"));
    }

    /// The element that has the focus, through shadow roots, as `tag#id.class`; empty for none.
    pub fn focus(&self) -> String {
        let focus = self.now("focus()", &[]);
        focus.as_str().unwrap_or_default().to_owned()
    }

    /// Waits for colours that are on their way from one to another.
    #[track_caller]
    pub fn settle(&self) {
        self.wait_in_page("await settled();", &[]);
    }

    /// Turns the clock of the page past every pause that is made, until an expression gives something: see
    /// `clock.js` and [`Page::until`].
    #[track_caller]
    pub fn turn_clock_until(&self, what: &str, expression: &str, arguments: &[Value]) {
        self.until(
            what,
            &format!("({expression}) || clock.end_pause()"),
            arguments,
        );
    }

    /// Lets the files go that the server holds back.
    pub fn let_go(&self) {
        self.server.let_go();
    }

    /// Lets this many frames be drawn, so that whatever still moves is seen.
    #[track_caller]
    pub fn frames(&self, count: u32) {
        let script = "for (let left = arguments[0]; left > 0; left -= 1) await frame();";
        self.wait_in_page(script, &[count.into()]);
    }

    /// A command of Chromium's own protocol.
    #[track_caller]
    pub fn devtools(&self, command: &str, arguments: Value) -> Value {
        let body = json!({ "cmd": command, "params": arguments });
        let answer = self.session.post("goog/cdp/execute", body);
        answer.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Keeps a picture of the viewport as `target/shots/NAME.ENGINE.png`.
    pub fn shoot(&self, name: &str) {
        let folder = xtask::target().join("shots");
        fs::create_dir_all(&folder).expect("target/shots");
        self.picture(&folder.join(format!("{name}.{}.png", self.engine.name())));
    }

    /// Keeps a picture of the viewport in a file.
    fn picture(&self, path: &Path) {
        let picture = self.session.screenshot().unwrap_or_default();
        let picture = base64::engine::general_purpose::STANDARD.decode(picture);
        fs::write(path, picture.unwrap_or_default()).expect("a file for a picture");
    }
}
