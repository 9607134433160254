//! Runs the tests of `tests/web` in a browser: wasm-bindgen's own runner, as cargo calls it.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
}
