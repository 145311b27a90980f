// The few charts of the run page: drawn as SVG, legible without colour.

/** Horizontal bars of a count by name: the `most` frequent, and the others in one. */
function bars(counts, colour, shown = 6) {
  let entries = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  if (entries.length > shown + 1) {
    const others = entries.slice(shown);
    entries = [...entries.slice(0, shown), [`${others.length} others`, sumOf(others.map(([, number]) => number))]];
  }
  const most = Math.max(...entries.map(([, number]) => number), 1);
  return el(
    "dl",
    { class: `bars ${colour}` },
    entries.map(([name, number]) => {
      const bar = el("span", { class: "length" });
      bar.style.width = `${(100 * number) / most}%`;
      return el("div", {}, el("dt", { title: name }, name), el("dd", {}, el("span", { class: "track" }, bar), el("span", { class: "number" }, count(number))));
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

/** How many of `all` theorems were proved within a budget: a staircase for each run over one logarithmic axis. */
function budgetCurve(runs, all, unit) {
  const box = { width: 520, height: 220, left: 38, right: 14, top: 12, bottom: 34 };
  const sorted = runs.map((values) => values.map((value) => Math.max(value, unit === "s" ? 0.001 : 1)).sort((a, b) => a - b));
  const costs = sorted.flat().sort((a, b) => a - b);
  const low = Math.floor(Math.log10(costs[0] ?? 1));
  const high = Math.max(low + 1, Math.ceil(Math.log10(costs.at(-1) ?? 10)));
  const x = (cost) => box.left + ((Math.log10(cost) - low) / (high - low)) * (box.width - box.left - box.right);
  const y = (number) => box.height - box.bottom - (number / all) * (box.height - box.top - box.bottom);
  const chart = svg("svg", { viewBox: `0 0 ${box.width} ${box.height}`, class: "curve", role: "img", "aria-label": sorted.map((run) => `${run.length} of ${all} proved`).join(", ") });
  const text = (words, at, anchor) => chart.append(svg("text", { x: at.x, y: at.y, "text-anchor": anchor }, words));
  for (const number of ticks(all)) {
    chart.append(svg("line", { x1: box.left, x2: box.width - box.right, y1: y(number), y2: y(number), class: number ? "grid" : "axis" }));
    text(count(number), { x: box.left - 8, y: y(number) + 4 }, "end");
  }
  for (let power = low; power <= high; power += 1) {
    const at = x(10 ** power);
    chart.append(svg("line", { x1: at, x2: at, y1: y(0), y2: y(0) + 4, class: "axis" }));
    text(unit === "s" ? roundDuration(10 ** power) : count(10 ** power), { x: at, y: box.height - 14 }, power === low ? "start" : power === high ? "end" : "middle");
  }
  sorted.forEach((run, at) => {
    let path = `M ${box.left} ${y(0)}`;
    run.forEach((cost, place) => (path += ` H ${x(cost).toFixed(1)} V ${y(place + 1).toFixed(1)}`));
    path += ` H ${box.width - box.right}`;
    if (at === 0) chart.append(svg("path", { d: `${path} V ${y(0)} H ${box.left} Z`, class: "area" }));
    chart.append(svg("path", { d: path, class: at === 0 ? "line" : "line other" }));
  });
  return chart;
}

/** A power of ten of seconds, without the zeros after the point. */
function roundDuration(seconds) {
  return duration(seconds).replace(/(\.\d*?)0+ /, "$1 ").replace(". ", " ");
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

/** How often each expert (across) of each layer (down) was chosen: the share of its layer as the depth of colour. */
function heatMap(counts, title) {
  const experts = counts[0].length;
  const box = { cell: 14, gap: 1, left: 26, top: 2, bottom: 16 };
  const width = box.left + experts * (box.cell + box.gap);
  const height = box.top + counts.length * (box.cell + box.gap) + box.bottom;
  const chart = svg("svg", { viewBox: `0 0 ${width} ${height}`, class: "heat", role: "img", "aria-label": title });
  const most = Math.max(...counts.map((layer) => Math.max(...layer) / Math.max(1, sumOf(layer))), 1e-9);
  counts.forEach((layer, row) => {
    const all = Math.max(1, sumOf(layer));
    const y = box.top + row * (box.cell + box.gap);
    chart.append(svg("text", { x: box.left - 6, y: y + box.cell - 3, "text-anchor": "end" }, `L${row + 1}`));
    layer.forEach((number, expert) => {
      const cell = svg("rect", { x: box.left + expert * (box.cell + box.gap), y, width: box.cell, height: box.cell, rx: 2, class: "cell", "fill-opacity": (number / all / most).toFixed(3) });
      cell.append(svg("title", {}, `layer ${row + 1}, expert ${expert}: ${count(number)} times, ${number ? percent(Math.log(number / all)) : "0 %"}`));
      chart.append(svg("rect", { x: box.left + expert * (box.cell + box.gap), y, width: box.cell, height: box.cell, rx: 2, class: "ground" }), cell);
    });
  });
  for (let expert = 0; expert < experts; expert += 4) {
    chart.append(svg("text", { x: box.left + expert * (box.cell + box.gap) + box.cell / 2, y: height - 4, "text-anchor": "middle" }, String(expert)));
  }
  return chart;
}

function sumOf(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** How many theorems cost how much, over a logarithmic axis; the proved ones in their colour, below the others. */
function histogram(rows, key, unit) {
  const box = { width: 520, height: 150, left: 38, right: 14, top: 8, bottom: 28 };
  const least = unit === "s" ? 0.01 : 1;
  const place = (row) => Math.floor(2 * Math.log10(Math.max(row[key], least)) + 1e-9);
  const places = rows.map(place);
  const low = places.reduce((a, b) => Math.min(a, b), Infinity);
  const high = places.reduce((a, b) => Math.max(a, b), -Infinity);
  const bins = Array.from({ length: high - low + 1 }, () => [0, 0]);
  rows.forEach((row, at) => (bins[places[at] - low][row.verdict === "proved" ? 0 : 1] += 1));
  const most = bins.reduce((top, [a, b]) => Math.max(top, a + b), 1);
  const step = (box.width - box.left - box.right) / bins.length;
  const y = (number) => box.height - box.bottom - (number / most) * (box.height - box.top - box.bottom);
  const said = (cost) => (unit === "s" ? roundDuration(cost) : count(Math.round(cost)));
  const chart = svg("svg", { viewBox: `0 0 ${box.width} ${box.height}`, class: "curve histogram", role: "img", "aria-label": `theorems by ${key}` });
  for (const number of ticks(most)) {
    chart.append(svg("line", { x1: box.left, x2: box.width - box.right, y1: y(number), y2: y(number), class: number ? "grid" : "axis" }));
    chart.append(svg("text", { x: box.left - 8, y: y(number) + 4, "text-anchor": "end" }, count(number)));
  }
  bins.forEach(([proved, other], at) => {
    const from = 10 ** ((low + at) / 2);
    const x = box.left + at * step + 1;
    const words = `${said(from)} to ${said(from * Math.sqrt(10))}: ${count(proved)} proved, ${count(other)} not`;
    for (const [base, number, colour] of [[0, proved, "proved"], [proved, other, "other"]]) {
      if (!number) continue;
      const bar = svg("rect", { x, width: Math.max(1, step - 2), y: y(base + number), height: y(base) - y(base + number), class: `bin ${colour}` });
      bar.append(svg("title", {}, words));
      chart.append(bar);
    }
    if ((low + at) % 2 === 0) chart.append(svg("text", { x, y: box.height - 10, "text-anchor": "start" }, said(from)));
  });
  return chart;
}
