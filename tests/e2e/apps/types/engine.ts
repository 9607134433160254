// What a program in TypeScript may write of the engine, and what it may not.
import init, {
  check,
  checkPhoto,
  checkValue,
  EngineError,
  Faq,
  type FormJudgement,
  type Hit,
  type Judgement,
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
const width: number | undefined = checkPhoto(new Uint8Array()).width;
export { born, marked, meant, one, width };

try {
  new Faq("{");
} catch (error) {
  if (error instanceof EngineError && error.code === "pack_broken") throw error;
}

// @ts-expect-error a value is text
checkValue("mobile", 13800138000);
// @ts-expect-error a code that there is not
new EngineError("gone").code === "gone";
// @ts-expect-error a verdict that there is not
one.verdict === "maybe";
