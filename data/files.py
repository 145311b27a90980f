"""Files that are either the old one or the whole new one, whatever happens. Knows nothing of what is in them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path


def write_whole(path: Path, texts: Iterable[str], errors: str = "strict") -> None:
    """Write `texts` beside `path`, force them to the disk, then rename; `errors` is what `open` takes.

    Raises:
        OSError: it cannot be written (no space, no permission); the old file stays.
    """
    partial = path.with_name(f"{path.name}.partial")
    try:
        with partial.open("w", encoding="utf-8", errors=errors) as file:
            file.writelines(texts)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
