# make run      talk (or start the bot, when a token is configured)
# make test     every test
# make check    what CI runs: format, types, floors, tests, packs
# make bench    every figure the project quotes

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
DEV    := $(VENV)/.ready-dev
BENCH  := $(VENV)/.ready-bench
PYTEST := $(BIN)/python -m pytest
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

.PHONY: run test check style bench clean

run: $(READY)
	@$(BIN)/companion run

test: $(DEV)
	@$(PYTEST) --numprocesses 2 --dist loadfile -m "not soak"
	@$(PYTEST) -m soak tests/whole

check: $(DEV) style test
	$(BIN)/companion persona check

style: $(DEV)
	$(BIN)/ruff format --check companion tests bench tools
	$(BIN)/ruff check companion tests bench tools
	$(BIN)/mypy companion
	$(BIN)/lint-imports

bench: $(BENCH)
	@for script in bench/[!_]*.py; do echo "== $$script"; $(BIN)/python $$script || exit 1; done

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Companion needs Python 3.11 or newer; set PYTHON=python3.11")'
	@echo "Making the environment in $(VENV) (once) ..." >&2
	@$(PYTHON) -m venv $(VENV)

$(READY): pyproject.toml constraints.txt | $(BIN)/python
	@$(PIP) -e .
	@touch $@

$(DEV): pyproject.toml constraints.txt | $(BIN)/python
	@$(PIP) -e '.[dev]'
	@touch $@ $(READY)

$(BENCH): $(DEV)
	@$(PIP) -e '.[dev,bench]'
	@touch $@

clean:
	rm -rf $(VENV) build dist
