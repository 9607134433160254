//! What came of it: what axe finds, what the page said, and what it asked for.

use super::Page;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use xtask::browsers::Engine;
use xtask::server::Request;

impl Page<'_> {
    /// What axe finds wrong on the page, the widget included: `rule: where`. Colours that are on their way
    /// from one to another have no contrast to speak of, so they arrive first.
    #[track_caller]
    pub fn axe(&self) -> Vec<String> {
        self.settle();
        if self.run("return !window.axe", &[]) == true {
            let axe = fs::read_to_string(xtask::node_tools::axe()).expect("axe-core from npm");
            self.run(&axe, &[]);
        }
        let script = "
            const done = arguments[arguments.length - 1];
            const name = (node) => node.target.flat(9).join(' ');
            // Of WCAG 2.2 AA, and not on by itself.
            const rules = { 'target-size': { enabled: true } };
            // Of what is as it should be, axe would write a report that nobody reads.
            axe.run({ rules, resultTypes: ['violations'] }).then(
              (found) => done(found.violations.map((rule) => rule.id + ': ' + rule.nodes.map(name).join(', '))),
              (error) => done(['axe: ' + error]),
            );";
        strings(&self.run_async(script, &[]))
    }

    /// Everything the page said on the console, errors and policy violations with it.
    pub fn console(&self) -> Vec<String> {
        let mut said = self.watched("console");
        // Chromium's own words too: what it says of a failed request never reaches the page.
        if self.engine == Engine::Chromium {
            let log = self.session.post("se/log", json!({ "type": "browser" }));
            let log = log.unwrap_or_default();
            let lines = log.as_array().into_iter().flatten();
            said.extend(lines.filter_map(|line| Some(line["message"].as_str()?.to_owned())));
        }
        said
    }

    /// The ways out of the page that were used: see `watch.js`.
    pub fn exits(&self) -> Vec<String> {
        self.watched("exits")
    }

    /// What the widget told its page: `ready null`, `article {"id":"code"}`.
    pub fn events(&self) -> Vec<String> {
        self.watched("events")
    }

    /// What moved without anyone having acted, some frames from now. Chromium alone measures it.
    #[track_caller]
    pub fn shifts(&self) -> Value {
        // As many as Chromium draws in a tenth of a second.
        self.frames(6);
        self.run("watched.look?.(); return watched.shifts;", &[])
    }

    fn watched(&self, list: &str) -> Vec<String> {
        let watched = self
            .session
            .run("return window.watched[arguments[0]]", &[list.into()]);
        watched.map_or_else(|error| vec![error], |watched| strings(&watched))
    }

    /// Everything that was asked of the server so far.
    pub fn requests(&self) -> Vec<Request> {
        let mut requests = self.requests.borrow_mut();
        requests.extend(self.server.take_requests());
        requests.clone()
    }

    /// The paths that were asked for, without what the browser and the tests ask for by themselves.
    pub fn paths(&self) -> Vec<String> {
        let requests = self.requests().into_iter().map(|request| request.url);
        requests
            .filter(|url| url != "/favicon.ico" && !url.starts_with("/__"))
            .collect()
    }
}

/// What is left of a journey that failed.
impl Page<'_> {
    /// Keeps a picture of the page, what it holds, what it said and what it asked for as files in a folder.
    pub fn keep(&self, folder: &Path) {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).expect("a folder for what is left");
        self.picture(&folder.join("page.png"));
        let script = "
            const root = document.querySelector('bank-help')?.shadowRoot;
            const files = performance.getEntriesByType('resource').map(({ name, duration }) => `${name} ${duration}`);
            return `${document.readyState} ${files.join(', ')}\\n${document.documentElement.outerHTML}\\n\\n<!-- the widget -->\\n${root?.innerHTML}`;";
        let html = self.session.run(script, &[]);
        let html = html.map_or_else(
            |error| error,
            |html| html.as_str().unwrap_or_default().to_owned(),
        );
        let asked = self.requests();
        let asked = asked
            .iter()
            .map(|request| format!("{} {}", request.method, request.url));
        for (file, text) in [
            ("page.html", html),
            ("console.txt", self.console().join("\n")),
            ("events.txt", self.events().join("\n")),
            ("requests.txt", asked.collect::<Vec<_>>().join("\n")),
        ] {
            fs::write(folder.join(file), text).expect("a file for what is left");
        }
    }
}

fn strings(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|line| Some(line.as_str()?.to_owned()))
        .collect()
}
