"""A file is the old one or the whole new one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from data.files import write_whole


def test_the_whole_new_file_takes_the_place_of_the_old(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"
    path.write_text("old")
    write_whole(path, ["α\n", "β\n"])
    assert path.read_text(encoding="utf-8") == "α\nβ\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_writer_that_fails_half_way_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"
    path.write_text("old")

    def broken() -> Iterator[str]:
        yield "half"
        raise OSError("no space")

    with pytest.raises(OSError, match="no space"):
        write_whole(path, broken())
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
