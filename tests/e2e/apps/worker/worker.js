import init, { EngineError, Faq, checkValue } from "bank-help/engine";

onmessage = async ({ data }) => {
  const [pack] = await Promise.all([fetch(data).then((response) => response.text()), init()]);
  const faq = new Faq(pack);
  const [hit] = faq.search("yzm");
  const { verdict, shown } = checkValue("id_card", "11010519491231002x", { today: "2026-11-23" });
  let code;
  try {
    faq.check("nowhere", {});
  } catch (error) {
    code = error instanceof EngineError && error.code;
  }
  postMessage(JSON.stringify({ marked: hit.marks.length > 0, verdict, shown, code }));
};
