"""Builds run folders as a search leaves them, for the tests of what reads them."""

from __future__ import annotations

import heapq
import json
import math
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from data.jsonl import append_line
from data.records import Certificate, TheoremResult, statement_hash, to_json
from search.journal import (
    FIRST,
    EndLine,
    ExpansionLine,
    GoalLine,
    Journal,
    NodeLine,
    RefusedLine,
    TacticLine,
    TheoremLine,
)

HOSTILE = "</script><img src=x onerror=alert(1)> & \"quoted\" 'single' <b>bold</b>"
RIGHT_TO_LEFT = "שלום = مرحبا"
TREE = ("t : Tree α",)
CONFIG = {"expansions": 200, "seconds": 30.0, "width": 8, "alpha": 0.5}


def goal(target: str, hypotheses: Sequence[str] = (), case: str | None = None) -> GoalLine:
    """A goal out of hypotheses such as `n : Nat`."""
    split = (hypothesis.split(" : ", 1) for hypothesis in hypotheses)
    return GoalLine(case, tuple((name, type_, None) for name, type_ in split), target)


class Scribe:
    """Writes one theorem: its journal and its line of the results."""

    def __init__(self, run: Path, name: str, statement: str, line: int) -> None:
        self.run, self.name, self.line = run, name, line
        self.hash = statement_hash(statement)
        self.file = "examples/first_steps.lean"
        self.tree = run / "trees" / f"{sum(1 for _ in (run / 'trees').glob('*.jsonl')) + 1:04d}.jsonl"
        self.journal = Journal(self.tree)
        self.journal.write(TheoremLine(name, self.file, line, statement, self.hash, CONFIG))
        self.made: dict[int, NodeLine] = {}
        self.orders = self.steps = 0

    def node(self, goals: Sequence[GoalLine], depth: int = 0, log_prob: float = 0.0) -> int:
        pp = "\n\n".join(f"⊢ {each.target}" for each in goals)
        number = len(self.made)
        line = NodeLine(number, pp, tuple(goals), depth, log_prob, log_prob / math.sqrt(max(depth, 1)))
        self.made[number] = line
        self.journal.write(line)
        return number

    def child(self, parent: int, log_prob: float, *goals: GoalLine) -> int:
        above = self.made[parent]
        return self.node(goals, above.depth + 1, above.log_prob + log_prob)

    def expand(self, node: int, *tactics: TacticLine) -> None:
        lean = sum(tactic.seconds for tactic in tactics)
        self.journal.write(ExpansionLine(self.orders, node, 0.041, lean, tuple(tactics)))
        self.orders += 1
        self.steps += len(tactics)

    def refuse(self, proof: str, reason: str) -> None:
        self.journal.write(RefusedLine(proof, reason))

    def end(self, verdict: str, seconds: float, *, reason: str = "", proof: str | None = None, path: Any = ()) -> None:
        flops = 3.1e9 * self.orders
        end = EndLine(verdict, reason, proof, seconds, self.orders, self.steps, 900 * self.orders, flops, tuple(path))
        self.journal.write(end)
        self.journal.close()
        certificate = Certificate(self.name, "accepted", axioms=("propext",)) if proof else None
        result = TheoremResult(
            self.name, self.file, verdict, proof, seconds, self.orders, self.steps, flops, reason, self.line,
            self.hash, certificate, {"journal": self.tree.name, "tokens": end.tokens, "lean_cpu": 0.4 * self.orders},
        )  # fmt: skip
        append_line(self.run / "results.jsonl", to_json(result))


def led(tactic: str, p: float, *children: int, source: str = "policy") -> TacticLine:
    return TacticLine(tactic, math.log(p), source, "state", children, seconds=0.0021)


def closed(tactic: str, p: float, source: str = "policy") -> TacticLine:
    return TacticLine(tactic, math.log(p), source, "finished", seconds=0.0034)


def failed(tactic: str, p: float, error: str, kind: str = "tactic", source: str = "policy") -> TacticLine:
    return TacticLine(tactic, math.log(p), source, "error", (), error, kind, 0.0012)


def build_run(folder: Path, generated: int = 6, expansions: int = 40) -> Path:
    """A run named as `folder`: the theorems below and `generated` more with trees of random shape."""
    (folder / "trees").mkdir(parents=True)
    manifest = {
        "name": folder.name, "started": "2025-03-14T09:26:53+00:00", "policy": "checkpoints/first.safetensors",
        "config": CONFIG, "library_hash": "5f0c9be1", "lean": "4.35.0", "workers": 2,
    }  # fmt: skip
    (folder / "manifest.json").write_text(json.dumps(manifest))
    mirror(folder)
    merged(folder)
    hostile(folder)
    refused(folder)
    stuck(folder)
    not_started(folder)
    dice = random.Random(7)
    for number in range(generated):
        random_tree(folder, f"generated_{number:03d}", 100 + number, expansions, dice)
    cut(folder)
    return folder


def mirror(run: Path) -> None:
    """Proved by induction: an AND edge with two goals, errors of several kinds."""
    statement = "theorem mirror_mirror (t : Tree α) : t.mirror.mirror = t := by sorry"
    scribe = Scribe(run, "FirstSteps.mirror_mirror", statement, 131)
    root = scribe.node([goal("t.mirror.mirror = t", ["α : Type", *TREE])])
    leaf = scribe.child(root, -0.7, goal("Tree.leaf.mirror.mirror = Tree.leaf", ["α : Type"], "leaf"))
    hypotheses = [
        "α : Type", "l : Tree α", "a : α", "r : Tree α",
        "ihl : l.mirror.mirror = l", "ihr : r.mirror.mirror = r",
    ]  # fmt: skip
    node = scribe.child(root, -0.7, goal("(l.node a r).mirror.mirror = l.node a r", hypotheses, "node"))
    cases = [each for each in hypotheses if not each.startswith("ih")]
    other = scribe.child(root, -2.3, goal("(l.node a r).mirror.mirror = l.node a r", cases, "node"))
    made_no_progress = "simp made no progress"
    scribe.expand(
        root,
        led("induction t", 0.48, leaf, node),
        failed("simp", 0.17, made_no_progress),
        failed("rfl", 0.09, "The rfl tactic failed. Possible reasons:\n- The goal is not a reflexive relation.\n"
               "- The arguments of the relation are not equal.\n⊢ t.mirror.mirror = t"),
        led("cases t", 0.08, leaf, other),
        failed("simp [Tree.mirror", 0.02, "unexpected end of input; expected ']'", "parse"),
        failed("grind", 0.02, "the tactic took more than 5 s", "timeout", source="portfolio"),
    )  # fmt: skip
    scribe.expand(leaf, closed("rfl", 0.61))
    simplified = scribe.child(
        node, -0.4, goal("(l.mirror.mirror).node a (r.mirror.mirror) = l.node a r", hypotheses, "node")
    )
    scribe.expand(
        node,
        led("simp only [Tree.mirror]", 0.55, simplified),
        led("unfold Tree.mirror", 0.11, simplified),
        failed("rw [ihl]", 0.10, "Did not find an occurrence of the pattern\n  l.mirror.mirror\nin the target"),
    )
    scribe.expand(simplified, failed("rfl", 0.3, "The rfl tactic failed."), closed("rw [ihl, ihr]", 0.22))
    proof = (
        "induction t with\n  | leaf => rfl\n  | node l a r ihl ihr =>\n    simp only [Tree.mirror]\n    rw [ihl, ihr]"
    )
    path = [
        (root, "induction t"), (leaf, "rfl"), (node, "simp only [Tree.mirror]"), (simplified, "rw [ihl, ihr]"),
    ]  # fmt: skip
    scribe.end("proved", 1.42, proof=proof, path=path)


def merged(run: Path) -> None:
    """Proved; one state is reached from two goals, and the proof goes the way that was found second."""
    scribe = Scribe(
        run, "FirstSteps.and_rotate", "theorem and_rotate (p q r : Prop) : (p ∧ q) ∧ r → q ∧ r ∧ p := by sorry", 16
    )
    props = ["p q r : Prop"]
    root = scribe.node([goal("(p ∧ q) ∧ r → q ∧ r ∧ p", props)])
    one = scribe.child(root, -0.3, goal("q ∧ r ∧ p", [*props, "h : (p ∧ q) ∧ r"]))
    two = scribe.child(root, -1.9, goal("p ∧ q → r → q ∧ r ∧ p", props))
    scribe.expand(root, led("intro h", 0.7, one), led("rintro h", 0.2, one), led("rw [and_imp]", 0.05, two))
    split = scribe.child(one, -1.2, goal("q ∧ r ∧ p", [*props, "hp : p", "hq : q", "hr : r"]))
    scribe.expand(
        one, led("obtain ⟨⟨hp, hq⟩, hr⟩ := h", 0.3, split), failed("assumption", 0.1, "Tactic `assumption` failed")
    )
    scribe.expand(two, led("rintro ⟨hp, hq⟩ hr", 0.66, split), led("skip", 0.01, two))
    scribe.expand(split, closed("exact ⟨hq, hr, hp⟩", 0.81))
    proof = "rw [and_imp]\nrintro ⟨hp, hq⟩ hr\nexact ⟨hq, hr, hp⟩"
    path = [(root, "rw [and_imp]"), (two, "rintro ⟨hp, hq⟩ hr"), (split, "exact ⟨hq, hr, hp⟩")]
    scribe.end("proved", 0.31, proof=proof, path=path)


def hostile(run: Path) -> None:
    """Open; goals, tactics and errors that would break a careless page or terminal."""
    scribe = Scribe(run, "FirstSteps.hostile", f'theorem hostile : "{HOSTILE}" = s := by sorry', 44)
    root = scribe.node([goal(f'"{HOSTILE}" = s', ["s : String", f"h : {RIGHT_TO_LEFT}"])])
    after = scribe.child(root, -0.5, goal(f"{RIGHT_TO_LEFT} ∧ x < y", ["s : String"]))
    scribe.expand(
        root,
        led(f"show {HOSTILE}", 0.6, after),
        failed(
            "[bold]exact[/bold] \x1b[31m\u202e", 0.2, f"unknown identifier {HOSTILE}\n[red]not markup[/red]", "parse"
        ),
        failed("skip", 1e-7, ""),
    )
    scribe.end("open", 30.02, reason="no time left: 30 s")


def refused(run: Path) -> None:
    """The elaborator sees no goal left, the kernel refuses, the search goes on and finds nothing."""
    scribe = Scribe(run, "FirstSteps.two_is_three", "theorem two_is_three : 2 = 3 := by sorry", 50)
    root = scribe.node([goal("2 = 3")])
    scribe.expand(root, closed("exact cheat", 0.4), failed("rfl", 0.3, "The rfl tactic failed."))
    scribe.refuse("exact cheat", "the declaration two_is_three was not accepted by the kernel")
    scribe.expand(root, failed("omega", 0.2, "omega could not prove the goal", source="portfolio"))
    scribe.end("open", 3.3, reason="no goal is left to expand")


def stuck(run: Path) -> None:
    """Every branch is a dead end, one of them a circle; the templates alone were tried before."""
    scribe = Scribe(run, "FirstSteps.add_flip", "theorem add_flip (m n : Nat) : m + n = n + m + 0 := by sorry", 61)
    root = scribe.node([goal("m + n = n + m + 0", ["m n : Nat"])])
    flipped = scribe.child(root, -0.4, goal("n + m + 0 = m + n", ["m n : Nat"]))
    scribe.expand(root, led("symm", 0.7, flipped), failed("rfl", 0.1, "The rfl tactic failed."))
    scribe.expand(flipped, led("symm", 0.7, root), failed("rfl", 0.1, "The rfl tactic failed."))
    scribe.end("open", 0.2, reason="no goal is left to expand")
    with Journal(run / "trees" / FIRST / scribe.tree.name) as journal:
        journal.write(TheoremLine(scribe.name, scribe.file, scribe.line, "", scribe.hash, CONFIG))
        journal.write(scribe.made[root])
        journal.write(ExpansionLine(0, root, 0.0, 0.01, (failed("simp_arith", 0.2, "simp_arith failed"),)))
        journal.write(EndLine("open", "out of time", None, 0.1, 1, 1, 0, 0.0))


def not_started(run: Path) -> None:
    """A theorem whose statement Lean refuses: no tree."""
    result = TheoremResult(
        "FirstSteps.unbound", "examples/first_steps.lean", "failed_to_start",
        reason="70:29: unknown identifier 'Foo'", line=70,
    )  # fmt: skip
    append_line(run / "results.jsonl", to_json(result))


def cut(run: Path) -> None:
    """A theorem that the run was killed in: half a line at the end, no result."""
    scribe = Scribe(run, "FirstSteps.interrupted", "theorem interrupted : P := by sorry", 90)
    root = scribe.node([goal("P")])
    scribe.expand(root, failed("simp", 0.5, "simp made no progress"))
    scribe.journal.close()
    with scribe.tree.open("a") as file:
        file.write('{"kind":"node","id":1,"pp":"⊢ Q","go')


def random_tree(run: Path, name: str, line: int, expansions: int, dice: random.Random) -> None:
    """A tree of random shape that grows from the nodes of highest priority; proved in two cases of three."""
    statement = f"theorem {name} (xs ys zs : List α) : rev (xs ++ ys ++ zs) = rev zs ++ rev ys ++ rev xs := by sorry"
    scribe = Scribe(run, name, statement, line)
    lists = ["α : Type", "xs ys zs : List α"]
    root = scribe.node([goal("rev (xs ++ ys ++ zs) = rev zs ++ rev ys ++ rev xs", lists)])
    waiting = [(0.0, root)]
    above: dict[int, tuple[int, str, list[int]]] = {}
    for _ in range(expansions):
        if not waiting:
            break
        _, node = heapq.heappop(waiting)
        tactics = []
        for shape, p in zip(dice.choices(range(5), (6, 2, 1, 0.5, 1), k=8), _falling(dice), strict=True):
            tactic = f"{dice.choice(_TACTICS)} {dice.choice(_NAMES)}"
            if shape in (1, 2):
                depth = scribe.made[node].depth
                new = [
                    scribe.child(
                        node, math.log(p), goal(_target(dice, depth), [*lists, f"ih : {_target(dice, depth)}"])
                    )
                    for _ in range(shape)
                ]
                for each in new:
                    heapq.heappush(waiting, (-scribe.made[each].priority, each))
                above.update((each, (node, tactic, new)) for each in new)
                tactics.append(led(tactic, p, *new))
            elif shape == 3 and len(scribe.made) > 4:
                tactics.append(led(tactic, p, dice.randrange(1, len(scribe.made))))
            else:
                error, kind = dice.choice(_ERRORS)
                tactics.append(
                    failed(tactic, p, error.format(_target(dice, 2)), kind, dice.choice(("policy", "portfolio")))
                )
        scribe.expand(node, *tactics)
    if dice.random() < 0.67 and waiting:
        path = prove(scribe, max((node for _, node in waiting), key=lambda each: scribe.made[each].depth), above)
        proof = "\n".join(tactic for _, tactic in path)
        scribe.end("proved", dice.lognormvariate(0, 1.5), proof=proof, path=path)
    else:
        scribe.end("open", 30.0 + dice.random(), reason=f"the budget of {expansions} expansions is spent")


def prove(scribe: Scribe, last: int, above: dict[int, tuple[int, str, list[int]]]) -> list[tuple[int, str]]:
    """Close `last` and the goals that stand beside its ancestors; the path of the proof."""
    closing = "simp_all [rev, List.append_assoc]"
    path: list[tuple[int, str]] = []
    open_goals = [last]
    while last in above:
        parent, tactic, together = above[last]
        path.insert(0, (parent, tactic))
        open_goals += [each for each in together if each != last]
        last = parent
    for each in open_goals:
        scribe.expand(each, closed(closing, 0.4, "portfolio"))
    return [*path, *((each, closing) for each in open_goals)]


_TACTICS = ("rw", "simp only", "simp", "exact", "apply", "induction", "cases", "unfold", "refine", "generalize")
_NAMES = (
    "[List.append_assoc]",
    "[rev]",
    "[ih]",
    "xs",
    "ys generalizing zs",
    "[List.append_nil]",
    "rev_append _ _",
    "h",
)
_ERRORS = (
    ("simp made no progress", "tactic"),
    ("Did not find an occurrence of the pattern\n  rev (xs ++ ys)\nin the target expression\n  {0}", "tactic"),
    ("Type mismatch: `this` has type\n  {0}\nbut is expected to have type\n  rev xs = ys", "tactic"),
    ("unknown identifier 'h'", "tactic"),
    ("unexpected token; expected term", "parse"),
    ("the tactic took more than 5 s", "timeout"),
    ("the text is longer than 400 characters", "refused"),
)


def _falling(dice: random.Random) -> list[float]:
    weights = sorted((dice.random() ** 3 for _ in range(8)), reverse=True)
    return [max(weight / sum(weights), 1e-6) for weight in weights]


def _target(dice: random.Random, depth: int) -> str:
    parts = ["rev xs", "rev ys", "zs", "[x]", "xs", "rev (xs ++ zs)", "[]", "rev (rev ys)"]
    left, right = (" ++ ".join(dice.choices(parts, k=1 + dice.randrange(2 + depth % 3))) for _ in range(2))
    return f"{left} = {right}"
