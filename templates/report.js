"use strict";
// Filters, sorts and pages the list of other items. Each item waits as text in a <noscript>: a browser that runs
// scripts does not build it, one that does not run them shows it. Nothing is stored and nothing is fetched.
(() => {
  const rest = document.getElementById("rest");
  const openForPrint = () => {
    const closed = document.querySelectorAll("article details:not([open])");
    closed.forEach((element) => { element.open = true; });
    addEventListener("afterprint", () => closed.forEach((element) => { element.open = false; }), { once: true });
  };
  addEventListener("beforeprint", openForPrint);
  if (!rest) return;

  const byId = (id) => document.getElementById(id);
  const filters = byId("filters"), search = byId("search"), order = byId("order"), size = byId("size");
  const shown = byId("shown"), found = byId("found"), pager = byId("pager"), note = byId("print-note");
  const selects = Array.from(filters.querySelectorAll("select[data-filter]"));
  const packs = Array.from(rest.querySelectorAll("noscript"), (element) => {
    const [number, time, ...codes] = element.dataset.i.split(" ");
    return { element, number: Number(number), time: Number(time), codes, words: null };
  });

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  const decode = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#34;": "\"", "&#39;": "'" };
  // The head and the text of a card, without its labels: what a person would search by.
  const wordsOf = (pack) => {
    if (pack.words === null) {
      const markup = pack.element.textContent;
      const said = markup.slice(0, markup.indexOf("</blockquote>"));
      const plain = said.replace(/<i>[^<]*<\/i>/g, "").replace(/<[^>]*>/g, " ");
      pack.words = fold(plain.replace(/&(?:amp|lt|gt|#34|#39);/g, (entity) => decode[entity]));
    }
    return pack.words;
  };

  const orders = {
    rank: (a, b) => a.number - b.number,
    new: (a, b) => (b.time || -Infinity) - (a.time || -Infinity) || a.number - b.number,
    old: (a, b) => (a.time || Infinity) - (b.time || Infinity) || a.number - b.number,
  };
  const count = (number) => number.toLocaleString("en");
  let matches = packs, page = 0;

  const perPage = () => Number(size.value) || Math.max(matches.length, 1);
  const draw = () => {
    const per = perPage(), pages = Math.max(1, Math.ceil(matches.length / per));
    page = Math.min(page, pages - 1);
    const some = matches.slice(page * per, (page + 1) * per);
    shown.innerHTML = some.map((pack) => pack.element.textContent).join("");
    shown.classList.toggle("many", some.length > 200);
    const filtered = matches.length < packs.length;
    found.textContent = matches.length === 0 ? "No item matches."
      : filtered ? `${count(matches.length)} of ${count(packs.length)} items match.` : `${count(packs.length)} items.`;
    pager.hidden = pages === 1;
    note.hidden = some.length === packs.length;
    byId("where").textContent = `Page ${count(page + 1)} of ${count(pages)}`;
    byId("back").disabled = page === 0;
    byId("onward").disabled = page === pages - 1;
  };
  const choose = () => {
    const terms = fold(search.value).split(/\s+/).filter(Boolean);
    const wanted = selects.flatMap((select) => select.value === "" ? [] : [[Number(select.dataset.filter), select.value]]);
    matches = packs.filter((pack) => wanted.every(([column, code]) => pack.codes[column] === code)
      && terms.every((term) => wordsOf(pack).includes(term)));
    matches.sort(orders[order.value] || orders.rank);
    page = 0;
    draw();
  };
  const turn = (by) => {
    page += by;
    draw();
    byId("others-h").focus({ preventScroll: true });
    byId("others-h").scrollIntoView();
  };
  const clear = () => {
    search.value = "";
    selects.forEach((select) => { select.value = ""; });
    order.value = "rank";
  };
  // A link to an item that is not on the page brings its page up first.
  const reveal = () => {
    const name = location.hash.slice(1), number = Number((/^item-(\d+)$/.exec(name) || [])[1]);
    if (!number) return;
    if (!byId(name)) {
      clear();
      choose();
      page = Math.floor(Math.max(0, matches.findIndex((pack) => pack.number === number)) / perPage());
      draw();
    }
    const target = byId(name);
    if (target) {
      target.tabIndex = -1;
      target.scrollIntoView();
      target.focus({ preventScroll: true });
    }
  };

  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(choose, 120);
  });
  [...selects, order].forEach((select) => select.addEventListener("change", choose));
  size.addEventListener("change", () => { page = 0; draw(); });
  byId("clear").addEventListener("click", () => { clear(); choose(); search.focus(); });
  byId("back").addEventListener("click", () => turn(-1));
  byId("onward").addEventListener("click", () => turn(1));
  addEventListener("hashchange", reveal);
  filters.hidden = false;
  draw();
  reveal();
})();
