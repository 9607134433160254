//! The element on other people's pages: any order, any number, any time.

use crate::page::Page;
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// The script long after the tag, and tags and properties before and after the script.
pub fn any_order(page: &Page<'_>) {
    let script = "
        const early = document.createElement('bank-help');
        early.view = 'guide';
        early.pack = 'packs/icbc-wallet.zh-CN.json';
        early.loading = 'eager';
        document.body.append(early);
        await import('/bank-help.js');
        const late = document.createElement('bank-help');
        late.pack = early.pack;
        late.show('fraud');
        document.body.append(late, early.cloneNode(true));
        const all = [...document.querySelectorAll('bank-help')];
        await Promise.all(all.map((element) => element.ready));
        return all.length;";
    assert_eq!(page.wait_for(script, &[]), json!(4));
    let screens = "[...document.querySelectorAll('bank-help')]
        .map((element) => element.shadowRoot.querySelector('.panel').dataset.screen).join()
        === 'faq,guide,article,guide'";
    page.until("each on its screen", screens, &[]);
    assert_eq!(page.console(), [""; 0]);
}

/// Fifty on one page, one module and one pack for all of them.
pub fn fifty(page: &Page<'_>) {
    let script = "
        await import('/bank-help.js');
        const all = Array.from({ length: 50 }, () => document.createElement('bank-help'));
        for (const element of all) {
            element.pack = 'packs/icbc-wallet.zh-CN.json';
            element.loading = 'eager';
            document.body.append(element);
        }
        await Promise.all(all.map((element) => element.ready));
        return document.querySelectorAll('bank-help').length;";
    assert_eq!(page.wait_for(script, &[]), json!(51));
    let paths = page.paths();
    for file in ["/bank-help.wasm", "/packs/icbc-wallet.zh-CN.json"] {
        let asked = paths.iter().filter(|path| *path == file).count();
        assert_eq!(asked, 1, "{file}: {paths:?}");
    }
}

/// A thousand times put in and taken out: nothing of it stays.
pub fn thousand(page: &Page<'_>) {
    let script = "
        const [times] = arguments;
        await import('/bank-help.js');
        for (let time = 0; time < times; time += 1) {
            const element = document.createElement('bank-help');
            element.pack = 'packs/icbc-wallet.zh-CN.json';
            element.loading = 'eager';
            document.body.append(element);
            await element.ready;
            element.remove();
            await undefined;
        }
        return watched.memory();";
    let mount = |times: u32| page.wait_for(script, &[times.into()]);
    // What is made once for the page, and what an allocator keeps for the next time.
    mount(50);
    let before = (counters(page), mount(1));
    // In parts, of which each has all the time that there is for one script.
    for _ in 0..4 {
        mount(250);
    }
    let after = (mount(1), counters(page));
    assert_eq!(after.0, before.1, "bytes of WebAssembly memory");
    for what in ["documents", "nodes", "jsEventListeners"] {
        let count = |counters: &Value| counters[what].as_u64().unwrap_or_default();
        let (before, after) = (count(&before.0), count(&after.1));
        // A thousand widgets of over a hundred nodes; a few come and go with the test itself.
        assert!(after < before + 100, "{what}: {before}, then {after}");
    }
}

/// What Chromium counts once its garbage is collected; the other engines do not say.
fn counters(page: &Page<'_>) -> Value {
    if page.engine != Engine::Chromium {
        return Value::Null;
    }
    page.devtools("HeapProfiler.collectGarbage", json!({}));
    page.devtools("Memory.getDOMCounters", json!({}))
}

/// Nothing that a visitor looks at moves when the widget comes, long fallback or short. Chromium
/// alone measures it.
pub fn nothing_moves(page: &Page<'_>) {
    page.find(".widget");
    assert_eq!(page.shifts(), json!([]));
    page.go("late.html");
    page.wait_for("await import('/bank-help.js');", &[]);
    page.find(".widget");
    assert_eq!(page.shifts(), json!([]));
}

/// However slow the device is, a visitor sees the questions of the page or the widget as it is meant, and nothing in
/// between: at first, after it was moved or taken out and put back, and of a second one.
pub fn nothing_half_drawn(page: &Page<'_>) {
    page.until_told("ready {}");
    let script = "
        const host = document.querySelector('bank-help');
        const section = document.createElement('section');
        host.after(section);
        section.append(host);
        await frame();
        host.remove();
        await frame();
        section.append(host);
        await host.ready;
        const second = host.cloneNode(true);
        // Below the first it is far from sight.
        second.loading = 'eager';
        section.append(second);
        await second.ready;
        await frame();
        await frame();
        return [...document.querySelectorAll('bank-help')]
            .map((element) => element.shadowRoot.querySelector('.widget').checkVisibility());";
    assert_eq!(page.wait_in_page(script, &[]), json!([true, true]));
    let halves = page.run("return window.halves", &[]);
    assert_eq!(halves["wrong"], json!([]));
    let waits = halves["waits"].as_u64().unwrap_or_default();
    assert!(waits > 0, "a device that is not slow");
    assert_eq!(page.console(), [""; 0]);
}
