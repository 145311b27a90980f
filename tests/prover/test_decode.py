"""Sampling and scoring over a shared prefix give what the whole network gives."""

import math
from collections import Counter

import pytest
import torch

from prover.decode import Decoder, Prefix, Sampled, SamplingConfig, merge
from prover.model import PolicyModel

END = 0
UNWRITABLE = [1, 2, *range(14, 64)]
PROMPTS = [[5, 9, 11, 3, 8, 2, 40], [7, 7, 1], [12, 33, 60, 21, 9, 4, 18, 2, 30, 31, 50, 49]]


def teacher_forced(model: PolicyModel, prompt: list[int], ids: tuple[int, ...]) -> float:
    """Log-probability of `ids` after `prompt` by one full forward pass."""
    with torch.inference_mode():
        log_TW = model.logits([[*prompt, *ids]])[0].log_softmax(-1)
    return sum(float(log_TW[len(prompt) - 1 + place, token]) for place, token in enumerate(ids))


def draw_odds(decoder: Decoder, prefix: Prefix, config: SamplingConfig) -> dict[int, float]:
    """The probability with which each first token of the first prompt is drawn, by definition."""
    log_W = prefix.next_PW[0].clone()
    log_W[decoder.unwritable] = -math.inf
    odds, order = (log_W / config.temperature).softmax(-1).sort(descending=True)
    kept: dict[int, float] = {}
    for token, p in zip(order.tolist(), odds.tolist(), strict=True):
        if p == 0 or len(kept) == config.top_k or sum(kept.values()) >= config.top_p:
            break
        kept[token] = p
    return {token: p / sum(kept.values()) for token, p in kept.items()}


@pytest.fixture
def decoder(model: PolicyModel) -> Decoder:
    with torch.no_grad():
        # Few tokens to write and a fair chance of the end, so that continuations of several lengths come out.
        model.lm_head.weight[END] = 0.0
        model.lm_head.weight *= 0.4
    return Decoder(model, END, unwritable=UNWRITABLE)


@pytest.mark.parametrize("replacement", [False, True])
@pytest.mark.parametrize("temperature", [0.7, 1.0, 1.5])
def test_log_probabilities_are_exact(
    decoder: Decoder, model: PolicyModel, replacement: bool, temperature: float
) -> None:
    config = SamplingConfig(temperature=temperature, top_p=0.95, max_tokens=30, replacement=replacement)
    drawn = decoder.sample(decoder.prefill(PROMPTS), 12, config, torch.Generator().manual_seed(4))
    lengths = {len(one.ids) for samples in drawn for one in samples}
    assert len(lengths) > 3, "rows have to leave the batch at different steps"
    for prompt, samples in zip(PROMPTS, drawn, strict=True):
        for one in samples:
            assert one.ids[-1] == END and END not in one.ids[:-1]
            assert not set(UNWRITABLE) & set(one.ids)
            assert one.log_prob == pytest.approx(teacher_forced(model, prompt, one.ids), abs=2e-4)


def test_scores_are_exact_whatever_continuations_share(decoder: Decoder, model: PolicyModel) -> None:
    continuations = [
        [[4, 5, 6, END], [4, 5, 7, END], [4, 5, 6, 6, 6, END], [END], [1, 2, END]],
        [],
        [[END], [33, 4], [33, 4, 2, 9, 9, END]],
    ]
    scores = decoder.score(decoder.prefill(PROMPTS), continuations)
    for prompt, each, scored in zip(PROMPTS, continuations, scores, strict=True):
        expected = [teacher_forced(model, prompt, tuple(ids)) for ids in each]
        assert scored == pytest.approx(expected, abs=2e-4)


def test_scores_of_first_tokens_need_no_pass(decoder: Decoder, model: PolicyModel) -> None:
    prefix = decoder.prefill(PROMPTS[:1])
    before = decoder.costs[0]
    [[score]] = decoder.score(prefix, [[[END]]])
    assert score == pytest.approx(teacher_forced(model, PROMPTS[0], (END,)), abs=1e-4)
    assert decoder.costs[0] == before


def test_without_replacement_all_are_different(decoder: Decoder) -> None:
    [samples] = decoder.sample(decoder.prefill(PROMPTS[:1]), 20, SamplingConfig(max_tokens=40))
    assert len({one.ids for one in samples}) == len(samples) > 10
    assert [one.log_prob for one in samples] == sorted((one.log_prob for one in samples), reverse=True)


def test_samples_of_two_without_replacement_have_the_right_odds(decoder: Decoder) -> None:
    """First draws by p, second by what is left: the odds that a continuation is in a sample of two, by enumeration."""
    prefix = decoder.prefill(PROMPTS[:1])
    config = SamplingConfig(max_tokens=1)
    decoder.unwritable = torch.tensor(sorted(set(range(64)) - {END, 3, 4}))
    p = draw_odds(decoder, prefix, config)
    assert set(p) == {END, 3, 4}
    expected = p[END] + sum(p[other] * p[END] / (1 - p[other]) for other in (3, 4))
    generator = torch.Generator().manual_seed(0)
    hits = sum(any(one.ids == (END,) for one in decoder.sample(prefix, 2, config, generator)[0]) for _ in range(2000))
    assert hits / 2000 == pytest.approx(expected, abs=0.035)


def test_draws_with_replacement_have_the_right_odds_and_counts(decoder: Decoder) -> None:
    prefix = decoder.prefill(PROMPTS[:1])
    config = SamplingConfig(max_tokens=1, replacement=True)
    [samples] = decoder.sample(prefix, 4000, config, torch.Generator().manual_seed(0))
    share = {one.ids: one.count / 4000 for one in samples}
    assert share[(END,)] == pytest.approx(draw_odds(decoder, prefix, config)[END], abs=0.03)


def test_beam_search_is_temperature_zero(decoder: Decoder) -> None:
    prefix = decoder.prefill(PROMPTS)
    config = SamplingConfig(temperature=0.0, max_tokens=25)
    first, again = decoder.sample(prefix, 6, config), decoder.sample(prefix, 6, config)
    assert first == again
    [greedy, *_] = decoder.sample(prefix, 1, SamplingConfig(temperature=0.0, replacement=True, max_tokens=25))
    assert all(one.ids in {best.ids for best in first[0]} or one.log_prob <= first[0][0].log_prob for one in greedy)


def test_the_nucleus_leaves_out_the_tail(decoder: Decoder) -> None:
    prefix = decoder.prefill(PROMPTS[:1])
    whole = draw_odds(decoder, prefix, SamplingConfig())
    kept = draw_odds(decoder, prefix, SamplingConfig(top_p=0.5))
    mass = sum(whole[token] for token in kept)
    assert mass >= 0.5 and mass - min(whole[token] for token in kept) < 0.5
    assert kept == pytest.approx({token: whole[token] / mass for token in kept})
    assert len(draw_odds(decoder, prefix, SamplingConfig(top_k=3))) == 3


def test_prompts_of_one_call_do_not_mix(decoder: Decoder) -> None:
    config = SamplingConfig(temperature=0.0, max_tokens=20)
    together = decoder.sample(decoder.prefill(PROMPTS), 5, config)
    for prompt, samples in zip(PROMPTS, together, strict=True):
        [alone] = decoder.sample(decoder.prefill([prompt]), 5, config)
        assert [one.ids for one in alone] == [one.ids for one in samples]


def test_what_does_not_end_in_time_is_dropped(decoder: Decoder) -> None:
    drawn = decoder.sample(decoder.prefill(PROMPTS), 8, SamplingConfig(max_tokens=2))
    assert all(len(one.ids) <= 2 for samples in drawn for one in samples)


def test_a_prompt_that_fills_the_context_still_scores(decoder: Decoder) -> None:
    prefix = decoder.prefill([[3] * 128])
    assert decoder.sample(prefix, 3, SamplingConfig()) == [[]]
    with pytest.raises(ValueError, match="context of 128"):
        decoder.score(prefix, [[[4, 5, END]]])


def test_what_begins_alike_is_read_once(decoder: Decoder, model: PolicyModel) -> None:
    first = [5, 9, 11, 3, 8, 2, 40]
    longer, shorter = [*first, 17, 4], first[:5]
    decoder.prefill([first])
    prefix = decoder.prefill([longer, shorter, [60, 5]])
    assert [cost.tokens for cost in decoder.costs] == [2, 1, 2]
    fresh = Decoder(model, END, UNWRITABLE, remembered=0)
    whole = fresh.prefill([longer, shorter, [60, 5]])
    assert [cost.tokens for cost in fresh.costs] == [9, 5, 2]
    assert all(a.flops < b.flops for a, b in zip(decoder.costs[:2], fresh.costs[:2], strict=True))
    torch.testing.assert_close(prefix.next_PW, whole.next_PW, atol=1e-5, rtol=1e-5)
    continuations = [[[4, 5, END]], [[7, END], [7, 8, END]], [[END]]]
    for mine, plain in zip(decoder.score(prefix, continuations), fresh.score(whole, continuations), strict=True):
        assert mine == pytest.approx(plain, abs=1e-4)


@pytest.mark.parametrize("replacement", [False, True])
def test_what_was_scored_is_not_read_again_to_draw(decoder: Decoder, replacement: bool) -> None:
    config = SamplingConfig(max_tokens=30, replacement=replacement)
    prefix = decoder.prefill(PROMPTS)
    plain = decoder.sample(prefix, 12, config, torch.Generator().manual_seed(4))
    alone = [cost.tokens for cost in decoder.costs]
    prefix = decoder.prefill(PROMPTS)
    # Half of what will be drawn, so that rows leave the tree at all depths; the last prompt has no tree.
    decoder.score(prefix, [[one.ids for one in plain[0][::2]], [one.ids for one in plain[1]], []])
    read = [cost.tokens for cost in decoder.costs]
    again = decoder.sample(prefix, 12, config, torch.Generator().manual_seed(4))
    for mine, other in zip(again, plain, strict=True):
        assert [one.ids for one in mine] == [one.ids for one in other]
        assert [one.log_prob for one in mine] == pytest.approx([one.log_prob for one in other], abs=1e-4)
    cost = [new.tokens - before for new, before in zip(decoder.costs, read, strict=True)]
    # `alone` holds the prompts too, all of which were known the second time but for their last token.
    drawn = [total - len(prompt) for total, prompt in zip(alone, PROMPTS, strict=True)]
    assert cost[0] < drawn[0] and cost[1] < drawn[1] and cost[2] == drawn[2]


def test_the_oldest_prompts_are_forgotten(model: PolicyModel) -> None:
    decoder = Decoder(model, END, remembered=2)
    for prompt in ([5, 6, 7], [8, 9, 10], [11, 12, 13], [8, 9, 10, 4], [5, 6, 7, 4]):
        decoder.prefill([prompt])
        last = decoder.costs[0].tokens
        assert last == {4: 1}.get(len(prompt), 3) or prompt[0] == 5
    assert last == 4


def test_nothing_below_the_floor_is_drawn(decoder: Decoder) -> None:
    prefix = decoder.prefill(PROMPTS)
    drawn = decoder.sample(prefix, 12, SamplingConfig(max_tokens=30, floor=-6.0), torch.Generator().manual_seed(1))
    free = decoder.sample(prefix, 12, SamplingConfig(max_tokens=30), torch.Generator().manual_seed(1))
    assert any(one.log_prob < -6.0 for samples in free for one in samples)
    assert drawn[0] and all(one.log_prob >= -6.0 for samples in drawn for one in samples)


@pytest.mark.parametrize("prompts", [[], [[]], [[3] * 129]])
def test_impossible_prompts_are_refused(decoder: Decoder, prompts: list[list[int]]) -> None:
    with pytest.raises(ValueError, match="between 1 and 128 tokens"):
        decoder.prefill(prompts)


def test_equal_texts_add_their_probabilities() -> None:
    samples = [Sampled((1, 2), math.log(0.2)), Sampled((3,), math.log(0.1)), Sampled((1, 2), math.log(0.2), 4)]
    merged = merge(samples, lambda ids: "same" if len(ids) < 3 else "other")
    assert merged == {"same": pytest.approx(math.log(0.3))}


def test_a_seed_names_the_sample(decoder: Decoder) -> None:
    prefix = decoder.prefill(PROMPTS)
    first, again, other = (
        decoder.sample(prefix, 6, SamplingConfig(), torch.Generator().manual_seed(seed)) for seed in (1, 1, 2)
    )
    assert first == again != other
    assert Counter(len(samples) for samples in first).total() == len(PROMPTS)
