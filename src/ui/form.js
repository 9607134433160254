/**
 * Watches a form of the page for the widget. It finds the fields and hands their values to the
 * module's memory; what is to be said, and whether the form may be sent, is decided there.
 */

/** Kinds of controls that hold nothing a person types or chooses. */
const OTHERS = ["hidden", "submit", "button", "reset", "image", "file"];

/** Marks a field whose words of validity are ours, so that no word of the page's own is taken. */
const OURS = new WeakSet();

/**
 * Watches the form that the element names in `for`, wherever it is and whenever it comes.
 * @returns what the widget calls: notes, field, write and send; and stop.
 */
export function watch(element, handle) {
  const root = element.getRootNode();
  const places = new Set([root, document]);
  const listening = new AbortController();
  let fields = [];
  let submitter;
  let isReleased = false;

  const form = () => {
    const id = element.getAttribute("for");
    const named = root.getElementById?.(id) ?? document.getElementById(id);
    return named instanceof HTMLFormElement ? named : undefined;
  };
  const read = () => {
    const own = form();
    fields = own ? fieldsOf(own) : [];
    return fields.flatMap(described);
  };
  const isOwn = ({ target }) => form() && (target === form() || target.form === form());

  /** After the page's own listeners: a framework may still rewrite what was typed. */
  const later = (act) => setTimeout(() => listening.signal.aborted || act());
  /** Half a word of an input method may look like anything; its end comes as an event of its own. */
  const changed = (event) => !event.isComposing && isOwn(event) && later(() => handle.pageRead(read()));
  const left = (event) => {
    if (!isOwn(event)) return;
    later(() => {
      handle.pageRead(read());
      const at = fields.findIndex((field) => groupOf(field).includes(event.target));
      if (at >= 0) handle.pageLeft(at);
    });
  };
  const submitted = (event) => {
    if (event.target !== form()) return;
    if (isReleased) return void (isReleased = false);
    const isHeld = element.hasAttribute("hold-submit");
    if (handle.pageSubmit(read(), isHeld)) return;
    submitter = event.submitter;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** With words of validity of our own, the browser holds the form before it is submitted. */
  const refused = (event) => {
    if (isOwn(event) && OURS.has(event.target)) later(() => handle.pageSubmit(read(), element.hasAttribute("hold-submit")));
  };

  for (const place of places) {
    const listen = (names, listener) => {
      const how = { capture: true, signal: listening.signal };
      for (const name of names) place.addEventListener(name, listener, how);
    };
    listen(["input", "change", "reset", "compositionend"], changed);
    listen(["focusout"], left);
    listen(["submit"], submitted);
    listen(["invalid"], refused);
  }
  later(() => handle.pageRead(read()));

  return {
    notes(problems, hints) {
      const isNative = element.hasAttribute("native-validity");
      fields.forEach((field, at) => say(field, problems[at] ?? "", hints[at] ?? "", isNative));
    },
    field: (at) => fields[at]?.focus(),
    write: (at, text) => fields[at] && write(fields[at], text),
    send() {
      fields.forEach((field) => say(field, "", "", true));
      isReleased = true;
      form()?.requestSubmit(submitter?.isConnected ? submitter : undefined);
      isReleased = false;
    },
    stop() {
      listening.abort();
      fields.forEach((field) => say(field, "", "", true));
      handle.pageRead([]);
    },
  };
}

/** The fields that may be checked: those that ask for it, and those with a name. */
function fieldsOf(form) {
  return [...form.elements].filter((field) => {
    if (!("value" in field) || field.localName === "output" || field.matches(":disabled")) return false;
    if (OTHERS.includes(field.type) || field.localName === "button") return false;
    // A password is looked at only where the page asks for it.
    if (field.type === "password" && !field.dataset.check) return false;
    return (field.dataset.check || field.name) && groupOf(field)[0] === field;
  });
}

/** The radio buttons of one name are one field. */
function groupOf(field) {
  if (field.type !== "radio") return [field];
  return [...field.form.elements].filter((it) => it.type === "radio" && it.name === field.name);
}

/** Name, check, label, whether it is required, and what it holds. */
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

/** Writes as if it were typed: past what a framework has put over `value`, so that it hears of it. */
function write(field, text) {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
  if (own?.set) own.set.call(field, text);
  else field.value = text;
  for (const name of ["input", "change"]) {
    field.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }
}

/** Says it beside the field, in the `<output for>` that the page has for it, and natively. */
function say(field, problem, hint, isNative) {
  const outputs = [...field.form?.elements ?? []].filter(
    (it) => it.localName === "output" && field.id && it.htmlFor.contains(field.id),
  );
  for (const output of outputs) {
    const text = problem || hint;
    if (output.value !== text) output.value = text;
  }
  if (outputs.length && problem) field.setAttribute("aria-invalid", "true");
  else if (outputs.length) field.removeAttribute("aria-invalid");
  if (isNative && (problem ? field.validity.valid || OURS.has(field) : OURS.has(field))) {
    field.setCustomValidity(problem);
    OURS[problem ? "add" : "delete"](field);
  }
}
