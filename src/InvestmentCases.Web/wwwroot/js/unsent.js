// What a person has typed and may not have reached her edit draft yet, kept in this window until it has: a killed server, a lost line or a sign-in that ran out loses none of it.
const STORED_AFTER = 1500;

export class Unsent {
  constructor(what) { this.name = `unsent:${document.documentElement.dataset.person}:${what}:${location.pathname}`; }

  #read() { return JSON.parse(sessionStorage.getItem(this.name) ?? '{}'); }

  #write(texts) {
    if (Object.keys(texts).length === 0) sessionStorage.removeItem(this.name);
    else sessionStorage.setItem(this.name, JSON.stringify(texts));
  }

  note(where, text) { this.#write({ ...this.#read(), [where]: text }); }

  // The server has heard it, and stores it within a second; unless it is gone meanwhile (js/reconnect.js).
  heard(where, text) {
    setTimeout(() => { if (!('lost' in document.documentElement.dataset) && this.#read()[where] === text) this.forget(where); }, STORED_AFTER);
  }

  forget(where) {
    const { [where]: gone, ...left } = this.#read();
    this.#write(left);
  }

  clear() { sessionStorage.removeItem(this.name); }

  all() { return Object.entries(this.#read()); }
}
