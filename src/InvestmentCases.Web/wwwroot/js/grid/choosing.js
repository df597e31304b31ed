// Choosing from a list in its cell: the list is laid over the cell, and goes when it is left.
export function chooseIn(cell, box, back, take) {
  const list = box.querySelector(`select[data-choice="${cell.dataset.c}"]`);
  if (!list) return;
  const at = cell.getBoundingClientRect(), around = box.getBoundingClientRect();
  Object.assign(list.style, { left: `${at.left - around.left + box.scrollLeft}px`, top: `${at.top - around.top + box.scrollTop}px`, minWidth: `${at.width + 24}px` });
  list.hidden = false;
  list.value = cell.dataset.v;
  list.focus();
  try { list.showPicker(); } catch { /* opens by its own keys where the browser has no picker to show */ }
  const close = goesBack => {
    if (list.hidden) return;
    list.hidden = true;
    list.onchange = list.onblur = list.onkeydown = null;
    if (goesBack) back();
  };
  const taken = () => {
    const value = list.value;
    close(true);
    if (value !== cell.dataset.v) take(value);
  };
  list.onchange = taken;
  list.onblur = () => close(false);
  list.onkeydown = event => {
    if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); close(true); }
    if (event.key === 'Enter' || event.key === 'Tab') { event.preventDefault(); taken(); }
  };
}
