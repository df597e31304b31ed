// The keys of a table of amounts, as in a spreadsheet. The script knows the selection and the field that is typed in; the server knows the amounts.
// One listener of each kind on the table; every act is one call to the server.
import { Clipboard } from '../../js/grid/clipboard.js';
import { chooseIn } from '../../js/grid/choosing.js';
import { movingListeners } from '../../js/grid/moving.js';
import { Selection } from '../../js/grid/selection.js';
import { GridTable, LABEL, columnOf, isAmount, isField, keyOf, placeOf, rowOf } from '../../js/grid/table.js';
import { Unsent } from '../../js/unsent.js';

const PAGE = 12;

export function attach(table, server) {
  const call = (name, ...args) => server.invokeMethodAsync(name, ...args);
  const grid = new GridTable(table);
  const selection = new Selection(grid, range => call('Texts', range));
  const unsent = new Unsent('amounts');
  const clipboard = new Clipboard(table.dataset.group);
  let mode = 'ready';          // ready: arrows move; enter: typed over, arrows leave the cell; edit: arrows move in the text
  let start = '';              // what the field held when it was entered
  let extending = false;        // whether the next cell that gets the keyboard ends the selection rather than beginning one
  let drags = false;
  let leaves = false;          // Esc has been pressed: Tab leaves the table
  let sending = false;
  let waits = null;            // the cell whose text is to be told next

  // ---- moving ----

  function focus(cell, extend = false) {
    if (!cell) return;
    extending = extend && isField(cell) && selection.isBegun;
    cell.focus({ preventScroll: true });
    extending = false;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  async function goTo(at, column, extend) { focus(await grid.cellAt(at, column), extend); }

  function down(cell, steps, extend, onlyLines = extend) {
    const all = grid.rows().filter(row => !onlyLines || row.dataset.row);
    const from = rowOf(cell), here = all.indexOf(from);
    const to = all[Math.max(0, Math.min(all.length - 1, here + steps))];
    if (!to || to === from) return;
    const [upper, lower] = steps > 0 ? [from, to] : [to, from];
    if (from.dataset.i !== undefined && grid.hasGap(upper, lower)) return goTo(Number(from.dataset.i) + steps, cell.dataset.c, extend);
    focus(grid.cellIn(to, cell.dataset.c), extend);
  }

  function right(cell, steps, extend) {
    const all = grid.cells(rowOf(cell)).filter(one => !extend || isField(one));
    focus(all[Math.max(0, Math.min(all.length - 1, all.indexOf(cell) + steps))], extend);
  }

  // The first or last amount of the row; from there the row's own end.
  function end(cell, step, extend) {
    const all = grid.cells(rowOf(cell)), amounts = all.filter(one => columnOf(one) > LABEL);
    const edge = amounts.at(step > 0 ? -1 : 0) ?? all[0];
    focus(edge !== cell || extend ? edge : all.at(step > 0 ? -1 : 0), extend);
  }

  async function toEdge(cell, dr, dc, extend) {
    if (!isAmount(cell)) return dr ? down(cell, dr * 1000, extend) : right(cell, dc * 1000, extend);
    const edge = await call('Edge', keyOf(cell), columnOf(cell), dr, dc);
    await goTo(edge.at, edge.year, extend);
  }

  // From cell to cell; past the last one, or after Esc, on to what stands beside the table.
  function tab(event, cell) {
    const step = event.shiftKey ? -1 : 1;
    const all = grid.cells(rowOf(cell)), next = all[all.indexOf(cell) + step];
    const every = grid.rows(), row = every[every.indexOf(rowOf(cell)) + step];
    if (leaves || (!next && !row)) {
      leaves = false;
      grid.box.querySelector(step > 0 ? '[data-after]' : '[data-before]')?.focus({ preventScroll: true });
      return;
    }
    event.preventDefault();
    commit(cell);
    focus(next ?? grid.cells(row).at(step > 0 ? 0 : -1));
  }

  // ---- typing ----

  // What is typed is told at once; while the server answers, only the latest text of the cell that has the keyboard waits.
  async function type(input) {
    waits = input;
    if (sending) return;
    sending = true;
    try {
      while (waits) {
        const now = waits, text = now.value;
        waits = null;
        if (document.activeElement !== now) continue;
        await call('Type', keyOf(now), columnOf(now), text);
        unsent.heard(place(now), text);
        if (now.value !== text) waits ??= now;
      }
    } finally {
      sending = false;
    }
  }

  const place = input => `${keyOf(input)}/${columnOf(input)}`;

  function edit(input) {
    mode = 'edit';
    input.setSelectionRange(input.value.length, input.value.length);
  }

  async function commit(input) {
    mode = 'ready';
    if (!isAmount(input) || input.readOnly || input.value === start) return;
    const typed = input.value;
    start = typed;
    unsent.note(place(input), typed);
    const shown = await call('Commit', keyOf(input), columnOf(input), typed);
    unsent.heard(place(input), typed);
    if (input.value === typed) input.value = shown;
    if (document.activeElement === input) start = input.value;
  }

  async function cancel(input) {
    const wasReady = mode === 'ready' && input.value === start && input.getAttribute('aria-invalid') !== 'true';
    mode = 'ready';
    if (wasReady) {
      leaves = true;
      return selection.begin(input);
    }
    unsent.forget(place(input));
    if (!isAmount(input)) { input.value = start; return input.select(); }
    input.value = await call('Cancel', keyOf(input), columnOf(input));
    start = input.value;
    input.select();
  }

  // Texts that the server had not heard of when the connection or the server was lost.
  async function sendAgain() {
    for (const [where, text] of unsent.all()) {
      const [row, year] = where.split('/');
      // What one types there now is newer.
      const cell = table.querySelector(`tr[data-row="${row}"] [data-c="${year}"]`);
      if (cell === document.activeElement && window.isTypedHere?.(cell)) type(cell);
      else if (await call('Resend', row, Number(year), text)) unsent.heard(where, text);
    }
  }

  // What was asked when the line was lost is never answered.
  function onReconnected() {
    sending = false;
    sendAgain();
  }

  // Someone may have gone to a cell, and typed in it, before this script was here.
  async function begin() {
    table.dataset.ready = '';
    const cell = grid.cellOf(document.activeElement);
    if (!cell) return;
    const typed = cell.value;
    if (!isAmount(cell) || cell.readOnly) return onFocus({ target: cell });
    selection.begin(cell);
    const [[shown]] = await call('Texts', selection.rangeAt(cell));
    if (document.activeElement !== cell) return;
    if (typed === shown) return onFocus({ target: cell });
    start = shown;
    onInput({ target: cell });
  }

  // ---- acts on the selection ----

  // What the server changes is drawn before the answer comes back; the field then begins from what it shows.
  async function act(name, input, ...args) {
    unsent.clear();
    const { at } = placeOf(input), column = input.dataset.c;
    const answer = await call(name, ...args);
    if (document.activeElement === document.body && at >= 0) await goTo(Math.min(at, grid.lastAt), column);
    if (document.activeElement === input && isField(input)) { start = input.value; mode = 'ready'; input.select(); }
    return answer;
  }

  async function onSelection(name, input, ...args) {
    await commit(input);
    await act(name, input, selection.rangeAt(input), ...args);
  }

  async function onLines(name, cell) {
    const column = cell.dataset.c;
    if (isField(cell)) await commit(cell);
    const at = await act('Lines', cell, name, selection.rangeAt(cell));
    if (at >= 0) await goTo(at, name === 'add' ? LABEL : column);
  }

  // The keyboard goes on to the year that stands there then.
  async function removeYear(cell) {
    const row = rowOf(cell);
    const year = await act('RemoveYear', cell, columnOf(cell));
    if (columnOf(cell) !== year) focus(grid.cellIn(row, year));
  }

  function onCopy(event) {
    const cell = grid.cellOf(event.target);
    if (!cell || !isField(cell) || mode !== 'ready') return;
    event.preventDefault();
    clipboard.write(event.clipboardData, selection.shown());
    if (event.type === 'cut' && !cell.readOnly) onSelection('Clear', cell);
  }

  function onPaste(event) {
    const cell = grid.cellOf(event.target);
    if (!cell || !isField(cell) || cell.readOnly) return;
    const text = clipboard.read(event.clipboardData);
    if (!/[\t\n]/.test(text.trimEnd()) && !selection.isMany && (mode === 'edit' || !isAmount(cell))) return;
    event.preventDefault();
    mode = 'ready';
    act('Paste', cell, selection.rangeAt(cell), text);
  }

  function choose(cell) {
    chooseIn(cell, grid.box, () => focus(cell), value => act('Pick', cell, keyOf(cell), cell.dataset.c, value).then(() => cell.isConnected || goTo(0, LABEL)));
  }

  // ---- listeners ----

  function onFocus(event) {
    const cell = grid.cellOf(event.target);
    if (!cell) return;
    mode = 'ready';
    leaves = false;
    if (!isField(cell)) return selection.end();
    start = cell.value;
    if (extending) selection.to(placeOf(cell));
    else selection.begin(cell);
    cell.select();
    call('Choose', keyOf(cell), columnOf(cell));
  }

  function onInput(event) {
    const cell = grid.cellOf(event.target);
    if (!cell || !isField(cell)) return;
    if (mode === 'ready') mode = 'enter';
    if (!isAmount(cell)) return;
    unsent.note(place(cell), cell.value);
    type(cell);
  }

  function onKey(event) {
    const cell = grid.cellOf(event.target);
    if (!cell || event.isComposing) return;
    const control = event.ctrlKey || event.metaKey, extend = event.shiftKey, key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (event.key === 'Tab') return tab(event, cell);
    if (event.altKey && !control) return onAlt(event, cell, key);
    const move = go => { event.preventDefault(); if (isField(cell)) commit(cell); go(); };
    switch (key) {
      case 'ArrowUp': return move(() => control ? toEdge(cell, -1, 0, extend) : down(cell, -1, extend));
      case 'ArrowDown': return move(() => control ? toEdge(cell, 1, 0, extend) : down(cell, 1, extend));
      case 'ArrowLeft': return mode === 'edit' ? undefined : move(() => control ? toEdge(cell, 0, -1, extend) : right(cell, -1, extend));
      case 'ArrowRight': return mode === 'edit' ? undefined : move(() => control ? toEdge(cell, 0, 1, extend) : right(cell, 1, extend));
      case 'PageUp': return move(() => down(cell, -PAGE, extend));
      case 'PageDown': return move(() => down(cell, PAGE, extend));
      case 'Home': return mode === 'edit' ? undefined : move(() => control ? goTo(0, grid.years(cell)[0], extend) : end(cell, -1, extend));
      case 'End': return mode === 'edit' ? undefined : move(() => control ? goTo(grid.lastAt, grid.years(cell).at(-1), extend) : end(cell, 1, extend));
    }
    if (!isField(cell)) return onButton(event, cell, key, control);
    switch (key) {
      case 'Enter':
        event.preventDefault();
        if (control) return cell.readOnly ? undefined : onLines('add', cell);
        if (!isAmount(cell)) cell.dispatchEvent(new Event('change', { bubbles: true }));
        commit(cell);
        return down(cell, extend ? -1 : 1, false, true);
      case 'F2': event.preventDefault(); return edit(cell);
      case 'Escape': event.preventDefault(); return cancel(cell);
      case 'Delete':
        if (mode !== 'ready' || cell.readOnly) return;
        if (control) { event.preventDefault(); return onLines('remove', cell); }
        if (!selection.isMany && !isAmount(cell)) return;
        event.preventDefault();
        return onSelection('Clear', cell);
    }
    if (!control) return;
    if (key === 'a' && mode === 'ready') { event.preventDefault(); selection.all(cell); }
    if ((key === 'z' || key === 'y') && mode === 'ready') { event.preventDefault(); act('Undo', cell, key === 'y' || event.shiftKey); }
    if (cell.readOnly) return;
    if (key === 'r' && isAmount(cell)) { event.preventDefault(); onSelection('FillRight', cell); }
    if (key === 'd') { event.preventDefault(); onSelection('FillDown', cell); }
  }

  function onButton(event, cell, key, control) {
    if (cell.dataset.v !== undefined && (key === 'Enter' || key === ' ' || key === 'F2')) { event.preventDefault(); choose(cell); }
    if (key === 'Escape') leaves = true;
    if (!rowOf(cell).dataset.row || cell.dataset.v === undefined && cell.dataset.c !== 'no') return;
    if (control && key === 'Delete') { event.preventDefault(); onLines('remove', cell); }
    if (control && key === 'Enter') { event.preventDefault(); onLines('add', cell); }
    if (control && (key === 'z' || key === 'y')) { event.preventDefault(); act('Undo', cell, key === 'y' || event.shiftKey); }
  }

  function onAlt(event, cell, key) {
    const readOnly = isField(cell) && cell.readOnly;
    if (event.shiftKey && isAmount(cell) && !readOnly && table.matches('.grid') && (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Delete')) {
      event.preventDefault();
      return key === 'Delete' ? removeYear(cell) : commit(cell).then(() => act('AddYear', cell, key === 'ArrowLeft'));
    }
    if (cell.dataset.v !== undefined && key === 'ArrowDown' && !event.shiftKey && isField(cell)) return;
    if (readOnly || !rowOf(cell).dataset.row || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
    event.preventDefault();
    onLines(event.shiftKey ? 'copy' : key === 'ArrowUp' ? 'up' : 'down', cell);
  }

  // A click chooses the cell whole; only in a cell that is edited already it puts the caret.
  function onMouseDown(event) {
    const cell = grid.cellOf(event.target);
    if (!cell || event.button !== 0 || !isField(cell)) return;
    if (document.activeElement === cell && mode !== 'ready') return;
    event.preventDefault();
    if (event.shiftKey && selection.isBegun) return focus(cell, true);
    if (document.activeElement === cell) { selection.begin(cell); cell.select(); }
    else focus(cell);
    drags = true;
  }

  function onMouseOver(event) {
    const cell = grid.cellOf(event.target);
    if (!drags || !cell || !isField(cell) || !selection.isBegun) return;
    const to = placeOf(cell);
    if (!selection.endsAt(to)) selection.to(to);
  }

  const onMouseUp = () => { drags = false; };
  const onClick = event => { const cell = grid.cellOf(event.target); if (cell?.dataset.v !== undefined) choose(cell); };
  const onChange = event => { const cell = grid.cellOf(event.target); if (cell && isField(cell)) commit(cell); };
  const onDouble = event => { const cell = grid.cellOf(event.target); if (cell && isField(cell)) edit(cell); };

  const redrawn = new MutationObserver(() => selection.isMany && selection.mark());
  redrawn.observe(table, { childList: true, subtree: true });
  const listeners = [['focusin', onFocus], ['input', onInput], ['keydown', onKey], ['copy', onCopy], ['cut', onCopy], ['paste', onPaste], ['change', onChange], ['focusout', onChange],
    ['dblclick', onDouble], ['click', onClick], ['mousedown', onMouseDown], ['mouseover', onMouseOver], ...movingListeners(table, (row, to) => call('MoveTo', row, to))];
  for (const [name, listener] of listeners) table.addEventListener(name, listener);
  document.addEventListener('mouseup', onMouseUp);
  document.addEventListener('reconnected', onReconnected);
  sendAgain();
  begin();

  return {
    focusCell(row, year, at) {
      const drawnRow = table.querySelector(`tr[data-row="${row}"]`);
      if (drawnRow) focus(grid.cellIn(drawnRow, year)); else if (at >= 0) goTo(at, year);
    },
    detach() {
      for (const [name, listener] of listeners) table.removeEventListener(name, listener);
      document.removeEventListener('mouseup', onMouseUp);
      document.removeEventListener('reconnected', onReconnected);
      redrawn.disconnect();
    },
  };
}
