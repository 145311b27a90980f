"""What the terminal shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from recorded_runs import build_run
from rich.console import Console, RenderableType

from search.report import ReportError, TreeView, list_run, show_tree
from search.visible import proof_text


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_run(tmp_path_factory.mktemp("runs") / "first_steps", generated=1)


def shown(renderable: RenderableType, width: int = 140) -> str:
    """What `renderable` looks like, trailing blanks removed."""
    console = Console(width=width, record=True, file=open("/dev/null", "w"))  # noqa: PTH123, SIM115
    console.print(renderable)
    return "\n".join(line.rstrip() for line in console.export_text().splitlines())


def test_a_proved_tree(run: Path) -> None:
    assert (
        shown(show_tree(run, "FirstSteps.mirror_mirror"))
        == """\
FirstSteps.mirror_mirror  proved  examples/first_steps.lean:131
theorem mirror_mirror (t : Tree α) : t.mirror.mirror = t := by sorry
1.42 s, expansions 4, tactics tried 12, failed 6, goals 5, merged 1
proof
induction t with
  | leaf => rfl
  | node l a r ihl ihr =>
    simp only [Tree.mirror]
    rw [ihl, ihr]

#0 ⊢ t.mirror.mirror = t  proved  Σ 0.00  4 visits
├── ★ induction t  -0.73  2 ms  all 2:
│   ├── #1 ⊢ Tree.leaf.mirror.mirror = Tree.leaf  proved  Σ -0.70  1 visit  merged, 2 ways here
│   │   └── ★ rfl  -0.49  3 ms  ∎
│   └── #2 ⊢ (l.node a r).mirror.mirror = l.node a r  proved  Σ -0.70  2 visits
│       ├── ★ simp only [Tree.mirror]  -0.60  2 ms
│       │   #4 ⊢ (l.mirror.mirror).node a (r.mirror.mirror) = l.node a r  proved  Σ -1.10  1 visit
│       │   ├── ★ rw [ihl, ihr]  -1.51  3 ms  ∎
│       │   └── ✗ 1 failed: tactic 1
│       └── ✗ 1 failed: tactic 1
├── cases t  -2.53  2 ms  all 2:
│   ├── #1 ⊢ Tree.leaf.mirror.mirror = Tree.leaf  proved  Σ -0.70  1 visit  merged, 2 ways here  (shown elsewhere)
│   └── #3 ⊢ (l.node a r).mirror.mirror = l.node a r  not expanded  Σ -2.30
└── ✗ 4 failed: tactic 2, parse 1, timeout 1"""
    )


def test_a_merged_state_is_shown_once_and_where_the_proof_goes(run: Path) -> None:
    text = shown(show_tree(run, "FirstSteps.and_rotate"))
    assert text.count("exact ⟨hq, hr, hp⟩  -0.21") == 1
    lines = text.splitlines()
    home = next(number for number, line in enumerate(lines) if "★ rintro ⟨hp, hq⟩ hr" in line)
    assert "#3" in lines[home + 1]
    assert "shown elsewhere" not in lines[home + 1]
    assert sum("#3" in line and "(shown elsewhere)" in line for line in lines) == 1


def test_only_the_path(run: Path) -> None:
    text = shown(show_tree(run, "FirstSteps.mirror_mirror", TreeView(path=True)))
    assert "★ rw [ihl, ihr]" in text
    assert "cases t" not in text
    assert "failed:" not in text


def test_a_depth_limit(run: Path) -> None:
    text = shown(show_tree(run, "FirstSteps.mirror_mirror", TreeView(depth=1)))
    assert "#2 ⊢" in text
    assert "★ simp only" not in text
    assert "…" in text


def test_failures_are_shown_with_the_words_of_lean(run: Path) -> None:
    text = shown(show_tree(run, "FirstSteps.mirror_mirror", TreeView(failures=True)))
    assert "✗ rfl  -2.41  1 ms" in text
    assert "- The goal is not a reflexive relation." in text
    assert "failed:" not in text


def test_a_stranger_s_text_cannot_reach_the_terminal(run: Path) -> None:
    text = shown(show_tree(run, "FirstSteps.hostile", TreeView(failures=True)))
    assert "[bold]exact[/bold] ‹U+001B›[31m‹U+202E›" in text
    assert "[red]not markup[/red]" in text
    assert "</script><img src=x onerror=alert(1)>" in text
    assert "\x1b" not in text


def test_why_a_search_stopped(run: Path) -> None:
    assert "stopped: no time left: 30 s" in shown(show_tree(run, "FirstSteps.hostile"))
    refused = shown(show_tree(run, "FirstSteps.two_is_three"))
    assert "refused by the kernel: the declaration two_is_three was not accepted by the kernel: exact cheat" in refused
    assert "the word of Lean's elaborator only" in refused
    assert "the journal was cut after 1 expansions" in shown(show_tree(run, "FirstSteps.interrupted"))
    circle = shown(show_tree(run, "FirstSteps.add_flip"))
    assert "dead end" in circle
    assert "(the theorem itself)" in circle


def test_the_list_of_a_run(run: Path) -> None:
    text = shown(list_run(run))
    assert "first_steps: 2 proved, 4 open, 1 failed to start, 1 unfinished" in text
    assert "examples" not in text
    rows = [line for line in text.splitlines() if "FirstSteps." in line or "generated" in line]
    assert [row.split()[0] for row in rows] == [str(number) for number in range(1, 9)]


@pytest.mark.parametrize(
    ("sort", "first"), [("seconds", "#6"), ("expansions", "#6"), ("name", "#5"), ("verdict", "#1")]
)
def test_the_list_is_sorted(run: Path, sort: str, first: str) -> None:
    rows = [line.split()[0] for line in shown(list_run(run, sort)).splitlines() if "Steps." in line or "gener" in line]
    assert f"#{rows[0]}" == first
    backwards = [
        line.split()[0] for line in shown(list_run(run, sort, True)).splitlines() if "Steps." in line or "gener" in line
    ]
    assert len(backwards) == len(rows)
    assert backwards != rows


def test_an_unknown_order_is_refused(run: Path) -> None:
    with pytest.raises(ReportError, match="cannot sort by 'size'; sort by order, name"):
        list_run(run, "size")


def test_a_tree_of_great_depth(tmp_path: Path) -> None:
    from recorded_runs import Scribe, failed, goal, led

    (tmp_path / "deep" / "trees").mkdir(parents=True)
    scribe = Scribe(tmp_path / "deep", "deep", "theorem deep : P := by sorry", 1)
    last = scribe.node([goal("P 0")])
    for depth in range(1, 1500):
        below = scribe.child(last, -0.01, goal(f"P {depth}"))
        scribe.expand(last, led(f"step {depth}", 0.9, below))
        last = below
    scribe.expand(last, failed("rfl", 0.5, "no"))
    scribe.end("open", 1.0, reason="no goal is left to expand")
    assert "#1499" in shown(show_tree(tmp_path / "deep", "deep"), 8000)


@pytest.mark.parametrize(
    ("proof", "text"),
    [
        (None, ""),
        ("simp", "simp"),
        ("\n  induction t with\n  | leaf => rfl\n    | x", "induction t with\n| leaf => rfl\n  | x"),
        ("induction t with\n  | leaf => rfl", "induction t with\n  | leaf => rfl"),
    ],
)
def test_a_proof_loses_the_indentation_of_its_hole(proof: str | None, text: str) -> None:
    assert proof_text(proof) == text
