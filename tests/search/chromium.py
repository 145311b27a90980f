"""Drives a headless Chromium over its own pipe (`--remote-debugging-pipe`): no driver, no port, no web socket.

Messages of the DevTools protocol are JSON objects that end in a null byte; the browser reads file descriptor 3 and
writes file descriptor 4.
"""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import signal
import struct
import subprocess
import tempfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

EXECUTABLE = shutil.which("chromium")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--force-device-scale-factor=1",
    "--remote-debugging-pipe",
)  # fmt: skip
KEYS = {"ArrowUp": 38, "ArrowDown": 40, "ArrowLeft": 37, "ArrowRight": 39, "Enter": 13, "Escape": 27}


class Chromium:
    """A browser with one page. `requests` are the addresses that it asked for, `complaints` its console errors."""

    def __init__(self, size: tuple[int, int] = (1440, 900)) -> None:
        assert EXECUTABLE, "Chromium is not installed"
        self.profile = tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True)
        to_browser, self._out = os.pipe()
        self._in, from_browser = os.pipe()
        command = [EXECUTABLE, *FLAGS, f"--user-data-dir={self.profile.name}", f"--window-size={size[0]},{size[1]}"]
        # The shell puts the pipes where the browser looks for them.
        wiring = f'exec 3<&{to_browser} 4>&{from_browser}; exec "$@"'
        self.process = subprocess.Popen(
            ["/bin/bash", "-c", wiring, "bash", *command, "about:blank"],
            pass_fds=(to_browser, from_browser), stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        os.close(to_browser)
        os.close(from_browser)
        self._buffer = b""
        self._number = 0
        self.requests: list[str] = []
        self.complaints: list[str] = []
        targets = self._ask("Target.getTargets")["targetInfos"]
        page = next(target["targetId"] for target in targets if target["type"] == "page")
        self._session = self._ask("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")
        self.resize(*size)

    def resize(self, width: int, height: int) -> None:
        """The size of the window in pixels."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def theme(self, name: str) -> None:
        """What the page is told about the user's preference: `light` or `dark`."""
        self.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def open(self, page: Path, address: str = "") -> None:
        """Load a file and wait until it says that it is ready."""
        self.ask("Page.navigate", url="about:blank")
        self.ask("Page.navigate", url=page.resolve().as_uri() + address)
        self.wait("document.documentElement?.dataset.ready === 'yes'")

    def evaluate(self, script: str) -> Any:
        """The value of an expression in the page."""
        answer = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise AssertionError(f"{script}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def wait(self, condition: str, seconds: float = 20.0) -> None:
        """Until `condition` is true in the page."""
        end = time.monotonic() + seconds
        while not self.evaluate(f"Boolean({condition})"):
            assert time.monotonic() < end, f"the page never came to: {condition}"
            time.sleep(0.03)

    def settle(self) -> None:
        """Until what moves has come to rest: two frames and the time of a glide."""
        self.evaluate(
            "new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 260))"
        )

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            code = KEYS.get(key, ord(key.upper()) if len(key) == 1 else 0)
            text = {"Enter": "\r"}.get(key, key if len(key) == 1 else "")
            common = {"key": key, "windowsVirtualKeyCode": code}
            self.ask("Input.dispatchKeyEvent", type="keyDown", text=text, **common)
            self.ask("Input.dispatchKeyEvent", type="keyUp", **common)

    def write(self, text: str) -> None:
        """Type into what has the focus."""
        self.ask("Input.insertText", text=text)

    def click(self, x: float, y: float) -> None:
        """Press and release the mouse at a point of the page."""
        for kind in ("mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def click_on(self, selector: str) -> None:
        """Click in the middle of an element."""
        element = f"document.querySelector({json.dumps(selector)})"
        self.evaluate(f"{element}.scrollIntoView({{block: 'nearest'}})")
        box = self.evaluate(f"{element}.getBoundingClientRect().toJSON()")
        self.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    def choose(self, selector: str, value: str) -> None:
        """Take another value of a list of choices."""
        self.evaluate(
            "((list, value) => { list.value = value; list.dispatchEvent(new Event('change')); })"
            f"(document.querySelector({json.dumps(selector)}), {json.dumps(value)})"
        )

    def wheel(self, x: float, y: float, by: float) -> None:
        """Turn the wheel at a point of the page."""
        self.ask("Input.dispatchMouseEvent", type="mouseWheel", x=x, y=y, deltaX=0, deltaY=by)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag the mouse with the button down."""
        steps: tuple[tuple[str, tuple[float, float]], ...] = (
            ("mousePressed", start), ("mouseMoved", end), ("mouseReleased", end),
        )  # fmt: skip
        for kind, (x, y) in steps:
            self.ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", buttons=1, clickCount=1)

    def screenshot(self, out: Path) -> None:
        """Write what is to be seen as PNG."""
        out.write_bytes(base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"]))

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One command of the DevTools protocol to the page."""
        return self._ask(method, self._session, **parameters)

    def close(self) -> None:
        """End the browser and all its processes."""
        os.close(self._out)
        os.close(self._in)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.profile.cleanup()

    def _ask(self, method: str, session: str | None = None, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        return self._until(lambda answer: answer.get("id") == message["id"], method)

    def _until(self, wanted: Callable[[dict[str, Any]], bool], what: str) -> dict[str, Any]:
        end = time.monotonic() + 60
        while True:
            while b"\0" not in self._buffer:
                ready, _, _ = select.select([self._in], [], [], max(0.0, end - time.monotonic()))
                assert ready, f"Chromium did not answer {what}"
                read = os.read(self._in, 1 << 20)
                assert read, f"Chromium ended during {what}"
                self._buffer += read
            raw, self._buffer = self._buffer.split(b"\0", 1)
            message = json.loads(raw)
            self._note(message)
            if wanted(message):
                assert "error" not in message, f"{what}: {message['error']}"
                return dict(message.get("result", {}))

    def _note(self, message: dict[str, Any]) -> None:
        parameters = message.get("params", {})
        match message.get("method"):
            case "Network.requestWillBeSent":
                self.requests.append(parameters["request"]["url"])
            case "Runtime.exceptionThrown":
                self.complaints.append(json.dumps(parameters["exceptionDetails"]))
            case "Runtime.consoleAPICalled" if parameters["type"] in ("error", "warning", "assert"):
                self.complaints.append(json.dumps(parameters["args"]))
            case "Log.entryAdded" if parameters["entry"]["level"] in ("error", "warning"):
                self.complaints.append(json.dumps(parameters["entry"]))


def colours_in(png: Path) -> int:
    """How many different pixels a screenshot has; a blank page has one."""
    data = png.read_bytes()
    width, _, depth, kind = struct.unpack(">IIBB", data[16:26])
    assert depth == 8
    size = {2: 3, 6: 4}[kind]
    packed, position = b"", 8
    while position < len(data):
        length, name = struct.unpack(">I4s", data[position : position + 8])
        packed += data[position + 8 : position + 8 + length] if name == b"IDAT" else b""
        position += length + 12
    raw = zlib.decompress(packed)
    lines = [raw[start + 1 : start + 1 + width * size] for start in range(0, len(raw), width * size + 1)]
    return len({line[at : at + size] for line in lines for at in range(0, len(line), size)})
