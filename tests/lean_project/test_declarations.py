"""Declarations as data: names as text, and data that was changed on its way to the kernel. Real Lean judges."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lean_project.declarations import decode_name, encode_name, open_theorems, printable
from lean_project.errors import LeanTimeout
from lean_project.outline import ZygoteSource
from lean_project.process import LeanProcess

SECONDS = 60.0
KERNEL_SECONDS = 20.0
HEARTBEATS = 300_000


# ---- names as text ----
@given(st.lists(st.text(st.characters(exclude_characters="«»", exclude_categories=["Cs"]), max_size=8), min_size=1))
def test_quoted_names_survive(components: list[str]) -> None:
    encoded = encode_name(".".join(f"«{component}»" for component in components))
    assert re.fullmatch(r"[A-Za-z0-9_'%$.]+", encoded)
    assert re.sub("[«»]", "", decode_name(encoded)) == ".".join(map(printable, components))


def test_names_as_text() -> None:
    assert encode_name("A.b_1'.3") == "A.b_1'.#3"
    assert encode_name("«a b».λ") == "a%20b.%CE%BB"
    assert decode_name("_private.claim.#0.A.b") == "A.b"
    assert decode_name("a%20b.#3") == "«a b».3"
    assert open_theorems("n a\nn b%20c\nopen 1\nopen 7\n") == ["b%20c"]


# ---- hostile data ----
class Kernel:
    """Children that replay declarations; a new one when one has ended."""

    def __init__(self, zygotes: ZygoteSource) -> None:
        self._zygote = zygotes(("Init",))
        self._child: LeanProcess | None = None

    def ask(self, given_text: str, proofs: str) -> object:
        """The verdicts, or the words of a refusal. Changed data may ask for a computation without end."""
        if self._child is None:
            self._child = self._zygote.spawn("replay")
        order = {"given": given_text, "proofs": proofs, "count": 1, "heartbeats": HEARTBEATS}
        try:
            return self._child.request(order, KERNEL_SECONDS)
        except LeanTimeout:
            self._child = None
            return {"error": "time"}

    def accepts(self, given_text: str, proofs: str) -> bool:
        """Whether the one target of `given_text` is held to be proved."""
        answer = self.ask(given_text, proofs)
        return isinstance(answer, list) and answer[0]["verdict"] != "refused"

    def close(self) -> None:
        """End the child."""
        if self._child is not None:
            self._child.kill()


@pytest.fixture(scope="module")
def kernel(zygotes: ZygoteSource) -> Iterator[Kernel]:
    asked = Kernel(zygotes)
    yield asked
    asked.close()


def declarations(zygotes: ZygoteSource, source: str, proofs: bool) -> str:
    child = zygotes(("Init",)).spawn("declare")
    child.request({"source": source}, SECONDS)
    answer = child.request({"names": ["claim"], "proofs": proofs}, SECONDS)
    child.kill()
    text = answer["declarations"]
    assert isinstance(text, str)
    return text


# Pairs of a true theorem with its proof and a false one whose declarations look much the same.
NEIGHBOURS = [
    ("theorem claim : 2 + 2 = 4 := by decide", "theorem claim : 2 + 2 = 5 := by sorry"),
    ("theorem claim (n : Nat) : n + 0 = n := rfl", "theorem claim (n : Nat) : n + 0 = 0 := by sorry"),
    ("theorem claim (a b : Nat) : a + b = b + a := by omega", "theorem claim (a b : Nat) : a + b = b + b := by sorry"),
    (
        "inductive T where | a | b (l r : T)\ntheorem claim : ∃ t : T, t ≠ .a := ⟨.b .a .a, nofun⟩",
        "inductive T where | a | b (l r : T)\ntheorem claim : ∀ t : T, t ≠ .a := by sorry",
    ),
    (
        "def f (n : Nat) : Nat := n + 1\ntheorem claim (n : Nat) : f n = n + 1 := rfl",
        "def f (n : Nat) : Nat := n + 1\ntheorem claim (n : Nat) : f n = n := by sorry",
    ),
    ("theorem claim : ∀ p : Prop, p → p := fun _ h => h", "theorem claim : ∀ p : Prop, p := by sorry"),
]


@pytest.fixture(scope="module")
def neighbours(zygotes: ZygoteSource) -> list[tuple[str, str, str]]:
    """Of each pair: the true statement, its proof, the false statement."""
    return [
        (declarations(zygotes, true, False), declarations(zygotes, true, True), declarations(zygotes, false, False))
        for true, false in NEIGHBOURS
    ]


TABLES = {"n": "", "s": "l", "m": "ll", "i": "ll", "p": "n", "b": ".", "S": "l", "c": "nl*", "a": "ee", "L": ".nee",
          "P": ".nee", "Z": ".neee", "d": ".", "t": ".", "j": "n.e"}  # fmt: skip


def splice(proofs: str, false: str) -> str:
    """The declarations of `proofs`, whose last theorem now has the type of the statement that ends `false`."""
    counts = {"n": 0, "l": 1, "e": 0}
    lines = proofs.splitlines()
    for line in lines:
        if (tag := line.split(" ")[0]) in TABLES:
            counts["n" if tag == "n" else "l" if tag in "smip" else "e"] += 1
    entries, type_ = [], ""
    for tag, *words in (line.split(" ") for line in false.splitlines()):
        if tag == "statement":
            type_ = str(int(words[1]) + counts["e"])
        if tag not in TABLES:
            continue
        kinds = TABLES[tag].replace("l*", "l" * len(words))
        moved = [
            str(int(word) + counts[kind]) if kind in counts and not (kind == "l" and word == "0") else word
            for word, kind in zip(words, kinds or "." * len(words), strict=False)
        ]
        # level 0 is the same entry on both sides, so the levels of `false` start one lower
        moved = [
            str(int(word) - 1) if kind == "l" and word != "0" else word
            for word, kind in zip(moved, kinds or "." * len(words), strict=False)
        ]
        entries.append(" ".join([tag, *moved]))
    at = max(number for number, line in enumerate(lines) if line.startswith("theorem "))
    _, name, _, value, *levels = lines[at].split(" ")
    lines[at : at + 1] = [*entries, " ".join(["theorem", name, type_, value, *levels])]
    return "\n".join(lines) + "\n"


def mutate(text: str, seed: int) -> str:
    """A few random changes: numbers, words, whole lines, single characters."""
    choose = random.Random(seed)
    lines = text.splitlines(keepends=True)
    for _ in range(choose.choice((1, 1, 1, 2, 5))):
        at = choose.randrange(len(lines))
        kind = choose.randrange(8)
        words = lines[at].split(" ")
        if kind == 0:
            del lines[at]
        elif kind == 1:
            lines.insert(at, choose.choice(lines))
        elif kind == 2:
            other = choose.randrange(len(lines))
            lines[at], lines[other] = lines[other], lines[at]
        elif kind == 3:
            lines[at] = choose.choice(
                ["n claim\n", "done\n", "\n", "end\n", "block 0 0\n", "axiom 0 1\n", "b 1048575\n"]
            )
        elif kind == 4:
            position = choose.randrange(len(lines[at]))
            lines[at] = lines[at][:position] + chr(choose.randrange(1, 128)) + lines[at][position + 1 :]
        else:
            word = choose.randrange(len(words))
            old = words[word].strip()
            earlier = choose.randrange(int(old)) if old.isdigit() and int(old) else 0
            numbers = [earlier] * 12 + [0, 1, 2, choose.randrange(200), 2**20, 2**32 - 3, 2**32, 10**30]
            end = "\n" if words[word].endswith("\n") else ""
            words[word] = (choose.choice("abcdeijmnpstLPSZ") if word == 0 else str(choose.choice(numbers))) + end
            lines[at] = " ".join(words)
        if not lines:
            return ""
    return "".join(lines)


def test_neighbours_are_what_they_should_be(kernel: Kernel, neighbours: list[tuple[str, str, str]]) -> None:
    for true, proofs, false in neighbours:
        assert kernel.accepts(true, proofs)
        assert not kernel.accepts(false, proofs)
        assert kernel.accepts(true, splice(proofs, true))
        answer = kernel.ask(false, splice(proofs, false))
        assert isinstance(answer, list)
        assert answer[0]["reason"].startswith("{} is refused by the kernel")


@settings(max_examples=1500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pair=st.integers(0, len(NEIGHBOURS) - 1), seed=st.integers(0, 2**32))
def test_mutated_declarations_prove_nothing_false(
    kernel: Kernel, neighbours: list[tuple[str, str, str]], pair: int, seed: int
) -> None:
    """No change of the data makes the false statement accepted, and none ends the process (that would raise)."""
    true, proofs, false = neighbours[pair]
    assert not kernel.accepts(false, mutate(splice(proofs, false), seed))
    assert not kernel.accepts(false, mutate(proofs, seed))
    kernel.ask(true, mutate(proofs, seed))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(max_codepoint=126), max_size=200))
def test_noise_is_refused(kernel: Kernel, neighbours: list[tuple[str, str, str]], text: str) -> None:
    true, proofs, _ = neighbours[0]
    assert not kernel.accepts(true, text)
    assert not kernel.accepts(text, proofs)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "done",
        "done\ndone\n",
        "done\n\n",
        "n\ndone\n",
        "n a b\ndone\n",
        "n a..b\ndone\n",
        "n %zz\ndone\n",
        "n %FF\ndone\n",
        "n #\ndone\n",
        "n #99999999999\ndone\n",
        "n a\nc 1\ndone\n",
        "n Nope\nc 0\ndone\n",
        "s 1\ndone\n",
        "b 4294967295\ndone\n",
        "b 1048575\ndone\n",
        "d 01\ndone\n",
        "d x\ndone\n",
        "n Nat\nc 0\nn a\naxiom 1 0\naxiom 1 0\ndone\n",
        "block 0\nend\ndone\n",
        "n a\nblock 0 0\nend\ndone\n",
        "n a\nblock 0 0\n",
        "n a\nn b\nS 0\nblock 0 0 1\ninductive 0 0\nend\ndone\n",
        "refused 0 missing\ndone\n",
        "n " + "a." * 2000 + "a\ndone\n",
        "".join(f"s {i}\n" for i in range(2000)) + "done\n",
        "n Nat\nc 0\n" + "".join(f"a {i} {i}\n" for i in range(200_001)) + "done\n",
        "d " + "9" * 200_000 + "\ndone\n",
    ],
    ids=range(28),
)
def test_malformed_declarations(kernel: Kernel, neighbours: list[tuple[str, str, str]], text: str) -> None:
    true, _, _ = neighbours[0]
    answer = kernel.ask(true, text)
    if text.startswith(("n Nope", "n Nat\nc 0\nn a")):
        assert not kernel.accepts(true, text)
    else:
        assert answer == {"error": "the declarations of the proof are malformed"}


def test_axioms_cannot_be_hidden_behind_an_announced_type(zygotes: ZygoteSource) -> None:
    """A library lemma announced as a type of a block, and not described there, would not be looked into."""
    source = "theorem claim (p : Prop) : p ∨ ¬ p := Classical.em p"
    given_text, proofs = declarations(zygotes, source, False), declarations(zygotes, source, True)
    kernel = Kernel(zygotes)  # heartbeats add up over the life of a process
    answer = kernel.ask(given_text, proofs)
    assert isinstance(answer, list)
    assert answer[0]["axioms"] == ["propext", "Classical.choice", "Quot.sound"]
    lines = proofs.splitlines()
    names = [line.split(" ")[1] for line in lines if line.startswith("n ")]
    expressions = sum(line.split(" ")[0] in [*"bScaLPZdtj"] for line in lines)
    block = ["n Hidden", "S 0", f"block 0 {len(names)} {names.index('Classical.em')}"]
    block += [f"inductive {len(names)} {expressions}", "end", "done", ""]
    answer = kernel.ask(given_text, "\n".join([*lines[:-1], *block]))
    kernel.close()
    assert answer == {"error": "the declarations of the proof are malformed"}


def test_deep_terms_do_not_end_the_kernel(kernel: Kernel, neighbours: list[tuple[str, str, str]]) -> None:
    """150,000 nested functions, and a universe level that doubles 900 times."""
    true, _, _ = neighbours[0]
    depth = 150_000
    nested = "n Nat\nc 0\nn claim\n" + "".join(f"L 0 1 0 {i}\n" for i in range(depth))
    pies = "".join(f"P 0 1 0 {0 if i == 0 else depth + i}\n" for i in range(depth))
    assert not kernel.accepts(true, f"{nested}{pies}definition 1 0 {2 * depth} {depth}\ndone\n")
    doubled = "".join(f"m {i} {i}\n" for i in range(900))
    assert not kernel.accepts(true, f"n claim\np 0\n{doubled}S 900\nS 901\naxiom 0 0 0\ndone\n")
