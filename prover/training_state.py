"""What an interrupted training goes on from: tensors by kind and name, and the place in the data, in one file.

It must not know what is trained. The file is either the old one or the whole new one, whenever the process is killed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

STATE = "state.safetensors"

# `parts[kind][name]`: weights, averages, the optimizer's moments.
Parts: TypeAlias = Mapping[str, Mapping[str, Tensor]]


class StateError(ValueError):
    """A state that cannot be gone on from. The text is one line that names the mend."""


def write_state(folder: Path, name: str, place: dict[str, Any], parts: Parts) -> None:
    """Write the state of the training called `name` and force it to the disk.

    Raises:
        OSError: no space or no permission; the old state is kept.
    """
    tensors = {f"{kind}/{key}": value for kind, part in parts.items() for key, value in part.items()}
    fresh = folder / f"{STATE}.new"
    save_file(tensors, fresh, metadata={"name": name, "state": json.dumps(place)})
    with fresh.open("rb") as opened:
        os.fsync(opened.fileno())
    fresh.rename(folder / STATE)


def read_state(folder: Path, name: str) -> tuple[dict[str, Any], dict[str, dict[str, Tensor]]] | None:
    """The place and the tensors of the training called `name`, or None where none was written.

    Raises:
        StateError: the file is damaged, or is that of another training.
    """
    file = folder / STATE
    if not file.exists():
        return None
    try:
        with safe_open(file, framework="pt") as opened:
            told = opened.metadata()
            if told["name"] != name:
                raise StateError(
                    f"{folder}: the unfinished training there has other data or settings; "
                    "delete it or choose another folder"
                )
            tensors = {key: opened.get_tensor(key) for key in opened.keys()}  # noqa: SIM118
    except SafetensorError as error:
        raise StateError(f"{file}: damaged ({error}); delete {folder} and train anew") from error
    parts: dict[str, dict[str, Tensor]] = {}
    for key, value in tensors.items():
        kind, inner = key.split("/", 1)
        parts.setdefault(kind, {})[inner] = value
    return json.loads(told["state"]), parts
