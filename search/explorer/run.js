// The page of the run: what came of it, and the table of its theorems.

const COLUMNS = [
  { key: "number", title: "#", numeric: true },
  { key: "name", title: "Theorem" },
  { key: "verdict", title: "Verdict", rank: (row) => VERDICTS.indexOf(row.verdict) },
  { key: "seconds", title: "Time", numeric: true, show: (row) => duration(row.seconds) },
  { key: "expansions", title: "Expansions", numeric: true, show: (row) => count(row.expansions) },
  { key: "leanSteps", title: "Lean steps", numeric: true, show: (row) => count(row.leanSteps) },
  { key: "words", title: "Proof or reason", rank: (row) => rowWords(row) },
];

function rowWords(row) {
  return (row.proof || row.reason || "").replace(/\s*\n\s*/g, " ⏎ ");
}

const LEDGER = [
  ["Search", "seconds", duration], ["Policy", "policySeconds", duration], ["Lean", "leanSeconds", duration], ["Lean, processor", "leanCpu", duration],
  ["Expansions", "expansions", few], ["Lean steps", "leanSteps", few], ["Tokens read", "tokens", few], ["Model", "flops", (flops) => si(flops, "FLOP")],
];

/** A count, or a mean of counts. */
function few(number) {
  return number < 9.95 && number % 1 ? decimal(number, 1) : count(number);
}

function firstLine(text) {
  return (text || "no reason given").split("\n", 1)[0];
}

class RunPage {
  constructor(run, open) {
    this.run = run;
    this.open = open;
    this.sort = { key: "number", down: false };
    this.hidden = new Set();
    this.wanted = "";
    this.current = 0;
    this.body = el("tbody");
    this.counter = el("span", { class: "aside" });
    this.filter = el("input", {
      type: "search", placeholder: "Filter: name, proof, reason", "aria-label": "Filter the theorems", spellcheck: "false", id: "filter",
      on: { input: () => { this.wanted = this.filter.value.toLowerCase(); this.current = 0; this.fill(); } },
    });
  }

  render(themeButton) {
    const { run } = this;
    const rows = run.theorems;
    const totals = {};
    for (const row of rows) totals[row.verdict] = (totals[row.verdict] ?? 0) + 1;
    this.totals = totals;
    const page = el(
      "main",
      { class: "run" },
      el("header", { class: "run-head" },
        el("div", {}, el("p", { class: "overline" }, "Proof search"), el("h1", {}, run.name)),
        el("div", { class: "tools" }, themeButton)),
      this.headline(rows, totals),
      run.problems.length ? el("div", { class: "note bad" }, run.problems.map((problem) => el("p", {}, problem))) : null,
      rows.length ? this.charts(rows, totals) : null,
      this.comparison(),
      this.experts(),
      this.table(),
      this.details(),
    );
    this.fill();
    return page;
  }

  headline(rows, totals) {
    const others = VERDICTS.slice(1).filter((verdict) => totals[verdict]);
    return el(
      "section",
      { class: "headline" },
      el("p", { class: "score" }, el("strong", {}, count(totals.proved ?? 0)), ` of ${plural(rows.length, "theorem")} proved`),
      shareBar(totals, rows.length),
      el("p", { class: "legend" }, ["proved", ...others].map((verdict) => el("span", { class: `key ${verdict}` }, `${count(totals[verdict] ?? 0)} ${VERDICT_WORDS[verdict]}`))),
    );
  }

  /** What the run cost: in all, on what was proved and on the rest, and in all for each proof. */
  ledger(rows) {
    const proved = rows.filter((row) => row.verdict === "proved");
    const sum = (some, key) => some.reduce((total, row) => total + (row[key] ?? 0), 0);
    const lines = LEDGER.filter(([, key]) => sum(rows, key)).map(([title, key, show]) => {
      const [all, won] = [sum(rows, key), sum(proved, key)];
      return el("tr", {}, el("th", { scope: "row" }, title), [all, won, all - won].map((value) => el("td", { class: "numeric" }, value ? show(value) : "–")), el("td", { class: "numeric" }, proved.length ? show(all / proved.length) : "–"));
    });
    if (!lines.length) return null;
    const heads = ["in all", "proved", "not proved", "per proof"].map((title) => el("th", { scope: "col", class: "numeric" }, title));
    return el("section", {}, el("h2", {}, "Cost"), el("table", { class: "ledger" }, el("thead", {}, el("tr", {}, el("td"), heads)), el("tbody", {}, lines)));
  }

  charts(rows, totals) {
    const add = (key) => {
      const counts = {};
      for (const row of rows) for (const [name, number] of Object.entries(row[key])) counts[name] = (counts[name] ?? 0) + number;
      return counts;
    };
    const proved = rows.filter((row) => row.verdict === "proved");
    const holder = el("div");
    const choose = (key) => {
      const unit = key === "seconds" ? "s" : "";
      holder.replaceChildren(this.curve(proved, key, unit), el("h2", { class: "below" }, "Theorems by cost", el("span", { class: "aside" }, "proved, and the others above them")), histogram(rows, key, unit));
      for (const each of choices.children) each.setAttribute("aria-pressed", String(each.dataset.key === key));
    };
    const choices = el("span", { class: "choices" },
      button("seconds", "Against seconds", () => choose("seconds"), { data: { key: "seconds" } }),
      button("expansions", "Against expansions", () => choose("expansions"), { data: { key: "expansions" } }));
    choose("seconds");
    const sources = add("sources");
    const errors = add("errors");
    const reasons = {};
    for (const row of rows) if (row.verdict !== "proved") reasons[firstLine(row.reason)] = (reasons[firstLine(row.reason)] ?? 0) + 1;
    return el(
      "div",
      { class: "charts" },
      totals.proved || this.run.compared ? el("section", { class: "wide" }, el("h2", {}, "Proved within a budget of", choices), holder) : null,
      el("div", { class: "stack" },
        this.ledger(rows),
        Object.keys(reasons).length ? el("section", {}, el("h2", {}, "Why theorems were not proved"), bars(reasons, "open")) : null,
        Object.keys(sources).length ? el("section", {}, el("h2", {}, "Who proposed the tactics of the proofs"), bars(sources, "proved")) : null,
        Object.keys(errors).length ? el("section", {}, el("h2", {}, "Tactics that failed, by kind"), bars(errors, "failed")) : null),
    );
  }

  /** Proved against budget; beside another run on the theorems of both, if there is one. */
  curve(proved, key, unit) {
    const { compared } = this.run;
    if (!compared) return budgetCurve([proved.map((row) => row[key])], this.run.theorems.length, unit);
    const at = key === "seconds" ? 0 : 1;
    const costs = [0, 1].map((place) => compared.pairs.map((pair) => pair[place]?.[at]).filter((cost) => cost !== undefined));
    return el("div", {}, budgetCurve(costs, compared.theorems, unit),
      el("p", { class: "legend" }, el("span", { class: "key line-proved" }, this.run.name), el("span", { class: "key line-other" }, compared.run)));
  }

  /** What another run won and lost on the same theorems. */
  comparison() {
    const { compared } = this.run;
    if (!compared) return null;
    const numbers = new Map(this.run.theorems.map((row) => [row.name, row.number]));
    const list = (title, items, colour) => el("section", {}, el("h2", {}, title, el("span", { class: "aside" }, count(items.length))),
      items.length ? el("ol", { class: `won ${colour}` }, items.map(([name, seconds, proof]) => el("li", { title: proof ?? "" }, el("a", { href: `#/${numbers.get(name)}` }, el("bdi", {}, name)), el("span", { class: "faint" }, duration(seconds))))) : el("p", { class: "faint" }, "none"));
    const chance = compared.p < 0.05 ? "" : ", which chance can explain";
    const alone = compared.unpaired.some(Boolean) ? ` ${count(compared.unpaired[0])} and ${count(compared.unpaired[1])} theorems are in one run only and left out.` : "";
    return el("section", { class: "compared" },
      el("h2", { class: "plain" }, `Compared with ${compared.run}`),
      el("p", {}, `Of ${plural(compared.theorems, "theorem")} of both runs, ${count(compared.both)} were proved by both. McNemar's exact test: p = ${compared.p < 0.001 ? compared.p.toExponential(1) : compared.p.toFixed(3)}${chance}.${alone}`),
      el("div", { class: "charts" }, list(`Only ${this.run.name} proved`, compared.lost, "first"), list(`Only ${compared.run} proved`, compared.won, "second")));
  }

  /** Which experts fired, summed over the goals that were read again. */
  experts() {
    const { routing } = this.run;
    if (!routing) return null;
    const maps = [["prompts", "Experts of the prompts"], ["tactics", "Experts of the tactics"]].filter(([key]) => routing[key].length);
    return el("div", { class: "charts experts" },
      maps.map(([key, title]) => el("section", {}, el("h2", {}, title), heatMap(routing[key], title))),
      el("p", { class: "faint" }, `${plural(routing.goals, "goal")}, ${routing.source}. A row is a layer with experts, a column an expert; depth of colour is its share of the layer.`),
      routing.problems.map((problem) => el("p", { class: "note bad" }, problem)));
  }

  table() {
    const chips = VERDICTS.filter((verdict) => this.totals[verdict]).map((verdict) =>
      el("button", { type: "button", class: `chip ${verdict}`, "aria-pressed": "true", data: { verdict }, on: { click: (event) => this.toggle(verdict, event.currentTarget) } },
        VERDICT_WORDS[verdict], el("span", {}, count(this.totals[verdict]))));
    this.heads = COLUMNS.map((column) =>
      el("th", { scope: "col", class: column.numeric ? "numeric" : null, "aria-sort": "none" },
        el("button", { type: "button", on: { click: () => this.sortBy(column.key) } }, column.title)));
    return el(
      "section",
      { class: "theorems" },
      el("div", { class: "table-tools" }, el("h2", {}, "Theorems", this.counter), el("div", { class: "chips" }, chips), this.filter),
      el("div", { class: "scroll" }, el("table", {}, el("thead", {}, el("tr", {}, this.heads)), this.body)),
      el("p", { class: "hint" }, key("↑"), key("↓"), " choose  ", key("Enter"), " open  ", key("/"), " filter  ", key("Esc"), " clear"),
    );
  }

  toggle(verdict, chip) {
    if (!this.hidden.delete(verdict)) this.hidden.add(verdict);
    chip.setAttribute("aria-pressed", String(!this.hidden.has(verdict)));
    this.current = 0;
    this.fill();
  }

  sortBy(name) {
    this.sort = { key: name, down: this.sort.key === name ? !this.sort.down : false };
    this.fill();
  }

  fill() {
    const column = COLUMNS.find((each) => each.key === this.sort.key);
    const value = column.rank ?? ((row) => row[column.key]);
    const matches = (row) => !this.wanted || [row.name, row.place, row.proof, row.reason].some((text) => text?.toLowerCase().includes(this.wanted));
    this.rows = this.run.theorems.filter((row) => !this.hidden.has(row.verdict) && matches(row));
    this.rows.sort((a, b) => {
      const [one, two] = [value(a), value(b)];
      const order = typeof one === "string" ? one.localeCompare(two) : one - two;
      return (this.sort.down ? -order : order) || a.number - b.number;
    });
    COLUMNS.forEach((each, place) => this.heads[place].setAttribute("aria-sort", each !== column ? "none" : this.sort.down ? "descending" : "ascending"));
    this.body.replaceChildren(...this.rows.map((row, place) => this.row(row, place)));
    this.counter.textContent = this.rows.length === this.run.theorems.length ? "" : `${count(this.rows.length)} of ${count(this.run.theorems.length)} shown`;
    if (!this.rows.length) this.body.append(el("tr", {}, el("td", { colspan: COLUMNS.length, class: "empty" }, "No theorem matches.")));
    this.mark();
  }

  row(row, place) {
    const cells = COLUMNS.map((column) => {
      if (column.key === "name") return el("td", { class: "name" }, el("a", { href: `#/${row.number}` }, el("bdi", {}, row.name)), el("span", { class: "place" }, row.place));
      if (column.key === "verdict") return el("td", {}, verdictBadge(row.verdict));
      if (column.key === "words") return el("td", { class: "words", title: row.proof || row.reason }, row.proof ? leanInline(rowWords(row)) : rowWords(row));
      return el("td", { class: "numeric" }, column.show ? column.show(row) : String(row[column.key]));
    });
    return el("tr", { data: { number: row.number }, on: { click: () => { this.current = place; this.open(row.number); } } }, cells);
  }

  mark() {
    [...this.body.children].forEach((line, place) => line.classList.toggle("current", place === this.current));
  }

  details() {
    const { manifest } = this.run;
    const pairs = flatten(manifest).filter(([, value]) => value !== "" && value !== null);
    if (!pairs.length) return null;
    return el("details", { class: "config" }, el("summary", {}, "How this run was made"),
      el("dl", { class: "pairs" }, pairs.map(([name, value]) => [el("dt", {}, name), el("dd", {}, String(value))])));
  }

  key(event) {
    if (event.key === "/" && !isTyping(event)) {
      this.filter.focus();
      this.filter.select();
    } else if (event.key === "Escape") {
      this.filter.value = this.wanted = "";
      this.filter.blur();
      this.fill();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.current = Math.min(this.rows.length - 1, Math.max(0, this.current + (event.key === "ArrowDown" ? 1 : -1)));
      this.mark();
      this.body.children[this.current]?.scrollIntoView({ block: "nearest" });
      if (this.rows[this.current]) speak(`${this.rows[this.current].name}, ${VERDICT_WORDS[this.rows[this.current].verdict]}`);
    } else if (event.key === "Enter" && (event.target === this.filter || !event.target.closest("button, a, summary"))) {
      if (this.rows[this.current]) this.open(this.rows[this.current].number);
    } else return;
    event.preventDefault();
  }
}

function key(name) {
  return el("kbd", {}, name);
}

/** Nested objects as pairs of a dotted name and a value. */
function flatten(value, name = "") {
  if (value === null || typeof value !== "object") return [[name, value]];
  if (Array.isArray(value)) return [[name, value.every((each) => typeof each !== "object") ? value.join(" ") : JSON.stringify(value)]];
  return Object.entries(value).flatMap(([part, inner]) => flatten(inner, name ? `${name}.${part}` : part));
}
