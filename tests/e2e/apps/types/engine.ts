// What a program in TypeScript may write of the engine, and what it may not.
import init, {
  check,
  checkPhoto,
  checkValue,
  EngineError,
  type EngineErrorCode,
  Faq,
  type FormJudgement,
  type Hit,
  type Judgement,
  type Kind,
  type Pack,
} from "bank-help/engine";

await init();
const pack: Pack = { lang: "en", articles: [{ id: "fees", title: "What does it cost?" }] };
const faq = new Faq(pack);
const hits: Hit[] = faq.search("cost", { limit: 3, explain: true });
const marked: string[] = hits.flatMap(({ title, marks }) => marks.map(([a, b]) => title.slice(a, b)));
const meant: string | undefined = faq.suggest("cots");
const form: FormJudgement = check(pack, "open_wallet", { mobile: undefined }, { today: "2026-11-23" });
const born: string | undefined = form.fields["id_card"]?.facts.birth_date;
const one: Judgement = checkValue("mobile", "13800138000");
const operator: string | undefined = one.facts.operator;
const width: number | undefined = checkPhoto(new Uint8Array()).width;
export { born, marked, meant, one, operator, width };

// One of several kinds, as a list of fields has them.
for (const kind of ["mobile", "id_card"] as const) checkValue(kind, null, { today: new Date() });
const chosen = (Math.random() < 0.5 ? "passport" : "taiwan_permit") satisfies Kind;
checkValue(chosen, undefined, null);

// What a page's form holds, and what a canvas gives.
faq.check("open_wallet", Object.fromEntries(new FormData()), null);
checkPhoto(new ArrayBuffer(8), new ImageData(1, 1));

{
  using short = new Faq("{}");
  short.free();
}

try {
  new Faq("{");
} catch (error) {
  if (error instanceof EngineError && error.code === "pack_broken") throw error;
  const code: EngineErrorCode | undefined = error instanceof EngineError ? error.code : undefined;
  if (code === "not_initialized" || code === "faq_freed") await init();
}

// @ts-expect-error a value is text
checkValue("mobile", 13800138000);
// @ts-expect-error a kind that there is not
checkValue("mobil", "13800138000");
// @ts-expect-error a number in a form is text
check(pack, "open_wallet", { mobile: 13800138000 });
// @ts-expect-error a day is text or a Date
checkValue("mobile", "13800138000", { today: 20261128 });
// @ts-expect-error a code that there is not
new EngineError("gone").code === "gone";
// @ts-expect-error a verdict that there is not
one.verdict === "maybe";
