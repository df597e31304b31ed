// Ctrl+Alt+M comments the field that one stands in, as in Word. AltGr is no Ctrl+Alt.
document.addEventListener('keydown', event => {
  if (!event.ctrlKey || !event.altKey || event.code !== 'KeyM' || event.getModifierState('AltGraph')) return;
  const mark = event.target.closest('.field, .entry, .card, tr')?.querySelector('[data-comment]') ?? document.querySelector('[data-comments]');
  if (!mark) return;
  event.preventDefault();
  mark.click();
});
