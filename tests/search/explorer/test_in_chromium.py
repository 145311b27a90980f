"""The page in a real browser: opened, clicked, filtered, replayed, in both themes; no request, no complaint.

Needs Chromium (Debian's package `chromium`); without it all is skipped and says so.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import EXECUTABLE, Chromium, colours_in
from recorded_runs import HOSTILE, RIGHT_TO_LEFT, build_run, random_tree

from data.jsonl import append_line
from data.records import TheoremResult, to_json
from search.explorer.routing import NodeRouting, RunRouting
from search.report import write_html

pytestmark = pytest.mark.skipif(
    EXECUTABLE is None, reason="Chromium is not installed (Debian: apt-get install chromium)"
)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("page")
    out = folder / "report.html"
    write_html(build_run(folder / "first_steps", generated=4, expansions=60), out)
    return out


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    chromium = Chromium()
    try:
        yield chromium
    finally:
        chromium.close()


@pytest.fixture(autouse=True)
def quiet(browser: Chromium) -> Iterator[None]:
    """Every test ends without a console error and without a request to anything but the file."""
    browser.requests.clear()
    browser.complaints.clear()
    yield
    assert browser.complaints == []
    assert {address.split(":", 1)[0] for address in browser.requests} <= {"file", "about", "data"}
    assert len({address.split("#", 1)[0] for address in browser.requests if address.startswith("file:")}) <= 1


def rows(browser: Chromium) -> list[str]:
    return list(browser.evaluate("[...document.querySelectorAll('td.name a')].map((a) => a.textContent)"))


def panel(browser: Chromium) -> str:
    return str(browser.evaluate("document.querySelector('.side').textContent"))


def test_the_page_of_the_run(browser: Chromium, page: Path) -> None:
    browser.open(page)
    assert browser.evaluate("document.title") == "first_steps"
    assert browser.evaluate("document.querySelector('.score').textContent").startswith("4 of 11 theorems proved")
    assert rows(browser)[0] == "FirstSteps.mirror_mirror"
    assert len(rows(browser)) == 11
    bars = browser.evaluate("document.querySelector('.charts').textContent")
    assert all(word in bars for word in ("policy", "portfolio", "parse", "timeout", "refused"))
    assert browser.evaluate("document.querySelectorAll('svg.curve path.line').length") == 1
    assert browser.evaluate("document.querySelectorAll('.heat').length") == 0


def test_cost_of_the_theorems(browser: Chromium, page: Path) -> None:
    browser.open(page)
    heights = "[...document.querySelectorAll('.histogram title')].map((t) => t.textContent)"
    told = browser.evaluate(heights)
    counted = [int(part.split()[0]) for text in dict.fromkeys(told) for part in text.split(": ")[1].split(", ")]
    assert sum(counted) == 11
    browser.click_on(".choices button:nth-child(2)")
    assert browser.evaluate(heights) != told


def test_the_ledger_says_what_a_proof_cost(browser: Chromium, page: Path) -> None:
    browser.open(page)
    lines = browser.evaluate(
        "[...document.querySelectorAll('.ledger tbody tr')].map((r) => [...r.children].map((c) => c.textContent))"
    )
    ledger = {name: figures for name, *figures in lines}
    whole = [int(text.replace("\u2009", "")) for text in ledger["Expansions"][:3]]
    assert whole[0] == whole[1] + whole[2]
    assert ledger["Expansions"][3] == str(round(whole[0] / 4))
    assert {"Search", "Policy", "Lean", "Lean steps", "Tokens read", "Model"} <= set(ledger)
    reasons = browser.evaluate("document.querySelector('.charts').textContent")
    assert "no goal is left to expand2" in reasons


def test_the_first_search_has_a_tree_of_its_own(browser: Chromium, page: Path) -> None:
    browser.open(page, "#/5")
    browser.settle()
    assert browser.evaluate("explorer.page().tree.lastStep") == 2
    browser.click_on(".searches button:first-child")
    browser.wait("explorer.page().stageShown === 'first' && explorer.page().drawing.layout")
    assert browser.evaluate("location.hash") == "#/5/first"
    assert browser.evaluate("explorer.page().tree.lastStep") == 1
    browser.settle()
    click_on_goal(browser, 0)
    assert browser.evaluate("location.hash") == "#/5/first/0"
    assert "simp_arith" in panel(browser)
    browser.click_on(".searches button:last-child")
    browser.wait("explorer.page().stageShown === ''")
    browser.open(page, "#/1")
    assert browser.evaluate("document.querySelector('.searches')") is None


def test_colour_and_size(browser: Chromium, page: Path) -> None:
    browser.open(page, "#/1")
    browser.settle()
    height = "explorer.page().drawing.layout.byNode.get(0).h"
    assert browser.evaluate("explorer.page().tree.root.visits") == 4
    assert browser.evaluate(height) > 50
    browser.choose(".toolbar select.size", "same")
    assert browser.evaluate(height) == 40
    for colour, words in (("priority", "frontier"), ("logProb", "unlikely"), ("status", "dead end")):
        browser.choose(".toolbar select", colour)
        assert words in browser.evaluate("document.querySelector('.stage .legend').textContent")


def test_two_runs_on_one_page(browser: Chromium, tmp_path: Path) -> None:
    out = tmp_path / "two.html"
    first, second = (build_run(tmp_path / name, generated=0) for name in ("one", "two"))
    lines = (second / "results.jsonl").read_text().splitlines()
    (second / "results.jsonl").write_text("\n".join(lines[1:]) + "\n")
    mine, other = (TheoremResult("late", "a.lean", verdict, "rfl", 2.0) for verdict in ("open", "proved"))
    append_line(first / "results.jsonl", to_json(mine))
    append_line(second / "results.jsonl", to_json(other))
    write_html(first, out, compare_with=second)
    browser.open(out)
    assert browser.evaluate("document.querySelectorAll('svg.curve path.line').length") == 2
    text = browser.evaluate("document.querySelector('.compared').textContent")
    assert "Of 8 theorems of both runs, 1 were proved by both" in text
    assert "p = 1.000, which chance can explain" in text
    assert "Only one proved1FirstSteps.mirror_mirror" in text and "Only two proved1late" in text


def test_experts_of_a_run_and_of_a_goal(browser: Chromium, tmp_path: Path) -> None:
    """Two layers of three experts: sums on the page of the run, one map for a prompt and one for each tactic."""
    prompt, tactic = ((4, 0, 2), (1, 5, 0)), ((1, 0, 0), (0, 0, 1))
    routed = {0: NodeRouting(prompt, {"induction t": tactic, "simp": tactic}), 1: NodeRouting(prompt, {})}
    routing = RunRouting("read again with a checkpoint", {1: routed}, ("one problem",))
    out = tmp_path / "experts.html"
    write_html(build_run(tmp_path / "experts", generated=0), out, routing=routing)
    browser.open(out)
    told = "[...document.querySelectorAll('.heat .cell title')].map((t) => t.textContent)"
    assert browser.evaluate("document.querySelectorAll('.charts.experts .heat').length") == 2
    assert browser.evaluate(told)[0] == "layer 1, expert 0: 8 times, 67 %"
    text = browser.evaluate("document.querySelector('.charts.experts').textContent")
    assert "2 goals, read again with a checkpoint" in text and "one problem" in text
    browser.open(out, "#/1/0")
    browser.settle()
    assert "Experts of the prompt" in panel(browser)
    assert browser.evaluate(told)[:2] == ["layer 1, expert 0: 4 times, 67 %", "layer 1, expert 1: 0 times, 0 %"]
    assert browser.evaluate("document.querySelectorAll('.attempt details.experts').length") == 2


def test_sorting_and_filtering(browser: Chromium, page: Path) -> None:
    browser.open(page)
    browser.click_on("th:nth-child(4) button")
    assert rows(browser)[0] == "FirstSteps.unbound"
    browser.click_on("th:nth-child(4) button")
    times = browser.evaluate(
        "[...document.querySelectorAll('.theorems tbody tr')].map((r) => Number(r.dataset.number))"
    )
    assert times[-1] == 6
    browser.click_on(".chip.open")
    assert "FirstSteps.hostile" not in rows(browser)
    browser.press("/")
    browser.write("rotate")
    assert rows(browser) == ["FirstSteps.and_rotate"]
    browser.press("Escape")
    assert len(rows(browser)) > 1
    browser.press("/")
    browser.write("no such theorem")
    assert rows(browser) == []
    assert "No theorem matches" in browser.evaluate("document.querySelector('.theorems tbody').textContent")


def test_the_keyboard_from_the_run_to_a_goal_and_back(browser: Chromium, page: Path) -> None:
    browser.open(page)
    browser.press("ArrowDown", "Enter")
    browser.wait("document.querySelector('canvas')")
    assert browser.evaluate("location.hash") == "#/2"
    browser.settle()
    browser.press("ArrowRight", "ArrowRight")
    assert browser.evaluate("location.hash") == "#/2/2"
    browser.press("ArrowDown")
    assert browser.evaluate("location.hash") == "#/2/1"
    browser.press("ArrowLeft")
    assert browser.evaluate("location.hash") == "#/2/0"
    browser.press("Enter")
    assert browser.evaluate("explorer.page().drawing.layout.items.length") == 1
    browser.press("Enter", "Escape")
    assert browser.evaluate("location.hash") == "#/2"
    browser.press("Escape")
    browser.wait("document.querySelector('td.name')")
    assert browser.evaluate("document.querySelector('tr.current').dataset.number") == "2"


def test_a_click_on_a_goal_shows_everything_about_it(browser: Chromium, page: Path) -> None:
    browser.open(page, "#/1")
    browser.settle()
    click_on_goal(browser, 0)
    text = panel(browser)
    told = ("t : Tree α", "⊢ t.mirror.mirror = t", "48 %", "simp made no progress", "portfolio · 1.2 ms", "timeout")
    assert all(words in text for words in told)
    assert browser.evaluate("document.querySelectorAll('.attempt').length") == 6
    closed = browser.evaluate("document.querySelector('details.error').open")
    browser.click_on("details.error summary")
    assert (closed, browser.evaluate("document.querySelector('details.error').open")) == (False, True)
    browser.click_on(".attempt .goto:nth-child(2)")
    assert "ihl : l.mirror.mirror = l" in panel(browser)
    assert browser.evaluate("document.querySelector('canvas').dataset.selected") == "2"


def test_the_page_of_a_theorem_says_how_it_ended(browser: Chromium, page: Path) -> None:
    browser.open(page, "#/1")
    assert "| node l a r ihl ihr =>\n    simp only [Tree.mirror]" in panel(browser)
    assert "Accepted by the kernel" in panel(browser)
    steps = browser.evaluate("[...document.querySelectorAll('.steps code')].map((c) => c.textContent)")
    assert steps == ["induction t", "rfl", "simp only [Tree.mirror]", "rw [ihl, ihr]"]
    browser.open(page, "#/4")
    assert "the declaration two_is_three was not accepted by the kernel" in panel(browser)
    assert "closed, but refused by the kernel" in browser.evaluate(
        "document.querySelector('.stage .legend').textContent"
    )
    browser.open(page, "#/6")
    assert "70:29: unknown identifier 'Foo'" in panel(browser)
    assert browser.evaluate("document.querySelector('canvas')") is None
    browser.open(page, "#/11")
    assert "The journal was cut after 1 expansions" in panel(browser)


def test_strangers_text_is_letters(browser: Chromium, page: Path) -> None:
    browser.open(page, "#/3/0")
    browser.wait("document.querySelector('.goal')")
    assert f'⊢ "{HOSTILE}" = s' in panel(browser)
    assert f"h : {RIGHT_TO_LEFT}" in panel(browser)
    assert f"unknown identifier {HOSTILE}" in panel(browser)
    assert "[bold]exact[/bold] ‹U+001B›[31m‹U+202E›" in panel(browser)
    assert browser.evaluate("document.querySelectorAll('img, b, .side script').length") == 0
    words = "[...document.querySelectorAll('.goal bdi')].map((word) => word.getBoundingClientRect().x)"
    first, second = browser.evaluate(words)
    assert first < second, "words of a right-to-left script stand in the order of the line"


def test_merged_states_are_references_to_one_card(browser: Chromium, page: Path) -> None:
    browser.open(page, "#/2/3")
    browser.settle()
    items = browser.evaluate("explorer.page().drawing.layout.items.map((i) => [i.kind, i.node.id])")
    assert items.count(["node", 3]) == 1
    assert items.count(["reference", 3]) == 1
    assert "merged, 2 ways here" in panel(browser)


def test_folding_failures_and_the_path_alone(browser: Chromium, page: Path) -> None:
    browser.open(page, "#/1")
    browser.settle()
    kinds = "explorer.page().drawing.layout.items.map((item) => item.kind)"
    assert "failure" not in browser.evaluate(kinds)
    browser.press("e")
    assert browser.evaluate(kinds).count("failure") == 6
    browser.press("e", "p")
    assert browser.evaluate(kinds) == ["node", "node", "end", "node", "node", "end"]
    browser.press("p")
    x, y = place_of_fold_mark(browser, 2)
    before = len(browser.evaluate(kinds))
    browser.click(x, y)
    assert len(browser.evaluate(kinds)) == before - 2
    assert browser.evaluate("document.querySelector('canvas').dataset.selected ?? ''") == ""


def test_zoom_and_pan(browser: Chromium, page: Path) -> None:
    browser.open(page, "#/1")
    browser.settle()
    before = browser.evaluate("({...explorer.page().drawing.view})")
    browser.wheel(300, 300, -300)
    browser.settle()
    closer = browser.evaluate("({...explorer.page().drawing.view})")
    assert closer["scale"] > 1.3 * before["scale"]
    browser.drag((300, 700), (400, 650))
    browser.settle()
    moved = browser.evaluate("({...explorer.page().drawing.view})")
    assert (round(moved["x"] - closer["x"]), round(moved["y"] - closer["y"])) == (100, -50)
    browser.press("f")
    browser.settle()
    assert browser.evaluate("explorer.page().drawing.view.scale") < 1.2


def test_the_replay_shows_the_tree_as_it_grew(browser: Chromium, page: Path) -> None:
    browser.open(page, "#/1")
    browser.settle()
    step = "explorer.page().drawing.state.step"
    items = "explorer.page().drawing.layout.items"
    seen = f"{items}.filter((item) => !item.attempt || item.attempt.time < {step}).length"
    status = f"[...explorer.page().tree.nodes.values()].map((node) => node.status({step}))"
    slider = "document.querySelector('.replay input')"
    browser.evaluate(f"{slider}.value = 0, {slider}.dispatchEvent(new Event('input'))")
    assert browser.evaluate(seen) == 1
    assert browser.evaluate(status)[0] == "frontier"
    browser.press("]")
    assert browser.evaluate(status)[0] == "open"
    assert "1 of 4: #0" in browser.evaluate("document.querySelector('.told').textContent")
    browser.press("]")
    assert browser.evaluate(status) == ["open", "proved", "frontier", "frontier", "frontier"]
    browser.press("]", "]")
    assert browser.evaluate(status) == ["proved", "proved", "proved", "frontier", "proved"]
    browser.press("[", "[", "[", "[", " ")
    browser.wait("explorer.page().step === explorer.page().tree.lastStep && !explorer.page().playing")


def test_the_search_box_finds_goals_and_tactics(browser: Chromium, page: Path) -> None:
    browser.open(page, "#/1")
    browser.settle()
    browser.press("/")
    browser.write("unexpected end")
    assert browser.evaluate("document.querySelector('.hits').textContent") == "1 goal"
    browser.press("Enter")
    assert browser.evaluate("location.hash") == "#/1/0"
    assert browser.evaluate("document.querySelector('.attempt.marked code').textContent") == "simp [Tree.mirror"
    browser.press("Escape")
    browser.press("/")
    browser.write("IHL :")
    browser.press("Enter")
    assert browser.evaluate("document.querySelector('.hits').textContent") == "1 of 2"


@pytest.mark.parametrize("preferred", ["light", "dark"])
def test_both_themes(browser: Chromium, page: Path, preferred: str, tmp_path: Path) -> None:
    browser.theme(preferred)
    for address in ("", "#/1", "#/4"):
        browser.open(page, address)
        browser.settle()
        assert (background(browser) < 128) == (preferred == "dark")
        browser.screenshot(tmp_path / "seen.png")
        assert colours_in(tmp_path / "seen.png") > 200, "something is to be seen"
    browser.click_on(".theme")
    browser.settle()
    assert (background(browser) < 128) != (preferred == "dark")
    browser.evaluate("localStorage.clear()")
    browser.theme("light")


def test_a_narrow_window(browser: Chromium, page: Path) -> None:
    browser.resize(600, 800)
    try:
        for address in ("", "#/1"):
            browser.open(page, address)
            browser.settle()
            assert browser.evaluate("document.documentElement.scrollWidth") <= 600
    finally:
        browser.resize(1440, 900)


def test_a_tree_of_twenty_thousand_goals_opens_folded(browser: Chromium, tmp_path: Path) -> None:
    (tmp_path / "large" / "trees").mkdir(parents=True)
    random_tree(tmp_path / "large", "large", 1, 6600, random.Random(3))
    write_html(tmp_path / "large", tmp_path / "large.html")
    browser.open(tmp_path / "large.html", "#/1")
    browser.wait("explorer.page().drawing.layout")
    assert browser.evaluate("explorer.page().tree.nodes.size") > 20_000
    browser.settle()
    assert browser.evaluate("explorer.page().drawing.layout.items.length") < 1000, "it opens folded"
    browser.click_on(".toolbar [title='Unfold everything']")
    browser.wait("explorer.page().drawing.layout.items.length > 20000")


def background(browser: Chromium) -> int:
    colour = browser.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    return int(colour.removeprefix("rgb(").split(",")[0])


def click_on_goal(browser: Chromium, node: int) -> None:
    place = browser.evaluate(f"explorer.placeOf({node})")
    box = browser.evaluate("document.querySelector('canvas').getBoundingClientRect().toJSON()")
    browser.click(box["x"] + place["x"], box["y"] + place["y"])


def place_of_fold_mark(browser: Chromium, node: int) -> tuple[float, float]:
    browser.settle()
    box = browser.evaluate("document.querySelector('canvas').getBoundingClientRect().toJSON()")
    place = browser.evaluate(
        f"(() => {{ const d = explorer.page().drawing; const i = d.layout.byNode.get({node}); const v = d.view;"
        " return [(i.x + i.w + 11) * v.scale + v.x, (i.y + i.h / 2) * v.scale + v.y]; })()"
    )
    return box["x"] + place[0], box["y"] + place[1]
