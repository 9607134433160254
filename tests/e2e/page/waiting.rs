//! Waiting, inside the page where that can be: frame by frame, for what the widget or the browser says.

use super::{IN_PAGE, Page, waiting};
use crate::until::until;
use serde_json::Value;

impl Page<'_> {
    /// Waits, frame by frame, until an expression gives something, and answers with that. It may use the
    /// functions of `in_page.js`, and `arguments`.
    #[track_caller]
    pub fn until(&self, what: &str, expression: &str, arguments: &[Value]) -> Value {
        let script = format!(
            "{IN_PAGE}
            const done = [...arguments].pop();
            const look = () => {{
              let found;
              try {{
                found = {expression};
              }} catch (error) {{
                return done([null, `${{error}}`]);
              }}
              if (found) done([found, null]);
              else requestAnimationFrame(look);
            }};
            look();"
        );
        let answer = self.session.run_async(&script, arguments);
        let mut answer = answer.unwrap_or_else(|error| panic!("waiting for {what}: {error}"));
        if let Some(error) = answer[1].as_str() {
            panic!("waiting for {what}: {error}");
        }
        answer[0].take()
    }

    /// What an expression gives now. It may use the functions of `in_page.js`, and `arguments`.
    #[track_caller]
    pub fn now(&self, expression: &str, arguments: &[Value]) -> Value {
        let answer = self
            .session
            .run(&format!("{IN_PAGE}\nreturn {expression};"), arguments);
        answer.unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    /// Waits until the focus is on an element whose `tag#id.class` has this part.
    #[track_caller]
    pub fn until_focus(&self, part: &str) {
        let what = format!("the focus on {part}");
        self.until(&what, "focus().includes(arguments[0])", &[part.into()]);
    }

    /// Waits until so many elements inside the widget match.
    #[track_caller]
    pub fn until_count(&self, css: &str, count: usize) {
        let what = format!("{count} of {css}");
        let arguments = [css.into(), count.into()];
        self.until(
            &what,
            "all(arguments[0]).length === arguments[1]",
            &arguments,
        );
    }

    /// Waits until a property of the first element inside the widget that matches has this value.
    #[track_caller]
    pub fn until_property(&self, css: &str, name: &str, value: impl Into<Value>) {
        let arguments = [css.into(), name.into(), value.into()];
        let what = format!("{css}: {name} to be {}", arguments[2]);
        self.until(
            &what,
            "one(arguments[0])?.[arguments[1]] === arguments[2]",
            &arguments,
        );
    }

    /// Waits until the widget has told its page this: `ready {}`.
    #[track_caller]
    pub fn until_told(&self, event: &str) {
        self.until(
            event,
            "watched.events.includes(arguments[0])",
            &[event.into()],
        );
    }

    /// Runs the body of an async function that may use the functions of `in_page.js`, and waits for what it
    /// returns.
    #[track_caller]
    pub fn wait_in_page(&self, script: &str, arguments: &[Value]) -> Value {
        let answer = self
            .session
            .run_async(&waiting(&format!("{IN_PAGE}\n{script}")), arguments);
        answer.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Waits for what only this side of the driver can see.
    #[track_caller]
    pub fn wait_until(&self, what: &str, is_so: impl FnMut() -> bool) {
        until(what, is_so);
    }
}
