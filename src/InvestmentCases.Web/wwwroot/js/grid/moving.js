// A line is drawn by its number to the place of another of its block.
export function movingListeners(table, move) {
  let drawn = null;
  const rowAt = event => event.target.closest('tr[data-row]');
  const unmark = () => table.querySelectorAll('.dropat').forEach(row => row.classList.remove('dropat'));
  return [
    ['dragstart', event => {
      drawn = event.target.closest('.rowno[draggable]')?.closest('tr') ?? null;
      if (drawn) event.dataTransfer.setData('text/plain', drawn.querySelector('input')?.value ?? '');
    }],
    ['dragover', event => {
      unmark();
      const over = rowAt(event);
      if (!drawn || !over || over.parentElement !== drawn.parentElement) return;
      event.preventDefault();
      over.classList.add('dropat');
    }],
    ['drop', event => {
      unmark();
      const over = rowAt(event);
      if (!drawn || !over) return;
      event.preventDefault();
      move(drawn.dataset.row, over.dataset.row);
      drawn = null;
    }],
  ];
}
