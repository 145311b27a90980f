"""The JSONL store: what was written comes back, whatever a kill or a hand has done to the rest."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.jsonl import CorruptLine, Growing, append_line, read_lines

objects = st.dictionaries(st.text(max_size=5), st.none() | st.integers() | st.text(max_size=9), max_size=4)


@given(st.lists(objects, max_size=6))
def test_lines_come_back_in_order(tmp_path_factory: pytest.TempPathFactory, values: list[dict[str, object]]) -> None:
    path = tmp_path_factory.mktemp("store") / "lines.jsonl"
    path.touch()
    for value in values:
        append_line(path, value)
    assert list(read_lines(path)) == values


def test_a_torn_last_line_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    append_line(path, {"a": 1})
    with path.open("a") as file:
        file.write('{"b": ')
    append_line(path, {"c": 3})
    broken: list[CorruptLine] = []
    assert list(read_lines(path, broken)) == [{"a": 1}, {"c": 3}]
    assert [str(problem).split(":")[1] for problem in broken] == ["2"]


def test_a_broken_line_is_told_by_file_and_number(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text('{"a": 1}\n[2]\n')
    with pytest.raises(CorruptLine, match=r"lines\.jsonl:2: not a JSON object"):
        list(read_lines(path))


def test_a_file_that_grows_is_read_on_by_whole_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    growing = Growing(path)
    assert growing.read() == (b"", False)
    path.write_bytes(b'{"n": 1}\n{"n"')
    assert growing.read() == (b'{"n": 1}\n', False)
    with path.open("ab") as file:
        file.write(b": 2}\n")
    assert growing.read() == (b'{"n": 2}\n', False)
    path.write_bytes(b'{"n": 3}\n')
    assert growing.read() == (b'{"n": 3}\n', True)
