//! Runs `tests/web` in Chromium: compiles it, binds it, serves a page that calls each test, and
//! prints what that page reports. wasm-bindgen's own runner does the same for many environments
//! with a hundred crates more.

use crate::browsers::{Browser, CHROMIUM_FLAGS};
use crate::command::{json_messages, line};
use crate::progress;
use crate::server::{Server, Site};
use crate::wasm_std::{TARGET, WasmStd};
use crate::{root, target};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use wasm_bindgen_cli_support::Bindgen;
use wasmparser::{Parser, Payload};

/// The longest time between two lines of the page. The slowest test takes two seconds on a busy
/// machine; Chromium's first start after it was installed takes 20.
const PATIENCE: Duration = Duration::from_secs(120);

/// How often the server is asked for lines that the page sent.
const LOOK: Duration = Duration::from_millis(20);

/// Prefix of the exported function of each test. wasm-bindgen-test writes after it `$` where the
/// test is to be ignored, `_`, the crate and the path of the test.
const TEST: &str = "__wbgt_";

/// The page reports here, each time with the text that is new.
const REPORT: &str = "/__report";

/// Runs the tests whose names contain `only`.
///
/// # Errors
/// What the compiler said, a failed test, or a page that says nothing for [`PATIENCE`].
pub fn run(std: &WasmStd, chromium: &Browser, only: &str) -> Result<()> {
    let wasm = compile(std)?;
    let folder = target().join("bindgen/web-tests");
    let exports = tests(&fs::read(&wasm)?)?;
    let chosen: Vec<&String> = (exports.iter())
        .filter(|export| name(export).contains(only))
        .collect();
    if chosen.is_empty() {
        bail!("no test of tests/web has `{only}` in its name");
    }
    bind(&wasm, &folder)?;
    let mut site = Site::default();
    site.add_folder("", &folder)?;
    // Without a policy: a test may do what a page under the strictest policy must not.
    site.add_under("", "index.html", PAGE);
    site.add("tests.js", script(&chosen, exports.len() - chosen.len()));
    let server = Server::start(0, site)?;
    let profile = target().join("web-tests-profile");
    let _ = fs::remove_dir_all(&profile);
    let mut browser = start(chromium, &profile, &server.url())?;
    let outcome = listen(&server, &mut browser.0);
    drop(browser);
    let _ = fs::remove_dir_all(&profile);
    outcome
}

/// Compiles `tests/web` and gives the module.
fn compile(std: &WasmStd) -> Result<PathBuf> {
    let mut cargo = std.cargo();
    cargo
        .args([
            "test",
            "--no-run",
            "--package",
            "bank-help",
            "--test",
            "web",
        ])
        .args(["--target", TARGET, "--no-default-features"])
        .args(["--features", "ui,engine"])
        .arg("--message-format=json-render-diagnostics")
        .current_dir(root());
    let messages = json_messages(&mut cargo)?;
    let mut modules = messages
        .iter()
        .filter_map(|message| message["executable"].as_str());
    let module = modules
        .next_back()
        .with_context(|| format!("{} made no module", line(&cargo)))?;
    Ok(module.into())
}

/// The exported functions that are tests.
fn tests(wasm: &[u8]) -> Result<Vec<String>> {
    let mut tests = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ExportSection(exports) = payload? {
            for export in exports {
                let name = export?.name;
                tests.extend(name.starts_with(TEST).then(|| name.to_owned()));
            }
        }
    }
    Ok(tests)
}

/// `typing::a_key` of `__wbgt__web::typing::a_key`.
fn name(export: &str) -> &str {
    export.split_once("::").map_or(export, |(_, path)| path)
}

fn bind(wasm: &Path, folder: &Path) -> Result<()> {
    let _ = fs::remove_dir_all(folder);
    Bindgen::new()
        .input_path(wasm)
        .out_name("web")
        .web(true)?
        .typescript(false)
        // The glue checks what passes between the two sides.
        .debug(true)
        // The tests are plain exports, reached through `__wasm`.
        .export_wasm(true)
        .emit_start(false)
        .generate(folder)
        .context("wasm-bindgen")
}

/// Page with the two elements that wasm-bindgen-test writes into: its own lines, and the console
/// messages of a test.
const PAGE: &str = r#"<!DOCTYPE html>
<html>
<head><meta charset="utf-8"></head>
<body><pre id="output" hidden></pre><pre id="console_output" hidden></pre></body>
<script src="tests.js" type="module"></script>
</html>
"#;

/// Calls the tests as wasm-bindgen-test wants it and reports every line.
fn script(tests: &[&String], left_out: usize) -> String {
    let tests = serde_json::json!(tests);
    format!(
        r#"import init, {{ WasmBindgenTestContext, __wbgtest_console_debug, __wbgtest_console_log,
  __wbgtest_console_info, __wbgtest_console_warn, __wbgtest_console_error }} from "./web.js";

const output = document.getElementById("output");
let reported = 0;
let last = Promise.resolve();
/** Sends what is new; one after another, so that the lines keep their order. */
function report() {{
  const text = output.textContent.slice(reported);
  reported += text.length;
  last = last.then(() => fetch("{REPORT}", {{ method: "POST", body: text }}));
}}
new MutationObserver(report).observe(output, {{ childList: true, characterData: true, subtree: true }});
const fail = (error) => output.append(`${{error?.stack ?? error}}\ntest result: FAILED. 0 passed; 1 failed\n`);

const told = {{ debug: __wbgtest_console_debug, log: __wbgtest_console_log,
  info: __wbgtest_console_info, warn: __wbgtest_console_warn, error: __wbgtest_console_error }};
for (const method of Object.keys(told)) {{
  console[method] = (...words) => {{
    document.getElementById("console_output").append(words.map(String).join(" ") + "\n");
    window[`on_console_${{method}}`]?.(words);
  }};
}}
window.__wbg_test_invoke = (test) => test();

try {{
  const wasm = await init("./web_bg.wasm");
  const context = new WasmBindgenTestContext(false);
  for (const method of Object.keys(told)) window[`on_console_${{method}}`] = told[method];
  context.include_ignored(false);
  context.filtered_count({left_out});
  await context.run({tests}.map((name) => wasm[name]));
}} catch (error) {{
  fail(error);
}}
"#
    )
}

/// A browser that is ended with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(chromium: &Browser, profile: &Path, url: &str) -> Result<Running> {
    let mut command = Command::new(&chromium.program);
    command
        .args(CHROMIUM_FLAGS)
        // What chromedriver adds, so far as a page can tell.
        .args(["--disable-popup-blocking", "--password-store=basic"])
        .args([
            "--disable-backgrounding-occluded-windows",
            "--disable-renderer-backgrounding",
        ])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let child = command.spawn();
    Ok(Running(child.with_context(|| line(&command))?))
}

/// Prints what the page reports until it says how many tests passed.
fn listen(server: &Server, browser: &mut Child) -> Result<()> {
    let mut heard = Instant::now();
    let mut text = String::new();
    loop {
        for request in server.take_requests() {
            heard = Instant::now();
            if request.method == "POST" && request.url == REPORT {
                text.push_str(&request.body);
            }
        }
        while let Some((line, rest)) = text.split_once('\n') {
            println!("{line}");
            if line.starts_with("test result: ") {
                return if line.starts_with("test result: ok") {
                    Ok(())
                } else {
                    bail!("{line}")
                };
            }
            text = rest.to_owned();
        }
        if let Some(status) = browser.try_wait()? {
            bail!("Chromium ended before the tests did ({status})\n{text}");
        }
        if heard.elapsed() > PATIENCE {
            bail!(
                "not a word from the page for {}\n{text}",
                progress::seconds(PATIENCE)
            );
        }
        sleep(LOOK);
    }
}

#[cfg(test)]
mod tests {
    use super::{name, script};

    #[test]
    fn the_page_calls_the_chosen_tests() {
        let export = "__wbgt__web::typing::a_key".to_owned();
        assert_eq!(name(&export), "typing::a_key");
        let script = script(&[&export], 3);
        assert!(
            script.contains(r#"["__wbgt__web::typing::a_key"].map"#),
            "{script}"
        );
        assert!(script.contains("filtered_count(3)"), "{script}");
    }
}
