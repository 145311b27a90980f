"""The page as a file: what it holds, how large it gets, and that it asks nobody for anything."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest
from recorded_runs import build_run

from search.explorer.page import run_page
from search.report import write_html
from search.run_folder import open_run

BUDGET = 60_000


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_run(tmp_path_factory.mktemp("runs") / "a <b> & run", generated=6, expansions=60)


@pytest.fixture(scope="module")
def page(run: Path) -> str:
    return run_page(open_run(run))


def test_nothing_is_loaded(page: str) -> None:
    shell = re.sub(r'<script type="application/octet-stream".*?</script>', "", page, flags=re.S)
    addresses = re.findall(r"https?://[^\s\"'`]+", shell)
    assert set(addresses) == {"http://www.w3.org/2000/svg"}, "the name space of SVG is a name, not an address to load"
    assert not re.search(r"<(?:script|img|iframe|link)[^>]*\s(?:src|href)=(?!\"data:)", shell)
    assert "{{" not in page


def test_the_policy_admits_this_script_and_this_style_only(page: str) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    assert "default-src &#x27;none&#x27;" in policy[1]
    for tag in ("script", "style"):
        [text] = re.findall(rf"<{tag}>(.*?)</{tag}>", page, flags=re.S)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{tag}-src &#x27;sha256-{digest}&#x27;" in policy[1]


def test_what_strangers_wrote_is_not_in_the_markup(page: str) -> None:
    assert "onerror" not in page
    assert "<title>a &lt;b&gt; &amp; run</title>" in page
    assert page.count("</script>") == page.count("<script")


def test_a_large_run_is_shortened_to_its_budget(run: Path) -> None:
    whole, small = trees(run_page(open_run(run))), trees(run_page(open_run(run), BUDGET))
    assert sum(map(len, whole)) > 1.2 * BUDGET
    assert sum(map(len, small)) <= BUDGET
    assert len(small) == len(whole), "every theorem keeps a tree"


def test_small_trees_stay_whole_beside_a_large_one(run: Path) -> None:
    whole, small = trees(run_page(open_run(run))), trees(run_page(open_run(run), BUDGET))
    assert whole[:5] == small[:5]
    assert whole[6:] != small[6:]


def test_the_page_is_written_whole_or_not_at_all(run: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    write_html(run, out)
    assert out.read_text().endswith("</html>\n")
    with pytest.raises(OSError, match="missing"):
        write_html(run, tmp_path / "missing" / "report.html")
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def trees(page: str) -> list[str]:
    return re.findall(r'id="tree-\d+">([^<]*)<', page)
