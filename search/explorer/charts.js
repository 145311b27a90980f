// The few charts of the run page: drawn as SVG, legible without colour.

/** Horizontal bars of a count by name. */
function bars(counts, colour) {
  const entries = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  const most = Math.max(...entries.map(([, number]) => number), 1);
  return el(
    "dl",
    { class: `bars ${colour}` },
    entries.map(([name, number]) => {
      const bar = el("span", { class: "length" });
      bar.style.width = `${(100 * number) / most}%`;
      return el("div", {}, el("dt", {}, name), el("dd", {}, el("span", { class: "track" }, bar), el("span", { class: "number" }, count(number))));
    }),
  );
}

/** One bar of the verdicts, each as long as its share. */
function shareBar(totals, all) {
  const parts = VERDICTS.filter((verdict) => totals[verdict]).map((verdict) => {
    const part = el("span", { class: `share ${verdict}`, title: `${totals[verdict]} ${VERDICT_WORDS[verdict]}` });
    part.style.flexGrow = totals[verdict];
    return part;
  });
  return el("div", { class: "shares", role: "img", "aria-label": `${totals.proved ?? 0} of ${all} proved` }, parts);
}

/** How many theorems were proved within a budget: a staircase over a logarithmic axis. */
function budgetCurve(values, all, unit) {
  const box = { width: 520, height: 220, left: 38, right: 14, top: 12, bottom: 34 };
  const costs = values.map((value) => Math.max(value, unit === "s" ? 0.001 : 1)).sort((a, b) => a - b);
  const low = Math.floor(Math.log10(costs[0] ?? 1));
  const high = Math.max(low + 1, Math.ceil(Math.log10(costs.at(-1) ?? 10)));
  const x = (cost) => box.left + ((Math.log10(cost) - low) / (high - low)) * (box.width - box.left - box.right);
  const y = (number) => box.height - box.bottom - (number / all) * (box.height - box.top - box.bottom);
  const chart = svg("svg", { viewBox: `0 0 ${box.width} ${box.height}`, class: "curve", role: "img", "aria-label": `${costs.length} of ${all} proved` });
  const text = (words, at, anchor) => chart.append(svg("text", { x: at.x, y: at.y, "text-anchor": anchor }, words));
  for (const number of ticks(all)) {
    chart.append(svg("line", { x1: box.left, x2: box.width - box.right, y1: y(number), y2: y(number), class: number ? "grid" : "axis" }));
    text(count(number), { x: box.left - 8, y: y(number) + 4 }, "end");
  }
  for (let power = low; power <= high; power += 1) {
    const at = x(10 ** power);
    chart.append(svg("line", { x1: at, x2: at, y1: y(0), y2: y(0) + 4, class: "axis" }));
    text(unit === "s" ? duration(10 ** power).replace(/(\.\d*?)0+ /, "$1 ").replace(". ", " ") : count(10 ** power), { x: at, y: box.height - 14 }, power === low ? "start" : power === high ? "end" : "middle");
  }
  let path = `M ${box.left} ${y(0)}`;
  costs.forEach((cost, place) => (path += ` H ${x(cost).toFixed(1)} V ${y(place + 1).toFixed(1)}`));
  path += ` H ${box.width - box.right}`;
  chart.append(svg("path", { d: `${path} V ${y(0)} H ${box.left} Z`, class: "area" }), svg("path", { d: path, class: "line" }));
  return chart;
}

/** At most five round numbers from 0 to `most`. */
function ticks(most) {
  const raw = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((each) => Math.max(1, each * power)).find((each) => each >= raw);
  const found = [];
  for (let number = 0; number <= most; number += step) found.push(number);
  return found;
}
