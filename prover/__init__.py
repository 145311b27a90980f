"""The policy, what trains it, and the command line."""

import os

# Threads of torch that wait for each other sleep instead of spinning: beside Lean and other workers on the same
# cores, spinning made training more than ten times slower. It must be said before torch is loaded.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
