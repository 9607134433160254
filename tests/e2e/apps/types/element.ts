// What a page in TypeScript may write of the element, and what it may not.
import { BankHelp, type BankHelpErrorCode } from "bank-help";

const help: BankHelp = document.createElement("bank-help");
help.pack = "packs/icbc-wallet.{lang}.json";
help.view = "check";
help.mode = "launcher";
help.htmlFor = "wallet-form";
help.holdSubmit = true;
help.open();
help.search("验证码");
help.ready.then(() => help.show("fraud"));
document.querySelector("bank-help")?.clear();

const codes: string[] = [];
help.addEventListener("bank-help-check", ({ detail }) => codes.push(...detail.codes));
document.addEventListener("bank-help-article", ({ detail }) => codes.push(detail.id));
window.addEventListener("bank-help-error", ({ detail }) => {
  const code: BankHelpErrorCode = detail.code;
  codes.push(code);
});

// @ts-expect-error a view that there is not
help.view = "chat";
// @ts-expect-error it is only read
help.ready = Promise.resolve();
// @ts-expect-error an answer has an id
help.show();
// @ts-expect-error what is typed is in no event
help.addEventListener("bank-help-search", ({ detail }) => detail.query);
