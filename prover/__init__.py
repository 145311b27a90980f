"""The policy, what trains it, and the command line."""
