//! Checks records on a server: a JSON object in each line of the input, a JSON object in each line of
//! the output, with ids and reason codes and never a value.
//!
//! ```sh
//! cargo run --release --no-default-features --example check_lines -- \
//!   dist/packs/icbc-wallet.zh-CN.json open_wallet 2026-11-23 < records.jsonl > results.jsonl
//! ```
//!
//! A record holds text by field id: `{"id_card": "11010519491231002X", "mobile": "138…"}`. A field that
//! is null or missing is empty. A line that is no such record is said on stderr, has its line in the
//! output all the same, and the rest goes on. The exit code is 0 where every record is ready to be
//! sent, 1 where something is wrong with one, 2 where a line could not be read or the program not run.

// It speaks to whoever runs it.
#![allow(clippy::print_stderr)]

use bank_help::checks::{Date, Reason};
use bank_help::content::{Form, Pack};
use bank_help::forms::{CrossFieldProblem, Review, Values, review};
use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead, BufWriter, Write};
use std::process::ExitCode;
use std::{env, fmt, fs, io};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(summary) => {
            eprintln!("{summary}");
            summary.exit_code().into()
        }
        Err(error) => {
            eprintln!("check_lines: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &[String]) -> Result<Summary, String> {
    let [pack, form, today] = arguments else {
        return Err("usage: check_lines PACK.json FORM TODAY < RECORDS > RESULTS".to_owned());
    };
    let text = fs::read_to_string(pack).map_err(|error| format!("{pack}: {error}"))?;
    let pack = Pack::from_json(&text).map_err(|error| format!("{pack}: {error}"))?;
    let form = pack.form(form).ok_or(format!("no form `{form}`"))?;
    let today: Date = today
        .parse()
        .map_err(|error| format!("`{today}`: {error}"))?;
    let output = BufWriter::new(io::stdout().lock());
    check_lines(form, today, io::stdin().lock(), output, &bar()).map_err(|error| error.to_string())
}

/// The progress bar: in bytes where the input is a file, else without an end. Only a terminal shows it.
fn bar() -> ProgressBar {
    let file = fs::metadata("/dev/stdin")
        .ok()
        .filter(fs::Metadata::is_file);
    let (bar, look) = match file {
        Some(file) => (
            ProgressBar::new(file.len()),
            "{bar:40} {bytes}/{total_bytes}, {eta} left",
        ),
        None => (ProgressBar::new_spinner(), "{spinner} {bytes}, {elapsed}"),
    };
    bar.with_style(ProgressStyle::with_template(look).unwrap_or(ProgressStyle::default_bar()))
}

/// The outcome of all lines.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The number of records with nothing wrong.
    pub ready: u64,
    /// The number of records with something wrong.
    pub wrong: u64,
    /// The numbers of the lines that are no record, counted from 1.
    pub broken: Vec<u64>,
    /// How often each reason was given.
    pub reasons: BTreeMap<&'static str, u64>,
}

impl Summary {
    /// The exit code: 0, 1 or 2 as the head of this file says.
    pub fn exit_code(&self) -> u8 {
        match (self.broken.is_empty(), self.wrong) {
            (false, _) => 2,
            (true, 0) => 0,
            (true, _) => 1,
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let broken = self.broken.len() as u64;
        let all = self.ready + self.wrong + broken;
        let count = HumanCount;
        let (all, ready, wrong, broken) = (
            count(all),
            count(self.ready),
            count(self.wrong),
            count(broken),
        );
        write!(
            f,
            "{all} lines: {ready} ready, {wrong} with something wrong, {broken} broken"
        )?;
        for (reason, times) in &self.reasons {
            write!(f, "\n  {:>9} {reason}", count(*times).to_string())?;
        }
        Ok(())
    }
}

/// Checks each line of `input` and writes its result as a line of `output`.
///
/// # Errors
/// Where the input cannot be read or the output not be written to the end.
pub fn check_lines(
    form: &Form,
    today: Date,
    mut input: impl BufRead,
    mut output: impl Write,
    bar: &ProgressBar,
) -> io::Result<Summary> {
    let mut summary = Summary::default();
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let read = input.read_until(b'\n', &mut line)?;
        if read == 0 {
            break;
        }
        bar.inc(read as u64);
        let result = match record(form, &line) {
            Ok(values) => result(number, &review(form, &values, today), &mut summary),
            Err(why) => {
                summary.broken.push(number);
                bar.suspend(|| eprintln!("line {number}: {why}"));
                json!({ "line": number, "broken": why })
            }
        };
        writeln!(output, "{result}")?;
    }
    bar.finish_and_clear();
    output.flush()?;
    Ok(summary)
}

/// Reads the values of a line. An error says why without quoting the line.
fn record(form: &Form, line: &[u8]) -> Result<Values, &'static str> {
    let fields: Map<String, Value> =
        serde_json::from_slice(line).map_err(|_| "not a JSON object")?;
    let mut values = Values::default();
    for (id, value) in fields {
        if form.fields.iter().all(|field| field.id != id) {
            return Err("a field that the form does not have");
        }
        match value {
            Value::String(text) => values.insert(id, text),
            Value::Null => {}
            _ => return Err("a field that is not text"),
        }
    }
    Ok(values)
}

fn result(number: u64, review: &Review, summary: &mut Summary) -> Value {
    let shared = |found: &CrossFieldProblem| (found.fields.clone(), found.reason);
    let alone = review.fields.iter().filter_map(|field| {
        let problem = field.problem.as_ref()?;
        Some((vec![field.field.clone()], problem.reason))
    });
    let problems: Vec<_> = alone
        .chain(review.contradictions.iter().map(shared))
        .collect();
    let alone = review.fields.iter().flat_map(|field| {
        let hints = field.judgement.hints.iter();
        hints.map(|hint| (vec![field.field.clone()], hint.reason))
    });
    let hints: Vec<_> = alone.chain(review.hints.iter().map(shared)).collect();
    for (_, reason) in &problems {
        *summary.reasons.entry(reason.code()).or_default() += 1;
    }
    *match review.is_ready() {
        true => &mut summary.ready,
        false => &mut summary.wrong,
    } += 1;
    json!({
        "line": number,
        "ready": review.is_ready(),
        "problems": codes(&problems),
        "hints": codes(&hints),
    })
}

/// The ids of the fields and the code of each reason; nothing that was typed.
fn codes(found: &[(Vec<String>, Reason)]) -> Vec<Value> {
    let code = |(fields, reason): &(Vec<String>, Reason)| json!({ "fields": fields, "reason": reason.code() });
    found.iter().map(code).collect()
}
