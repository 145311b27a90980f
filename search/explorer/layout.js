// Where everything of a tree stands, in units of the drawing (pixels at zoom 1). Knows nothing of the canvas.
//
// A node stands level with its first child, so the first branch (the proof, when there is one) is a straight line; what
// has nothing below it moves up as far as its column is free.
// Items: `node` (a goal), `reference` (a merged state, drawn in full elsewhere), `end` (∎), `failure` (a failed tactic).

const CARD_HEIGHT = 40;
const HEIGHT = { node: CARD_HEIGHT, reference: 26, end: 26, failure: 18 };
const VISITED = 30;
const GAP = { node: 16, reference: 14, end: 14, failure: 6 };
const CARD = { least: 110, most: 310, padding: 22 };
const LABEL = { least: 96, most: 250, margin: 58 };
const LETTER = 7.83;
const SMALL_LETTER = 6.62;

/** The width of monospaced text at the drawing's size, near enough for placing. */
function textWidth(text) {
  return [...text].length * LETTER;
}

/**
 * Places a tree. `view`: `folded` (a set of node ids), `failures` (show failed tactics), `onlyPath`, `visits` (cards as
 * high as the logarithm of their visits).
 * Returns `items` (a parent before its children, each column from top to bottom), `byNode` (id → item), `width`, `height`.
 */
function layOut(tree, view) {
  const items = [];
  const byNode = new Map();
  const most = Math.log2(1 + Math.max(8, tree.root.visits ?? 0));
  const extra = (node) => Math.round((VISITED * Math.log2(1 + (node.visits ?? 0))) / most) * (node.visits > 1);
  const waiting = [{ kind: "node", node: tree.root, attempt: null, parent: null, level: 0, group: 1, place: 0 }];
  while (waiting.length) {
    const item = waiting.pop();
    item.below = [];
    item.h = HEIGHT[item.kind] + (item.kind === "node" && view.visits ? extra(item.node) : 0);
    item.parent?.below.push(item);
    items.push(item);
    if (item.kind !== "node") continue;
    byNode.set(item.node.id, item);
    const children = childItems(item, view);
    item.hidden = view.folded.has(item.node.id) ? children.length : 0;
    item.foldable = children.length > 0;
    if (!item.hidden) waiting.push(...children.reverse());
  }
  const width = placeColumns(items);
  return { items, byNode, width, height: placeRows(items) };
}

/** Gives each item its `y` and `h`; returns the height of the whole. */
function placeRows(items) {
  const free = [];
  for (const first of items) {
    if (first.parent?.below[0] === first) continue;
    const line = [];
    for (let item = first; item; item = item.below[0]) line.push(item);
    const room = (item) => (item.h + GAP[item.kind]) / 2;
    const middle = line.reduce((most, item) => Math.max(most, (free[item.level] ?? 0) + room(item)), 0);
    for (const item of line) {
      item.y = middle - item.h / 2;
      free[item.level] = middle + room(item);
    }
  }
  return Math.max(...free);
}

/**
 * What hangs below an item: the path, then what ends there and the failures, which move up beside the path, then what
 * goes on; among equals in the order in which they were tried.
 */
function childItems(parent, view) {
  const shown = parent.node.attempts.filter(
    (attempt) => attempt.leader === attempt && (attempt.outcome !== "error" || view.failures) && (!view.onlyPath || attempt.onPath),
  );
  const goesOn = (node) => !view.folded.has(node.id) && node.attempts.some((each) => each.outcome !== "error" || view.failures);
  const rank = (attempt) => {
    if (attempt.onPath) return 0;
    if (attempt.outcome === "error") return 2;
    return attempt.children.some((child) => child.home?.leader === attempt && goesOn(child)) ? 3 : 1;
  };
  const ordered = shown.map((attempt, place) => ({ attempt, place, rank: rank(attempt) }));
  ordered.sort((a, b) => a.rank - b.rank || a.place - b.place);
  const children = [];
  for (const { attempt } of ordered) {
    const common = { attempt, parent, level: parent.level + 1 };
    if (attempt.outcome === "error") children.push({ ...common, kind: "failure", node: parent.node, group: 1, place: 0 });
    else if (attempt.outcome === "finished") children.push({ ...common, kind: "end", node: parent.node, group: 1, place: 0 });
    else {
      attempt.children.forEach((node, place) => {
        const kind = node.home?.leader === attempt ? "node" : "reference";
        children.push({ ...common, kind, node, group: attempt.children.length, place });
      });
    }
  }
  return children;
}

/** Gives each item its `x`, `w` and the width of the tactic before it; returns the width of the whole. */
function placeColumns(items) {
  const cards = [];
  const labels = [];
  for (const item of items) {
    item.w = cardWidth(item);
    cards[item.level] = Math.max(cards[item.level] ?? 0, item.w);
    const label = item.attempt ? textWidth(tacticLabel(item.attempt)) + LABEL.margin : 0;
    labels[item.level] = Math.max(labels[item.level] ?? 0, Math.min(LABEL.most, Math.max(LABEL.least, label)));
  }
  const starts = [0];
  for (let level = 1; level < cards.length; level += 1) {
    starts[level] = starts[level - 1] + cards[level - 1] + labels[level] + 20;
  }
  for (const item of items) {
    item.x = starts[item.level];
    item.labelWidth = labels[item.level];
    item.columnWidth = cards[item.level];
  }
  return starts.at(-1) + cards.at(-1);
}

function cardWidth(item) {
  if (item.kind === "end") return 34;
  if (item.kind === "reference") return textWidth(`↪ #${item.node.id}`) + 22;
  if (item.kind === "failure") return Math.min(CARD.most, failureText(item.attempt).length * SMALL_LETTER + CARD.padding);
  return Math.min(CARD.most, Math.max(CARD.least, textWidth(item.node.title) + CARD.padding, item.node.figures(Infinity).length * SMALL_LETTER + CARD.padding));
}

/** The tactic of an edge, and how many others did the same. */
function tacticLabel(attempt) {
  return attempt.twins.length ? `${attempt.tactic}  ≡${attempt.twins.length}` : attempt.tactic;
}

/** The first line of a Lean error. */
function failureText(attempt) {
  return (attempt.error || attempt.kind || "error").split("\n", 1)[0];
}

/** Nodes to fold at first in a large tree: the branches beside the path, nearest to the root. */
function foldsAtFirst(tree, most = 60) {
  const folded = new Set();
  if (tree.nodes.size <= most) return folded;
  for (const node of tree.nodes.values()) {
    const beside = !node.onPath && (!node.home || node.home.node.onPath);
    if (beside && node.id !== 0 && node.attempts.some((attempt) => attempt.outcome !== "error")) folded.add(node.id);
  }
  return folded;
}
