// Tries to come back to the server when the connection is lost, and goes on where the page was; loads the page anew where that is not possible.
// The framework stops trying after six minutes. A line may be away for longer, and a lid closed: then this goes on trying.
const TRIED_EVERY = 30_000;
const modal = document.getElementById("components-reconnect-modal");
let later = 0;

modal.addEventListener("components-reconnect-state-changed", event => {
  clearTimeout(later);
  switch (event.detail.state) {
    case "show":
      document.documentElement.dataset.lost = "";
      modal.showModal();
      break;
    case "hide":
      modal.close();
      delete document.documentElement.dataset.lost;
      // Whoever typed meanwhile sends it again (js/unsent.js).
      document.dispatchEvent(new Event("reconnected"));
      break;
    case "failed": tryLater(); break;
    case "rejected": location.reload(); break;
  }
});
document.getElementById("components-reconnect-button").addEventListener("click", retry);
document.getElementById("components-resume-button").addEventListener("click", resume);
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") retryWhereFailed(); });
addEventListener("online", retryWhereFailed);

function retryWhereFailed() {
  if (modal.classList.contains("components-reconnect-failed")) retry();
}

function tryLater() {
  clearTimeout(later);
  later = setTimeout(retry, TRIED_EVERY);
}

async function retry() {
  clearTimeout(later);
  try {
    if (await Blazor.reconnect()) return;
    if (await Blazor.resumeCircuit()) modal.close(); else location.reload();
  } catch {
    tryLater();
  }
}

async function resume() {
  try {
    if (!await Blazor.resumeCircuit()) location.reload();
  } catch {
    modal.classList.replace("components-reconnect-paused", "components-reconnect-resume-failed");
  }
}
