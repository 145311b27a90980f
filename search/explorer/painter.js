// The look of the tree's parts on a canvas: cards, tactics on edges, brackets of goals that must all be proved.

class Painter {
  constructor(context, drawing) {
    this.context = context;
    this.colours = drawing.colours;
    this.fonts = drawing.fonts;
    this.state = drawing.state;
    this.legible = drawing.view.scale >= ZOOM.text;
    this.thin = Math.max(1, 0.8 / drawing.view.scale);
    context.textBaseline = "alphabetic";
    context.direction = "ltr";
    context.letterSpacing = "0.01px"; // any spacing at all keeps a font from joining => to one sign
  }

  edge(item) {
    const { context, colours } = this;
    const { parent } = item;
    const from = { x: parent.x + parent.w + (parent.foldable ? 20 : 0), y: parent.y + parent.h / 2 };
    const to = { x: item.x, y: item.y + item.h / 2 };
    const joint = item.group > 1 ? to.x - 16 : to.x;
    const trunk = Math.min(parent.x + parent.columnWidth + 24, joint - 30);
    context.strokeStyle = this.edgeColour(item);
    context.lineWidth = item.attempt.onPath ? 2.2 * Math.max(1, this.thin * 0.8) : 1.2 * this.thin;
    context.beginPath();
    if (item.group > 1 && item.place > 0) {
      const first = item.parent.below.find((other) => other.attempt === item.attempt);
      context.moveTo(joint, first.y + first.h / 2);
      context.lineTo(joint, to.y - 6);
      context.quadraticCurveTo(joint, to.y, joint + 6, to.y);
      context.lineTo(to.x, to.y);
    } else if (Math.abs(from.y - to.y) < 1) {
      context.moveTo(from.x, to.y);
      context.lineTo(to.x, to.y);
    } else {
      context.moveTo(from.x, from.y);
      context.lineTo(trunk, from.y);
      context.lineTo(trunk, to.y - 8);
      context.quadraticCurveTo(trunk, to.y, trunk + 8, to.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
    if (item.group > 1 && item.place === 0) this.jointMark(joint, to.y, colours);
    if (this.legible && item.place === 0) this.label(item, trunk + 12, joint - 8, to.y);
  }

  edgeColour(item) {
    const { colours } = this;
    if (!item.attempt.onPath) return colours.edge;
    return this.state.proofFound ? colours.proved : colours.accent;
  }

  jointMark(x, y, colours) {
    const { context } = this;
    context.fillStyle = colours.paper;
    context.beginPath();
    context.arc(x, y, 6.5, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    if (!this.legible) return;
    context.fillStyle = colours.soft;
    context.font = this.fonts.small;
    context.textAlign = "center";
    context.fillText("∧", x, y + 3.5);
    context.textAlign = "left";
  }

  /** The tactic above the line that ends at its goal, its probability below. */
  label(item, left, right, y) {
    const { context, colours, fonts } = this;
    const { attempt } = item;
    const failure = item.kind === "failure";
    context.font = fonts.card;
    context.fillStyle = failure ? colours.failed : attempt.onPath ? colours.ink : colours.soft;
    const chance = percent(attempt.logProb);
    const room = right - left;
    context.fillText(isolate(shorten(tacticLabel(attempt), room)), left, y - 5);
    if (failure) return;
    context.font = fonts.small;
    context.fillStyle = colours.faint;
    context.fillText(chance, left, y + 13);
  }

  item(item) {
    if (item.kind === "node") this.card(item);
    else if (item.kind === "end") this.end(item);
    else if (item.kind === "reference") this.reference(item);
    else this.failure(item);
  }

  card(item) {
    const { context, colours, fonts, state } = this;
    const { node, x, y, w, h } = item;
    const status = node.status(state.step);
    const tint = this.tint(node, status);
    const path = node.onPath;
    this.box(x, y, w, h, 6);
    context.fillStyle = colours.panel;
    context.fill();
    context.globalAlpha = tint.alpha;
    context.fillStyle = tint.colour;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = path ? (state.proofFound ? colours.proved : colours.accent) : status === "frontier" ? colours.faint : tint.colour;
    context.lineWidth = path ? 1.8 * this.thin : this.thin;
    context.setLineDash(status === "frontier" ? [3, 3] : []);
    context.stroke();
    context.setLineDash([]);
    this.box(x, y, 4, h, [6, 0, 0, 6]);
    context.fillStyle = status === "frontier" ? colours.faint : colours[status];
    context.fill();
    if (node.merged) this.mergedMark(item);
    this.outlines(item);
    if (this.legible) {
      context.font = fonts.card;
      context.fillStyle = status === "failed" ? colours.soft : colours.ink;
      context.fillText(isolate(shorten(node.title, w - CARD.padding)), x + 13, y + h / 2 - 3);
      context.font = fonts.small;
      context.fillStyle = colours.faint;
      context.fillText(node.figures(state.step), x + 13, y + h / 2 + 12.5);
    }
    if (item.foldable) this.foldMark(item);
  }

  tint(node, status) {
    const { colours, state } = this;
    if (state.colour === "status") {
      return { colour: status === "frontier" ? colours.line : colours[status], alpha: status === "proved" ? 0.13 : status === "frontier" ? 0 : 0.06 };
    }
    const depth = Math.min(1, -(node[state.colour] ?? -state.lowest) / Math.max(1, state.lowest));
    return { colour: colours.accent, alpha: 0.55 * (1 - depth) ** 1.4 + 0.03 };
  }

  /** A second sheet behind the card: this goal was reached in several ways. */
  mergedMark(item) {
    const { context, colours } = this;
    const { x, y, w, h } = item;
    context.strokeStyle = colours.merged;
    context.lineWidth = 1.2 * this.thin;
    this.box(x - 3, y - 3, w + 6, h + 6, 8);
    context.stroke();
    if (!this.legible) return;
    const text = `${item.node.edges.length} ways`;
    context.font = this.fonts.small;
    const width = context.measureText(text).width + 10;
    this.box(x + w - width - 4, y - 10, width, 15, 7);
    context.fillStyle = colours.panel;
    context.fill();
    context.stroke();
    context.fillStyle = colours.merged;
    context.fillText(text, x + w - width + 1, y + 1);
  }

  outlines(item) {
    const { context, colours, state } = this;
    const draw = (colour, width, spread, dash = []) => {
      context.setLineDash(dash);
      context.strokeStyle = colour;
      context.lineWidth = width * this.thin;
      this.box(item.x - spread, item.y - spread, item.w + 2 * spread, item.h + 2 * spread, 6 + spread);
      context.stroke();
      context.setLineDash([]);
    };
    if (state.matches.has(item.node.id)) draw(colours.accent, 2, 4, [3, 3]);
    if (state.active === item.node) draw(colours.accent, 1.5, 6);
    if (state.selected === item.node) draw(colours.accent, 2.6, 3);
  }

  foldMark(item) {
    const { context, colours, fonts } = this;
    const text = item.hidden ? `+${item.hidden}` : "−";
    const width = item.hidden ? 12 + text.length * 6.6 : 14;
    const x = item.x + item.w + 4;
    const y = item.y + item.h / 2;
    this.box(x, y - 7, width, 14, 7);
    context.fillStyle = item.hidden ? colours.sunk : colours.panel;
    context.fill();
    context.strokeStyle = item.hidden ? colours.soft : colours.line;
    context.lineWidth = this.thin;
    context.stroke();
    if (!this.legible) return;
    context.font = fonts.small;
    context.fillStyle = colours.soft;
    context.textAlign = "center";
    context.fillText(text, x + width / 2, y + 3.6);
    context.textAlign = "left";
  }

  end(item) {
    const { context, colours } = this;
    this.box(item.x, item.y, item.w, item.h, 6);
    context.fillStyle = colours.proved;
    context.globalAlpha = item.attempt.onPath ? 1 : 0.55;
    context.fill();
    context.globalAlpha = 1;
    context.fillStyle = colours.panel;
    context.font = this.fonts.card;
    context.textAlign = "center";
    if (this.legible) context.fillText("∎", item.x + item.w / 2, item.y + item.h / 2 + 4.5);
    context.textAlign = "left";
    if (this.state.attempt === item.attempt) this.outlineAttempt(item);
  }

  reference(item) {
    const { context, colours } = this;
    this.box(item.x, item.y, item.w, item.h, 6);
    context.fillStyle = colours.panel;
    context.fill();
    context.strokeStyle = colours.merged;
    context.lineWidth = this.thin;
    context.setLineDash([4, 3]);
    context.stroke();
    context.setLineDash([]);
    if (this.legible) {
      context.font = this.fonts.card;
      context.fillStyle = colours.merged;
      context.fillText(`↪ #${item.node.id}`, item.x + 11, item.y + 17.5);
    }
    if (this.state.selected === item.node) this.outlineAttempt(item);
  }

  failure(item) {
    const { context, colours } = this;
    if (this.legible) {
      context.font = this.fonts.small;
      context.fillStyle = colours.faint;
      context.fillText(isolate(shorten(failureText(item.attempt), item.w - 10, SMALL_LETTER)), item.x + 12, item.y + 12.5);
    }
    context.fillStyle = colours.failed;
    context.fillText(this.legible ? "✗" : "", item.x, item.y + 12.5);
    if (this.state.attempt === item.attempt) this.outlineAttempt(item);
  }

  outlineAttempt(item) {
    const { context } = this;
    context.strokeStyle = this.colours.accent;
    context.lineWidth = 2 * this.thin;
    this.box(item.x - 3, item.y - 3, item.w + 6, item.h + 6, 8);
    context.stroke();
  }

  /** Curves from the references of the selected merged state to where it is drawn. */
  mergedWays(layout, state) {
    const home = state.selected?.merged && layout.byNode.get(state.selected.id);
    if (!home) return;
    const { context } = this;
    context.strokeStyle = this.colours.merged;
    context.lineWidth = 1.6 * this.thin;
    context.setLineDash([6, 4]);
    for (const item of layout.items) {
      if (item.kind !== "reference" || item.node !== state.selected || !isShown(item, state.step)) continue;
      const from = { x: item.x + item.w, y: item.y + item.h / 2 };
      const to = { x: home.x + home.w / 2, y: home.y + (home.y > item.y ? 0 : home.h) };
      const bend = Math.max(60, Math.abs(from.y - to.y) / 2);
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.bezierCurveTo(from.x + bend, from.y, to.x, to.y + (home.y > item.y ? -bend : bend), to.x, to.y);
      context.stroke();
    }
    context.setLineDash([]);
  }

  box(x, y, w, h, radius) {
    this.context.beginPath();
    this.context.roundRect(x, y, w, h, radius);
  }
}

/** `text` in one line, cut so that it takes at most `room`. */
function shorten(text, room, letter = LETTER) {
  const line = text.replace(/\s+/g, " ");
  const most = Math.max(1, Math.floor(room / letter + 0.3));
  const letters = [...line];
  return letters.length <= most ? line : `${letters.slice(0, most - 1).join("")}…`;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+/g;

/** Words of right-to-left scripts each by itself, so that the order of a line stays that of Lean. */
function isolate(text) {
  return text.replace(RIGHT_TO_LEFT, "\u2068$&\u2069");
}
