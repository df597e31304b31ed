// The keys of a table of amounts, as in a spreadsheet. The script knows the selection and the field that is typed in; the server knows the amounts.
// One listener of each kind on the table; every act is one call to the server.
import { Clipboard } from '../../js/cells.js';
import { Unsent } from '../../js/unsent.js';

const LABEL = 0;
const PAGE = 12;

export function attach(table, server) {
  const box = table.closest('.tscroll');
  const unsent = new Unsent('amounts');
  const clipboard = new Clipboard(table.dataset.group);
  let mode = 'ready';          // ready: arrows move; enter: typed over, arrows leave the cell; edit: arrows move in the text
  let start = '';              // what the field held when it was entered
  let anchor = null;           // the cell where the selection began
  let head = null;             // the cell where it ends
  let extending = false;        // whether the next cell that gets the keyboard ends the selection rather than beginning one
  let drags = false;
  let leaves = false;          // Esc has been pressed: Tab leaves the table
  let sending = false;
  let waits = null;            // the cell whose text is to be told next
  let ahead = null;            // texts of a selection that is larger than what is drawn

  const call = (name, ...args) => server.invokeMethodAsync(name, ...args);
  const cellOf = target => target instanceof Element && table.contains(target) ? target.closest('[data-c]') : null;
  const rowOf = cell => cell.closest('tr');
  const keyOf = cell => rowOf(cell).dataset.row;
  const columnOf = cell => Number(cell.dataset.c);
  const isField = cell => cell.tagName === 'INPUT';
  const isAmount = cell => isField(cell) && columnOf(cell) > LABEL;
  const isVisible = cell => cell.checkVisibility({ visibilityProperty: true });
  const cells = row => [...row.querySelectorAll('[data-c]')].filter(isVisible);
  const rows = () => [...table.querySelectorAll('tr[data-row], tr[data-sum]')].filter(row => row.querySelector('[data-c]'));
  const lines = () => [...table.querySelectorAll('tr[data-row]')];
  const placeOf = cell => ({ key: keyOf(cell), at: Number(rowOf(cell).dataset.i), column: columnOf(cell) });
  const isSpacer = row => !row.dataset.row && !row.dataset.sum && parseFloat(row.style.height) > 0;

  // ---- moving ----

  function focus(cell, extend = false) {
    if (!cell) return;
    extending = extend && isField(cell) && anchor !== null;
    cell.focus({ preventScroll: true });
    extending = false;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function cellIn(row, column) {
    const all = cells(row);
    return all.find(cell => cell.dataset.c === String(column)) ?? (Number(column) > LABEL ? all.find(cell => columnOf(cell) > LABEL) : all[0]) ?? all[0];
  }

  // A row that is not drawn is scrolled to, and waited for.
  async function goTo(at, column, extend) {
    for (let tries = 0; tries < 60; tries++) {
      const row = table.querySelector(`tr[data-i="${at}"]`);
      if (row) return focus(cellIn(row, column), extend);
      if (tries % 10 === 0) {
        const near = lines().reduce((best, one) => !best || Math.abs(one.dataset.i - at) < Math.abs(best.dataset.i - at) ? one : best, null);
        if (!near) return;
        box.scrollTop += (at - near.dataset.i) * near.offsetHeight;
      }
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  }

  function hasGap(from, to) {
    for (let row = from.nextElementSibling; row && row !== to; row = row.nextElementSibling) if (isSpacer(row)) return true;
    if (from.parentElement === to.parentElement) return false;
    for (let row = to.previousElementSibling; row; row = row.previousElementSibling) if (isSpacer(row)) return true;
    return false;
  }

  function down(cell, steps, extend, onlyLines = extend) {
    const all = rows().filter(row => !onlyLines || row.dataset.row);
    const from = rowOf(cell), here = all.indexOf(from);
    const to = all[Math.max(0, Math.min(all.length - 1, here + steps))];
    if (!to || to === from) return;
    const [upper, lower] = steps > 0 ? [from, to] : [to, from];
    if (from.dataset.i !== undefined && hasGap(upper, lower)) return goTo(Number(from.dataset.i) + steps, cell.dataset.c, extend);
    focus(cellIn(to, cell.dataset.c), extend);
  }

  function right(cell, steps, extend) {
    const all = cells(rowOf(cell)).filter(one => !extend || isField(one));
    focus(all[Math.max(0, Math.min(all.length - 1, all.indexOf(cell) + steps))], extend);
  }

  // The first or last amount of the row; from there the row's own end.
  function end(cell, step, extend) {
    const all = cells(rowOf(cell)), amounts = all.filter(one => columnOf(one) > LABEL);
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
    const all = cells(rowOf(cell)), next = all[all.indexOf(cell) + step];
    const every = rows(), row = every[every.indexOf(rowOf(cell)) + step];
    if (leaves || (!next && !row)) {
      leaves = false;
      box.querySelector(step > 0 ? '[data-after]' : '[data-before]')?.focus({ preventScroll: true });
      return;
    }
    event.preventDefault();
    commit(cell);
    focus(next ?? cells(row).at(step > 0 ? 0 : -1));
  }

  // ---- the selection ----

  const isMany = () => anchor && head && (anchor.at !== head.at || anchor.column !== head.column);

  function span() {
    const columns = [anchor.column, head.column].sort((a, b) => a - b);
    const ends = [anchor, head].sort((a, b) => a.at - b.at);
    return { top: ends[0].at, bottom: ends[1].at, left: columns[0], right: columns[1], range: { firstRow: ends[0].key, lastRow: ends[1].key, firstYear: columns[0], lastYear: columns[1] } };
  }

  function inSpan({ top, bottom, left, right: last }) {
    return lines().filter(row => row.dataset.i >= top && row.dataset.i <= bottom)
      .map(row => cells(row).filter(cell => isField(cell) && columnOf(cell) >= left && columnOf(cell) <= last));
  }

  function mark() {
    const now = isMany() ? span() : null;
    const wanted = new Set(now ? inSpan(now).flat().map(cell => cell.parentElement) : []);
    table.querySelectorAll('[data-sel]').forEach(cell => wanted.has(cell) || cell.removeAttribute('data-sel'));
    wanted.forEach(cell => cell.hasAttribute('data-sel') || cell.setAttribute('data-sel', ''));
  }

  async function selectTo(place) {
    head = place;
    mark();
    const { range, top, bottom } = span();
    ahead = null;
    if (lines().filter(row => row.dataset.i >= top && row.dataset.i <= bottom).length <= bottom - top) {
      const name = JSON.stringify(range);
      const texts = await call('Texts', range);
      ahead = { name, texts };
    }
  }

  function selectAll(cell) {
    const all = lines(), last = table.dataset.rows ? Number(table.dataset.rows) - 1 : all.length - 1;
    const years = cells(rowOf(cell)).filter(isAmount).map(columnOf);
    anchor = { key: table.dataset.first ?? all[0].dataset.row, at: 0, column: years[0] };
    selectTo({ key: table.dataset.last ?? all.at(-1).dataset.row, at: last, column: years.at(-1) });
  }

  const rangeAt = cell => anchor && head && isField(cell) ? span().range : { firstRow: keyOf(cell), lastRow: keyOf(cell), firstYear: columnOf(cell) || LABEL, lastYear: columnOf(cell) || LABEL };

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
      anchor = head = placeOf(input);
      return mark();
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
    const cell = cellOf(document.activeElement);
    if (!cell) return;
    const typed = cell.value;
    if (!isAmount(cell) || cell.readOnly) return onFocus({ target: cell });
    anchor = head = placeOf(cell);
    const [[shown]] = await call('Texts', rangeAt(cell));
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
    if (document.activeElement === document.body && at >= 0) await goTo(Math.min(at, lastAt()), column);
    if (document.activeElement === input && isField(input)) { start = input.value; mode = 'ready'; input.select(); }
    return answer;
  }

  async function onSelection(name, input, ...args) {
    await commit(input);
    await act(name, input, rangeAt(input), ...args);
  }

  async function onLines(name, cell) {
    const column = cell.dataset.c;
    if (isField(cell)) await commit(cell);
    const at = await act('Lines', cell, name, rangeAt(cell));
    if (at >= 0) await goTo(at, name === 'add' ? LABEL : column);
  }

  // The keyboard goes on to the year that stands there then.
  async function removeYear(cell) {
    const row = rowOf(cell);
    const year = await act('RemoveYear', cell, columnOf(cell));
    if (columnOf(cell) !== year) focus(cellIn(row, year));
  }

  function onCopy(event) {
    const cell = cellOf(event.target);
    if (!cell || !isField(cell) || mode !== 'ready') return;
    const now = span();
    const texts = ahead?.name === JSON.stringify(now.range) ? ahead.texts : inSpan(now).map(row => row.map(one => one.value));
    event.preventDefault();
    clipboard.write(event.clipboardData, texts);
    if (event.type === 'cut' && !cell.readOnly) onSelection('Clear', cell);
  }

  function onPaste(event) {
    const cell = cellOf(event.target);
    if (!cell || !isField(cell) || cell.readOnly) return;
    const text = clipboard.read(event.clipboardData);
    if (!/[\t\n]/.test(text.trimEnd()) && !isMany() && (mode === 'edit' || !isAmount(cell))) return;
    event.preventDefault();
    mode = 'ready';
    act('Paste', cell, rangeAt(cell), text);
  }

  // ---- choosing from a list in its cell ----

  function choose(cell) {
    const list = box.querySelector(`select[data-choice="${cell.dataset.c}"]`);
    if (!list) return;
    const at = cell.getBoundingClientRect(), around = box.getBoundingClientRect();
    Object.assign(list.style, { left: `${at.left - around.left + box.scrollLeft}px`, top: `${at.top - around.top + box.scrollTop}px`, minWidth: `${at.width + 24}px` });
    list.hidden = false;
    list.value = cell.dataset.v;
    list.focus();
    try { list.showPicker(); } catch { /* opens by its own keys where the browser has no picker to show */ }
    const close = back => {
      if (list.hidden) return;
      list.hidden = true;
      list.onchange = list.onblur = list.onkeydown = null;
      if (back) focus(cell);
    };
    const take = () => {
      const value = list.value;
      close(true);
      if (value !== cell.dataset.v) act('Pick', cell, keyOf(cell), cell.dataset.c, value).then(() => cell.isConnected || goTo(0, LABEL));
    };
    list.onchange = take;
    list.onblur = () => close(false);
    list.onkeydown = event => {
      if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); close(true); }
      if (event.key === 'Enter' || event.key === 'Tab') { event.preventDefault(); take(); }
    };
  }

  // ---- listeners ----

  function onFocus(event) {
    const cell = cellOf(event.target);
    if (!cell) return;
    mode = 'ready';
    leaves = false;
    if (!isField(cell)) { anchor = head = null; return mark(); }
    start = cell.value;
    if (extending) selectTo(placeOf(cell));
    else { anchor = head = placeOf(cell); mark(); }
    cell.select();
    call('Choose', keyOf(cell), columnOf(cell));
  }

  function onInput(event) {
    const cell = cellOf(event.target);
    if (!cell || !isField(cell)) return;
    if (mode === 'ready') mode = 'enter';
    if (!isAmount(cell)) return;
    unsent.note(place(cell), cell.value);
    type(cell);
  }

  function onKey(event) {
    const cell = cellOf(event.target);
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
      case 'Home': return mode === 'edit' ? undefined : move(() => control ? goTo(0, firstYear(cell), extend) : end(cell, -1, extend));
      case 'End': return mode === 'edit' ? undefined : move(() => control ? goTo(lastAt(), lastYear(cell), extend) : end(cell, 1, extend));
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
        if (!isMany() && !isAmount(cell)) return;
        event.preventDefault();
        return onSelection('Clear', cell);
    }
    if (!control) return;
    if (key === 'a' && mode === 'ready') { event.preventDefault(); selectAll(cell); }
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

  const firstYear = cell => cells(rowOf(cell)).map(columnOf).find(column => column > LABEL);
  const lastYear = cell => cells(rowOf(cell)).map(columnOf).filter(column => column > LABEL).at(-1);
  const lastAt = () => table.dataset.rows ? Number(table.dataset.rows) - 1 : lines().length - 1;

  // A click chooses the cell whole; only in a cell that is edited already it puts the caret.
  function onMouseDown(event) {
    const cell = cellOf(event.target);
    if (!cell || event.button !== 0 || !isField(cell)) return;
    if (document.activeElement === cell && mode !== 'ready') return;
    event.preventDefault();
    if (event.shiftKey && anchor) return focus(cell, true);
    if (document.activeElement === cell) { anchor = head = placeOf(cell); mark(); cell.select(); }
    else focus(cell);
    drags = true;
  }

  function onMouseOver(event) {
    const cell = cellOf(event.target);
    if (!drags || !cell || !isField(cell) || !anchor) return;
    const to = placeOf(cell);
    if (head.at !== to.at || head.column !== to.column) selectTo(to);
  }

  const onMouseUp = () => { drags = false; };
  const onClick = event => { const cell = cellOf(event.target); if (cell?.dataset.v !== undefined) choose(cell); };
  const onChange = event => { const cell = cellOf(event.target); if (cell && isField(cell)) commit(cell); };
  const onDouble = event => { const cell = cellOf(event.target); if (cell && isField(cell)) edit(cell); };

  // A line is drawn by its number to the place of another of its block.
  let drawn = null;
  const onDragStart = event => {
    drawn = event.target.closest('.rowno[draggable]')?.closest('tr') ?? null;
    if (drawn) event.dataTransfer.setData('text/plain', drawn.querySelector('input')?.value ?? '');
  };
  const onDragOver = event => {
    const over = event.target.closest('tr[data-row]');
    table.querySelectorAll('.dropat').forEach(row => row.classList.remove('dropat'));
    if (!drawn || !over || over.parentElement !== drawn.parentElement) return;
    event.preventDefault();
    over.classList.add('dropat');
  };
  const onDrop = event => {
    const over = event.target.closest('tr[data-row]');
    table.querySelectorAll('.dropat').forEach(row => row.classList.remove('dropat'));
    if (!drawn || !over) return;
    event.preventDefault();
    call('MoveTo', drawn.dataset.row, over.dataset.row);
    drawn = null;
  };

  const redrawn = new MutationObserver(() => isMany() && mark());
  redrawn.observe(table, { childList: true, subtree: true });
  const listeners = [['focusin', onFocus], ['input', onInput], ['keydown', onKey], ['copy', onCopy], ['cut', onCopy], ['paste', onPaste], ['change', onChange], ['focusout', onChange],
    ['dblclick', onDouble], ['click', onClick], ['mousedown', onMouseDown], ['mouseover', onMouseOver], ['dragstart', onDragStart], ['dragover', onDragOver], ['drop', onDrop]];
  for (const [name, listener] of listeners) table.addEventListener(name, listener);
  document.addEventListener('mouseup', onMouseUp);
  document.addEventListener('reconnected', onReconnected);
  sendAgain();
  begin();

  return {
    focusCell(row, year, at) {
      const drawnRow = table.querySelector(`tr[data-row="${row}"]`);
      if (drawnRow) focus(cellIn(drawnRow, year)); else if (at >= 0) goTo(at, year);
    },
    detach() {
      for (const [name, listener] of listeners) table.removeEventListener(name, listener);
      document.removeEventListener('mouseup', onMouseUp);
      document.removeEventListener('reconnected', onReconnected);
      redrawn.disconnect();
    },
  };
}
