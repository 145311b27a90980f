"""What flows through leanseek: records, JSONL stores, theorem sets. Knows nothing of Lean, search or torch."""
