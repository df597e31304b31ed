// Keys, the guard against leaving with something that is in no draft yet, and texts that the server has not heard. One case is open at a time.
import { Unsent } from '../../js/unsent.js';

let frame = null;
let frameKey = null;
let leaving = null;
let saveWaits = false;
const waiting = new Map();
let unsent = new Unsent('texts');

// Between two tabs of the case there is nobody to tell for a moment, or somebody who has just left: the next one is told.
function save() {
  const asked = frame;
  if (!asked) saveWaits = true;
  else asked.invokeMethodAsync('SaveByKeyAsync').catch(() => {
    if (frame === asked) saveWaits = true;
    else save();
  });
}

function onKey(event) {
  if (!document.querySelector('.chead') || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === 's') {
    event.preventDefault();
    // A field tells what was typed when it is left.
    document.activeElement?.dispatchEvent(new Event('change', { bubbles: true }));
    save();
  } else if (frame && (key === 'z' || key === 'y') && !event.target.closest('input, textarea, select, [contenteditable]')) {
    event.preventDefault();
    frame.invokeMethodAsync('UndoByKeyAsync', key === 'y' || event.shiftKey);
  }
}

function onClick(event) {
  if (event.target.closest('[data-print]')) window.print();
  document.querySelectorAll('details.more[open]').forEach(menu => {
    if (!menu.contains(event.target) || event.target.closest('.pop')) menu.removeAttribute('open');
  });
}

// What is typed in a text is told while one types, not only when the field is left: so that it is kept, and shown, at once.
function onInput(event) {
  if (!event.target.matches('[data-keep]')) return;
  const field = event.target;
  if (field.id) unsent.note(field.id, field.value);
  clearTimeout(waiting.get(field));
  waiting.set(field, setTimeout(() => tell(field), 300));
}

function tell(field) {
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

// Told once is enough: told again after it was saved, it would look like something new.
function onChange(event) {
  const field = event.target;
  clearTimeout(waiting.get(field));
  waiting.delete(field);
  if (!field.id || !field.matches('[data-keep]')) return;
  const text = field.value;
  // Asked after the change has gone off, so that the answer comes after the text has been taken.
  setTimeout(() => frame?.invokeMethodAsync('HearAsync').then(() => unsent.heard(field.id, text), () => {}));
}

// Texts that were typed while nobody listened: the field may be another one now, after the page was loaded anew.
function sendAgain() {
  for (const [id, text] of unsent.all()) {
    const field = document.getElementById(id);
    if (!field?.matches('[data-keep]')) continue;
    if (!window.isTypedHere?.(field)) field.value = text;
    tell(field);
  }
}

function onLeave(event) {
  // The line is lost and the page loads itself anew: what was typed is kept in this window until then (js/unsent.js).
  if ('lost' in document.documentElement.dataset) return;
  event.preventDefault();
  event.returnValue = '';
}

export function begin(reference, key) {
  end(frameKey);
  frame = reference;
  frameKey = key;
  unsent = new Unsent('texts');
  // Someone may have begun to type before this script was here.
  const typing = document.activeElement;
  if (typing?.matches('[data-keep]')) typing.dispatchEvent(new Event('change', { bubbles: true }));
  sendAgain();
  if (location.hash) reveal(location.hash.slice(1));
  if (saveWaits) {
    saveWaits = false;
    save();
  }
}

export function guard(on) {
  if (leaving) window.removeEventListener('beforeunload', onLeave);
  leaving = on;
  if (on) window.addEventListener('beforeunload', onLeave);
}

export function reveal(id) {
  const place = document.getElementById(id);
  if (!place) return;
  place.scrollIntoView({ block: 'center' });
  (place.matches('input, textarea, select, button, a') ? place : place.querySelector('input, textarea, select'))?.focus({ preventScroll: true });
}

// A page that is left may say so only after the next one has begun: it then ends nothing.
export function end(key) {
  if (key !== frameKey) return;
  frame = null;
  frameKey = null;
  guard(false);
}

document.addEventListener('keydown', onKey);
document.addEventListener('click', onClick);
document.addEventListener('input', onInput);
document.addEventListener('reconnected', sendAgain);
document.addEventListener('change', onChange);
