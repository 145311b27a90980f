// Building the page. Text enters it as text nodes only, so a goal with `</script>` in it is just letters.

/** An element. Properties of `about`: `class`, `on` (event → listener), `data`, and attributes. */
function el(tag, about = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(about)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "class") element.className = value;
    else if (key === "on") for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else if (key === "data") Object.assign(element.dataset, value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** An SVG element. */
function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function button(label, title, action, more = {}) {
  return el("button", { type: "button", title, "aria-label": title, on: { click: action }, ...more }, label);
}

/** A pair of a definition list. */
function fact(term, ...value) {
  return el("div", { class: "fact" }, el("dt", {}, term), el("dd", {}, ...value));
}

const VERDICT_WORDS = { proved: "proved", uncertified: "not certified", open: "open", failed_to_start: "failed to start", unfinished: "unfinished" };
const VERDICTS = Object.keys(VERDICT_WORDS);
const STATUS_WORDS = { proved: "proved", failed: "dead end", open: "open", frontier: "not expanded" };
const ELABORATED = "closed, but refused by the kernel";

function verdictBadge(verdict) {
  return el("span", { class: `badge ${verdict}` }, VERDICT_WORDS[verdict] ?? verdict);
}

/** Whole numbers with thin spaces between thousands. */
function count(number) {
  return Math.round(number ?? 0).toString().replace(/\B(?=(\d{3})+$)/g, "\u2009");
}

function plural(number, one, many = `${one}s`) {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** Seconds in the unit that reads best. */
function duration(seconds) {
  if (seconds === null || seconds === undefined) return "–";
  if (seconds === 0) return "0 s";
  if (seconds < 0.0995) return `${(seconds * 1000).toFixed(seconds < 0.00995 ? 1 : 0)} ms`;
  if (seconds < 9.995) return `${seconds.toFixed(2)} s`;
  if (seconds < 99.95) return `${seconds.toFixed(1)} s`;
  if (seconds < 5400) return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
  return `${(seconds / 3600).toFixed(1)} h`;
}

/** A large number with an SI prefix; nothing is a dash. */
function si(number, unit) {
  if (!number) return "–";
  const prefixes = ["", "k", "M", "G", "T", "P", "E"];
  let step = 0;
  while (number >= 999.5 && step < prefixes.length - 1) {
    number /= 1000;
    step += 1;
  }
  return `${number >= 100 || step === 0 ? Math.round(number) : number.toFixed(1)}\u202f${prefixes[step]}${unit}`;
}

/** A probability out of its natural logarithm. */
function percent(logProb) {
  if (logProb === null) return "–";
  const value = 100 * Math.exp(logProb);
  if (value >= 99.95) return "100 %";
  if (value >= 1) return `${value.toFixed(value >= 10 ? 0 : 1)} %`;
  return value >= 0.01 ? `${value.toFixed(2)} %` : "<0.01 %";
}

function decimal(number, digits = 2) {
  return number === null || number === undefined ? "–" : number.toFixed(digits).replace("-", "−");
}

/** Tells a screen reader what changed where it cannot see (the canvas). */
function speak(text) {
  document.getElementById("spoken").textContent = text;
}

function isTyping(event) {
  return event.target.closest("input, textarea, select") !== null;
}
