"use strict";
// Makes the sign-off file out of what was chosen and written, and reads such a file back. Nothing is stored and nothing is sent.
(() => {
  const byId = (id) => document.getElementById(id);
  const result = document.body.dataset.result, name = byId("name"), said = byId("said");
  const entries = Array.from(document.querySelectorAll("[data-key]"), (element) => ({
    key: element.dataset.key, choice: element.querySelector("[data-choice]"), note: element.querySelector("[data-note]"),
  }));
  let saved = true;

  const tell = (id) => { said.replaceChildren(...Array.from(byId(id).childNodes, (node) => node.cloneNode(true))); };

  // FNV-1a over the characters: shows a file that was changed after it was saved. It is no seal against forgery.
  const checked = (parts) => {
    let sum = 0x811c9dc5;
    for (const char of parts.join("\u0001")) {
      for (let n = 0; n < char.length; n += 1) sum = Math.imul(sum ^ char.charCodeAt(n), 2 ** 24 + 403) >>> 0;
    }
    return Array.from(sum.toString(16).padStart(8, "0"), (digit) => "bcdfghjkmnpqrstv"[parseInt(digit, 16)]).join("");
  };
  const content = () => {
    const items = entries
      .map((entry) => ({ key: entry.key, choice: entry.choice.value, note: entry.note.value.trim() }))
      .filter((item) => item.choice || item.note)
      .map((item) => ({ ...item, choice: item.choice || "discuss" }));
    return { kind: "exposure sign-off", version: 1, result, by: name.value.trim(), at: new Date().toISOString(), items };
  };
  const save = () => {
    const file = content();
    if (!file.by) { tell("say-name"); name.focus(); return; }
    if (!file.items.length) { tell("say-none"); return; }
    file.check = checked([file.result, file.by, file.at, ...file.items.flatMap((item) => [item.key, item.choice, item.note])]);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1) + "\n"], { type: "application/json" }));
    link.download = `sign-off-${result.slice(0, 6)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 9000);
    saved = true;
    tell("say-saved");
  };
  const load = async (input) => {
    const [chosen] = input.files;
    if (!chosen) return;
    try {
      const file = JSON.parse(await chosen.text());
      if (file.kind !== "exposure sign-off" || file.result !== result || !Array.isArray(file.items)) throw new Error("other");
      const found = new Map(file.items.map((item) => [item.key, item]));
      for (const entry of entries) {
        const item = found.get(entry.key);
        entry.choice.value = item ? String(item.choice) : "";
        entry.note.value = item ? String(item.note || "") : "";
      }
      name.value = String(file.by || "");
      tell("say-loaded");
    } catch {
      tell("say-other");
    }
    input.value = "";
  };

  document.addEventListener("input", (event) => { if (event.target.id !== "load") saved = false; });
  byId("save").addEventListener("click", save);
  byId("load").addEventListener("change", (event) => load(event.target));
  addEventListener("beforeunload", (event) => { if (!saved) event.preventDefault(); });
})();
