// J and K move along the rows, Enter opens, X picks out; "/" goes to the search; a menu closes when one goes elsewhere.
let place = null;
let typing = 0;

const rows = () => [...place.querySelectorAll('[data-row]')];

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') place.querySelectorAll('details[open]').forEach(menu => menu.removeAttribute('open'));
  if (event.target.closest('input:not([type=checkbox]), textarea, select')) return;
  if (event.key.toLowerCase() === 'x') {
    // A real click, so that shift goes with it.
    document.activeElement?.closest('tr')?.querySelector('[data-pick]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: event.shiftKey }));
    return;
  }
  const step = { j: 1, k: -1 }[event.key.toLowerCase()];
  if (step) {
    const all = rows();
    const at = all.indexOf(document.activeElement);
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))]?.focus();
    event.preventDefault();
  } else if (event.key === '/') {
    place.querySelector('input[type=search]')?.focus();
    event.preventDefault();
  }
}

function onClick(event) {
  place.querySelectorAll('details[open]').forEach(menu => {
    if (!menu.contains(event.target) || (event.target.closest('a') && !event.target.closest('[data-stays]'))) menu.removeAttribute('open');
  });
}

function go(form) {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value) asked.set(name, value);
  const query = asked.toString().replaceAll('%2C', ',');
  Blazor.navigateTo('/cases' + (query ? '?' + query : ''), false, true);
}

function prepare(form) {
  if (!form.matches('[data-years]')) return;
  const [from, to] = [form.querySelector('[data-from]').value.trim(), form.querySelector('[data-to]').value.trim()];
  form.querySelector('[name=year]').value = from || to ? (from === to ? from : from + '-' + to) : '';
}

function onSubmit(event) {
  if (!event.target.matches('[data-search], [data-years]')) return;
  prepare(event.target);
  event.preventDefault();
  go(event.target);
}

function onInput(event) {
  if (!event.target.matches('input[type=search]')) return;
  clearTimeout(typing);
  typing = setTimeout(() => go(event.target.form), 250);
}

export function begin(element) {
  place = element;
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', onClick);
  place.addEventListener('submit', onSubmit);
  place.addEventListener('input', onInput);
  // What was typed before this script was here is searched for now.
  const search = place.querySelector('input[type=search]');
  if (search && search.value !== (new URLSearchParams(location.search).get('q') ?? '')) onInput({ target: search });
}

export function end() {
  clearTimeout(typing);
  document.removeEventListener('keydown', onKey);
  document.removeEventListener('click', onClick);
}
