//! `cargo xtask test`: everything that must pass. Its steps are a graph: each starts as soon as the
//! steps that it needs are done, in a process of its own, and each line of its output is shown with
//! the name of the step before it.
//!
//! The files, each imports only those above it: `count` reads how many tests ran, `steps` has the
//! table and what each step does, `schedule` runs the graph.

mod count;
mod schedule;
mod steps;

use crate::browsers::Engine;
use crate::progress;
use anyhow::{Context, Result, bail};
use count::Count;
use schedule::{Finished, Outcome};
use std::time::Instant;
use steps::{STEPS, Step};

/// Choice of steps, engines and tests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Names of steps; all of them where it is empty. What a chosen step needs runs too.
    pub steps: Vec<String>,
    /// Engines of `e2e`. The tests of `web` always run in Chromium.
    pub engines: Vec<Engine>,
    /// Part of the name of the tests to run in the chosen steps; all where it is empty.
    pub only: String,
}

impl Options {
    /// Reads what stands after `cargo xtask test`.
    ///
    /// # Errors
    /// An unknown step, engine or option, or `--only` without a step that runs tests.
    pub fn read(words: &[&str]) -> Result<Options> {
        let mut options = Options {
            steps: Vec::new(),
            engines: Engine::ALL.to_vec(),
            only: String::new(),
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().with_context(|| format!("{word} WHAT?"));
            match *word {
                "--engines" => options.engines = Engine::list(value()?)?,
                "--quick" => options.engines = vec![Engine::Chromium],
                "--only" => options.only = (*value()?).to_owned(),
                name if Step::find(name).is_some() => options.steps.push(name.to_owned()),
                other => bail!("no step `{other}`: {}", steps::names()),
            }
        }
        options.settled()
    }

    /// Takes step names after `--only` for steps, and makes sure that names of tests have a step.
    fn settled(mut self) -> Result<Options> {
        // `--only fmt,clippy` was how steps were chosen before they could be named alone.
        if self.steps.is_empty() && !self.only.is_empty() {
            let names = self.only.split(',');
            if names.clone().any(|name| Step::find(name).is_none()) {
                bail!("--only needs the step whose tests it chooses: test e2e --only NAME");
            }
            self.steps = names.map(str::to_owned).collect();
            self.only = String::new();
        }
        Ok(self)
    }

    /// The words for the process that runs one step: what [`Options::read`] reads.
    fn words(&self) -> Vec<String> {
        let names: Vec<&str> = self.engines.iter().map(|engine| engine.name()).collect();
        let mut words = vec!["--engines".to_owned(), names.join(",")];
        if !self.only.is_empty() {
            words.extend(["--only".to_owned(), self.only.clone()]);
        }
        words
    }
}

/// Runs the chosen steps and what they need. A step that fails keeps only those from running that
/// need it.
///
/// # Errors
/// Where any of them failed.
pub fn run(options: &Options) -> Result<()> {
    let start = Instant::now();
    let finished = schedule::run(&STEPS, &options.steps, &options.words())?;
    let failed: Vec<&Finished> = (finished.iter())
        .filter(|step| step.outcome != Outcome::Passed)
        .collect();
    for step in &failed {
        say_again(step);
    }
    println!("\n━━ all in {}", progress::seconds(start.elapsed()));
    let mut sum = Count::default();
    for step in &finished {
        println!("{}", line(step));
        sum = sum.plus(step.count);
    }
    // Alone on its line, for people and for whatever reads the log.
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    if !failed.is_empty() {
        let names: Vec<&str> = failed.iter().map(|step| step.name).collect();
        bail!("failed: {}", names.join(", "));
    }
    Ok(())
}

/// Runs one step in this process, and says at the end how much the processors worked for it.
///
/// # Errors
/// What the step said.
pub fn run_one(name: &str, words: &[&str]) -> Result<()> {
    let step = Step::find(name).with_context(|| format!("no step `{name}`"))?;
    let options = Options::read(&[words, &[name]].concat())?;
    let result = (step.run)(&options);
    if let Some(time) = progress::processor_time() {
        println!("{}{:.1}", schedule::PROCESSOR_TIME, time.as_secs_f64());
    }
    result
}

/// Lines of a failed step that are shown once more. The names of failed tests and what they said
/// are last in the output of every tool used here.
const SHOWN_AGAIN: usize = 120;

fn say_again(step: &Finished) {
    let lines = &step.lines;
    println!("\n━━ {} failed", step.name);
    for line in &lines[lines.len().saturating_sub(SHOWN_AGAIN)..] {
        println!("{line}");
    }
    if lines.len() > SHOWN_AGAIN {
        println!("(all of it: {})", step.log.display());
    }
}

/// `✓ host       412 tests      1 min 12 s   98.2 s of processors`
fn line(step: &Finished) -> String {
    let mark = match step.outcome {
        Outcome::Passed => '✓',
        Outcome::Failed => '✗',
        Outcome::NotRun => '–',
    };
    let tests = match step.count.passed + step.count.failed {
        0 => String::new(),
        ran => format!("{ran} tests"),
    };
    let time = progress::seconds(step.time);
    let processors = (step.processors)
        .map(|seconds| format!("{seconds:>7.1} s of processors"))
        .unwrap_or_default();
    format!(
        "{mark} {:<11} {tests:<10} {time:>12} {processors}",
        step.name
    )
}

#[cfg(test)]
mod tests {
    use super::Options;
    use crate::browsers::Engine;

    #[test]
    fn steps_engines_and_names_are_read() {
        let read = |words: &str| Options::read(&words.split_whitespace().collect::<Vec<_>>());
        let all = read("").unwrap();
        assert!(all.steps.is_empty() && all.engines == Engine::ALL && all.only.is_empty());
        let one = read("e2e --only search --engines firefox").unwrap();
        assert_eq!(one.steps, ["e2e"]);
        assert_eq!(one.only, "search");
        assert_eq!(one.engines, [Engine::Firefox]);
        assert_eq!(read("--quick").unwrap().engines, [Engine::Chromium]);
        assert_eq!(read("--only fmt,clippy").unwrap().steps, ["fmt", "clippy"]);
        for wrong in ["nothing", "--only search", "e2e --only", "--engines opera"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_is_read_is_told_to_the_process_of_a_step() {
        let told = Options::read(&["--only", "a", "e2e", "--engines", "webkit"]).unwrap();
        let words = told.words();
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        words.push("e2e");
        assert_eq!(Options::read(&words).unwrap(), told);
    }
}
