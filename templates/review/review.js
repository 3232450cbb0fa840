'use strict';
// Without this file every page works; with it decisions take one key, pages need no reload, and progress moves.
(() => {
  const root = document.documentElement, main = document.getElementById('main'), live = document.getElementById('live');
  root.classList.add('scripted');
  const kept = { get: (name) => { try { return sessionStorage.getItem(name); } catch { return null; } }, set: (name, value) => { try { sessionStorage.setItem(name, value); } catch { /* not allowed here */ } } };
  const say = (text) => { live.textContent = ''; if (text) setTimeout(() => { live.textContent = text; }, 30); };

  // --- one item after the other, without loading the page anew ---
  let busy = false;
  const put = (text, address, push) => {
    const fresh = new DOMParser().parseFromString(text, 'text/html'), part = fresh.getElementById('main');
    if (!part) { location.assign(address); return; }
    document.title = fresh.title;
    main.replaceChildren(...part.childNodes);
    if (push) history.pushState({ swapped: true }, '', address);
    settle();
    scrollTo(0, 0);
    const title = main.querySelector('h1');
    if (title) { title.tabIndex = -1; title.focus({ preventScroll: true }); }
    say([...main.querySelectorAll('.saved')].map((line) => line.textContent).join(' '));
  };
  const get = async (address, options, push = true) => {
    if (busy) return;
    busy = true;
    try {
      const answer = await fetch(address, { credentials: 'same-origin', ...options });
      if (answer.status === 403) { location.reload(); return; }
      const led = answer.headers.get('content-location') || (answer.redirected || !options ? answer.url : '');
      put(await answer.text(), led || location.href, push && led);
    } catch {
      main.prepend(Object.assign(document.createElement('p'), { className: 'alert', textContent: 'The program does not answer; it may have been closed. Everything that said “Saved” is saved. Start exposure again to go on.' }));
      main.firstChild.setAttribute('role', 'alert');
      scrollTo(0, 0);
    } finally { busy = false; }
  };
  addEventListener('submit', (event) => {
    const form = event.target;
    if (form.matches('[data-swap]')) {
      event.preventDefault();
      const fields = new URLSearchParams(new FormData(form));
      if (event.submitter && event.submitter.name) fields.set(event.submitter.name, event.submitter.value);
      get(form.getAttribute('action'), { method: 'POST', body: fields, headers: { 'X-Swap': '1' } });
    }
    if (form.matches('[data-download]')) { const wait = form.querySelector('.wait'); wait.hidden = false; setTimeout(() => { wait.hidden = true; }, 8000); }
  });
  addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[data-swap]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) { event.preventDefault(); get(link.href); }
  });
  addEventListener('popstate', () => { get(location.href, undefined, false); });

  // --- keys ---
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || kept.get('keys') === 'off') return;
    const at = event.target;
    if (at.matches('input, textarea, select, [contenteditable]')) { if (event.key === 'Escape') at.blur(); return; }
    const key = event.key === ' ' ? 'n' : event.key.toLowerCase();
    if (event.key === ' ' && at.closest('button, a, summary, mark')) return;
    const target = key.length === 1 && main.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (target) { event.preventDefault(); target.click(); }
  });
  addEventListener('change', (event) => {
    if (event.target.id === 'keys') { kept.set('keys', event.target.checked ? 'on' : 'off'); root.classList.toggle('no-letters', !event.target.checked); }
    if (event.target.id === 'hide') kept.set('hide', event.target.checked ? 'on' : 'off');
  });

  // --- handing over a file, with what was sent so far ---
  const scan = document.getElementById('scan');
  if (scan) {
    const drop = document.getElementById('drop'), file = document.getElementById('file'), chosen = document.getElementById('chosen');
    const list = () => { chosen.replaceChildren(...[...file.files].map((f) => Object.assign(document.createElement('li'), { textContent: f.name }))); };
    file.addEventListener('change', list);
    for (const kind of ['dragenter', 'dragover']) addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add('over'); });
    for (const kind of ['dragleave', 'drop']) addEventListener(kind, (event) => { event.preventDefault(); drop.classList.remove('over'); });
    addEventListener('drop', (event) => { if (event.dataTransfer.files.length) { file.files = event.dataTransfer.files; list(); file.focus(); } });
    scan.addEventListener('submit', (event) => {
      if (!file.files.length) return;
      event.preventDefault();
      const request = new XMLHttpRequest(), sent = document.getElementById('sent'), told = document.getElementById('sending'), button = scan.querySelector('button.go');
      const stop = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Cancel' });
      button.disabled = true;
      button.after(' ', stop);
      sent.hidden = false;
      told.textContent = 'Handing over the file …';
      const over = (text) => { button.disabled = false; stop.remove(); sent.hidden = true; told.textContent = text; };
      stop.addEventListener('click', () => request.abort());
      request.upload.addEventListener('progress', (now) => { if (now.lengthComputable) sent.value = 100 * now.loaded / now.total; });
      request.addEventListener('abort', () => over('Cancelled. Nothing was kept.'));
      request.addEventListener('error', () => over('The program does not answer. Start exposure again.'));
      request.addEventListener('load', () => { if (request.status === 200 && request.responseURL.endsWith('/scan') && request.responseText.includes('id="under-way"')) location.assign('/scan'); else { over(''); put(request.responseText, location.href, false); } });
      request.open('POST', '/scan');
      request.send(new FormData(scan));
    });
  }

  // --- how far the scan is ---
  const watch = () => {
    const bar = document.getElementById('bar'), told = document.getElementById('told'), steps = [...document.querySelectorAll('.steps li')];
    let step = steps.findIndex((s) => s.hasAttribute('aria-current')), quarter = 0;
    const look = async () => {
      try {
        const now = await (await fetch('/scan/state', { credentials: 'same-origin' })).json();
        if (now.over) { location.assign('/scan'); return; }
        if (now.percent === null) bar.removeAttribute('value'); else bar.value = now.percent;
        told.textContent = now.told;
        const reached = Math.floor((now.percent || 0) / 25);
        if (now.step !== step) { step = now.step; quarter = 0; say(steps[step].textContent); } else if (reached > quarter) { quarter = reached; say(`${steps[step].textContent}: ${now.percent} percent. ${now.told}`); }
        steps.forEach((s, n) => { s.classList.toggle('ready', n < step); if (n === step) s.setAttribute('aria-current', 'step'); else s.removeAttribute('aria-current'); });
      } catch { told.textContent = 'The program does not answer. Start exposure again; nothing from before is lost.'; return; }
      setTimeout(look, 700);
    };
    setTimeout(look, 400);
  };
  if (document.getElementById('under-way')) watch();

  // --- what has to be put right after every change of the page ---
  const settle = () => {
    const keys = document.getElementById('keys');
    if (keys) keys.checked = kept.get('keys') !== 'off';
  };
  root.classList.toggle('no-letters', kept.get('keys') === 'off');
  const hide = document.getElementById('hide');
  if (hide) hide.checked = kept.get('hide') === 'on';
  settle();
  const first = document.querySelector('[data-focus]');
  if (first) first.focus();
  say([...main.querySelectorAll('.saved')].map((line) => line.textContent).join(' '));
})();
