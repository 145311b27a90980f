"""Byte-level BPE for Lean, as one `tokenizer.json` that `transformers.PreTrainedTokenizerFast` reads too.

It must not know which parts a prompt has in which order: that is `prover.prompt`.

A name is the same token wherever it stands. BPE that is made for prose has two tokens for `h` and ` h`, so a model
that reads `(h : p)` and has to write `exact h` must learn the pair for every name there is. Here a name after an
opening bracket, `¬`, `@`, `←`, ... gets the space that it lacks, and the bracket is marked with a tie; decoding
removes both. Texts that hold the tie themselves (Lean's library has none) do not come back.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from tokenizers import (
    AddedToken,
    Regex,
    Tokenizer,
    decoders,
    models,
    normalizers,
    pre_tokenizers,
    trainers,
)

PAD, BOS, EOS = "<pad>", "<bos>", "<eos>"
DEFINITION, LEMMA, HYPOTHESIS, GOAL, TACTIC = "<def>", "<lemma>", "<hyp>", "<goal>", "<tactic>"
# Kept free for fill-in-the-middle and for the last tactic's error, so that vocabularies stay compatible.
RESERVED = ("<before>", "<hole>", "<after>", "<error>")
SPECIAL = (PAD, BOS, EOS, DEFINITION, LEMMA, HYPOTHESIS, GOAL, TACTIC, *RESERVED)

_TIE = "\u2040"
_OPENING = "([{⟨¬@←↑!\n-|∀∃"
_PIECES = r"[ .]?[\p{L}_][\p{L}\p{N}_'!?✝]*|[ .]?\p{N}| ?[^\s\p{L}\p{N}_]+|\s+"


class TokenizerError(ValueError):
    """A file that holds no tokenizer of this kind. The text is one line that names file and mend."""


class PolicyTokenizer:
    """Text to token ids and back. `encode` remembers what it has encoded: lemmas and templates come again."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._tokenizer.encode_special_tokens = True
        self.ids: dict[str, int] = {name: tokenizer.token_to_id(name) or 0 for name in SPECIAL}
        self.size: int = tokenizer.get_vocab_size()
        self.eos: int = self.ids[EOS]
        self._encode = functools.lru_cache(maxsize=1 << 16)(self._encode_once)

    @staticmethod
    def train(texts: Iterable[str], vocab: int, signs: Sequence[str] = ()) -> PolicyTokenizer:
        """Learn merges from `texts` up to `vocab` tokens in all; fewer when the texts give no more.

        Each of `signs` is a token of its own wherever it stands.

        Raises:
            ValueError: `vocab` has no room for the bytes and the special tokens.
        """
        alphabet = pre_tokenizers.ByteLevel.alphabet()
        least = len(alphabet) + len(SPECIAL) + len(signs)
        if vocab < least:
            raise ValueError(f"a vocabulary of {vocab} is too small: at least {least}")
        tokenizer = Tokenizer(models.BPE())
        tokenizer.normalizer = normalizers.Sequence(
            [normalizers.Replace(Regex(re.escape(sign) + r"(?=[\p{L}_])"), f"{sign}{_TIE} ") for sign in _OPENING]
        )
        tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
            [
                pre_tokenizers.Split(Regex(_PIECES), "isolated"),
                pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
            ]
        )
        tokenizer.decoder = decoders.Sequence([decoders.ByteLevel(), decoders.Replace(f"{_TIE} ", "")])
        trainer = trainers.BpeTrainer(
            vocab_size=vocab - len(signs),
            special_tokens=[AddedToken(name, special=True, normalized=False) for name in SPECIAL],
            initial_alphabet=alphabet,
            show_progress=False,
        )
        tokenizer.train_from_iterator(texts, trainer)
        tokenizer.add_tokens([AddedToken(sign, special=False, normalized=False) for sign in signs])
        return PolicyTokenizer(tokenizer)

    @staticmethod
    def load(path: Path) -> PolicyTokenizer:
        """Read a `tokenizer.json`.

        Raises:
            TokenizerError: the file is missing, damaged, or lacks the special tokens of prompts.
        """
        try:
            tokenizer = Tokenizer.from_file(str(path))
        except Exception as error:  # the library raises bare `Exception`
            raise TokenizerError(f"{path}: no tokenizer ({error}); copy the checkpoint again") from error
        missing = [name for name in SPECIAL if tokenizer.token_to_id(name) is None]
        if missing:
            raise TokenizerError(f"{path}: lacks the token {missing[0]}; use the checkpoint's own tokenizer")
        return PolicyTokenizer(tokenizer)

    def to_json(self) -> str:
        """The text of `tokenizer.json`."""
        return self._tokenizer.to_str(pretty=True)

    def encode(self, text: str) -> tuple[int, ...]:
        """Ids of `text`. Special tokens in it are text like any other: they cannot be smuggled into a prompt."""
        return self._encode(text)

    def decode(self, ids: Sequence[int]) -> str:
        """The text of `ids` without special tokens."""
        return self._tokenizer.decode(list(ids), skip_special_tokens=True)

    def unwritable(self) -> list[int]:
        """Ids that no one-line tactic has: special tokens other than the end, and whatever holds a line break."""
        newline = [id for id in range(self.size) if "\n" in self._tokenizer.decode([id], skip_special_tokens=False)]
        return sorted({*newline, *self.ids.values()} - {self.eos})

    def _encode_once(self, text: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(text, add_special_tokens=False).ids)
