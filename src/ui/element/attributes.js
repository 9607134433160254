/** The attributes of `<bank-help>`, the properties that reflect them, and the address of its pack. */
import { LoadError } from "./load.js";

/** The properties of the element, each with the name of its attribute. */
const PROPERTIES = {
  pack: "pack",
  view: "view",
  mode: "mode",
  topics: "topics",
  theme: "theme",
  loading: "loading",
  htmlFor: "for",
  deepLink: "deep-link",
  holdSubmit: "hold-submit",
  nativeValidity: "native-validity",
};

/** Properties that are true where the attribute is present; the others are its text. */
const BOOLEAN_PROPERTIES = ["deepLink", "holdSubmit", "nativeValidity"];

/** Attributes that say which pack is loaded, and when. */
export const LOAD_ATTRIBUTES = ["pack", "lang", "loading"];

/** Attributes whose change the element hears. The others are read at the moment they matter. */
export const OBSERVED_ATTRIBUTES = [...LOAD_ATTRIBUTES, "view", "for", "mode", "topics", "deep-link"];

/** Gives a class of elements the properties above. */
export function defineProperties({ prototype }) {
  for (const property in PROPERTIES) {
    const attribute = PROPERTIES[property];
    const isBoolean = BOOLEAN_PROPERTIES.includes(property);
    Object.defineProperty(prototype, property, {
      enumerable: true,
      configurable: true,
      get() {
        return isBoolean ? this.hasAttribute(attribute) : (this.getAttribute(attribute) ?? "");
      },
      set(value) {
        if (isBoolean) this.toggleAttribute(attribute, value);
        else this.setAttribute(attribute, value);
      },
    });
  }
}

/** Sets again what a page set before the element was upgraded: such a value hides the accessor. */
export function upgradeProperties(element) {
  for (const property in PROPERTIES) {
    if (!Object.hasOwn(element, property)) continue;
    const value = element[property];
    delete element[property];
    element[property] = value;
  }
}

/** What `{lang}` stands for: a Chinese language by its script, any other by itself. */
function packLanguage(tag) {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== "zh") return language;
  return script === "Hant" ? "zh-Hant" : "zh-CN";
}

/** The absolute address of the element's pack. `lang` is looked for on the element and around it. */
export function packAddress(element) {
  if (!element.pack) throw new LoadError("pack_missing");
  const tag = element.closest("[lang]")?.lang || navigator.language;
  const path = element.pack.replace("{lang}", () => packLanguage(tag));
  return new URL(path, document.baseURI).href;
}
