//! The files once more in the two forms that others fetch them in: a package for npm, and a folder
//! for a CDN in which nothing ever changes.

use crate::sizes::{brotli_bytes, integrity};
use crate::{kept, progress, root};
use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::Path;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Files of the package that are not built.
const BESIDE: [&str; 6] = [
    "README.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "src/ui/element/bank-help.d.ts",
    "src/ui/element/custom-elements.json",
    "src/engine/engine.d.ts",
];

/// Writes the folder that `npm pack` and `npm publish` take.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn npm(folder: &Path, files: &[(&str, &[u8])]) -> Result<()> {
    for (name, content) in files {
        match name.ends_with(".js") {
            true => write(&folder.join(name), &unhashed(content, files))?,
            false => write(&folder.join(name), content)?,
        }
    }
    for path in BESIDE {
        let path = root().join(path);
        let name = path.file_name().context("a file has a name")?;
        let content = fs::read(&path).with_context(|| path.display().to_string())?;
        write(&folder.join(name), &content)?;
    }
    write(
        &folder.join("package.json"),
        format!("{:#}\n", package()).as_bytes(),
    )?;
    progress::ready("npm package", &format!("in {}", folder.display()));
    Ok(())
}

/// A script that holds no other script to its hash: whoever bundles them rewrites them. The modules
/// stay as they are, and so do their hashes.
fn unhashed(script: &[u8], files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut text = String::from_utf8_lossy(script).into_owned();
    for (_, content) in files.iter().filter(|(name, _)| name.ends_with(".js")) {
        text = text.replace(&integrity(content), "");
    }
    text.into_bytes()
}

fn package() -> serde_json::Value {
    let export = |name: &str| serde_json::json!({ "types": format!("./{name}.d.ts"), "default": format!("./{name}.js") });
    serde_json::json!({
        "name": "bank-help",
        "version": VERSION,
        "description": "A help widget for bank support pages: a searchable FAQ and a form pre-checker that keeps what is typed on the page.",
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "exports": {
            ".": export("bank-help"),
            "./engine": export("engine"),
            "./packs/*": "./packs/*",
            "./custom-elements.json": "./custom-elements.json",
            "./package.json": "./package.json"
        },
        "types": "./bank-help.d.ts",
        "customElements": "custom-elements.json",
        // Importing it defines the element.
        "sideEffects": ["./bank-help.js"],
        "engines": { "node": ">=20" }
    })
}

/// Writes `VERSION/` with each file as it is, after brotli and after gzip, and the hash of each;
/// gives the snippet that a page needs.
///
/// # Errors
/// Where a file cannot be written.
pub fn cdn(folder: &Path, files: &[(&str, &[u8])]) -> Result<String> {
    let folder = folder.join(VERSION);
    let mut hashes = serde_json::Map::new();
    for (name, content) in files {
        let path = folder.join(name);
        write(&path, content)?;
        write(&longer(&path, "br"), &brotli_bytes(content)?)?;
        write(&longer(&path, "gz"), &gzip_bytes(content)?)?;
        hashes.insert((*name).to_owned(), integrity(content).into());
    }
    let manifest = serde_json::json!({ "version": VERSION, "sha384": hashes });
    write(
        &folder.join("manifest.json"),
        format!("{manifest:#}\n").as_bytes(),
    )?;
    progress::ready("CDN folder", &format!("in {}", folder.display()));
    let loader = files.iter().find(|(name, _)| *name == "bank-help.js");
    let (name, content) = loader.context("no bank-help.js")?;
    Ok(snippet(name, &integrity(content)))
}

/// A file after gzip, the best level.
fn gzip_bytes(content: &[u8]) -> Result<Vec<u8>> {
    kept::or_make("gzip", &[content, kept::tools()?.as_bytes()], || {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(content)?;
        Ok(gzip.finish()?)
    })
}

fn snippet(loader: &str, hash: &str) -> String {
    format!(
        "<script type=\"module\" src=\"https://static.example-bank.com/bank-help/{VERSION}/{loader}\" \
         integrity=\"{hash}\" crossorigin></script>\n\
         <bank-help pack=\"https://static.example-bank.com/bank-help/{VERSION}/packs/icbc-wallet.{{lang}}.json\"></bank-help>"
    )
}

/// `bank-help.js.br`
fn longer(path: &Path, ending: &str) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

fn write(path: &Path, content: &[u8]) -> Result<()> {
    fs::create_dir_all(path.parent().context("a file is in a folder")?)?;
    fs::write(path, content).with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::{cdn, integrity, npm};
    use std::fs;
    use std::io::Read;

    #[test]
    fn a_server_finds_each_file_three_times_and_its_hash() {
        let folder = crate::target().join("test-cdn");
        let _ = fs::remove_dir_all(&folder);
        let script: &[u8] = b"abc";
        let snippet = cdn(&folder, &[("bank-help.js", script)]).unwrap();
        let version = folder.join(super::VERSION);
        let read = |name: &str| fs::read(version.join(name)).unwrap();
        assert_eq!(read("bank-help.js"), script);
        let mut plain = Vec::new();
        let gzip = read("bank-help.js.gz");
        flate2::read::GzDecoder::new(&gzip[..])
            .read_to_end(&mut plain)
            .unwrap();
        assert_eq!(plain, script);
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut &read("bank-help.js.br")[..], &mut plain).unwrap();
        assert_eq!(plain, script);
        // FIPS 180-4, the example "abc", in base64.
        let hash = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        let manifest = String::from_utf8(read("manifest.json")).unwrap();
        assert!(
            snippet.contains(hash) && manifest.contains(hash),
            "{manifest}"
        );
    }

    #[test]
    fn what_the_package_names_is_in_it() {
        let folder = crate::target().join("test-npm");
        let _ = fs::remove_dir_all(&folder);
        let (script, module) = (b"script".as_slice(), b"module".as_slice());
        let loader = format!("{} {}", integrity(script), integrity(module));
        let files = [
            ("bank-help.js", loader.as_bytes()),
            ("engine.js", script),
            ("engine.wasm", module),
        ];
        npm(&folder, &files).unwrap();
        let loader = fs::read_to_string(folder.join("bank-help.js")).unwrap();
        assert_eq!(loader, format!(" {}", integrity(module)));
        let package = fs::read_to_string(folder.join("package.json")).unwrap();
        let names = package.split("\"./").skip(1);
        let names = names.map(|rest| rest.split('"').next().unwrap());
        for name in names.filter(|name| name.contains('.') && !name.contains('*')) {
            assert!(folder.join(name).exists(), "{name}");
        }
    }
}
