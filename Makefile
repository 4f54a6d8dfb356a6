# Two commands do everything, set-up included: `make demo` and `make test`.
#
# TORCH names the exact PyTorch build to install before anything else asks for torch. An unpinned torch on
# Linux pulls several gigabytes of CUDA packages that neither CI nor a laptop without a GPU can use; on a
# machine with a GPU set it to the build that matches the driver: `make setup TORCH=torch==2.13.0+cu130`.
PYTHON ?= python3
VENV ?= .venv
TORCH ?= torch==2.13.0
EXTRAS ?= train,serve,mcp,lsp,ray,learn,dev
WORKERS ?= 2

BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: demo test setup check docs bench clean help

help:  ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

demo: setup  ## the whole path on the bundled sample, on a CPU, in minutes
	@PATH="$(CURDIR)/$(BIN):$$PATH" bash runs/smoke.sh

# What takes minutes (the walk over a real export, the demo, the browser) runs where CI is set or by name:
# `make test CI=1`. Each of those tests says why when it is skipped. The two longest come first and `loadgroup`
# gives each to a worker of its own; the other ways of sharing give both to one.
test: setup check  ## style, types, floors, tests
	OMP_NUM_THREADS=1 $(BIN)/pytest -n $(WORKERS)
ifdef CI
	OMP_NUM_THREADS=1 $(BIN)/pytest -n $(WORKERS) --dist loadgroup -m "walk or browser or demo" -rs --durations=10 \
		tests/walk tests/suite tests/browser
endif

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

setup: $(STAMP)  ## a virtual environment with everything

$(STAMP): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info[:2] else "vgpt2 needs Python 3.11 or newer")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile "$(TORCH)"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile -e ".[$(EXTRAS)]"
	@touch $@

clean:  ## remove what the stages made (not the environment)
	rm -rf out
