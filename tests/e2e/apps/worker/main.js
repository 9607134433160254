// The engine in a worker; what it answers stands on the page.
import pack from "bank-help/packs/icbc-wallet.zh-CN.json?url";
import address from "./worker.js?worker&url";

const trust = trustedTypes.createPolicy("worker", { createScriptURL: (url) => url });
const worker = new Worker(trust.createScriptURL(address), { type: "module" });
worker.onmessage = ({ data }) => (document.getElementById("answer").textContent = data);
worker.onerror = ({ message }) => (document.getElementById("answer").textContent = message);
worker.postMessage(new URL(pack, import.meta.url).href);
