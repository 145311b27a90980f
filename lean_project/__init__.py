"""All that touches Lean: the embedded toolchain, proof states, certificates. Knows nothing of search or policies."""
