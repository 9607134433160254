/**
 * Watches a form of the page for the widget. This script finds the fields and hands their values to
 * the module's memory; what there is to say, and whether the form may be submitted, is decided there.
 */

/** Types of controls that hold nothing a person types or chooses. */
const OTHER_TYPES = ["hidden", "submit", "button", "reset", "image", "file"];

/** The fields whose validity message is the widget's. A message of the page's own is never touched. */
const INVALIDATED = new WeakSet();

/**
 * Watches the form that the element names in `for`, wherever it is and whenever it comes.
 * @param {HTMLElement} element the `<bank-help>`
 * @param handle the widget, as the module mounted it
 * @returns what the module calls: notes, focusField, writeField, submit; and stop.
 */
export function watch(element, handle) {
  const root = element.getRootNode();
  const stopping = new AbortController();
  let fields = [];
  let submitter;
  /** Does the widget submit the form itself, in spite of its problems? */
  let isSubmitting = false;

  const findForm = () => {
    const id = element.htmlFor;
    const found = root.getElementById?.(id) ?? document.getElementById(id);
    return found instanceof HTMLFormElement ? found : undefined;
  };
  const readFields = () => {
    const form = findForm();
    fields = form ? fieldsOf(form) : [];
    return fields.flatMap(described);
  };
  const report = () => handle.pageFormChanged(readFields());
  const canSubmit = () => handle.pageFormSubmitted(readFields(), element.holdSubmit);
  const isInForm = ({ target }) => {
    const form = findForm();
    return form && (target === form || target.form === form);
  };

  /** Runs after the page's own listeners: a framework may still rewrite what was typed. */
  const afterPage = (run) => setTimeout(() => stopping.signal.aborted || run());
  /** Half a word of an input method may look like anything; its end comes as an event of its own. */
  const onChange = (event) => {
    if (!event.isComposing && isInForm(event)) afterPage(report);
  };
  const onFocusOut = (event) => {
    if (!isInForm(event)) return;
    afterPage(() => {
      report();
      const index = fields.findIndex((field) => groupOf(field).includes(event.target));
      if (index >= 0) handle.pageFieldLeft(index);
    });
  };
  const onSubmit = (event) => {
    if (event.target !== findForm()) return;
    if (isSubmitting) return void (isSubmitting = false);
    if (canSubmit()) return;
    submitter = event.submitter;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** With a validity message of the widget's, the browser holds the form before it is submitted. */
  const onInvalid = (event) => {
    if (isInForm(event) && INVALIDATED.has(event.target)) afterPage(canSubmit);
  };

  const listeners = {
    input: onChange,
    change: onChange,
    reset: onChange,
    compositionend: onChange,
    focusout: onFocusOut,
    submit: onSubmit,
    invalid: onInvalid,
  };
  const options = { capture: true, signal: stopping.signal };
  for (const place of new Set([root, document])) {
    for (const type in listeners) place.addEventListener(type, listeners[type], options);
  }
  afterPage(report);

  const clearNotes = () => fields.forEach((field) => showNote(field, "", "", true));
  return {
    notes(problems, hints) {
      fields.forEach((field, index) => {
        showNote(field, problems[index] ?? "", hints[index] ?? "", element.nativeValidity);
      });
    },
    focusField: (index) => fields[index]?.focus(),
    writeField: (index, text) => fields[index] && write(fields[index], text),
    submit() {
      clearNotes();
      isSubmitting = true;
      findForm()?.requestSubmit(submitter?.isConnected ? submitter : undefined);
      isSubmitting = false;
    },
    stop() {
      stopping.abort();
      clearNotes();
      handle.pageFormChanged([]);
    },
  };
}

/** The fields that may be checked: those that ask for it, and those with a name. */
function fieldsOf(form) {
  return [...form.elements].filter((field) => {
    if (!("value" in field) || field.localName === "output" || field.matches(":disabled")) return false;
    if (OTHER_TYPES.includes(field.type) || field.localName === "button") return false;
    // A password is read only where the page asks for it.
    if (field.type === "password" && !field.dataset.check) return false;
    return (field.dataset.check || field.name) && groupOf(field)[0] === field;
  });
}

/** The controls of one field: all radio buttons of one name, or the control alone. */
function groupOf(field) {
  if (field.type !== "radio") return [field];
  return [...field.form.elements].filter((it) => it.type === "radio" && it.name === field.name);
}

/** Five texts for the module: name, check, label, whether it is required, and the value. */
function described(field) {
  const group = groupOf(field);
  const isChoice = field.type === "radio" || field.type === "checkbox";
  const value = isChoice ? (group.find((it) => it.checked)?.value ?? "") : field.value;
  const check = group.find((it) => it.dataset.check)?.dataset.check ?? "";
  const required = group.some((it) => it.required) ? "1" : "";
  return [field.name, check, labelOf(field), required, String(value ?? "")];
}

function labelOf(field) {
  const legend = field.type === "radio" && field.closest("fieldset")?.querySelector("legend");
  const label = legend || field.labels?.[0];
  return (label?.textContent ?? field.ariaLabel ?? "").trim();
}

/** Writes as if the text were typed: past the setter of a framework, so that it hears of the text. */
function write(field, text) {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
  if (native?.set) native.set.call(field, text);
  else field.value = text;
  for (const type of ["input", "change"]) {
    field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
}

/** Shows a note in the `<output for>` that the page has for the field, and natively where it asks. */
function showNote(field, problem, hint, isNative) {
  const outputs = [...(field.form?.elements ?? [])].filter(
    (it) => it.localName === "output" && field.id && it.htmlFor.contains(field.id),
  );
  for (const output of outputs) {
    const text = problem || hint;
    if (output.value !== text) output.value = text;
  }
  if (outputs.length && problem) field.setAttribute("aria-invalid", "true");
  else if (outputs.length) field.removeAttribute("aria-invalid");
  const isOurs = INVALIDATED.has(field);
  if (isNative && (isOurs || (problem && field.validity.valid))) {
    field.setCustomValidity(problem);
    INVALIDATED[problem ? "add" : "delete"](field);
  }
}
