// A phone locked down: there is no WebAssembly at all.
delete window.WebAssembly;
