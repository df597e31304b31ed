// The editor's buttons, keys and paste, for every editor on the page. Text is put in by the browser's own command, so that its undo knows of it.
const areaOf = target => target?.closest?.('[data-md]')?.querySelector('textarea');

function put(area, from, to, text, selectFrom, selectTo = selectFrom) {
  area.focus();
  area.setSelectionRange(from, to);
  const done = text === '' ? from === to || document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!done) {
    area.setRangeText(text, from, to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (selectFrom !== undefined) area.setSelectionRange(selectFrom, selectTo);
}

// Puts a mark on both sides of what is selected, or takes it away where it is there.
function wrap(area, mark) {
  const text = area.value;
  let from = area.selectionStart, to = area.selectionEnd;
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) to--;
  const chosen = text.slice(from, to), size = mark.length;
  // How many stars stand on both sides: two are bold, one is italic, three are both.
  const before = /\**$/.exec(text.slice(0, from))[0].length, after = /^\**/.exec(text.slice(to))[0].length, stars = Math.min(before, after, 3);
  if (size === 2 ? stars >= 2 : stars % 2) put(area, from - size, to + size, chosen, from - size, to - size);
  else put(area, from, to, mark + chosen + mark, from + size, to + size);
}

// Gives every chosen line a mark in front, or takes it away where all have it.
function mark(area, markOf, pattern) {
  const text = area.value;
  const from = text.lastIndexOf('\n', area.selectionStart - 1) + 1;
  const after = text.indexOf('\n', Math.max(area.selectionEnd - (area.selectionEnd > area.selectionStart && text[area.selectionEnd - 1] === '\n' ? 1 : 0), from));
  const to = after < 0 ? text.length : after;
  const lines = text.slice(from, to).split('\n');
  const isOn = lines.every(line => pattern.test(line) || (line === '' && lines.length > 1));
  const bare = line => line.replace(/^\s*(#{1,6} |[-*+] |\d+[.)] )/, '');
  let number = 0;
  const next = lines.map(line => isOn ? bare(line) : line === '' && lines.length > 1 ? line : markOf(++number) + bare(line)).join('\n');
  put(area, from, to, next, lines.length > 1 ? from : from + next.length, from + next.length);
}

function link(area) {
  const chosen = area.value.slice(area.selectionStart, area.selectionEnd).trim() || area.closest('[data-md]').dataset.linkText;
  const start = area.selectionStart + chosen.length + 3;
  put(area, area.selectionStart, area.selectionEnd, `[${chosen}](https://)`, start, start + 8);
}

// An empty line before and after, unless one stands there.
const apart = (area, from, to) => [from === 0 || area.value.slice(0, from).endsWith('\n\n') ? '' : area.value[from - 1] === '\n' ? '\n' : '\n\n', area.value.slice(to).startsWith('\n') || to === area.value.length ? '\n' : '\n\n'];

function table(area) {
  const at = area.selectionEnd, [before, after] = apart(area, at, at), column = area.closest('[data-md]').dataset.column;
  const start = at + before.length + 2;
  put(area, at, at, `${before}| ${column} 1 | ${column} 2 | ${column} 3 |\n| --- | --: | --: |\n|  |  |  |\n|  |  |  |${after}`, start, start + column.length + 2);
}

const highest = text => Math.max(0, ...[...text.matchAll(/\[\^(\d+)\]/g)].map(found => +found[1]));

function footnote(area) {
  const number = highest(area.value) + 1;
  put(area, area.selectionEnd, area.selectionEnd, `[^${number}]`);
  const end = area.value.length, lead = /\[\^\d+\]:[^\n]*$/.test(area.value) ? '\n' : '\n\n';
  put(area, end, end, `${lead}[^${number}]: `);
}

const acts = {
  heading: area => mark(area, () => '## ', /^#{1,6} /),
  bold: area => wrap(area, '**'),
  italic: area => wrap(area, '*'),
  bullets: area => mark(area, () => '- ', /^\s*[-*+] /),
  numbers: area => mark(area, number => `${number}. `, /^\s*\d+[.)] /),
  link, table, footnote,
};

const keyed = event => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.shiftKey) return { Digit7: 'numbers', Digit8: 'bullets', Digit9: 'heading' }[event.code];
  return { b: 'bold', i: 'italic', k: 'link' }[event.key.toLowerCase()];
};

// Enter in a list begins the next item; in an empty item it ends the list.
function goOn(event, area) {
  if (area.selectionStart !== area.selectionEnd) return;
  const from = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
  const item = /^(\s*)([-*+]|(\d+)([.)])) (.*)$/.exec(area.value.slice(from, area.selectionStart));
  if (!item) return;
  event.preventDefault();
  // What follows is apart from the list only after an empty line.
  if (item[5].trim() === '') put(area, from, area.selectionStart, '\n');
  else put(area, area.selectionStart, area.selectionStart, `\n${item[1]}${item[3] ? `${+item[3] + 1}${item[4]}` : item[2]} `);
}

// Before the page's own keys see it: Ctrl+K is a link here, and the search elsewhere.
document.addEventListener('keydown', event => {
  const area = event.target.matches?.('[data-md] textarea') ? event.target : null;
  if (area) {
    const act = keyed(event);
    if (act) {
      event.preventDefault();
      event.stopImmediatePropagation();
      acts[act](area);
    } else if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.isComposing) goOn(event, area);
    return;
  }
  const button = event.target.closest?.('[data-md] [data-act]');
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!button || !step) return;
  const all = [...button.parentElement.children], to = all[(all.indexOf(button) + step + all.length) % all.length];
  event.preventDefault();
  button.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}, true);

// A press on a button leaves the text's selection where it is.
document.addEventListener('mousedown', event => event.target.closest?.('[data-md] [data-act]') && event.preventDefault());
document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-md] [data-act]');
  if (button) acts[button.dataset.act](areaOf(button));
});

// What Word's clipboard holds beside the text itself: style sheets, comments, pictures.
const lean = html => html.replace(/<(style|script|xml|head)\b[\s\S]*?<\/\1>/gi, '').replace(/<!--[\s\S]*?-->/g, '').replace(/<img[^>]*>/gi, '');
const longest = 900_000;

document.addEventListener('paste', async event => {
  const area = event.target.matches?.('[data-md] textarea') ? event.target : null;
  if (!area) return;
  const plain = event.clipboardData.getData('text/plain'), html = lean(event.clipboardData.getData('text/html'));
  if (area.selectionStart < area.selectionEnd && /^https?:\/\/\S+$/.test(plain.trim())) {
    event.preventDefault();
    const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
    put(area, area.selectionStart, area.selectionEnd, `[${chosen}](${plain.trim()})`);
    return;
  }
  if (html.trim() === '' || html.length > longest) return;
  event.preventDefault();
  let text = plain;
  try {
    text = await DotNet.invokeMethodAsync('InvestmentCases.Web', 'MarkdownOfPaste', html, highest(area.value));
  } catch {
    // Without the server it comes in as plain text: better than nothing.
  }
  put(area, area.selectionStart, area.selectionEnd, text);
});

// Browsers that do not size a field by its contents are helped.
if (!CSS.supports('field-sizing', 'content')) {
  const grow = area => { area.style.height = 'auto'; area.style.height = `${area.scrollHeight + 2}px`; };
  document.addEventListener('input', event => event.target.matches?.('[data-md] textarea') && grow(event.target));
  document.addEventListener('focusin', event => event.target.matches?.('[data-md] textarea') && grow(event.target));
}
