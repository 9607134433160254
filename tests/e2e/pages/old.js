// A browser from before style sheets could be shared between elements.
delete Document.prototype.adoptedStyleSheets;
