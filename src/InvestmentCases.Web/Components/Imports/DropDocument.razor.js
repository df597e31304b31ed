// Documents are dropped anywhere on the page, or pasted where nothing is written; either way they go into the field that files are chosen with.
export function attach(root) {
  const input = root.querySelector('input[type=file]');
  const over = document.createElement('div');
  over.className = 'dropover';
  over.textContent = root.dataset.over;
  over.hidden = true;
  document.body.append(over);

  // A card that takes files of its own keeps them.
  const isOurs = event => event.dataTransfer?.types.includes('Files') && !event.target.closest?.('.drop');

  function take(files) {
    if (files.length === 0 || input.disabled) return;
    const all = new DataTransfer();
    for (const file of files) all.items.add(file);
    input.files = all.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function onDragOver(event) {
    over.hidden = !isOurs(event);
    if (over.hidden) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  }

  // Leaving the window has nothing to go to.
  function onDragLeave(event) {
    if (!event.relatedTarget) over.hidden = true;
  }

  function onDrop(event) {
    over.hidden = true;
    if (!isOurs(event)) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  }

  function onPaste(event) {
    const field = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (event.defaultPrevented || (field && !field.matches('[data-paste-document]'))) return;
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    const name = root.dataset.pasted;
    if (html.trim()) take([new File([html], `${name}.html`, { type: 'text/html' })]);
    else if (text.trim()) take([new File([text], `${name}.txt`, { type: 'text/plain' })]);
    else take(event.clipboardData.files);
    event.preventDefault();
  }

  const listeners = [['dragover', onDragOver], ['dragleave', onDragLeave], ['drop', onDrop], ['paste', onPaste]];
  for (const [name, listener] of listeners) document.addEventListener(name, listener);
  root.dataset.ready = '';
  return {
    detach() {
      for (const [name, listener] of listeners) document.removeEventListener(name, listener);
      over.remove();
    },
  };
}
