//! WebDriver as the W3C writes it: JSON over HTTP, one call for each command. Only the commands
//! that the journeys need; every engine's driver speaks it.

// A vocabulary: not every word is needed at any one time.
#![allow(dead_code)]

use crate::until::PATIENCE;
use serde_json::{Value, json};
use ureq::Agent;

/// What a driver answers, or its error as `no such element: …`.
pub type Answer<T = Value> = Result<T, String>;

/// A browser under a driver's control, until it is dropped.
pub struct Session {
    agent: Agent,
    url: String,
}

/// An element, by the name the driver gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node(String);

/// How WebDriver marks one in JSON: fixed by the standard.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

impl Node {
    /// As an argument of a script.
    pub fn json(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }

    /// Reads what a script or a search answered.
    pub fn read(value: &Value) -> Answer<Node> {
        let name = value.get(ELEMENT).and_then(Value::as_str);
        let name = name.ok_or("not an element")?;
        Ok(Node(name.to_owned()))
    }
}

/// Answers with an error status carry a reason worth reading; a driver that hangs does not. It has the
/// time of a script that waits as long as it may, and as much again to say so.
fn agent() -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(PATIENCE * 2));
    config.build().into()
}

/// Whether a driver at this address takes sessions.
pub fn is_ready(driver: &str) -> bool {
    let status = call(agent().get(format!("{driver}/status")).call());
    status.is_ok_and(|status| status["ready"] == true)
}

fn call(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Answer {
    let mut answer = answer.map_err(|error| error.to_string())?;
    let mut json: Value = answer
        .body_mut()
        .read_json()
        .map_err(|error| error.to_string())?;
    let value = json["value"].take();
    match value.get("error").and_then(Value::as_str) {
        Some(error) => Err(format!("{error}: {}", value["message"])),
        None => Ok(value),
    }
}

impl Session {
    /// Starts a browser.
    pub fn start(driver: &str, mut capabilities: Value) -> Answer<Session> {
        let agent = agent();
        let patience = PATIENCE.as_millis();
        capabilities["timeouts"] = json!({ "script": patience, "pageLoad": patience });
        let wanted = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let session = call(agent.post(format!("{driver}/session")).send_json(wanted))?;
        let id = session["sessionId"].as_str().ok_or("no session id")?;
        Ok(Session {
            url: format!("{driver}/session/{id}"),
            agent,
        })
    }

    /// Any command that takes a body.
    pub fn post(&self, command: &str, body: Value) -> Answer {
        let url = format!("{}/{command}", self.url);
        call(self.agent.post(url).send_json(body))
    }

    /// Any command that only asks.
    pub fn get(&self, command: &str) -> Answer {
        call(self.agent.get(format!("{}/{command}", self.url)).call())
    }

    /// Goes to a page and waits until it is loaded.
    pub fn go(&self, url: &str) -> Answer {
        self.post("url", json!({ "url": url }))
    }

    /// Runs the body of a function in the page; `arguments[0]` is the first of these.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Answer {
        self.post(
            "execute/sync",
            json!({ "script": script, "args": arguments }),
        )
    }

    /// Runs the body of a function whose last argument is called with the answer.
    pub fn run_async(&self, script: &str, arguments: &[Value]) -> Answer {
        self.post(
            "execute/async",
            json!({ "script": script, "args": arguments }),
        )
    }

    /// All elements of the page that match.
    pub fn find_all(&self, css: &str) -> Answer<Vec<Node>> {
        let selector = json!({ "using": "css selector", "value": css });
        nodes(&self.post("elements", selector)?)
    }

    /// The text of an element as it is drawn.
    pub fn text(&self, element: &Node) -> Answer<String> {
        let text = self.get(&format!("element/{}/text", element.0))?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// What assistive technology is told: `computedrole` or `computedlabel`.
    pub fn computed(&self, element: &Node, what: &str) -> Answer<String> {
        let text = self.get(&format!("element/{}/{what}", element.0))?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Clicks an element as a person with a mouse would: it fails where something covers it.
    pub fn click(&self, element: &Node) -> Answer {
        self.post(&format!("element/{}/click", element.0), json!({}))
    }

    /// Types into an element, after what is there.
    pub fn type_into(&self, element: &Node, text: &str) -> Answer {
        self.post(
            &format!("element/{}/value", element.0),
            json!({ "text": text }),
        )
    }

    /// Presses these keys, each down and up, wherever the focus is.
    pub fn press(&self, keys: &[&str]) -> Answer {
        let stroke = |kind: &str, key: char| json!({ "type": kind, "value": key });
        let mut strokes: Vec<Value> = Vec::new();
        // The characters of one text are a chord: held down together, let go in reverse.
        for chord in keys {
            strokes.extend(chord.chars().map(|key| stroke("keyDown", key)));
            strokes.extend(chord.chars().rev().map(|key| stroke("keyUp", key)));
        }
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": strokes });
        self.post("actions", json!({ "actions": [keyboard] }))
    }

    /// The whole viewport as a PNG in base64.
    pub fn screenshot(&self) -> Answer<String> {
        let picture = self.get("screenshot")?;
        Ok(picture.as_str().ok_or("no picture")?.to_owned())
    }
}

/// Reads a list of elements.
pub fn nodes(list: &Value) -> Answer<Vec<Node>> {
    let list = list.as_array().ok_or("not a list")?;
    list.iter().map(Node::read).collect()
}

impl Drop for Session {
    fn drop(&mut self) {
        // The driver is killed next: where this fails, so does the browser.
        let _ = self.agent.delete(&self.url).call();
    }
}
