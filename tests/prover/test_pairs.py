"""Pairs on their way into batches: nothing lost, nothing doubled, the right tokens asked for."""

import dataclasses
import json
from pathlib import Path

import pytest

from data.records import TracedStep, to_json
from prover.augment import RenameConfig
from prover.pairs import Pool, corpus, hash_of, held_out, read_pairs, usable
from prover.prompt import PromptConfig, decode_tactic
from prover.signs import SIGNS
from prover.tokenizer import TACTIC, PolicyTokenizer


def test_an_epoch_has_every_pair_once(pairs: list[TracedStep], tokenizer: PolicyTokenizer) -> None:
    pool = Pool(pairs, tokenizer, PromptConfig(signs=False))
    batches = pool.epoch("1", 500, None)
    assert sum(len(batch.packing.lengths) for batch in batches) == len(pairs)
    tactics = []
    for batch in batches:
        assert batch.tokens == sum(batch.packing.lengths) <= 500
        rows: dict[int, list[int]] = {}
        for sequence, target in zip(batch.sequence_X.tolist(), batch.targets_X.tolist(), strict=True):
            rows.setdefault(sequence, []).append(target)
        tactics += [decode_tactic(ids, tokenizer) for ids in rows.values()]
        assert all(ids[-1] == tokenizer.eos for ids in rows.values())
    assert sorted(tactics) == sorted(pair.tactic for pair in pairs)


def test_the_wanted_rows_are_those_before_the_targets(pairs: list[TracedStep], tokenizer: PolicyTokenizer) -> None:
    batch = Pool(pairs, tokenizer, PromptConfig(signs=False)).epoch("1", 500, None)[0]
    ids = batch.ids_M.tolist()
    asked, targets = batch.wanted_X.tolist(), batch.targets_X.tolist()
    assert [ids[row] for row in asked].count(tokenizer.ids[TACTIC]) == len(batch.packing.lengths)
    for row, following, target in zip(asked, asked[1:], targets, strict=False):
        if following == row + 1:
            assert ids[following] == target


def test_what_comes_next_is_the_next_token_of_the_sequence(pairs: list[TracedStep], tokenizer: PolicyTokenizer) -> None:
    batch = Pool(pairs, tokenizer, PromptConfig(signs=False)).epoch("1", 500, None)[0]
    assert batch.next_M[batch.wanted_X].tolist() == batch.targets_X.tolist()
    lengths = batch.packing.lengths
    for ids, following in zip(batch.ids_M.split(lengths), batch.next_M.split(lengths), strict=True):
        assert ids[1:].tolist() == following[:-1].tolist()
        assert int(following[-1]) == tokenizer.eos


def test_an_epoch_is_named_by_its_seed(pairs: list[TracedStep], tokenizer: PolicyTokenizer) -> None:
    pool = Pool(pairs, tokenizer, PromptConfig(signs=False))
    first, again, other = (
        [batch.ids_M.tolist() for batch in pool.epoch(seed, 500, RenameConfig())] for seed in ("1", "1", "2")
    )
    assert first == again != other


def test_a_pair_that_is_longer_than_a_batch_stands_alone(pairs: list[TracedStep], tokenizer: PolicyTokenizer) -> None:
    batches = Pool(pairs[:5], tokenizer, PromptConfig(signs=False)).epoch("1", 8, None)
    assert [len(batch.packing.lengths) for batch in batches] == [1] * 5


def test_a_statement_is_held_out_with_all_its_steps(pairs: list[TracedStep]) -> None:
    out = [pair for pair in pairs if held_out(pair, 0.3)]
    assert 30 < len(out) < 90
    assert all(held_out(dataclasses.replace(pair, tactic="other", state="⊢ x"), 0.3) for pair in out)
    assert not any(held_out(pair, 0.0) for pair in pairs)


@pytest.mark.parametrize(
    ("state", "tactic", "fit"),
    [("⊢ p", "simp", True), ("⊢ p", "simp\nrfl", False), ("⊢ p", "  ", False), ("no goals", "simp", False)],
)
def test_usable(state: str, tactic: str, fit: bool) -> None:
    assert usable(TracedStep(state, tactic, "t", "0")) is fit


def test_files_and_records_mix(pairs: list[TracedStep], tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    file.write_text("".join(json.dumps(to_json(pair)) + "\n" for pair in pairs[:3]))
    assert read_pairs([file, pairs[3]]) == pairs[:4]
    with file.open("a") as opened:
        opened.write('{"state": "x"}\n')
    with pytest.raises(ValueError, match=r"pairs\.jsonl: record 4 is no training pair: field"):
        read_pairs([file])


def test_the_hash_is_that_of_the_set(pairs: list[TracedStep]) -> None:
    assert hash_of(pairs) == hash_of(list(reversed(pairs))) != hash_of(pairs[1:])


def test_the_corpus_has_what_pairs_say(pairs: list[TracedStep]) -> None:
    texts = list(corpus(pairs[:3], 0))
    assert all(text.startswith(" ") for text in texts)
    assert all(f" {pair.tactic}" in texts for pair in pairs[:3])
    assert texts == list(corpus(pairs[:3], 0))


def test_with_signs_a_tactic_names_what_it_uses_by_sign(pairs: list[TracedStep]) -> None:
    texts = list(corpus(pairs, 0, signs=True))
    tokenizer = PolicyTokenizer.train(texts, 420, SIGNS)
    batch = Pool(pairs, tokenizer, PromptConfig(signs=True)).epoch("1", 10**6, None)[0]
    written = tokenizer.decode(batch.targets_X.tolist())
    assert "exact ⟪h" in written
    assert not any(f"exact {name}" in written for name in ("h", "hp", "hq", "hx"))
