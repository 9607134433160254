//! Runs a graph of steps, each in a process of its own, and shows their output line by line.
//!
//! There is no limit to how many steps run at once: those that compile wait for one another at the
//! lock of cargo's folder, and most of the others wait for a network or a browser.

use super::count::Count;
use super::steps::Step;
use crate::command::on_path;
use crate::target;
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// Begins the line in which the process of a step says how many seconds processors worked for it.
pub(super) const PROCESSOR_TIME: &str = "processors worked for seconds: ";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Passed,
    Failed,
    /// A step that it needs failed.
    NotRun,
}

/// A step that is over.
pub(super) struct Finished {
    pub(super) name: &'static str,
    pub(super) outcome: Outcome,
    pub(super) count: Count,
    /// From its start to its end.
    pub(super) time: Duration,
    /// Seconds of work of all processors, where the system tells them.
    pub(super) processors: Option<f64>,
    /// Its output, standard and error, line by line.
    pub(super) lines: Vec<String>,
    /// The file that has these lines, too.
    pub(super) log: PathBuf,
}

/// Runs the steps of these names and what they need (all where there are no names), each as
/// `xtask step NAME WORDS…`. Gives them in the order in which they ended.
pub(super) fn run(steps: &[Step], names: &[String], words: &[String]) -> Result<Vec<Finished>> {
    // Asked for once: cargo may put another file in this place while the steps run.
    let xtask = std::env::current_exe().context("where is this program?")?;
    let logs = target().join("test");
    fs::create_dir_all(&logs)?;
    let longest = chosen(steps, &[LONGEST.to_owned()]);
    let mut waiting = chosen(steps, names);
    let mut finished: Vec<Finished> = Vec::new();
    let mut running = 0;
    let (sender, ended) = channel();
    loop {
        let (ready, rest) = waiting
            .into_iter()
            .partition(|step: &&Step| outcome_of_needs(step, &finished).is_some());
        waiting = rest;
        let is_idle = Vec::is_empty(&ready);
        for step in ready {
            if outcome_of_needs(step, &finished) != Some(Outcome::Passed) {
                finished.push(not_run(step));
                continue;
            }
            println!("{} ▸ {}", label(step.name), step.what);
            let is_waited_for = longest.iter().any(|other| other.name == step.name);
            let mut command = program(&xtask, is_waited_for);
            command.args(["step", step.name]).args(words);
            start(step.name, command, &logs, sender.clone());
            running += 1;
        }
        if running == 0 && is_idle {
            return Ok(finished);
        }
        if running > 0 {
            finished.push(ended.recv().context("a step ended without a word")?);
            running -= 1;
        }
    }
}

/// The step that the whole gate waits for. It and what it needs come first where processors are few.
const LONGEST: &str = "e2e";

/// This program; with less priority where nobody waits for it and the system has `nice`.
fn program(xtask: &Path, is_waited_for: bool) -> Command {
    match on_path("nice").filter(|_| !is_waited_for) {
        None => Command::new(xtask),
        Some(nice) => {
            let mut command = Command::new(nice);
            // Of 19. More would leave `web` without a word for longer than its patience.
            command.args(["-n", "5"]).arg(xtask);
            command
        }
    }
}

/// The steps of these names and, before them, all that they need; every step where there are none.
fn chosen<'a>(steps: &'a [Step], names: &[String]) -> Vec<&'a Step> {
    let mut wanted: Vec<&str> = names.iter().map(String::as_str).collect();
    if wanted.is_empty() {
        wanted = steps.iter().map(|step| step.name).collect();
    }
    let mut at = 0;
    while let Some(name) = wanted.get(at) {
        let step = steps.iter().find(|step| step.name == *name);
        let needs = step.map_or(&[][..], |step| step.needs);
        wanted.extend(needs);
        at += 1;
    }
    (steps.iter())
        .filter(|step| wanted.contains(&step.name))
        .collect()
}

/// Outcome of the steps that a step needs, taken together; `None` while one of them is not over.
fn outcome_of_needs(step: &Step, finished: &[Finished]) -> Option<Outcome> {
    for need in step.needs {
        let need = finished.iter().find(|step| step.name == *need)?;
        if need.outcome != Outcome::Passed {
            return Some(Outcome::NotRun);
        }
    }
    Some(Outcome::Passed)
}

fn not_run(step: &Step) -> Finished {
    let why = format!("not run: it needs {}", step.needs.join(", "));
    println!("{} ✗ {why}", label(step.name));
    Finished {
        name: step.name,
        outcome: Outcome::NotRun,
        count: Count::default(),
        time: Duration::ZERO,
        processors: None,
        lines: vec![why],
        log: PathBuf::new(),
    }
}

/// Starts the process of a step in a thread of its own, which sends how it ended.
fn start(name: &'static str, command: Command, logs: &Path, ended: Sender<Finished>) {
    let log = logs.join(format!("{name}.log"));
    thread::spawn(move || {
        let start = Instant::now();
        let output = Mutex::new(Output::default());
        let outcome = match shown(name, command, &output) {
            Ok(true) => Outcome::Passed,
            Ok(false) => Outcome::Failed,
            Err(error) => {
                lock(&output).take(name, format!("✗ {error:#}"));
                Outcome::Failed
            }
        };
        let output = output.into_inner().unwrap_or_else(PoisonError::into_inner);
        // The log is for a person who looks for more; without it the lines were still shown.
        let _ = fs::write(&log, output.lines.join("\n"));
        let _ = ended.send(Finished {
            name,
            outcome,
            count: output.count,
            time: start.elapsed(),
            processors: output.processors,
            lines: output.lines,
            log,
        });
    });
}

/// Output of a step so far.
#[derive(Default)]
struct Output {
    lines: Vec<String>,
    count: Count,
    processors: Option<f64>,
}

impl Output {
    fn take(&mut self, name: &str, line: String) {
        if let Some(seconds) = line.strip_prefix(PROCESSOR_TIME) {
            self.processors = seconds.parse().ok();
            return;
        }
        println!("{} {line}", label(name));
        self.count = self.count.plus(Count::read(&line));
        self.lines.push(line);
    }
}

fn lock(output: &Mutex<Output>) -> std::sync::MutexGuard<'_, Output> {
    output.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs a process to its end and shows each line as it comes. Gives whether it succeeded.
fn shown(name: &str, mut command: Command, output: &Mutex<Output>) -> Result<bool> {
    if std::io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("the step cannot be started")?;
    let (out, err) = (child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        scope.spawn(|| read(name, err, output));
        read(name, out, output);
    });
    Ok(child.wait()?.success())
}

fn read(name: &str, from: Option<impl Read>, output: &Mutex<Output>) {
    let Some(from) = from else { return };
    // A browser may print bytes that are no text.
    for line in BufReader::new(from).split(b'\n') {
        let Ok(line) = line else { return };
        let line = String::from_utf8_lossy(&line);
        lock(output).take(name, line.trim_end_matches('\r').to_owned());
    }
}

/// Words before each line of a step.
fn label(name: &str) -> String {
    format!("{name:>11} │")
}

#[cfg(test)]
mod tests {
    use super::super::steps::Step;
    use super::{Finished, Outcome, Output, PROCESSOR_TIME, chosen, not_run, outcome_of_needs};

    const fn step(name: &'static str, needs: &'static [&'static str]) -> Step {
        Step {
            name,
            what: "",
            needs,
            run: |_| Ok(()),
        }
    }

    const STEPS: [Step; 4] = [
        step("tools", &[]),
        step("files", &["tools"]),
        step("style", &[]),
        step("browser", &["files"]),
    ];

    fn names(names: &[&str]) -> Vec<&'static str> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let steps = chosen(&STEPS, &names);
        steps.iter().map(|step| step.name).collect()
    }

    #[test]
    fn what_a_chosen_step_needs_is_chosen_too() {
        assert_eq!(names(&[]), ["tools", "files", "style", "browser"]);
        assert_eq!(names(&["browser"]), ["tools", "files", "browser"]);
        assert_eq!(names(&["style"]), ["style"]);
    }

    #[test]
    fn a_step_waits_for_its_needs_and_does_not_run_where_one_failed() {
        let ended = |outcome| Finished {
            outcome,
            ..not_run(&STEPS[0])
        };
        let after = |finished: &[Finished]| outcome_of_needs(&STEPS[1], finished);
        assert_eq!(after(&[]), None);
        assert_eq!(after(&[ended(Outcome::Passed)]), Some(Outcome::Passed));
        assert_eq!(after(&[ended(Outcome::Failed)]), Some(Outcome::NotRun));
        assert_eq!(outcome_of_needs(&STEPS[2], &[]), Some(Outcome::Passed));
    }

    #[test]
    fn tests_are_counted_as_they_are_printed() {
        let mut output = Output::default();
        for line in [
            "test a ... ok",
            "test result: ok. 2 passed; 0 failed",
            "test result: FAILED. 1 passed; 1 failed",
        ] {
            output.take("style", line.to_owned());
        }
        output.take("style", format!("{PROCESSOR_TIME}1.5"));
        assert_eq!((output.count.passed, output.count.failed), (3, 1));
        assert_eq!(output.processors, Some(1.5));
        assert_eq!(output.lines.len(), 3);
    }
}
