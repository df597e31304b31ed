// What the frame of the pages does without the server: light or dark, the rail, Ctrl+K, closing menus.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const keep = (name, value) => document.cookie = `${name}=${value};path=/;max-age=31536000;samesite=lax` + (location.protocol === "https:" ? ";secure" : "");
  const isDark = () => root.dataset.theme === "dark" || (root.dataset.theme === "system" && system.matches);
  const mark = () => document.querySelectorAll("[data-theme-choice]").forEach(button => button.setAttribute("aria-pressed", button.dataset.themeChoice === root.dataset.theme));
  const noteSystem = () => keep("scheme", system.matches ? "dark" : "light");

  function chooseTheme(theme) {
    root.dataset.theme = theme;
    keep("theme", theme);
    mark();
  }

  function foldRail() {
    const frame = document.querySelector(".frame");
    const isMini = root.dataset.rail ? root.dataset.rail === "mini" : frame.classList.contains("mini");
    root.dataset.rail = isMini ? "open" : "mini";
    keep("rail", root.dataset.rail);
  }

  // Which cases were opened here, and what was typed, is nobody else's business; other windows end too (js/signedin.js).
  document.addEventListener("submit", event => {
    if (!event.target.action.endsWith("/account/sign-out")) return;
    localStorage.removeItem("recent-cases");
    localStorage.setItem("sign-in-ends", 0);
    for (const name of Object.keys(sessionStorage)) if (name.startsWith("unsent:")) sessionStorage.removeItem(name);
  }, true);
  noteSystem();
  system.addEventListener("change", noteSystem);
  mark();
  document.addEventListener("toggle", mark, true);
  document.addEventListener("click", event => {
    const theme = event.target.closest("[data-theme-choice]");
    if (theme) chooseTheme(theme.dataset.themeChoice);
    if (event.target.closest("[data-rail-fold]")) foldRail();
    if (event.target.closest("[popover] a, [popover] [data-theme-choice]")) event.target.closest("[popover]").hidePopover();
  });
  // Before the page's own router sees the click: it would scroll, but leave the focus where it was.
  document.addEventListener("click", event => {
    if (!event.target.closest(".skip")) return;
    event.preventDefault();
    document.getElementById("content").focus();
  }, true);
  document.addEventListener("keydown", event => {
    // The sheet of keys: F1 anywhere, and ? where no text is written.
    const writes = event.target.closest("textarea, select, [contenteditable], input:not(.cell), input.lab");
    if (event.key === "F1" || (event.key === "?" && !writes)) {
      event.preventDefault();
      document.getElementById("help")?.togglePopover();
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      const search = document.getElementById("search");
      if (!search) return;
      event.preventDefault();
      search.focus();
      search.select();
    }
  });
  window.shell = { isDark, mark };
})();
