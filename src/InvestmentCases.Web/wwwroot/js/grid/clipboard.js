// Cells to and from other programs: text with tabs, and an HTML table. Numbers are given so that a spreadsheet reads them as numbers.
export class Clipboard {
  constructor(group) { this.group = group; }

  // A number as other programs write it, where the text is one.
  #number(text) {
    const bare = text.replaceAll(this.group, '').replaceAll('\u2212', '-').replace(',', '.');
    return /^-?\d+(\.\d+)?$/.test(bare) ? bare : null;
  }

  // As it is shown, in both: a spreadsheet takes the table and its numbers.
  write(data, rows) {
    const html = document.createElement('table');
    for (const row of rows) {
      const tr = html.insertRow();
      for (const text of row) {
        const cell = tr.insertCell(), number = this.#number(text);
        cell.textContent = text;
        if (number === null) continue;
        cell.setAttribute('x:num', number);
        cell.setAttribute('sdval', number);
      }
    }
    data.setData('text/plain', rows.map(row => row.map(text => text.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n'));
    data.setData('text/html', `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>${html.outerHTML}</body></html>`);
  }

  // A table of several cells as text with tabs; else the plain text.
  read(data) {
    const text = data.getData('text/plain');
    const html = data.getData('text/html');
    const table = html ? new DOMParser().parseFromString(html, 'text/html').querySelector('table') : null;
    if (!table || table.querySelectorAll('td, th').length < 2) return text;
    const spans = [];
    const lines = [...table.rows].map((row, r) => {
      const cells = spans[r] ?? [];
      let c = 0;
      for (const cell of row.cells) {
        while (cells[c] !== undefined) c++;
        cells[c] = cell.textContent.replace(/\s+/g, ' ').trim();
        for (let more = 1; more < cell.colSpan; more++) cells[c + more] = '';
        for (let below = 1; below < cell.rowSpan; below++) for (let more = 0; more < cell.colSpan; more++) (spans[r + below] ??= [])[c + more] = '';
        c += cell.colSpan;
      }
      return Array.from(cells, one => one ?? '').join('\t');
    });
    return lines.join('\n');
  }
}
