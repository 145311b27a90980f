// Which page is shown (the address after # says it), the theme, and the keyboard.

const holder = document.getElementById("page");
let shown = null;
let run = null;

function themeButton() {
  const now = () => document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  const other = () => (now() === "dark" ? "light" : "dark");
  const toggle = button("", "Light or dark", () => {
    setTheme(other());
    toggle.textContent = other();
  }, { class: "theme" });
  toggle.textContent = other();
  return toggle;
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // A page opened from a file may have no storage: the choice then lasts until it is closed.
  }
  shown?.drawing?.readColours();
}

function storedTheme() {
  try {
    return localStorage.getItem("theme");
  } catch {
    return null;
  }
}

function go(address) {
  location.hash = address;
}

/** Shows what the address names: `#/` the run, `#/3` its third theorem, `#/3/12` goal 12 of that, `#/3/first` the first search. */
async function route() {
  const [number, ...rest] = location.hash.replace(/^#\/?/, "").split("/");
  const stage = rest[0] === "first" ? rest.shift() : "";
  const [node] = rest;
  const row = run.theorems.find((each) => String(each.number) === number);
  if (shown?.row && row === shown.row && stage === shown.stageShown && node) {
    shown.select(shown.tree?.nodes.get(Number(node)) ?? null);
    return;
  }
  const tree = row?.[stage || "tree"] ? new SearchTree(await unpack(`${stage || "tree"}-${row.number}`)) : null;
  const kept = shown instanceof RunPage ? shown : shown?.runPage;
  shown?.close?.();
  if (row) {
    shown = new TheoremPage(run, row, tree, go, stage);
    shown.runPage = kept;
    document.title = `${row.name} – ${run.name}`;
  } else {
    shown = kept ?? new RunPage(run, (theorem) => go(`#/${theorem}`));
    document.title = run.name;
  }
  document.body.className = [row ? "on-theorem" : "on-run", tree?.packed.onlyElaborated ? "only-elaborated" : ""].join(" ");
  holder.replaceChildren(shown.render(themeButton()));
  if (row && node && tree) requestAnimationFrame(() => requestAnimationFrame(() => shown.select(tree.nodes.get(Number(node)) ?? null)));
  if (row) shown.canvas?.focus({ preventScroll: true });
  else if (kept) shown.body.children[shown.current]?.scrollIntoView({ block: "nearest" });
}

async function start() {
  const theme = storedTheme();
  if (theme) document.documentElement.dataset.theme = theme;
  if (typeof DecompressionStream === "undefined") {
    holder.append(el("p", { class: "note bad" }, "This browser is too old for this page: it has no DecompressionStream. Chromium 123, Firefox 120 and Safari 17.5 can show it."));
    return;
  }
  run = await unpack("run");
  addEventListener("hashchange", route);
  addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) shown?.key(event);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => shown?.drawing?.readColours());
  await route();
  document.documentElement.dataset.ready = "yes";
}

// For scripts that drive the page: where a goal stands on the canvas, and what is shown.
window.explorer = { placeOf: (id) => shown?.drawing?.placeOf(id) ?? null, page: () => shown };

start();
