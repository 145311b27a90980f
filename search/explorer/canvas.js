// Draws a laid-out tree on a canvas and turns the pointer into zoom, pan and clicks. Knows nothing of panels.

const ZOOM = { least: 0.04, most: 2.5, text: 0.42 };
const COLOURS = ["paper", "panel", "sunk", "ink", "soft", "faint", "line", "edge", "accent", "proved", "open", "failed", "merged"];

class Drawing {
  /**
   * `on.pick(item)` for a click on an item or on nothing, `on.fold(item)` for one on its fold mark; `on.top()` is how
   * many pixels at the top are covered by tools.
   */
  constructor(canvas, on) {
    this.canvas = canvas;
    this.context = canvas.getContext("2d");
    this.on = on;
    this.layout = null;
    this.view = { scale: 1, x: 0, y: 0 };
    this.state = { step: 0, selected: null, attempt: null, matches: new Set(), colour: "status", active: null };
    this.glide = null;
    this.pending = false;
    this.listen();
    new ResizeObserver(() => this.resize()).observe(canvas);
    this.readColours();
  }

  /** Colours come from the style sheet, so that both themes are written in one place. */
  readColours() {
    const probe = document.body.appendChild(el("span", { class: "spoken" }));
    this.colours = {};
    for (const name of COLOURS) {
      probe.style.color = `var(--${name})`;
      this.colours[name] = getComputedStyle(probe).color;
    }
    const mono = getComputedStyle(document.documentElement).getPropertyValue("--mono");
    this.fonts = { card: `13px ${mono}`, small: `11px ${mono}` };
    probe.remove();
    this.draw();
  }

  resize() {
    const { clientWidth, clientHeight } = this.canvas;
    const ratio = window.devicePixelRatio || 1;
    this.canvas.width = Math.max(1, Math.round(clientWidth * ratio));
    this.canvas.height = Math.max(1, Math.round(clientHeight * ratio));
    this.paint();
  }

  show(layout) {
    this.layout = layout;
    this.draw();
  }

  // ---- the window on the drawing

  /** The whole tree, or as much of it as stays legible from the root on. */
  fit(least = ZOOM.least) {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const top = this.on.top();
    const whole = Math.min((width - 60) / this.layout.width, (height - top - 34) / this.layout.height);
    const scale = Math.max(least, Math.min(1.15, whole));
    const spare = height - this.layout.height * scale;
    this.moveTo({ scale, x: 30, y: Math.max(top, spare / 2) });
  }

  zoom(factor, x = this.canvas.clientWidth / 2, y = this.canvas.clientHeight / 2) {
    const scale = Math.min(ZOOM.most, Math.max(ZOOM.least, this.view.scale * factor));
    const real = scale / this.view.scale;
    this.view = { scale, x: x - (x - this.view.x) * real, y: y - (y - this.view.y) * real };
    this.draw();
  }

  pan(x, y) {
    this.view = { ...this.view, x: this.view.x + x, y: this.view.y + y };
    this.draw();
  }

  /** Moves just far enough that `item` is in sight. */
  reveal(item) {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const { scale, x, y } = this.view;
    const box = { left: item.x * scale + x, top: item.y * scale + y, w: item.w * scale, h: item.h * scale };
    const dx = box.left < 40 ? 40 - box.left : box.left + box.w > width - 40 ? width - 40 - box.w - box.left : 0;
    const dy = box.top < 80 ? 80 - box.top : box.top + box.h > height - 40 ? height - 40 - box.h - box.top : 0;
    if (dx || dy) this.moveTo({ scale, x: x + (box.w > width - 80 ? 40 - box.left : dx), y: y + dy });
  }

  /** Keeps `item` where it was on the screen when a new layout moves it. */
  hold(before, item) {
    if (!before || !item) return;
    this.pan((before.x - item.x) * this.view.scale, (before.y - item.y) * this.view.scale);
  }

  moveTo(target) {
    const from = this.view;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches || document.hidden) {
      this.view = target;
      this.draw();
      return;
    }
    const start = performance.now();
    const glide = (this.glide = (now) => {
      if (this.glide !== glide) return;
      const part = Math.min(1, Math.max(0, (now - start) / 160));
      const eased = 1 - (1 - part) ** 3;
      this.view = Object.fromEntries(["scale", "x", "y"].map((key) => [key, from[key] + (target[key] - from[key]) * eased]));
      this.paint();
      if (part < 1) requestAnimationFrame(glide);
    });
    requestAnimationFrame(glide);
  }

  /** The middle of a node on the canvas, for scripts that click. */
  placeOf(id) {
    const item = this.layout?.byNode.get(id);
    if (!item) return null;
    const { scale, x, y } = this.view;
    return { x: (item.x + item.w / 2) * scale + x, y: (item.y + item.h / 2) * scale + y };
  }

  // ---- the pointer

  listen() {
    let last = null;
    let moved = 0;
    const pointers = new Map();
    const { canvas } = this;
    canvas.addEventListener("pointerdown", (event) => {
      canvas.setPointerCapture(event.pointerId);
      pointers.set(event.pointerId, event);
      last = event;
      moved = 0;
      this.glide = null;
    });
    canvas.addEventListener("pointermove", (event) => {
      if (!pointers.has(event.pointerId)) {
        this.hover(this.itemAt(event.offsetX, event.offsetY));
        return;
      }
      if (pointers.size === 2) this.pinch(pointers, event);
      else {
        moved += Math.abs(event.clientX - last.clientX) + Math.abs(event.clientY - last.clientY);
        if (moved > 3) {
          canvas.style.cursor = "grabbing";
          this.pan(event.clientX - last.clientX, event.clientY - last.clientY);
        }
      }
      pointers.set(event.pointerId, event);
      last = event;
    });
    const release = (event) => {
      const single = pointers.size === 1;
      pointers.delete(event.pointerId);
      if (event.type === "pointerup" && single && moved <= 3) this.click(event.offsetX, event.offsetY);
    };
    canvas.addEventListener("pointerup", release);
    canvas.addEventListener("pointercancel", release);
    canvas.addEventListener("dblclick", (event) => {
      const item = this.itemAt(event.offsetX, event.offsetY);
      if (item) this.on.fold(item);
    });
    canvas.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
  }

  /** The whole text of what is under the pointer, since cards cut it. */
  hover(item) {
    const { canvas } = this;
    canvas.style.cursor = item ? "pointer" : "grab";
    const text = !item ? "" : item.kind === "end" || item.kind === "failure" ? item.attempt.tactic : item.node.title;
    if (canvas.title !== text) canvas.title = text;
  }

  wheel(event) {
    event.preventDefault();
    this.glide = null;
    const unit = event.deltaMode === 1 ? 16 : 1;
    if (event.shiftKey) this.pan(-(event.deltaX + event.deltaY) * unit, 0);
    else this.zoom(Math.exp((-event.deltaY * unit * (event.ctrlKey ? 4 : 1)) / 600), event.offsetX, event.offsetY);
  }

  pinch(pointers, event) {
    const [a, b] = [...pointers.values()];
    const other = a.pointerId === event.pointerId ? b : a;
    const before = pointers.get(event.pointerId);
    const apart = (one, two) => Math.hypot(one.offsetX - two.offsetX, one.offsetY - two.offsetY) || 1;
    this.zoom(apart(event, other) / apart(before, other), (event.offsetX + other.offsetX) / 2, (event.offsetY + other.offsetY) / 2);
  }

  click(x, y) {
    const item = this.itemAt(x, y);
    if (item && item.foldable && (x - this.view.x) / this.view.scale > item.x + item.w) this.on.fold(item);
    else this.on.pick(item);
  }

  itemAt(x, y) {
    if (!this.layout) return null;
    const { scale } = this.view;
    const left = (x - this.view.x) / scale;
    const top = (y - this.view.y) / scale;
    return (
      this.layout.items.find((item) => {
        if (!isShown(item, this.state.step)) return false;
        const mark = item.foldable ? (item.hidden ? 44 : 22) : 0;
        const label = item.kind === "end" || item.kind === "failure" ? item.labelWidth : 0;
        return left >= item.x - label && left <= item.x + item.w + mark && top >= item.y - 4 && top <= item.y + item.h + 4;
      }) ?? null
    );
  }

  // ---- painting

  draw() {
    if (this.pending) return;
    this.pending = true;
    requestAnimationFrame(() => {
      this.pending = false;
      this.paint();
    });
  }

  paint() {
    const { context, canvas, layout } = this;
    const ratio = window.devicePixelRatio || 1;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    if (!layout) return;
    const { scale, x, y } = this.view;
    context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x, ratio * y);
    const seen = { top: -y / scale - 60, bottom: (canvas.clientHeight - y) / scale + 60, left: -x / scale, right: (canvas.clientWidth - x) / scale };
    const shown = layout.items.filter((item) => isShown(item, this.state.step));
    const painter = new Painter(context, this);
    const edges = shown.filter((item) => item.parent && edgeInSight(item, seen));
    for (const item of edges) if (!item.attempt.onPath) painter.edge(item);
    for (const item of edges) if (item.attempt.onPath) painter.edge(item);
    for (const item of shown) {
      if (item.y < seen.top || item.y > seen.bottom || item.x > seen.right || item.x + item.w + 60 < seen.left) continue;
      painter.item(item);
    }
    painter.mergedWays(layout, this.state);
    canvas.dataset.zoom = scale.toFixed(3);
  }
}

function edgeInSight(item, seen) {
  const top = Math.min(item.y, item.parent.y);
  return top < seen.bottom && item.y + item.h > seen.top && item.parent.x < seen.right && item.x > seen.left;
}

/** Whether an item is on the screen after `step` (a time) of the replay. */
function isShown(item, step) {
  return item.attempt === null || item.attempt.time < step;
}
