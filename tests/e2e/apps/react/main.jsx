// A form that React controls: what is typed is what its state says, and nothing else.
import "bank-help";
import pack from "bank-help/packs/icbc-wallet.zh-CN.json?url";
import React, { useState } from "react";
import { createRoot } from "react-dom/client";

function Field({ name, label, value, onChange }) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} value={value} onChange={onChange} required />
      <output htmlFor={name} />
    </p>
  );
}

function App() {
  const [values, setValues] = useState({ mobile: "" });
  const [sent, setSent] = useState(0);
  const [codes, setCodes] = useState([]);
  const labels = { mobile: "手机号", bank_card: "银行卡号" };
  // What a controlled input types is rewritten by its page, here without blanks.
  const type = ({ target }) =>
    setValues({ ...values, [target.name]: target.value.replaceAll(" ", "") });
  const send = (event) => {
    event.preventDefault();
    setSent(sent + 1);
  };
  return (
    <>
      <h1>React</h1>
      <form id="wallet-form" onSubmit={send}>
        {Object.entries(values).map(([name, value]) => (
          <Field key={name} name={name} label={labels[name]} value={value} onChange={type} />
        ))}
        <button id="more" type="button" onClick={() => setValues({ ...values, bank_card: "" })}>
          添加银行卡
        </button>
        <button id="send">提交</button>
      </form>
      <p id="state">{JSON.stringify({ values, sent, codes })}</p>
      <bank-help
        pack={pack}
        for="wallet-form"
        holdSubmit
        onbank-help-check={({ detail }) => setCodes(detail.codes)}
      >
        <p>电话 95588</p>
      </bank-help>
    </>
  );
}

createRoot(document.getElementById("app")).render(<App />);
