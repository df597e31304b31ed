// Tries to come back to the server when the connection is lost, and goes on where the page was; loads the page anew where that is not possible.
const modal = document.getElementById("components-reconnect-modal");
modal.addEventListener("components-reconnect-state-changed", event => {
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
    case "failed": document.addEventListener("visibilitychange", retryWhenSeen); break;
    case "rejected": location.reload(); break;
  }
});
document.getElementById("components-reconnect-button").addEventListener("click", retry);
document.getElementById("components-resume-button").addEventListener("click", resume);

async function retry() {
  document.removeEventListener("visibilitychange", retryWhenSeen);
  try {
    if (await Blazor.reconnect()) return;
    if (await Blazor.resumeCircuit()) modal.close(); else location.reload();
  } catch {
    document.addEventListener("visibilitychange", retryWhenSeen);
  }
}

async function resume() {
  try {
    if (!await Blazor.resumeCircuit()) location.reload();
  } catch {
    modal.classList.replace("components-reconnect-paused", "components-reconnect-resume-failed");
  }
}

async function retryWhenSeen() {
  if (document.visibilityState === "visible") await retry();
}
