"""How soon the page of a run opens, how smooth a large tree moves, and how large the page of a run is.

`python benchmarks/report.py [--json] [--run RUN] [--expansions 6600]`. A tree of random shape with over 20,000 goals is
opened in headless Chromium: from the order to go to the page of the theorem until its tree is drawn, as seconds on the
clock and of the processor in all of the browser's processes. Then the view zooms and moves for 60 frames, on the tree
folded as it opens and on the whole of it; frames are timed from one to the next (a screen shows one in 17 ms) and so
is the drawing of each. `--run` is a run on the disk whose page is written and opened; without it one of 500 generated
theorems of 60 expansions each.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "search"))

from chromium import EXECUTABLE, Chromium
from recorded_runs import build_run, random_tree

from search.report import write_html

ROUNDS = 3
DRAWN = "explorer.page().drawing?.layout && explorer.page().drawing.context"
FRAMES = """new Promise((done) => {
  const { drawing } = explorer.page();
  const frames = [], pictures = [];
  let before = null;
  const paint = drawing.paint.bind(drawing);
  drawing.paint = () => { const began = performance.now(); paint(); pictures.push(performance.now() - began); };
  const next = (now) => {
    if (before !== null) frames.push(now - before);
    before = now;
    if (frames.length >= 60) { drawing.paint = paint; return done([frames, pictures]); }
    if (frames.length % 2) drawing.pan(-9, -7);
    else drawing.zoom(frames.length < 30 ? 1.04 : 1 / 1.04, 500, 400);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
})"""


def processor_seconds(browser: Chromium) -> float:
    """What the browser's processes have used so far."""
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = stat.read_text().rsplit(")", 1)[1].split()
            if int(fields[3]) == browser.process.pid:  # the session
                ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def opened(browser: Chromium, page: Path, address: str) -> dict[str, float]:
    """Until the tree, or the page of the run, is drawn: the median of a few times."""
    times, used = [], []
    for _ in range(ROUNDS):
        browser.ask("Page.navigate", url="about:blank")
        began, before = time.perf_counter(), processor_seconds(browser)
        browser.open(page, address)
        if address:
            browser.wait(DRAWN)
        browser.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        times.append(time.perf_counter() - began)
        used.append(processor_seconds(browser) - before)
    return {"seconds": statistics.median(times), "processor_seconds": statistics.median(used)}


def frames(browser: Chromium) -> dict[str, float]:
    """Milliseconds from frame to frame and of drawing one, while the view zooms and moves."""
    between, pictures = browser.evaluate(FRAMES)
    return {
        "frame_ms_median": statistics.median(between),
        "frame_ms_95": statistics.quantiles(between, n=20)[-1],
        "drawing_ms_median": statistics.median(pictures),
        "drawing_ms_95": statistics.quantiles(pictures, n=20)[-1],
    }


def measured(run: Path | None, expansions: int, folder: Path) -> dict[str, Any]:
    """All figures."""
    (folder / "large" / "trees").mkdir(parents=True)
    random_tree(folder / "large", "large", 1, expansions, random.Random(3))
    write_html(folder / "large", folder / "large.html")
    whole = run or build_run(folder / "five_hundred", generated=493, expansions=60)
    began = time.perf_counter()
    write_html(whole, folder / "run.html")
    writing = time.perf_counter() - began
    browser = Chromium()
    try:
        figures: dict[str, Any] = {"open_large_tree": opened(browser, folder / "large.html", "#/1")}
        figures["goals"] = browser.evaluate("explorer.page().tree.nodes.size")
        browser.settle()
        figures["folded"] = frames(browser)
        browser.evaluate("explorer.page().foldAll(false)")
        browser.settle()
        figures["items_unfolded"] = browser.evaluate("explorer.page().drawing.layout.items.length")
        figures["unfolded"] = frames(browser)
        figures["open_run"] = opened(browser, folder / "run.html", "")
        figures["theorems"] = browser.evaluate("explorer.page().run.theorems.length")
        blocks = "document.querySelectorAll('script[id^=tree-], script[id^=first-]').length"
        figures["trees"] = browser.evaluate(blocks)
    finally:
        browser.close()
    return {**figures, "page_mb": (folder / "run.html").stat().st_size / 1e6, "write_page_s": writing}


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--run", type=Path)
    parser.add_argument("--expansions", type=int, default=6600)
    options = parser.parse_args()
    if EXECUTABLE is None:
        print("nothing measured: Chromium is not installed (Debian: apt-get install chromium)", file=sys.stderr)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        figures = measured(options.run, options.expansions, Path(folder))
    if options.json:
        print(json.dumps(figures))
        return 0
    for name, value in figures.items():
        told = ", ".join(f"{key} {number:.2f}" for key, number in value.items()) if isinstance(value, dict) else value
        print(f"{name:<20} {told:.2f}" if isinstance(told, float) else f"{name:<20} {told}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
