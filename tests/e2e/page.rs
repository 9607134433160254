//! What a journey can say: a page in a browser, and the widget on it. Every step waits until it
//! can be done, and panics with words where it cannot.

// A vocabulary: not every word is needed at any one time.
#![allow(dead_code)]

mod watched;

use crate::until::{PATIENCE, until};
use crate::webdriver::{Answer, Node, Session};
use base64::Engine as _;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::fs;
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

/// A page without a policy and without content, for a frame to stand on.
const EMPTY: &str = "__empty.html";

/// Makes the window's viewport this large; whether that could be done. Firefox and WebKit have a
/// least width that no phone has.
fn fits(session: &Session, size: Size) -> bool {
    let inner = || {
        let inner = session.run("return [innerWidth, innerHeight]", &[]);
        let inner = inner.expect("a window");
        let side = |at: usize| inner[at].as_u64().and_then(|side| u32::try_from(side).ok());
        Size(side(0).unwrap_or(0), side(1).unwrap_or(0))
    };
    // The window is larger than its viewport by as much as the browser needs for itself.
    let mut window = size;
    for _ in 0..2 {
        let rect = json!({ "width": window.0, "height": window.1 });
        let resized = session.post("window/rect", rect);
        resized.expect("a window that can be resized");
        let inner = inner();
        if inner == size {
            return true;
        }
        window.0 = (window.0 + size.0).saturating_sub(inner.0);
        window.1 = (window.1 + size.1).saturating_sub(inner.1);
    }
    inner() == size
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
    /// Serves a site and opens one of its pages.
    pub fn open(
        engine: Engine,
        session: &'a Session,
        mut site: Site,
        path: &str,
        size: Size,
    ) -> Self {
        site.add_under("", EMPTY, "<!doctype html><title>frame</title><body>");
        let server = Server::start(0, site).expect("a free port");
        let framed = !fits(session, size);
        let page = Page {
            engine,
            session,
            server,
            frame: framed.then_some(size),
            requests: RefCell::default(),
        };
        // What the page before was told of its own requests.
        page.console();
        page.go(path);
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
        let script = format!(
            "const done = [...arguments].pop();
            (async function () {{ {script} }})(...arguments).then(done, (error) => done(String(error)));"
        );
        self.run_async(&script, arguments)
    }

    /// Waits until it is so.
    #[track_caller]
    pub fn wait_until(&self, what: &str, is_so: impl FnMut() -> bool) {
        until(what, PATIENCE, is_so);
    }

    /// All elements inside the widget that match now.
    pub fn all(&self, css: &str) -> Vec<Node> {
        let hosts = self.outside("bank-help");
        let root = hosts
            .first()
            .and_then(|host| self.session.shadow(host).ok());
        root.and_then(|root| self.session.find_in(&root, css).ok())
            .unwrap_or_default()
    }

    /// All elements of the page around the widget that match now.
    pub fn outside(&self, css: &str) -> Vec<Node> {
        self.session.find_all(css).unwrap_or_default()
    }

    /// The first element inside the widget that matches, as soon as there is one.
    #[track_caller]
    pub fn find(&self, css: &str) -> Node {
        let mut found = None;
        self.wait_until(css, || {
            found = self.all(css).into_iter().next();
            found.is_some()
        });
        found.unwrap_or_else(|| unreachable!("waited for {css}"))
    }

    /// The element whose text holds these words, as soon as there is one.
    #[track_caller]
    pub fn find_saying(&self, css: &str, words: &str) -> Node {
        let mut found = None;
        self.wait_until(&format!("{css} saying {words}"), || {
            let says = |node: &Node| self.text_of(node).contains(words);
            found = self.all(css).into_iter().find(says);
            found.is_some()
        });
        found.unwrap_or_else(|| unreachable!("waited for {words}"))
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
        let script = "
            const [node, done] = arguments;
            let before;
            const look = () => {
              const { x, y } = node.getBoundingClientRect();
              if (before === `${x},${y}`) return done();
              before = `${x},${y}`;
              setTimeout(look, 40);
            };
            look();";
        self.run_async(script, &[node.json()]);
        self.session
            .click(node)
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
        let script = "
            let at = document.activeElement;
            while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
            if (!at || at === document.body) return '';
            const classes = [...at.classList].map((name) => '.' + name).join('');
            return at.localName + (at.id ? '#' + at.id : '') + classes;";
        self.run(script, &[])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Types the way an input method does: each of `steps` is shown as being composed, and `last`
    /// is what comes out of it. Real in Chromium; the same events by script in the others.
    #[track_caller]
    pub fn compose(&self, css: &str, steps: &[&str], last: &str) {
        let field = self.find(css);
        self.run("arguments[0].focus()", &[field.json()]);
        for step in steps {
            self.compose_step(&field, step);
        }
        if self.engine == Engine::Chromium {
            self.devtools("Input.insertText", json!({ "text": last }));
        } else {
            let script = "
                const [field, last] = arguments;
                field.value = last;
                field.dispatchEvent(new CompositionEvent('compositionend', { data: last, bubbles: true, composed: true }));
                field.dispatchEvent(new InputEvent('input', { data: last, bubbles: true, composed: true, inputType: 'insertCompositionText' }));";
            self.run(script, &[field.json(), last.into()]);
        }
    }

    /// Shows `text` as being composed, and leaves it so.
    #[track_caller]
    pub fn compose_step(&self, field: &Node, text: &str) {
        if self.engine == Engine::Chromium {
            let end = text.chars().count();
            let step = json!({ "text": text, "selectionStart": end, "selectionEnd": end });
            self.devtools("Input.imeSetComposition", step);
            return;
        }
        let script = "
            const [field, text] = arguments;
            const options = { data: text, bubbles: true, composed: true };
            if (!field.composing) field.dispatchEvent(new CompositionEvent('compositionstart', options));
            field.dispatchEvent(new CompositionEvent('compositionupdate', options));
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { ...options, isComposing: true, inputType: 'insertCompositionText' }));";
        self.run(script, &[field.json(), text.into()]);
    }

    /// Waits for colours that are on their way from one to another.
    pub fn settle(&self) {
        let script = "
            const done = arguments[0];
            const motions = document.querySelector('bank-help').shadowRoot.getAnimations();
            Promise.allSettled(motions.map((motion) => motion.finished)).then(() => done());";
        self.run_async(script, &[]);
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
        let picture = self.session.screenshot().unwrap_or_default();
        let picture = base64::engine::general_purpose::STANDARD.decode(picture);
        let path = folder.join(format!("{name}.{}.png", self.engine.name()));
        fs::write(path, picture.unwrap_or_default()).expect("target/shots");
    }
}
