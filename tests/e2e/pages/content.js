// As docs/embedding.md has it for a page whose words are filtered: the one script of its owner.
import "./bank-help.js";

for (const place of document.querySelectorAll("[data-bank-help]")) {
  const help = document.createElement("bank-help");
  help.pack = place.dataset.bankHelp;
  help.append(...place.childNodes);
  place.append(help);
}
