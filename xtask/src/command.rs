//! Running other programs: found or missed by name, with words for what went wrong.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Path of a program that is in a folder of `PATH`.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders)
        .map(|folder| folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
        .find(|path| path.is_file())
}

/// The cargo that runs this task.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs to the end and gives what was printed; on failure everything it said is in the error.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("{} cannot be run", line(command)))?;
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        let err = String::from_utf8_lossy(&output.stderr);
        bail!("{} failed ({})\n{out}{err}", line(command), output.status);
    }
    Ok(out)
}

/// Runs to the end, its words going straight to the terminal.
pub fn show(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("{} cannot be run", line(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", line(command));
    }
    Ok(())
}

/// Runs to the end, and gives what was printed, each line of which is shown at once.
pub fn tee(command: &mut Command) -> Result<String> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} cannot be run", line(command)))?;
    let mut text = String::new();
    let out = child.stdout.take().context("its output")?;
    for line in BufReader::new(out).lines() {
        let line = line?;
        println!("{line}");
        text += &line;
        text.push('\n');
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("{} failed ({status})", line(command));
    }
    Ok(text)
}

/// Runs a cargo whose arguments ask for messages as JSON, and gives those; what it says to a person
/// goes straight to the terminal.
pub fn json_messages(command: &mut Command) -> Result<Vec<serde_json::Value>> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("{} cannot be run", line(command)))?;
    if !output.status.success() {
        bail!("{} failed ({})", line(command), output.status);
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (text.lines().map(serde_json::from_str))
        .collect::<Result<_, _>>()
        .with_context(|| format!("{} printed no JSON", line(command)))
}

/// The command as a person would type it, without its environment.
pub fn line(command: &Command) -> String {
    let name = |word: &OsStr| word.to_string_lossy().into_owned();
    let program = Path::new(command.get_program()).file_name();
    let mut words = vec![name(program.unwrap_or(command.get_program()))];
    words.extend(command.get_args().map(name));
    format!("`{}`", words.join(" "))
}
