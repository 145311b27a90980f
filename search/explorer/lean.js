// Light colours for Lean: enough to tell binders, keywords, constants and literals apart, no parser.

const LEAN_TOKENS = new RegExp(
  [
    /(?<comment>--[^\n]*|\/-[\s\S]*?-\/)/,
    /(?<string>"(?:[^"\\]|\\[\s\S])*")/,
    /(?<number>\b\d+(?:\.\d+)?\b)/,
    /(?<keyword>(?<![\p{L}\p{N}_.'!?])(?:theorem|lemma|example|def|instance|by|fun|let|have|show|from|match|with|if|then|else|at|using|generalizing|only|in|case|do|sorry|Prop|Type|Sort)(?![\p{L}\p{N}_'!?]))/,
    /(?<word>[\p{L}_][\p{L}\p{N}_.'!?✝₀-₉]*)/,
    /(?<binder>[∀∃λ⊢Σ]|∃!)/,
    /(?<sign>[→↔↦∧∨¬=≠<>≤≥∈∉⊆∪∩+*∣∘:←·;|@∎]+|(?<=\s)[-/](?=\s)|:=|=>|<;>)/,
  ].map((part) => part.source).join("|"),
  "gu",
);

const TACTIC_HEADS = new Set(
  "rfl intro intros rintro exact apply refine rw simp simp_all omega grind decide induction cases rcases obtain constructor left right exists use unfold subst injection contradiction assumption split exfalso trivial ext funext congr calc generalize revert clear specialize symm rename_i nofun ac_rfl simp_arith show change".split(" "),
);

/** `text` as nodes: spans for what has a colour, plain text for the rest. */
function leanNodes(text) {
  const nodes = [];
  let end = 0;
  for (const found of text.matchAll(LEAN_TOKENS)) {
    let kind = Object.keys(found.groups).find((name) => found.groups[name] !== undefined);
    if (kind === "word") kind = TACTIC_HEADS.has(found[0]) ? "tactic" : /^\p{Lu}/u.test(found[0]) ? "constant" : "";
    const backwards = found[0].search(RIGHT_TO_LEFT) >= 0;
    if (kind || backwards) {
      nodes.push(text.slice(end, found.index), el(backwards ? "bdi" : "span", { class: kind ? `lean-${kind}` : null }, found[0]));
      end = found.index + found[0].length;
    }
  }
  nodes.push(text.slice(end));
  return nodes;
}

/** A block of Lean. Its base direction is left to right whatever letters it has. */
function leanBlock(text, about = {}) {
  return el("pre", { dir: "ltr", ...about, class: `lean ${about.class ?? ""}` }, leanNodes(text));
}

/** Lean within a line. */
function leanInline(text, about = {}) {
  return el("code", { dir: "ltr", ...about, class: `lean ${about.class ?? ""}` }, leanNodes(text));
}
