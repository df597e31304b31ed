// Entries of lists are dragged by their handle, or moved by Alt and an arrow from anywhere within them.
const owners = new WeakMap();
const focusable = 'input, textarea, select, button, a[href], [tabindex="0"]';
let drag = null;

export function begin(root, owner) {
  owners.set(root, owner);
}

// The nearest list that knows how to move: a list within an entry of another moves first.
function entryAt(target) {
  const item = target.closest?.('.sortitem');
  return item && owners.has(item.parentElement) ? item : null;
}

const place = item => +item.dataset.at;
const siblings = item => [...item.parentElement.children].filter(one => one.matches('.sortitem'));

async function move(item, to) {
  const list = item.parentElement, from = place(item);
  if (to < 0 || to >= siblings(item).length || to === from) return;
  const within = [...item.querySelectorAll(focusable)].indexOf(document.activeElement);
  // What is being typed is told before its entry goes elsewhere.
  if (within >= 0) document.activeElement.dispatchEvent(new Event('change', { bubbles: true }));
  await owners.get(list).invokeMethodAsync('MoveAsync', from, to);
  if (within < 0) return;
  const there = [...list.children].find(one => one.matches('.sortitem') && place(one) === to);
  const field = there?.querySelectorAll(focusable)[within];
  (field?.disabled ? there.querySelector('input, textarea, select') ?? there.querySelector('button:enabled') : field)?.focus();
}

document.addEventListener('keydown', event => {
  if (!event.altKey || event.ctrlKey || event.metaKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
  const item = entryAt(event.target);
  if (!item) return;
  event.preventDefault();
  move(item, place(item) + (event.key === 'ArrowUp' ? -1 : 1));
});

document.addEventListener('pointerdown', event => {
  const item = event.target.closest?.('[data-grip]') && entryAt(event.target);
  if (!item || event.button !== 0) return;
  event.preventDefault();
  drag = { item, over: null };
  item.classList.add('dragged');
});

document.addEventListener('pointermove', event => {
  if (!drag) return;
  const all = siblings(drag.item);
  const over = all.find(one => { const box = one.getBoundingClientRect(); return event.clientY < box.top + box.height / 2; });
  all.forEach(one => one.classList.toggle('above', one === over));
  all.at(-1).classList.toggle('below', !over);
  const before = over ? place(over) : all.length;
  drag.over = before > place(drag.item) ? before - 1 : before;
});

function drop(isKept) {
  if (!drag) return;
  const { item, over } = drag;
  drag = null;
  item.classList.remove('dragged');
  siblings(item).forEach(one => one.classList.remove('above', 'below'));
  if (isKept && over !== null) move(item, over);
}

document.addEventListener('pointerup', () => drop(true));
document.addEventListener('pointercancel', () => drop(false));
document.addEventListener('keydown', event => event.key === 'Escape' && drop(false));

// In a list of short texts Enter goes on to the next box.
document.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !event.target.matches?.('[data-item]')) return;
  event.preventDefault();
  const all = [...event.target.closest('.items').querySelectorAll('[data-item]')];
  const next = all[all.indexOf(event.target) + 1];
  event.target.dispatchEvent(new Event('change', { bubbles: true }));
  if (next) next.focus();
  else setTimeout(() => [...event.target.closest('.items').querySelectorAll('[data-item]')].at(-1).focus(), 150);
});
