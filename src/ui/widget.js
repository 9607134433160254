/** What the loader imports when the widget is wanted: the module's glue. */
export * from "./bank-help-glue.js";
export { default } from "./bank-help-glue.js";
