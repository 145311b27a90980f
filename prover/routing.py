"""Which experts fired in a run that is over: its prompts are made again and read by the run's checkpoint.

Routing is not recorded while a search runs; it follows from the weights and the prompt. This module must not know how
it is shown.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from torch import Tensor

from data.records import Theorem, TracedStep
from lean_project.errors import LeanEnvError
from lean_project.outline import Outliner, ZygoteSource
from lean_project.theorems import load_theorems
from prover.checkpoint import load_checkpoint, weights_hash
from prover.model import PolicyModel
from prover.prompt import context_of_step, encode, encode_tactic, premise_lines, select
from prover.signs import Names, names_of
from prover.tools import reads_checkpoint
from search.explorer.routing import Counts, NodeRouting, RunRouting
from search.recorded_tree import RecordedTree, read_tree
from search.run_folder import ReportError, Run

GOALS, TACTICS = 8, 8
"""Goals of a theorem, and tactics of a goal, that are read again: each tactic costs a prompt."""


def recompute(run: Run, goals: int = GOALS, tactics: int = TACTICS) -> RunRouting:
    """The routing of up to `goals` expanded goals a theorem and `tactics` of each, those of the marked path first.

    Raises:
        ReportError: the run had no network of ours, or the folder of its checkpoint holds another one now.
        CheckpointError: its checkpoint is gone, or of another shape.
    """
    policy = run.manifest.get("policy")
    if not isinstance(policy, dict) or not policy.get("checkpoint") or not reads_checkpoint(str(policy.get("policy"))):
        raise ReportError(f"run {run.name} was searched without a network: no experts to show")
    checkpoint = Path(str(policy["checkpoint"]))
    model, tokenizer, card = load_checkpoint(checkpoint)
    known = run.manifest.get("checkpoint_sha256")
    if known is not None and known != weights_hash(checkpoint):
        raise ReportError(
            f"{checkpoint} is not the network that run {run.name} was searched with (weights {str(known)[:12]}…): "
            "no experts to show; put that checkpoint back"
        )
    model.eval()
    theorems, problems = _theorems(run)
    if known is None:
        problems.append(f"the run does not say which weights it was searched with: these are {checkpoint} as it is now")
    found: dict[int, dict[int, NodeRouting]] = {}
    missing = 0
    for each in run.theorems:
        theorem = theorems.get((each.result.name, each.result.statement_hash))
        if each.journal is None:
            continue
        if theorem is None:
            missing += 1
            continue
        tree = read_tree(each.journal)
        premises = premise_lines(theorem.premises)
        for node in _chosen(tree, goals):
            state = tree.nodes[node].pp.split("\n\n")[0]
            context = select(context_of_step(TracedStep(state, "", theorem.name, "", premises)), tokenizer, card.prompt)
            names = names_of(context) if card.prompt.signs else Names()
            prompt = encode(names.hide_context(context), tokenizer, card.prompt)
            marked = [tactic for at, tactic in (tree.proof or tree.best) if at == node]
            tried = list(dict.fromkeys([*marked, *(attempt.tactic for attempt in tree.attempts(node))]))[:tactics]
            ids = [encode_tactic(names.hide(tactic), tokenizer) for tactic in tried]
            kept = [place for place, one in enumerate(ids) if len(prompt) + len(one) <= model.config.context]
            counts, rest = route(model, prompt, [ids[place] for place in kept])
            routed = NodeRouting(counts, {tried[place]: one for place, one in zip(kept, rest, strict=True)})
            found.setdefault(each.number, {})[node] = routed
    if missing:
        problems.append(f"{missing} theorems are not in their files as they were: no experts for them")
    return RunRouting(
        f"at most {goals} a theorem and {tactics} tactics each, read again with {checkpoint}", found, tuple(problems)
    )


@torch.no_grad()
def route(model: PolicyModel, prompt: Sequence[int], tactics: Sequence[Sequence[int]]) -> tuple[Counts, list[Counts]]:
    """How many tokens of the prompt, and of each tactic after it, go to each expert, by layer with experts.

    Each token goes to `model.config.chosen` experts of a layer.
    """
    sequences = [[*prompt, *tactic] for tactic in tactics] or [list(prompt)]
    with _choices(model) as chosen:
        model.logits(sequences)
    experts = model.config.experts

    def counted(begin: int, end: int) -> Counts:
        return tuple(tuple(torch.bincount(c[begin:end].flatten(), minlength=experts).tolist()) for c in chosen)

    of_tactics, begin = [], 0
    for sequence in sequences[: len(tactics)]:
        of_tactics.append(counted(begin + len(prompt), begin + len(sequence)))
        begin += len(sequence)
    return counted(0, len(prompt)), of_tactics


@contextlib.contextmanager
def _choices(model: PolicyModel) -> Iterator[list[Tensor]]:
    """The experts (M, K) that each router chooses while this is open, in the order of the layers."""
    chosen: list[Tensor] = []
    hooks = [
        router.register_forward_hook(lambda _module, _arguments, answer: chosen.append(answer[1]))
        for router in model.routers()
    ]
    try:
        yield chosen
    finally:
        for hook in hooks:
            hook.remove()


def _chosen(tree: RecordedTree, goals: int) -> list[int]:
    marked = [node for node, _ in (tree.proof or tree.best)]
    return [node for node in dict.fromkeys([*marked, *tree.expanded]) if node in tree.expanded][:goals]


def _theorems(run: Run) -> tuple[dict[tuple[str, str], Theorem], list[str]]:
    """The theorems of the run's files as they are now, by name and hash of the statement."""
    found: dict[tuple[str, str], Theorem] = {}
    problems: list[str] = []
    files = dict.fromkeys(each.result.file for each in run.theorems)
    with contextlib.closing(ZygoteSource()) as zygotes:
        for file in files:
            try:
                loaded = load_theorems(Path(file), Outliner(zygotes))
            except (OSError, LeanEnvError) as error:
                problems.append(f"{file}: {error}")
                continue
            found |= {(theorem.name, theorem.statement_hash): theorem for theorem in loaded.theorems}
    return found, problems
