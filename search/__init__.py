"""Best-first proof search over tactic states. Knows Lean and policies only through `search.protocols`."""
