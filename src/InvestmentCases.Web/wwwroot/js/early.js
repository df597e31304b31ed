// What is typed before the page is live: it is drawn anew over the first HTML, and each text, with the keyboard, goes on in the field that has come in its place.
// Runs as soon as it is there, before the framework's script: that is when one types.
(() => {
  const KEPT_FOR = 10_000;
  const TYPED_IN = 'input:not([type=checkbox], [type=radio], [type=file]), textarea, select';
  const unsent = import('/js/unsent.js');
  const here = new WeakSet(); // the fields that were typed in since the page came
  const typed = new Map();    // those before it was live, by what finds them again
  let last = null;            // the field that has the keyboard
  let held = null;            // the field that the keyboard has gone on in
  let isOver = false;

  const isLive = () => document.querySelector('[data-interactive=true]') !== null;
  const isAmount = field => field.matches('.xl .cell[data-c]:not(.lab)');
  const hasCaret = field => { try { return typeof field.selectionStart === 'number'; } catch { return false; } };

  function nameOf(field) {
    for (const name of ['id', 'name', 'aria-label']) if (field.getAttribute(name)) return `${field.localName}[${name}="${CSS.escape(field.getAttribute(name))}"]`;
    return null;
  }

  function note(field) {
    const name = nameOf(field);
    if (name) typed.set(name, field);
    keep(field);
  }

  // As the live page's own scripts do: should the page never come to life, the next one has it.
  async function keep(field) {
    const [what, where] = isAmount(field) ? ['amounts', `${field.closest('tr').dataset.row}/${field.dataset.c}`] : field.matches('[data-keep][id]') ? ['texts', field.id] : [];
    if (what) new (await unsent).Unsent(what).note(where, field.value);
  }

  function onInput(event) {
    if (event.isTrusted) here.add(event.target);
    if (!isLive() && event.target.matches(TYPED_IN)) note(event.target);
  }

  // The live page gives the keyboard to its heading, as after every change of page; here one has begun already.
  function onFocus(event) {
    if (held && event.target.localName === 'h1') held.focus({ preventScroll: true });
    if (event.target !== held) held = null;
    if (!isLive()) last = event.target.matches(TYPED_IN) ? event.target : null;
  }

  // Between the first HTML and the live page there is no field for a moment: what is typed then goes into the one that is gone, and with it into the next.
  function onKey(event) {
    if (!last || last.isConnected || !hasCaret(last) || document.activeElement !== document.body || event.ctrlKey || event.metaKey || event.altKey) return;
    const isBack = event.key === 'Backspace';
    if (event.key.length !== 1 && !isBack) return;
    const { selectionStart: from, selectionEnd: to } = last;
    last.setRangeText(isBack ? '' : event.key, isBack && from === to ? Math.max(0, from - 1) : from, to, 'end');
    note(last);
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function goOn(before, field) {
    if (before === last && document.activeElement === document.body) {
      held = field;
      last = null;
      field.focus({ preventScroll: true });
    }
    if (field.value === before.value) return;
    here.add(field);
    field.value = before.value;
    // An amount is told by its table's script, when that is there.
    if (!isAmount(field)) for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
    if (field === document.activeElement && hasCaret(before)) field.setSelectionRange(before.selectionStart, before.selectionEnd);
  }

  function look() {
    if (last && !last.isConnected && nameOf(last) && !typed.has(nameOf(last))) typed.set(nameOf(last), last);
    for (const [name, before] of typed) {
      const field = before.isConnected ? null : document.querySelector(name);
      if (!field) continue;
      typed.delete(name);
      goOn(before, field);
    }
    if (!isOver && isLive()) {
      isOver = true;
      setTimeout(stop, KEPT_FOR);
    }
  }

  function stop() {
    drawn.disconnect();
    for (const [name, listener] of listeners) if (listener !== onInput) document.removeEventListener(name, listener, true);
  }

  // What stands in such a field is newer than anything kept from before (js/unsent.js).
  window.isTypedHere = field => here.has(field);

  const drawn = new MutationObserver(look);
  const listeners = [['input', onInput], ['change', onInput], ['focusin', onFocus], ['keydown', onKey]];
  for (const [name, listener] of listeners) document.addEventListener(name, listener, true);
  drawn.observe(document.documentElement, { childList: true, subtree: true });
})();
