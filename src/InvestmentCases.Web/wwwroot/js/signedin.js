// Without use the sign-in runs out: this says so five minutes before, in every window of the browser alike, and leads to the sign-in page when it has;
// from there one comes back to the same place. Whoever types or points is still there: that is told the server, so that the cookie lives on too.
const MINUTE = 60_000;
const WARNED_BEFORE = 5 * MINUTE;
const TOLD_EVERY = MINUTE;
const ENDS = 'sign-in-ends';

const bar = document.getElementById('sign-in-ends');
const lifetime = bar.dataset.lifetime * 1000;
let told = Date.now();
let timer = 0;
let leaving = false;
let said = null;

const end = () => Number(localStorage.getItem(ENDS));

function keepUntil(moment) {
  localStorage.setItem(ENDS, moment);
  look();
}

function look() {
  if (leaving) return;
  clearTimeout(timer);
  const left = end() - Date.now();
  if (left <= 0) return leave();
  const minutes = left > WARNED_BEFORE ? 0 : Math.ceil(left / MINUTE);
  say(minutes);
  // Timers hold at most some 24 days, and stand still while the computer sleeps.
  timer = setTimeout(look, Math.min(minutes ? left - (minutes - 1) * MINUTE : left - WARNED_BEFORE, 60 * MINUTE));
}

function say(minutes) {
  const title = said && document.title.startsWith(said) ? document.title.slice(said.length) : document.title;
  said = minutes ? bar.dataset.title.replace('{0}', minutes) + ' · ' : null;
  document.title = (said ?? '') + title;
  if (!minutes) {
    if (bar.matches(':popover-open')) bar.hidePopover();
    return;
  }
  if (!bar.matches(':popover-open')) bar.showPopover();
  const text = minutes > 1 ? bar.dataset.minutes.replace('{0}', minutes) : bar.dataset.minute;
  // Once it can be read, so that it is read aloud.
  requestAnimationFrame(() => { bar.querySelector('[role=status]').textContent = text; });
}

async function stay() {
  told = Date.now();
  try {
    const answer = await fetch(bar.dataset.stay, { method: 'POST', redirect: 'manual' });
    if (answer.ok) keepUntil(Date.now() + lifetime);
    else if (answer.type === 'opaqueredirect' || answer.status === 401) leave();
  } catch {
    told = 0; // no line: at the next use again
  }
}

// What is typed and not heard of is kept in this window (js/unsent.js) and sent after signing in again.
async function leave() {
  if (leaving) return;
  leaving = true;
  document.documentElement.dataset.lost = '';
  const form = document.querySelector('form[action$="/account/sign-out"]');
  try {
    if (form) await fetch(form.action, { method: 'POST', body: new FormData(form), redirect: 'manual' });
    const hasRunOut = end() > 0; // else she has signed out in another window
    localStorage.setItem(ENDS, 0);
    location.assign(`${bar.dataset.signIn}?ended=${hasRunOut}&returnUrl=${encodeURIComponent(location.pathname + location.search + location.hash)}`);
  } catch {
    leaving = false;
    setTimeout(leave, 5000);
  }
}

function use() {
  if (Date.now() - told >= TOLD_EVERY && !leaving) stay();
}

for (const name of ['keydown', 'pointerdown']) document.addEventListener(name, use, { capture: true, passive: true });
document.addEventListener('visibilitychange', look);
addEventListener('storage', event => { if (event.key === ENDS) look(); });
bar.querySelector('button').addEventListener('click', stay);
// The page itself was a use; its cookie may be a minute old.
keepUntil(Math.max(end(), Date.now() + lifetime - TOLD_EVERY));
