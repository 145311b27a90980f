// The panel beside the tree: the theorem when nothing is selected, else a goal and every tactic tried on it.

const REFUSED = 3;

/** The theorem: statement, proof step by step, why the search stopped, figures. */
function theoremPanel(row, tree, on) {
  return el(
    "div",
    { class: "panel" },
    el("section", {}, el("h2", {}, "Statement"), leanBlock(tree?.packed.statement || row.statement || row.name, { class: "statement" })),
    row.proof ? proofSection(row) : null,
    row.certificate ? certificateSection(row.certificate) : null,
    stopSection(row, tree),
    tree?.proof.length ? stepsSection(tree, "Steps of the proof", on) : null,
    tree && !tree.proof.length && tree.best.length ? stepsSection(tree, "Most promising line", on) : null,
    tree?.packed.refused.length ? refusedSection(tree.packed) : null,
    tree ? figuresSection(row, tree) : null,
    Object.keys(row.errors).length ? el("section", {}, el("h2", {}, "Errors by kind"), bars(row.errors, "failed")) : null,
    tree ? configSection(tree.packed.config) : null,
  );
}

function proofSection(row) {
  const block = leanBlock(row.proof, { class: "proof" });
  const copy = button("copy", "Copy the proof", async () => {
    getSelection().selectAllChildren(block);
    await navigator.clipboard?.writeText(row.proof).then(() => (copy.textContent = "copied"), () => {});
  }, { class: "quiet" });
  return el("section", {}, el("h2", {}, "Proof", copy), block);
}

function certificateSection(certificate) {
  const words = {
    accepted: "Accepted by the kernel of a fresh process.",
    conditional: "Accepted by the kernel of a fresh process, on the condition of theorems that are still open.",
    refused: "Refused by the kernel of a fresh process.",
  };
  return el(
    "section",
    {},
    el("h2", {}, "Certificate"),
    el("p", { class: `note ${certificate.verdict === "refused" ? "bad" : "good"}` }, words[certificate.verdict] ?? certificate.verdict),
    certificate.reason ? el("p", {}, certificate.reason) : null,
    certificate.restsOn.length ? el("p", {}, "Rests on ", leanInline(certificate.restsOn.join(", "))) : null,
    el("p", { class: "faint" }, "Axioms: ", certificate.axioms.length ? leanInline(certificate.axioms.join(", ")) : "none"),
  );
}

function stopSection(row, tree) {
  const reason = row.reason || tree?.packed.reason;
  const problem = tree?.packed.problem;
  const shortened = tree?.packed.shortened;
  if (row.verdict === "proved" && !problem && !shortened) return null;
  return el(
    "section",
    {},
    row.verdict === "proved" ? null : el("h2", {}, row.verdict === "failed_to_start" ? "Why it did not start" : "Why the search stopped"),
    row.verdict !== "proved" && reason ? el("pre", { class: "note", dir: "ltr" }, reason) : null,
    problem ? el("p", { class: "note bad" }, sentence(problem)) : null,
    shortened ? el("p", { class: "note" }, `To keep this page small, ${shortened}.`) : null,
  );
}

function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function stepsSection(tree, title, on) {
  const rows = tree.best.map((step) =>
    el(
      "li",
      {},
      el("button", { type: "button", class: "step", on: { click: () => on.select(step.node, step.attempt) } },
        el("span", { class: "number" }, `#${step.node.id}`), leanInline(step.attempt.tactic), el("span", { class: "chance" }, percent(step.attempt.logProb))),
    ),
  );
  return el("section", {}, el("h2", {}, title), el("ol", { class: "steps" }, rows));
}

function refusedSection({ refused, onlyElaborated }) {
  return el(
    "section",
    {},
    el("h2", {}, "Proofs refused by the kernel"),
    onlyElaborated ? el("p", { class: "faint" }, "Goals are closed in this tree by the word of Lean's elaborator only.") : null,
    [...Map.groupBy(refused, ([, reason]) => reason)].map(([reason, group]) => {
      const ways = [...Map.groupBy(group, ([proof, , path]) => (path?.length ? path.join() : proof)).values()].map(([first]) => first);
      const rest = ways.slice(REFUSED).map((each) => refusedProof(each, false));
      return [el("p", { class: "note bad" }, reason), ways.slice(0, REFUSED).map((each) => refusedProof(each, ways.length === 1)),
        rest.length ? el("details", { class: "refused" }, el("summary", { class: "more" }, `${count(rest.length)} more`), rest) : null];
    }),
  );
}

function refusedProof([proof, , path], open) {
  const lines = proof.trim().split("\n").map((line) => line.trim());
  const told = lines.length > 1 && lines[0].startsWith("set_option") ? lines.slice(1) : lines;
  return el("details", { class: "refused", open }, el("summary", {}, leanInline(told.join("; "))), refusedPath(path), leanBlock(proof.replace(/^\n+/, "")));
}

/** The goals on the way of a refused proof; runs of an older format do not say. */
function refusedPath(path) {
  const goals = [...new Set(path ?? [])].map((id) => el("a", { href: `${location.hash.split("/").slice(0, location.hash.includes("/first") ? 3 : 2).join("/")}/${id}` }, `#${id}`));
  return goals.length ? el("p", { class: "faint" }, "by way of ", goals.map((goal, place) => (place ? [", ", goal] : goal))) : null;
}

function figuresSection(row, tree) {
  const attempts = tree.expansions.reduce((sum, each) => sum + each.attempts.length, 0);
  const merged = [...tree.nodes.values()].filter((node) => node.merged).length;
  return el(
    "section",
    {},
    el("h2", {}, "Figures"),
    el(
      "dl",
      { class: "facts" },
      fact("Time", duration(row.seconds)),
      fact("Policy", duration(row.policySeconds)),
      fact("Lean", duration(row.leanSeconds)),
      fact("Expansions", count(row.expansions)),
      fact("Tactics tried", count(attempts)),
      fact("Goals", count(tree.nodes.size)),
      fact("Merged", count(merged)),
      row.flops || tree.packed.flops ? fact("Model", si(row.flops || tree.packed.flops, "FLOP")) : null,
      tree.packed.tokens ? fact("Tokens", count(tree.packed.tokens)) : null,
    ),
  );
}

function configSection(config) {
  const entries = Object.entries(config);
  if (!entries.length) return null;
  return el("details", { class: "config" }, el("summary", {}, "Settings of the search"),
    el("dl", { class: "pairs" }, entries.map(([key, value]) => [el("dt", {}, key), el("dd", {}, typeof value === "string" ? value : JSON.stringify(value))])));
}

/** A goal: what is known, the goals as Lean shows them, every tactic tried up to `step`. */
function goalPanel(node, { step, attempt: marked, tree, on }) {
  const status = node.status(step);
  const tried = node.attempts.filter((attempt) => attempt.time < step);
  const chips = [
    el("span", { class: `badge status-${status}` }, tree.words(status)),
    node.onPath ? el("span", { class: "badge path" }, tree.proof.length ? "on the proof" : "most promising") : null,
    node.merged ? el("span", { class: "badge merged" }, `merged, ${node.edges.length} ways here`) : null,
  ];
  return el(
    "div",
    { class: "panel" },
    el("section", { class: "goal-head" },
      el("h2", { class: "plain" }, node.id === 0 ? "The theorem" : `Goal #${node.id}`, button("close", "Back to the theorem (Esc)", () => on.select(null), { class: "quiet" })),
      el("p", { class: "chips" }, chips),
      el("dl", { class: "facts" },
        fact("Depth", count(node.depth)),
        fact("Σ log p", decimal(node.logProb)),
        fact("Priority", decimal(node.priority)),
        fact("Visits", count(node.visits)),
        fact("Found", node.id === 0 ? "at the start" : `expansion ${node.foundAt + 1}`),
        fact("Expanded", node.expansions.length ? `as number ${node.expansions.map((each) => each.time + 1).join(", ")}` : "never"))),
    el("section", {}, el("h2", {}, node.goals.length > 1 ? `${node.goals.length} goals that share metavariables` : "Goal"), node.goals.map(goalBlock)),
    node.ways.length ? waysSection(node, on) : null,
    node.experts ? el("section", { class: "experts" }, el("h2", {}, "Experts of the prompt"), heatMap(node.experts, "Experts of the prompt")) : null,
    tried.length ? attemptsSection(node.untried(step), tried, marked, on) : el("section", {}, el("h2", {}, "Tactics"), el("p", { class: "faint" }, "None has been tried on this goal.")),
  );
}

function goalBlock(goal) {
  return el(
    "pre",
    { class: "lean goal", dir: "ltr" },
    goal.label ? el("div", { class: "case" }, "case ", goal.label) : null,
    hypothesisLines(goal.hypotheses).map(({ names, type, value }) =>
      el("div", {}, el("span", { class: "lean-hypothesis" }, names.join(" ")), " : ", leanNodes(type), value === null ? null : [" := ", leanNodes(value)])),
    el("div", { class: "target" }, el("span", { class: "turnstile" }, "⊢ "), leanNodes(goal.target)),
  );
}

/** Hypotheses as Lean prints them: neighbours of one type in one line. */
function hypothesisLines(hypotheses) {
  const lines = [];
  for (const { name, type, value } of hypotheses) {
    const last = lines.at(-1);
    if (last && value === null && last.value === null && last.type === type) last.names.push(name);
    else lines.push({ names: [name], type, value });
  }
  return lines;
}

function waysSection(node, on) {
  return el("section", {}, el("h2", {}, node.merged ? "Ways here" : "Reached by"),
    el("ol", { class: "steps" }, node.ways.map((way) =>
      el("li", {}, el("button", { type: "button", class: "step", on: { click: () => on.select(way.node, way) } },
        el("span", { class: "number" }, `#${way.node.id}`), leanInline(way.tactic), el("span", { class: "chance" }, percent(way.logProb)))))));
}

function attemptsSection(untried, tried, marked, on) {
  const total = { state: 0, finished: 0, error: 0 };
  for (const attempt of tried) total[attempt.outcome] += 1;
  const told = [total.finished ? `${total.finished} closed it` : "", total.state ? `${total.state} led on` : "", total.error ? `${total.error} failed` : ""];
  const list = el("ol", { class: "attempts" }, tried.map((attempt) => attemptRow(attempt, attempt === marked, on)));
  return el("section", {}, el("h2", {}, plural(tried.length, "tactic"), el("span", { class: "aside" }, told.filter(Boolean).join(", "))), list,
    untried ? el("p", { class: "faint" }, `${untried} more proposed and not tried.`) : null);
}

function attemptRow(attempt, marked, on) {
  const sign = { state: "→", finished: "∎", error: "✗" }[attempt.outcome];
  const bar = el("span", { class: "bar" }, el("span", {}));
  bar.firstChild.style.width = `${attempt.logProb === null ? 0 : 100 * Math.exp(Math.min(0, attempt.logProb))}%`;
  const children = attempt.children.map((child) =>
    button(`#${child.id}`, `Go to goal #${child.id}: ${child.title}`, () => on.select(child), { class: "goto" }),
  );
  return el(
    "li",
    { class: `attempt ${attempt.outcome}${marked ? " marked" : ""}${attempt.onPath ? " on-path" : ""}` },
    el("span", { class: "sign", title: attempt.outcome }, sign),
    el("div", { class: "what" }, leanInline(attempt.tactic, { class: "tactic" }),
      children.length ? el("span", { class: "children" }, children.length > 1 ? "all of " : "", children) : null,
      attempt.outcome === "error" ? errorText(attempt) : null,
      attempt.experts ? el("details", { class: "experts" }, el("summary", {}, "experts"), heatMap(attempt.experts, `Experts of ${attempt.tactic}`)) : null),
    el("div", { class: "figures" }, el("span", { class: "chance" }, percent(attempt.logProb)), bar,
      el("span", { class: "faint" }, `${attempt.source} · ${duration(attempt.seconds)}`)),
  );
}

/** Lean's words: the first line, and the rest on demand. */
function errorText(attempt) {
  const lines = (attempt.error || "no message").trim().split("\n");
  const kind = attempt.kind && attempt.kind !== "tactic" ? el("span", { class: "kind" }, attempt.kind) : null;
  if (lines.length === 1 && lines[0].length < 90) return el("div", { class: "error" }, kind, lines[0]);
  return el("details", { class: "error" }, el("summary", {}, kind, lines[0]), el("pre", { dir: "ltr" }, lines.slice(1).join("\n") || lines[0]));
}
