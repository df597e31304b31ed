// What stands where in a table of amounts: its rows, the cells that the keyboard goes to, and the way to rows that are not drawn.
export const LABEL = 0;

export class GridTable {
  constructor(table) {
    this.table = table;
    this.box = table.closest('.tscroll');
  }

  cellOf(target) { return target instanceof Element && this.table.contains(target) ? target.closest('[data-c]') : null; }
  cells(row) { return [...row.querySelectorAll('[data-c]')].filter(cell => cell.checkVisibility({ visibilityProperty: true })); }
  rows() { return [...this.table.querySelectorAll('tr[data-row], tr[data-sum]')].filter(row => row.querySelector('[data-c]')); }
  lines() { return [...this.table.querySelectorAll('tr[data-row]')]; }
  years(cell) { return this.cells(rowOf(cell)).map(columnOf).filter(column => column > LABEL); }

  get lastAt() { return this.table.dataset.rows ? Number(this.table.dataset.rows) - 1 : this.lines().length - 1; }
  get first() { return { key: this.table.dataset.first ?? this.lines()[0].dataset.row, at: 0 }; }
  get last() { return { key: this.table.dataset.last ?? this.lines().at(-1).dataset.row, at: this.lastAt }; }

  // The cell of a column in a row; where the row has none, its nearest of the kind.
  cellIn(row, column) {
    const all = this.cells(row);
    return all.find(cell => cell.dataset.c === String(column)) ?? (Number(column) > LABEL ? all.find(cell => columnOf(cell) > LABEL) : all[0]) ?? all[0];
  }

  // A row that is not drawn is scrolled to, and waited for.
  async cellAt(at, column) {
    for (let tries = 0; tries < 60; tries++) {
      const row = this.table.querySelector(`tr[data-i="${at}"]`);
      if (row) return this.cellIn(row, column);
      if (tries % 10 === 0) {
        const near = this.lines().reduce((best, one) => !best || Math.abs(one.dataset.i - at) < Math.abs(best.dataset.i - at) ? one : best, null);
        if (!near) return null;
        this.box.scrollTop += (at - near.dataset.i) * near.offsetHeight;
      }
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    return null;
  }

  // Whether rows between two that are drawn are not.
  hasGap(from, to) {
    for (let row = from.nextElementSibling; row && row !== to; row = row.nextElementSibling) if (isSpacer(row)) return true;
    if (from.parentElement === to.parentElement) return false;
    for (let row = to.previousElementSibling; row; row = row.previousElementSibling) if (isSpacer(row)) return true;
    return false;
  }
}

export const rowOf = cell => cell.closest('tr');
export const keyOf = cell => rowOf(cell).dataset.row;
export const columnOf = cell => Number(cell.dataset.c);
export const isField = cell => cell.tagName === 'INPUT';
export const isAmount = cell => isField(cell) && columnOf(cell) > LABEL;
export const placeOf = cell => ({ key: keyOf(cell), at: Number(rowOf(cell).dataset.i), column: columnOf(cell) });

const isSpacer = row => !row.dataset.row && !row.dataset.sum && parseFloat(row.style.height) > 0;
