// The keys of a table of amounts. One listener of each kind on the table; every act is one call to the server.
const LIVE_AFTER = 60;

export function attach(table, server) {
  let mode = 'ready';          // ready: arrows move; enter: typed over, arrows leave the cell; edit: arrows move in the text
  let start = '';              // what the field held when it was entered
  let anchor = null;           // where a range began
  let timer = 0;

  const inputs = row => [...row.querySelectorAll('input[data-c]')];
  const rows = () => [...table.querySelectorAll('tr[data-row]')].filter(row => inputs(row).length > 0);
  const cellOf = target => target instanceof HTMLInputElement && target.dataset.c !== undefined ? target : null;
  const rowOf = input => input.closest('tr[data-row]');
  const yearOf = input => Number(input.dataset.c);
  const isAmount = input => yearOf(input) > 0;
  const call = (name, ...args) => server.invokeMethodAsync(name, ...args);
  const at = input => ({ r: rows().indexOf(rowOf(input)), c: inputs(rowOf(input)).indexOf(input) });

  function focus(r, c, extend) {
    const all = rows();
    const row = all[Math.max(0, Math.min(all.length - 1, r))];
    if (!row) return;
    const cells = inputs(row);
    const cell = cells[Math.max(0, Math.min(cells.length - 1, c))];
    const from = extend ? anchor : null;
    cell.focus();
    if (from) { anchor = from; mark(cell); }
  }

  function range(input) {
    const here = at(input), there = anchor ?? here;
    return { top: Math.min(here.r, there.r), bottom: Math.max(here.r, there.r), left: Math.min(here.c, there.c), right: Math.max(here.c, there.c) };
  }

  function picked(input) {
    const box = range(input);
    const some = rows().slice(box.top, box.bottom + 1);
    const years = inputs(some[0]).slice(box.left, box.right + 1).map(yearOf).filter(year => year > 0);
    return { keys: some.map(row => row.dataset.row), first: years[0], last: years.at(-1), cells: some.map(row => inputs(row).slice(box.left, box.right + 1)) };
  }

  function mark(input) {
    table.querySelectorAll('[data-sel]').forEach(cell => cell.removeAttribute('data-sel'));
    const cells = picked(input).cells.flat();
    if (cells.length > 1) cells.forEach(cell => cell.parentElement.setAttribute('data-sel', ''));
  }

  async function commit(input) {
    clearTimeout(timer);
    timer = 0;
    mode = 'ready';
    if (!isAmount(input) || input.readOnly || input.value === start) return;
    const typed = input.value;
    start = typed;
    const shown = await call('Commit', rowOf(input).dataset.row, yearOf(input), typed);
    if (input.value === typed) input.value = shown;
    if (document.activeElement === input) start = input.value;
  }

  async function cancel(input) {
    clearTimeout(timer);
    mode = 'ready';
    if (!isAmount(input)) { input.value = start; input.select(); return; }
    input.value = await call('Cancel', rowOf(input).dataset.row, yearOf(input));
    start = input.value;
    input.select();
  }

  function onFocus(event) {
    const input = cellOf(event.target);
    if (!input) return;
    mode = 'ready';
    start = input.value;
    anchor = at(input);
    mark(input);
    input.select();
    call('Choose', rowOf(input).dataset.row, yearOf(input));
  }

  function onInput(event) {
    const input = cellOf(event.target);
    if (!input) return;
    if (mode === 'ready') mode = 'enter';
    if (!isAmount(input)) return;
    clearTimeout(timer);
    timer = setTimeout(() => call('Type', rowOf(input).dataset.row, yearOf(input), input.value), LIVE_AFTER);
  }

  function onKey(event) {
    const input = cellOf(event.target);
    if (!input || event.isComposing || event.altKey) return;
    const { r, c } = at(input);
    const control = event.ctrlKey || event.metaKey;
    const go = (dr, dc) => { event.preventDefault(); commit(input); focus(r + dr, c + dc, event.shiftKey); };
    const far = 1000;
    switch (event.key) {
      case 'ArrowUp': return go(control ? -far : -1, 0);
      case 'ArrowDown': return go(control ? far : 1, 0);
      case 'ArrowLeft': return mode === 'edit' ? undefined : go(0, control ? -far : -1);
      case 'ArrowRight': return mode === 'edit' ? undefined : go(0, control ? far : 1);
      case 'Home': if (mode === 'edit') return; return control ? (event.preventDefault(), commit(input), focus(0, 0, event.shiftKey)) : go(0, -far);
      case 'End': if (mode === 'edit') return; return control ? (event.preventDefault(), commit(input), focus(far, far, event.shiftKey)) : go(0, far);
      case 'Enter':
        event.preventDefault();
        if (!isAmount(input)) input.dispatchEvent(new Event('change', { bubbles: true }));
        commit(input);
        return focus(r + (event.shiftKey ? -1 : 1), c, false);
      case 'F2': event.preventDefault(); mode = 'edit'; return input.setSelectionRange(input.value.length, input.value.length);
      case 'Escape': event.preventDefault(); return cancel(input);
      case 'Delete': if (mode !== 'ready' || !isAmount(input) || input.readOnly) return; event.preventDefault(); return clear(input);
    }
    if (!control) return;
    const key = event.key.toLowerCase();
    if (key === 'r' && isAmount(input) && !input.readOnly) { event.preventDefault(); fill(input); }
    if ((key === 'z' || key === 'y') && mode === 'ready') { event.preventDefault(); act('Undo', input, key === 'y' || event.shiftKey); }
  }

  // What the server changes is drawn before the answer comes back; the field then begins from what it shows.
  async function act(name, input, ...args) {
    await call(name, ...args);
    if (document.activeElement === input) { start = input.value; mode = 'ready'; input.select(); }
  }

  async function fill(input) {
    await commit(input);
    const some = picked(input);
    const last = some.first === some.last ? yearOf(inputs(rowOf(input)).at(-1)) : some.last;
    await act('FillRight', input, some.keys, some.first, last);
  }

  function clear(input) {
    const some = picked(input);
    return act('Clear', input, some.keys, some.first, some.last);
  }

  function onCopy(event) {
    const input = cellOf(event.target);
    if (!input || mode === 'edit') return;
    event.preventDefault();
    const group = table.dataset.group;
    const plain = cell => isAmount(cell) ? cell.value.replaceAll(group, '').replaceAll('\u2212', '-') : cell.value;
    event.clipboardData.setData('text/plain', picked(input).cells.map(row => row.map(plain).join('\t')).join('\r\n'));
    if (event.type === 'cut' && !input.readOnly) clear(input);
  }

  function onPaste(event) {
    const input = cellOf(event.target);
    if (!input || input.readOnly) return;
    const text = event.clipboardData.getData('text/plain');
    const isBlock = /[\t\n]/.test(text.trimEnd());
    if (!isBlock && (mode === 'edit' || !isAmount(input))) return;
    event.preventDefault();
    clearTimeout(timer);
    const box = range(input);
    const first = rows()[box.top];
    act('Paste', input, rows().map(row => row.dataset.row), first.dataset.row, yearOf(inputs(first)[box.left]), text);
  }

  const onChange = event => { const input = cellOf(event.target); if (input) commit(input); };
  const onDouble = event => { if (cellOf(event.target)) mode = 'edit'; };
  const listeners = [['focusin', onFocus], ['input', onInput], ['keydown', onKey], ['copy', onCopy], ['cut', onCopy], ['paste', onPaste], ['change', onChange], ['focusout', onChange], ['dblclick', onDouble]];
  for (const [name, listener] of listeners) table.addEventListener(name, listener);

  return {
    focusCell(row, year) { table.querySelector(`tr[data-row="${row}"] input[data-c="${year}"]`)?.focus(); },
    detach() { clearTimeout(timer); for (const [name, listener] of listeners) table.removeEventListener(name, listener); },
  };
}
