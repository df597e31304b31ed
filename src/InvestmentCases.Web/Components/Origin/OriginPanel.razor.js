// The answer stands by the figure that was asked, and the keyboard goes back there when it is closed. On a narrow screen it is a sheet at the foot of the page (economy.css).
const GAP = 8;
let asking = null;

const inSight = box => box.bottom > 0 && box.top < innerHeight && box.width > 0;

function figureOf(name) {
  if (asking?.isConnected && asking.dataset.asks === name) return asking;
  return [...document.querySelectorAll(`[data-asks="${CSS.escape(name)}"]`)].find(figure => figure.checkVisibility());
}

export function open(panel, name) {
  asking = document.activeElement?.closest('[data-asks]');
  const box = figureOf(name)?.getBoundingClientRect();
  if (box && inSight(box) && matchMedia('(min-width: 641px)').matches) {
    const above = box.top - GAP, below = innerHeight - box.bottom - GAP;
    const isBelow = below >= Math.min(panel.offsetHeight + GAP, above);
    Object.assign(panel.style, {
      inset: 'auto',
      left: `${Math.max(GAP, Math.min(innerWidth - panel.offsetWidth - GAP, (box.left + box.right - panel.offsetWidth) / 2))}px`,
      [isBelow ? 'top' : 'bottom']: `${isBelow ? box.bottom + GAP : innerHeight - box.top + GAP}px`,
      maxHeight: `${(isBelow ? below : above) - GAP}px`,
    });
  }
  panel.focus({ preventScroll: true });
}

export function back(name) {
  figureOf(name)?.focus({ preventScroll: true });
}
