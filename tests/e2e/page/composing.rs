//! Typing through an input method.

use super::Page;
use crate::webdriver::Node;
use serde_json::json;
use xtask::browsers::Engine;

impl Page<'_> {
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
}
