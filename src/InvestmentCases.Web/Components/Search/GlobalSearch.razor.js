// The keys of the search in the bar: arrows move along what was found, Enter opens, Escape closes. Which cases were opened last is
// remembered in this browser until its person signs out (shell.js).
const most = 7;
let place, input, box, page;

const remembered = () => { try { return JSON.parse(localStorage.getItem('recent-cases') ?? '[]'); } catch { return []; } };
const options = () => [...box.querySelectorAll('[role=option]')];
const active = () => box.querySelector('[aria-selected=true]');
const here = () => location.pathname.match(/^\/cases\/([0-9a-f-]{36})/)?.[1];

export function visited() {
  const id = here();
  if (id) localStorage.setItem('recent-cases', JSON.stringify([id, ...remembered().filter(one => one !== id)].slice(0, most + 1)));
}

function choose(option) {
  active()?.setAttribute('aria-selected', 'false');
  option?.setAttribute('aria-selected', 'true');
  option?.scrollIntoView({ block: 'nearest' });
  if (option) {
    option.id ||= 'found-' + Math.random().toString(36).slice(2);
    input.setAttribute('aria-activedescendant', option.id);
  } else input.removeAttribute('aria-activedescendant');
}

function open(isOpen) {
  box.hidden = !isOpen;
  input.setAttribute('aria-expanded', String(isOpen && options().length > 0));
  if (!isOpen) choose(null);
}

function onKey(event) {
  const all = options();
  const at = all.indexOf(active());
  if (event.key === 'Escape' && !box.hidden) {
    open(false);
    event.preventDefault();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (box.hidden) open(true);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    choose(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length]);
  } else if (event.key === 'Enter' && at >= 0 && !box.hidden) {
    event.preventDefault();
    all[at].click();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    open(false);
    const asked = input.value.trim();
    Blazor.navigateTo(asked ? '/cases?q=' + encodeURIComponent(asked) : '/cases');
  }
}

export function begin(element, reference) {
  [place, page] = [element, reference];
  input = place.querySelector('input');
  box = place.querySelector('.found');
  input.addEventListener('keydown', onKey);
  input.addEventListener('focus', () => {
    open(true);
    page.invokeMethodAsync('ShowRecentAsync', remembered().filter(id => id !== here()).slice(0, most));
  });
  input.addEventListener('input', () => open(true));
  place.addEventListener('focusout', event => { if (!place.contains(event.relatedTarget)) open(false); });
  // The field keeps the focus while one points.
  box.addEventListener('mousedown', event => event.preventDefault());
  box.addEventListener('click', event => {
    if (!event.target.closest('a')) return;
    open(false);
    input.value = '';
    input.blur();
  });
  new MutationObserver(() => {
    if (!active()) input.removeAttribute('aria-activedescendant');
    if (!box.hidden) input.setAttribute('aria-expanded', String(options().length > 0));
  }).observe(box, { childList: true, subtree: true });
  if (document.activeElement === input) input.dispatchEvent(new FocusEvent('focus'));
  visited();
}
