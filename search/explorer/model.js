// A search tree as the page uses it, read from the object that payload.py wrote. Times count expansions from 0.

const NEVER = -1;
const NONE = Object.freeze([]);
const OUTCOMES = ["state", "finished", "error"];

/** One goal (or goals that share metavariables), with every tactic tried on it. */
class Goals {
  constructor([id, depth, logProb, priority, provedAt, failedAt, goals, visits], string) {
    Object.assign(this, { id, depth, logProb, priority, provedAt, failedAt, visits });
    this.packed = goals;
    this.string = string;
    this.unpacked = null;
    this.attempts = [];
    this.expansions = [];
    this.ways = [];
    this.home = null;
    this.foundAt = NEVER;
  }

  /** Read from their numbers on first use: most goals of a large tree are never looked at. */
  get goals() {
    this.unpacked ??= this.packed.map(([label, hypotheses, target]) => ({
      label: this.string(label),
      hypotheses: hypotheses.map(([name, type, value]) => ({ name: this.string(name), type: this.string(type), value: this.string(value) })),
      target: this.string(target),
    }));
    return this.unpacked;
  }

  get title() {
    return this.goals.map((goal) => `⊢ ${goal.target}`).join("   ").replace(/\s+/g, " ");
  }

  get expandedAt() {
    return this.expansions.length ? this.expansions[0].time : Infinity;
  }

  /** Ways here that differ: tactics of one goal that left the same count as one. */
  get edges() {
    return this.ways.filter((way) => way.leader === way && way.node !== this);
  }

  get merged() {
    return this.edges.length > 1;
  }

  /** How many candidates waited for a later expansion after `step` of them. */
  untried(step) {
    return this.expansions.filter((each) => each.time < step).at(-1)?.untried ?? 0;
  }

  /** What was known of it after `step` expansions. */
  status(step) {
    if (this.provedAt !== NEVER && this.provedAt < step) return "proved";
    if (this.failedAt !== NEVER && this.failedAt < step) return "failed";
    return this.expandedAt < step ? "open" : "frontier";
  }

  /** Its number, the sum of log-probabilities and how many tactics failed on it, in a few letters. */
  figures(step) {
    const failures = this.attempts.filter((each) => each.outcome === "error" && each.time < step).length;
    return [`#${this.id}`, this.id === 0 ? "" : `Σ ${decimal(this.logProb, 1)}`, failures ? `✗ ${failures}` : ""].filter(Boolean).join("  ");
  }

  existsAt(step) {
    return this.id === 0 || this.foundAt < step;
  }
}

class SearchTree {
  constructor(packed) {
    const string = (number) => (number < 0 ? null : packed.strings[number]);
    this.packed = packed;
    this.nodes = new Map(packed.nodes.map((node) => [node[0], new Goals(node, string)]));
    this.expansions = packed.expansions.map(([order, node, policySeconds, leanSeconds, attempts, untried], position) => ({
      order,
      node: this.nodes.get(node),
      policySeconds,
      leanSeconds,
      untried,
      time: packed.times ? packed.times[position] : position,
      attempts: attempts.map((attempt) => this.attempt(attempt, string)),
    }));
    for (const expansion of this.expansions) this.connect(expansion);
    this.settleHomes(packed.homes, string);
    for (const [id, prompt, tactics] of packed.routing ?? []) {
      const node = this.nodes.get(id);
      if (!node) continue;
      const routes = new Map(tactics.map(([tactic, counts]) => [string(tactic), counts]));
      node.experts = prompt;
      for (const attempt of node.attempts) attempt.experts = routes.get(attempt.tactic) ?? null;
    }
    this.proof = this.steps(packed.proof, string);
    this.best = this.steps(packed.best, string);
    const steps = new Set(this.best.map((step) => step.attempt));
    for (const step of this.best) step.node.onPath = true;
    for (const expansion of this.expansions) for (const each of expansion.attempts) each.onPath = steps.has(each);
    for (const step of this.best) for (const child of step.attempt.children) child.onPath = true;
    for (const node of this.nodes.values()) this.findTwins(node);
  }

  get root() {
    return this.nodes.get(0);
  }

  /** A status in words. A tree whose proof was refused has no proved goal that a reader could trust. */
  words(status) {
    return status === "proved" && this.packed.onlyElaborated ? ELABORATED : STATUS_WORDS[status];
  }

  get lastStep() {
    return this.expansions.length;
  }

  /** The number of expansions done, in the journal's counting, after `step` of those that the page has. */
  time(step) {
    return step >= this.expansions.length ? Infinity : step === 0 ? 0 : this.expansions[step - 1].time + 1;
  }

  attempt([tactic, logProb, source, outcome, seconds, children, error, kind], string) {
    return {
      tactic: string(tactic),
      logProb,
      source: string(source),
      outcome: OUTCOMES[outcome],
      seconds,
      children: children.map((child) => this.nodes.get(child)),
      error: string(error),
      kind: string(kind),
      onPath: false,
      twins: NONE,
    };
  }

  connect(expansion) {
    expansion.node.expansions.push(expansion);
    for (const attempt of expansion.attempts) {
      attempt.node = expansion.node;
      attempt.time = expansion.time;
      expansion.node.attempts.push(attempt);
      for (const child of attempt.children) {
        child.ways.push(attempt);
        if (child.foundAt === NEVER) child.foundAt = expansion.time;
      }
    }
  }

  settleHomes(homes, string) {
    for (const [id, parent, time, tactic] of homes) {
      const node = this.nodes.get(id);
      if (!node) continue;
      const ways = node.ways.filter((way) => way.node.id === parent && way.tactic === string(tactic));
      node.home = ways.find((way) => way.time === time) ?? ways[0] ?? null;
    }
  }

  /** Tactics of one goal that left the same goals are drawn once, as their `leader`. */
  findTwins(node) {
    const groups = new Map();
    for (const attempt of node.attempts) {
      attempt.leader = attempt;
      if (attempt.outcome !== "state") continue;
      const name = attempt.children.length === 1 ? attempt.children[0].id : attempt.children.map((child) => child.id).sort().join();
      const group = groups.get(name);
      if (group) group.push(attempt);
      else groups.set(name, [attempt]);
    }
    for (const group of groups.values()) {
      if (group.length === 1) continue;
      const leads = (attempt) => attempt.onPath || attempt.children.some((child) => child.home === attempt);
      const leader = group.find((attempt) => attempt.onPath) ?? group.find(leads) ?? group[0];
      for (const attempt of group) attempt.leader = leader;
      leader.twins = group.filter((attempt) => attempt !== leader);
    }
  }

  steps(pairs, string) {
    const steps = pairs.map(([id, tactic]) => {
      const node = this.nodes.get(id);
      const ways = node?.attempts.filter((each) => each.tactic === string(tactic) && each.outcome !== "error") ?? [];
      return { node, attempt: ways[0] };
    });
    return steps.filter((step) => step.attempt);
  }

  /** From a node up to the root. */
  *ancestors(node) {
    for (let way = node.home; way; way = way.node.home) yield way.node;
  }

  /** Where `text` occurs: goals first, then tactics and errors, without regard to case. */
  search(text) {
    const wanted = text.toLowerCase();
    const has = (other) => other !== null && other.toLowerCase().includes(wanted);
    const found = [];
    for (const node of this.nodes.values()) {
      const inGoal = node.goals.some(
        (goal) => has(goal.target) || has(goal.label) || goal.hypotheses.some((each) => has(`${each.name} : ${each.type}`)),
      );
      const attempts = node.attempts.filter((attempt) => has(attempt.tactic) || has(attempt.error));
      if (inGoal || attempts.length) found.push({ node, attempt: inGoal ? null : attempts[0] });
    }
    return found;
  }
}
