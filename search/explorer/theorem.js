// The page of a theorem: the tree, the panel beside it, the replay below it, the search above it.

const COLOURED_BY = { status: "status", priority: "priority", logProb: "log-probability" };

class TheoremPage {
  /** `stage` is "first" for the tree of the search with templates alone that came before the row's own. */
  constructor(run, row, tree, go, stage = "") {
    Object.assign(this, { run, row, tree, go, stageShown: stage });
    this.address = stage ? `#/${row.number}/${stage}` : `#/${row.number}`;
    this.step = tree ? tree.lastStep : 0;
    this.selected = null;
    this.attempt = null;
    this.found = [];
    this.foundAt = -1;
    this.playing = null;
    this.view = { folded: tree ? foldsAtFirst(tree) : new Set(), failures: false, onlyPath: false, visits: true };
    this.on = { select: (node, attempt) => this.select(node, attempt) };
  }

  render(themeButton) {
    const { row, tree, run } = this;
    const place = run.theorems.indexOf(row);
    const neighbour = (by, label, title) => {
      const other = run.theorems[place + by];
      return button(label, other ? `${title}: ${other.name}` : title, () => this.go(`#/${other.number}`), { disabled: !other, class: "neighbour" });
    };
    const word = (text) => el("span", { class: "word" }, text);
    this.aside = el("aside", { class: "side", tabindex: "-1", "aria-label": "Details" });
    const bar = el("header", { class: "bar" },
      el("a", { class: "back", href: "#/", title: "All theorems (Esc)" }, "‹ ", run.name),
      el("h1", {}, el("bdi", {}, row.name)), verdictBadge(row.verdict), el("span", { class: "place" }, row.place), this.searches(),
      el("div", { class: "tools" }, neighbour(-1, ["‹", word(" previous")], "Previous theorem"), neighbour(1, [word("next "), "›"], "Next theorem"), themeButton));
    this.element = el("main", { class: "theorem" }, bar, el("div", { class: "work" }, tree ? this.stage() : this.noTree(), this.grip(), this.aside));
    this.panel();
    return this.element;
  }

  noTree() {
    return el("section", { class: "stage empty" }, el("p", {}, "No search tree was recorded for this theorem."));
  }

  stage() {
    this.canvas = el("canvas", { tabindex: "0", role: "application", "aria-label": "Search tree. Arrow keys move, Enter folds, Escape goes back." });
    this.search = el("input", {
      type: "search", id: "search", placeholder: "Search goals, tactics", "aria-label": "Search goals, tactics and errors", spellcheck: "false",
      on: { input: () => this.lookFor(this.search.value) },
    });
    this.hits = el("span", { class: "hits" });
    this.toggles = {
      failures: button("failures", "Show failed tactics in the tree (e)", () => this.toggle("failures"), { "aria-pressed": "false" }),
      onlyPath: button(this.tree.proof.length ? "proof only" : "best line only", "Only the marked path (p)", () => this.toggle("onlyPath"), { "aria-pressed": "false" }),
    };
    const colour = el("select", { "aria-label": "Colour", on: { change: () => this.colourBy(colour.value) } },
      Object.entries(COLOURED_BY).map(([value, words]) => el("option", { value }, `colour: ${words}`)));
    const size = el("select", { "aria-label": "Size", class: "size", on: { change: () => { this.view.visits = size.value === "visits"; this.lay(this.selected ?? this.tree.root); } } },
      el("option", { value: "visits" }, "size: visits"), el("option", { value: "same" }, "size: all the same"));
    const folds = [button("fold", "Fold all but the path", () => this.foldAll(true)), button("unfold", "Unfold everything", () => this.foldAll(false))];
    const zoom = [button("−", "Zoom out (-)", () => this.drawing.zoom(1 / 1.3)), button("+", "Zoom in (+)", () => this.drawing.zoom(1.3)), button("fit", "The whole tree (f)", () => this.drawing.fit())];
    this.legendLine = el("p", { class: "legend" });
    this.tools = el("div", { class: "toolbar" }, el("div", { class: "seek" }, this.search, this.hits), el("span", { class: "group" }, Object.values(this.toggles)), el("span", { class: "group folds" }, folds), colour, size, el("span", { class: "group" }, zoom));
    const stage = el("section", { class: "stage" }, this.tools,
      this.canvas, this.legendLine, this.replayBar());
    this.drawing = new Drawing(this.canvas, { pick: (item) => this.pick(item), fold: (item) => this.fold(item.node), top: () => this.tools.offsetHeight + 22 });
    Object.assign(this.drawing.state, { step: Infinity, proofFound: this.tree.proof.length > 0 });
    this.legend();
    requestAnimationFrame(() => {
      this.drawing.resize();
      this.lay();
      this.drawing.fit(0.8);
    });
    return stage;
  }

  /** By status, or by a number of each goal that is 0 at best: `lowest` is the depth of the ramp. */
  colourBy(name) {
    const depths = [...this.tree.nodes.values()].map((node) => -(node[name] ?? 0));
    Object.assign(this.drawing.state, { colour: name, lowest: name === "status" ? 1 : depths.reduce((a, b) => Math.max(a, b), 1) });
    this.drawing.draw();
    this.legend();
  }

  legend() {
    const keys = this.drawing.state.colour === "status"
      ? Object.keys(STATUS_WORDS).map((status) => el("span", { class: `key status-${status}` }, this.tree.words(status)))
      : [el("span", { class: "key ramp" }, this.drawing.state.colour === "logProb" ? "likely → unlikely" : "first → last in the frontier")];
    const path = el("span", { class: `key ${this.tree.proof.length ? "path-proof" : "path-best"}` }, this.tree.proof.length ? "proof" : "most promising line");
    this.legendLine.replaceChildren(...keys, path, el("span", { class: "key merged" }, "merged state"), el("span", { class: "key both" }, "all goals needed"), el("span", { class: "key same" }, "other tactics did the same"));
  }

  /** The two searches of a theorem, where the network searched after the templates had given up. */
  searches() {
    if (!this.row.first) return null;
    const choice = (stage, words, title) => button(words, title, () => this.go(`#/${this.row.number}${stage && `/${stage}`}`), { "aria-pressed": String(stage === this.stageShown) });
    return el("span", { class: "group searches" }, choice("first", "1 templates", "The first search, with the templates alone"), choice("", "2 network", "The search with the network after it"));
  }

  replayBar() {
    const last = this.tree.lastStep;
    this.slider = el("input", { type: "range", min: "0", max: String(last), value: String(last), "aria-label": "Replay of the expansions", on: { input: () => this.replay(Number(this.slider.value)) } });
    this.playButton = button("▶", "Replay (space)", () => this.play());
    this.told = el("span", { class: "told" });
    const bar = el("div", { class: "replay" }, this.playButton,
      button("‹", "One expansion back ([)", () => this.replay(this.step - 1)), this.slider, button("›", "One expansion on (])", () => this.replay(this.step + 1)), this.told);
    this.tellStep();
    return bar;
  }

  /** The grip between the tree and the panel. */
  grip() {
    const grip = el("div", { class: "grip", role: "separator", "aria-orientation": "vertical" });
    grip.addEventListener("pointerdown", (event) => {
      grip.setPointerCapture(event.pointerId);
      const move = (now) => (this.aside.style.width = `${Math.min(innerWidth - 260, Math.max(260, innerWidth - now.clientX))}px`);
      grip.addEventListener("pointermove", move);
      grip.addEventListener("pointerup", () => grip.removeEventListener("pointermove", move), { once: true });
    });
    return grip;
  }

  // ---- the drawing

  lay(anchor = null) {
    const before = anchor && this.drawing.layout?.byNode.get(anchor.id);
    this.drawing.show(layOut(this.tree, this.view));
    if (anchor) this.drawing.hold(before, this.drawing.layout.byNode.get(anchor.id));
  }

  toggle(name) {
    this.view[name] = !this.view[name];
    this.toggles[name].setAttribute("aria-pressed", String(this.view[name]));
    this.lay(this.selected ?? this.tree.root);
    if (name === "onlyPath") this.drawing.fit(0.5);
  }

  fold(node) {
    if (!this.drawing.layout.byNode.get(node.id)?.foldable) return;
    if (!this.view.folded.delete(node.id)) this.view.folded.add(node.id);
    this.lay(node);
  }

  foldAll(folded) {
    this.view.folded = folded ? foldsAtFirst(this.tree, 0) : new Set();
    this.lay(this.selected ?? this.tree.root);
    if (this.selected) this.show(this.selected);
    this.drawing.fit(0.5);
  }

  pick(item) {
    if (!item) this.select(null);
    else if (item.kind === "end" || item.kind === "failure") this.select(item.node, item.attempt);
    else this.select(item.node);
  }

  /** Selects a node (null: the theorem), unfolds the way to it and brings it into sight. */
  select(node, attempt = null) {
    if (node && !node.existsAt(this.tree.time(this.step))) this.replay(this.tree.lastStep);
    this.selected = node ?? null;
    this.attempt = attempt;
    if (node && this.drawing) this.show(node);
    if (this.drawing) {
      Object.assign(this.drawing.state, { selected: this.selected, attempt });
      this.canvas.dataset.selected = node ? node.id : "";
      this.drawing.draw();
    }
    this.panel();
    history.replaceState(null, "", node ? `${this.address}/${node.id}` : this.address);
    if (node) speak(`Goal ${node.id}, ${this.tree.words(node.status(this.tree.time(this.step)))}: ${node.title}`);
  }

  show(node) {
    if (!this.drawing.layout) return;
    const folded = [...this.tree.ancestors(node)].filter((each) => this.view.folded.delete(each.id));
    const hidden = this.view.onlyPath && !node.onPath;
    if (hidden) {
      this.view.onlyPath = false;
      this.toggles.onlyPath.setAttribute("aria-pressed", "false");
    }
    if (folded.length || hidden) this.lay(folded.at(-1) ?? this.tree.root);
    const item = this.drawing.layout.byNode.get(node.id);
    if (item) this.drawing.reveal(item);
  }

  panel() {
    const step = this.tree ? this.tree.time(this.step) : 0;
    const panel = this.selected ? goalPanel(this.selected, { step, attempt: this.attempt, tree: this.tree, on: this.on }) : theoremPanel(this.row, this.tree, this.on);
    this.aside.replaceChildren(panel);
    this.aside.scrollTop = 0;
    panel.querySelector(".marked")?.scrollIntoView({ block: "center" });
  }

  // ---- replay

  replay(step) {
    const last = this.tree.lastStep;
    this.step = Math.min(last, Math.max(0, step));
    this.slider.value = String(this.step);
    const expansion = this.step > 0 && this.step < last ? this.tree.expansions[this.step - 1] : null;
    const node = expansion?.node ?? (this.step === 0 ? this.tree.root : null);
    const seen = node && [node, ...this.tree.ancestors(node)].find((each) => this.drawing.layout?.byNode.has(each.id));
    Object.assign(this.drawing.state, { step: this.tree.time(this.step), active: seen, selected: node, attempt: null });
    this.selected = node;
    this.attempt = null;
    this.canvas.dataset.step = this.step;
    this.drawing.draw();
    if (seen) this.drawing.reveal(this.drawing.layout.byNode.get(seen.id));
    this.panel();
    this.tellStep();
  }

  tellStep() {
    const last = this.tree.lastStep;
    const node = this.step > 0 && this.step < last ? this.tree.expansions[this.step - 1].node : null;
    this.told.textContent = this.step === last ? `all ${plural(last, "expansion")}` : this.step === 0 ? `before the first of ${last}` : `${this.step} of ${last}: #${node.id}`;
  }

  play() {
    if (this.playing) return this.pause();
    if (this.step === this.tree.lastStep) this.replay(0);
    this.playButton.textContent = "❚❚";
    const pause = Math.max(60, Math.min(650, 24000 / Math.max(1, this.tree.lastStep)));
    this.playing = setInterval(() => {
      this.replay(this.step + 1);
      if (this.step >= this.tree.lastStep) this.pause();
    }, pause);
    return undefined;
  }

  pause() {
    clearInterval(this.playing);
    this.playing = null;
    if (this.playButton) this.playButton.textContent = "▶";
  }

  close() {
    this.pause();
  }

  // ---- search and keys

  lookFor(text) {
    this.found = text.trim() ? this.tree.search(text.trim()) : [];
    this.foundAt = -1;
    this.drawing.state.matches = new Set(this.found.map((each) => each.node.id));
    this.drawing.draw();
    this.tellHits(text);
  }

  tellHits(text = this.search.value) {
    const where = this.foundAt >= 0 ? `${this.foundAt + 1} of ${this.found.length}` : plural(this.found.length, "goal");
    this.hits.textContent = text.trim() ? where : "";
  }

  nextHit(by) {
    if (!this.found.length) return;
    this.foundAt = (this.foundAt + by + this.found.length) % this.found.length;
    const { node, attempt } = this.found[this.foundAt];
    this.select(node, attempt);
    this.tellHits();
  }

  key(event) {
    if (!this.tree) {
      if (event.key === "Escape") this.go("#/");
      return;
    }
    const typing = isTyping(event);
    if (event.target === this.search && event.key === "Enter") this.nextHit(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") this.escape();
    else if (typing || (event.key === "Enter" && event.target.closest("button, a, summary"))) return;
    else if (event.key.startsWith("Arrow")) this.walk(event.key.slice(5));
    else if (event.key === "Enter") this.fold(this.selected ?? this.tree.root);
    else {
      const action = {
        "/": () => { this.search.focus(); this.search.select(); },
        n: () => this.nextHit(1), N: () => this.nextHit(-1),
        "[": () => this.replay(this.step - 1), "]": () => this.replay(this.step + 1),
        f: () => this.drawing.fit(), e: () => this.toggle("failures"), p: () => this.toggle("onlyPath"),
        "+": () => this.drawing.zoom(1.3), "=": () => this.drawing.zoom(1.3), "-": () => this.drawing.zoom(1 / 1.3),
        " ": event.target.closest("button, summary") ? null : () => this.play(),
      }[event.key];
      if (!action) return;
      action();
    }
    event.preventDefault();
  }

  escape() {
    if (this.search.value || document.activeElement === this.search) {
      this.search.value = "";
      this.search.blur();
      this.lookFor("");
    } else if (this.selected) this.select(null);
    else this.go("#/");
  }

  /** Right: into the first branch; left: back; up and down: the neighbour in the same column. */
  walk(direction) {
    const { layout } = this.drawing;
    const item = this.selected && layout.byNode.get(this.selected.id);
    if (!item) return this.select(this.tree.root);
    const step = this.tree.time(this.step);
    const column = layout.items.filter((other) => other.kind === "node" && other.level === item.level && isShown(other, step));
    const place = column.indexOf(item);
    const next = {
      Right: item.below.find((other) => other.kind === "node" && isShown(other, step)),
      Left: item.parent,
      Up: column[place - 1],
      Down: column[place + 1],
    }[direction];
    if (direction === "Right" && item.hidden) this.fold(item.node);
    else if (next) this.select(next.node);
    return undefined;
  }
}
