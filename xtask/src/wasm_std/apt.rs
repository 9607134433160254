//! Debian's packages without touching the system's apt: lists, cache and sources of our own below
//! `target/`, which take the machine's mirrors and keyrings as they are. Needs no root.

use crate::command::output;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An apt that knows the system's suites and some more.
pub(super) struct Apt {
    folder: PathBuf,
}

impl Apt {
    /// Reads the package lists of the configured suites and of `more`, from the same mirror.
    pub(super) fn update(folder: &Path, more: &[&str]) -> Result<Apt> {
        let sources = folder.join("sources");
        fs::create_dir_all(&sources)?;
        fs::create_dir_all(folder.join("lists/partial"))?;
        fs::create_dir_all(folder.join("cache/archives/partial"))?;
        let mut mirror = None;
        for path in system_sources() {
            let text = fs::read_to_string(&path)?;
            let name = path.file_name().context("a source file has a name")?;
            mirror = mirror.or_else(|| mirror_in(&text));
            fs::write(sources.join(name), text)?;
        }
        let mirror = mirror.context("no Debian mirror in /etc/apt")?;
        fs::write(sources.join("more.sources"), mirror.stanza(more))?;
        let apt = Apt {
            folder: folder.to_owned(),
        };
        output(apt.command("apt-get").arg("update"))?;
        Ok(apt)
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let mut option = |name: &str, value: &str| {
            command.arg("-o").arg(format!("{name}={value}"));
        };
        let folder = self.folder.display();
        option("Dir::State::lists", &format!("{folder}/lists"));
        option("Dir::Cache", &format!("{folder}/cache"));
        option("Dir::Etc::sourcelist", "/dev/null");
        option("Dir::Etc::sourceparts", &format!("{folder}/sources"));
        option("Acquire::Languages", "none");
        option(
            "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled",
            "false",
        );
        // Only for root: apt's own user cannot write below `target/`, and apt warns of it.
        option("APT::Sandbox::User", "root");
        command
    }

    /// The versions on offer, the newest first.
    pub(super) fn versions(&self, package: &str) -> Result<Vec<String>> {
        let lines = output(self.command("apt-cache").args(["madison", package]))?;
        let version = |line: &str| Some(line.split('|').nth(1)?.trim().to_owned());
        Ok(lines.lines().filter_map(version).collect())
    }

    /// `packages` (`NAME=VERSION`) and what they need that this machine lacks, as `NAME=VERSION`.
    pub(super) fn needed(&self, packages: &[String]) -> Result<Vec<String>> {
        let plan = output(
            self.command("apt-get")
                .args(["install", "--simulate", "--no-install-recommends"])
                .args(packages),
        )?;
        let needed: Vec<String> = plan.lines().filter_map(planned).collect();
        if needed.is_empty() {
            bail!("apt plans to install nothing for {}", packages.join(" "));
        }
        Ok(needed)
    }

    /// Downloads `NAME=VERSION`s and unpacks them into `root`: nothing is installed.
    pub(super) fn unpack(&self, packages: &[String], root: &Path) -> Result<()> {
        let folder = self.folder.join("packages");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        output(
            self.command("apt-get")
                .arg("download")
                .args(packages)
                .current_dir(&folder),
        )?;
        fs::create_dir_all(root)?;
        for package in fs::read_dir(&folder)? {
            output(
                Command::new("dpkg-deb")
                    .arg("--extract")
                    .arg(package?.path())
                    .arg(root),
            )?;
        }
        fs::remove_dir_all(&folder)?;
        Ok(())
    }
}

/// `Inst libz3-4 (4.8.12-3.1 Debian:12.11/oldstable [amd64])`, with `[old version]` in the middle
/// where there is one.
fn planned(line: &str) -> Option<String> {
    let (name, rest) = line.strip_prefix("Inst ")?.split_once(' ')?;
    let version = rest.split_once('(')?.1.split(' ').next()?;
    Some(format!("{name}={version}"))
}

fn system_sources() -> Vec<PathBuf> {
    let mut files = vec![PathBuf::from("/etc/apt/sources.list")];
    if let Ok(entries) = fs::read_dir("/etc/apt/sources.list.d") {
        files.extend(entries.flatten().map(|entry| entry.path()));
    }
    let is_source = |path: &PathBuf| {
        path.extension()
            .is_some_and(|ending| ending == "list" || ending == "sources")
            && path.is_file()
    };
    files.retain(is_source);
    files
}

/// Where this machine gets Debian from, and the key it trusts for that.
#[derive(Debug, PartialEq)]
struct Mirror {
    uri: String,
    key: Option<String>,
}

impl Mirror {
    fn stanza(&self, suites: &[&str]) -> String {
        let mut text = format!(
            "Types: deb\nURIs: {}\nSuites: {}\nComponents: main\n",
            self.uri,
            suites.join(" ")
        );
        if let Some(key) = &self.key {
            text.push_str(&format!("Signed-By: {key}\n"));
        }
        text
    }
}

/// The first archive in a sources file, in either of apt's two formats, that is Debian's main one:
/// its address ends in `/debian`.
fn mirror_in(text: &str) -> Option<Mirror> {
    let is_main = |uri: &str| uri.trim_end_matches('/').ends_with("/debian");
    for stanza in text.split("\n\n") {
        let field = |name: &str| {
            let line = stanza.lines().find_map(|line| line.strip_prefix(name))?;
            Some(line.trim().to_owned())
        };
        if let Some(uri) = field("URIs:").filter(|uri| is_main(uri)) {
            return Some(Mirror {
                uri,
                key: field("Signed-By:"),
            });
        }
    }
    for line in text.lines().filter(|line| line.starts_with("deb ")) {
        let uri = line.split_whitespace().find(|word| is_main(word));
        let key = line.split_once("signed-by=").map(|(_, rest)| {
            rest.chars()
                .take_while(|c| !c.is_whitespace() && *c != ']')
                .collect()
        });
        if let Some(uri) = uri {
            return Some(Mirror {
                uri: uri.to_owned(),
                key,
            });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Mirror, mirror_in, planned};

    #[test]
    fn the_mirror_is_found_in_both_formats() {
        let check = |text: &str, uri: &str, key: Option<&str>| {
            let expected = Mirror {
                uri: uri.to_owned(),
                key: key.map(str::to_owned),
            };
            assert_eq!(mirror_in(text), Some(expected), "{text}");
        };
        check(
            "Types: deb\n# a note\nURIs: http://mirror.example/debian\nSuites: bookworm\n\
             Signed-By: /usr/share/keyrings/debian.gpg\n\n\
             Types: deb\nURIs: http://mirror.example/debian-security\n",
            "http://mirror.example/debian",
            Some("/usr/share/keyrings/debian.gpg"),
        );
        check(
            "deb http://mirror.example/debian-security bookworm-security main\n\
             deb [arch=amd64 signed-by=/a.gpg] http://mirror.example/debian/ bookworm main\n",
            "http://mirror.example/debian/",
            Some("/a.gpg"),
        );
        check("deb file:/srv/debian trixie main", "file:/srv/debian", None);
    }

    #[test]
    fn what_apt_plans_is_read() {
        let check = |line: &str, expected: Option<&str>| {
            assert_eq!(planned(line).as_deref(), expected, "{line}");
        };
        check(
            "Inst libz3-4 (4.8.12-3.1 Debian:12.11/oldstable [amd64])",
            Some("libz3-4=4.8.12-3.1"),
        );
        check(
            "Inst gcc [4:12.1-1] (4:12.2.0-3 Debian:12 [amd64])",
            Some("gcc=4:12.2.0-3"),
        );
        check("Conf gcc (4:12.2.0-3 Debian:12 [amd64])", None);
        check("Remv rustup [1.27]", None);
    }
}
