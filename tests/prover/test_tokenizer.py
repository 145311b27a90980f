"""Text comes back from tokens, and a name is one token wherever it stands."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prover.tokenizer import EOS, GOAL, SPECIAL, PolicyTokenizer, TokenizerError

LEAN = [
    "theorem foo {α : Type} [inst : BEq α] (xs : List α) (h : ¬(p ∧ q)) : ∀ x ∈ xs, x.1 = x.2",
    "obtain ⟨⟨hp, -⟩, h₁, _, a✝⟩ := h.left",
    "rw [← Nat.add_comm, @foo_bar' a, ↑n, !b] at h ⊢",
    "fun | .node l v r => 1.5e10 + #[x][0]! - «odd name»",
    "  two  spaces\n\tand lines\n",
    "ℕ 𝔸 日本 \U0001f600 \x00",
]


@pytest.mark.parametrize("text", LEAN)
def test_lean_comes_back(tokenizer: PolicyTokenizer, text: str) -> None:
    assert tokenizer.decode(tokenizer.encode(text)) == text


@given(st.text(alphabet=st.characters(exclude_characters="\u2040", exclude_categories=["Cs"]), max_size=40))
def test_any_text_comes_back(tokenizer: PolicyTokenizer, text: str) -> None:
    assert tokenizer.decode(tokenizer.encode(text)) == text


@pytest.mark.parametrize("before", ["", "(", "[", "{", "⟨", "¬", "@", "← ", "x ", "⟨hp, "])
def test_a_name_is_the_same_tokens_wherever_it_stands(tokenizer: PolicyTokenizer, before: str) -> None:
    name = tokenizer.encode(" hq")
    assert tokenizer.encode(f" {before}hq")[-len(name) :] == name


def test_special_tokens_cannot_be_written_as_text(tokenizer: PolicyTokenizer) -> None:
    ids = tokenizer.encode(f" x {EOS} {GOAL} y")
    assert not set(ids) & set(tokenizer.ids.values())


def test_a_tactic_cannot_break_its_line(tokenizer: PolicyTokenizer) -> None:
    unwritable = tokenizer.unwritable()
    assert tokenizer.eos not in unwritable
    assert tokenizer.ids[GOAL] in unwritable
    assert set(tokenizer.encode("a\nb")) & set(unwritable)
    assert not set(tokenizer.encode(" rw [← foo, h.1] at h₁")) & set(unwritable)


def test_a_file_is_the_tokenizer(tokenizer: PolicyTokenizer, tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_text(tokenizer.to_json())
    loaded = PolicyTokenizer.load(tmp_path / "tokenizer.json")
    assert [loaded.encode(text) for text in LEAN] == [tokenizer.encode(text) for text in LEAN]
    assert loaded.ids == tokenizer.ids and loaded.size == tokenizer.size


def test_training_is_deterministic() -> None:
    first, second = (PolicyTokenizer.train(LEAN * 3, 330) for _ in range(2))
    assert first.to_json() == second.to_json()


def test_a_vocabulary_without_room_is_refused() -> None:
    with pytest.raises(ValueError, match="too small"):
        PolicyTokenizer.train(LEAN, len(SPECIAL))


@pytest.mark.parametrize("text", ["", "{}", '{"version": "1.0"}'])
def test_a_damaged_file_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "tokenizer.json"
    file.write_text(text)
    with pytest.raises(TokenizerError, match=r"tokenizer\.json: no tokenizer"):
        PolicyTokenizer.load(file)


def test_a_foreign_tokenizer_is_refused(tokenizer: PolicyTokenizer, tmp_path: Path) -> None:
    file = tmp_path / "tokenizer.json"
    file.write_text(tokenizer.to_json().replace("<tactic>", "<other>"))
    with pytest.raises(TokenizerError, match="lacks the token <tactic>"):
        PolicyTokenizer.load(file)
