// The range of cells that is chosen in a table of amounts, drawn or not.
import { LABEL, columnOf, isField, keyOf, placeOf } from './table.js';

export class Selection {
  #anchor = null;   // the cell where it began
  #head = null;     // the cell where it ends
  #ahead = null;    // its texts, where it is larger than what is drawn

  // `texts` asks the server for what the cells of a range show.
  constructor(grid, texts) {
    this.grid = grid;
    this.texts = texts;
  }

  get isBegun() { return this.#anchor !== null; }
  get isMany() { return this.#anchor && this.#head && (this.#anchor.at !== this.#head.at || this.#anchor.column !== this.#head.column); }

  begin(cell) {
    this.#anchor = this.#head = placeOf(cell);
    this.mark();
  }

  end() {
    this.#anchor = this.#head = null;
    this.mark();
  }

  endsAt(place) { return this.#head.at === place.at && this.#head.column === place.column; }

  async to(place) {
    this.#head = place;
    this.mark();
    const { range, top, bottom } = this.#span();
    this.#ahead = null;
    if (this.grid.lines().filter(row => row.dataset.i >= top && row.dataset.i <= bottom).length <= bottom - top) {
      const texts = await this.texts(range);
      this.#ahead = { name: JSON.stringify(range), texts };
    }
  }

  all(cell) {
    const years = this.grid.cells(cell.closest('tr')).filter(one => isField(one) && columnOf(one) > LABEL).map(columnOf);
    this.#anchor = { ...this.grid.first, column: years[0] };
    return this.to({ ...this.grid.last, column: years.at(-1) });
  }

  rangeAt(cell) {
    return this.#anchor && this.#head && isField(cell) ? this.#span().range : { firstRow: keyOf(cell), lastRow: keyOf(cell), firstYear: columnOf(cell) || LABEL, lastYear: columnOf(cell) || LABEL };
  }

  // What the chosen cells show, row by row.
  shown() {
    const now = this.#span();
    return this.#ahead?.name === JSON.stringify(now.range) ? this.#ahead.texts : this.#within(now).map(row => row.map(one => one.value));
  }

  mark() {
    const wanted = new Set(this.isMany ? this.#within(this.#span()).flat().map(cell => cell.parentElement) : []);
    this.grid.table.querySelectorAll('[data-sel]').forEach(cell => wanted.has(cell) || cell.removeAttribute('data-sel'));
    wanted.forEach(cell => cell.hasAttribute('data-sel') || cell.setAttribute('data-sel', ''));
  }

  #span() {
    const columns = [this.#anchor.column, this.#head.column].sort((a, b) => a - b);
    const ends = [this.#anchor, this.#head].sort((a, b) => a.at - b.at);
    return { top: ends[0].at, bottom: ends[1].at, left: columns[0], right: columns[1], range: { firstRow: ends[0].key, lastRow: ends[1].key, firstYear: columns[0], lastYear: columns[1] } };
  }

  #within({ top, bottom, left, right }) {
    return this.grid.lines().filter(row => row.dataset.i >= top && row.dataset.i <= bottom)
      .map(row => this.grid.cells(row).filter(cell => isField(cell) && columnOf(cell) >= left && columnOf(cell) <= right));
  }
}
