# Everything a newcomer needs. Each target does its own set-up; the only needs are Python 3.11 with venv, and make.
.DEFAULT_GOAL := help
.PHONY: help demo test test-slow test-replay test-image test-browser fuzz run check lint types layers docs site-docs fresh dev release clean

VENV := .venv
BIN := $(VENV)/bin

# What tests store lies in memory where there is a gigabyte of it, and programs may be run from there: no test
# needs a disk, and those with a database would spend most of their time waiting for one.
IN_MEMORY := $(shell df -Pk /dev/shm 2>/dev/null | awk 'END {exit !($$4 > 1000000)}' \
	&& ! grep -q ' /dev/shm .*noexec' /proc/mounts && echo PYTEST_DEBUG_TEMPROOT=/dev/shm)

help: ## Show what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(VENV)/.run ## See it work on a small newsroom of its own: no token, no internet
	@$(BIN)/watcher demo

test-replay: $(VENV)/.dev $(VENV)-replay/.done ## Replay evidence bundles in pywb and py-wacz
	$(BIN)/pytest -n0 -m slow tests/whole/test_replay.py

run: $(VENV)/.run ## Run the service on config.toml
	@$(BIN)/watcher run

check: $(VENV)/.run ## Verify configuration, channels and feeds
	@$(BIN)/watcher check

test: $(VENV)/.dev ## Run the whole test suite
	$(IN_MEMORY) $(BIN)/pytest -n auto --dist loadfile -m "not slow and not image and not browser"

test-slow: $(VENV)/.dev ## Run the tests that take over a minute each
	$(IN_MEMORY) $(BIN)/pytest -n auto -m "slow and not image and not browser" --timeout 1800

test-image: $(VENV)/.dev ## Build and run the container image (root, buildah, debootstrap)
	$(BIN)/pytest -n0 -rs -m image tests/image

test-browser: $(VENV)/.dev ## Look at the pages in a real browser (Debian's chromium)
	$(BIN)/pytest -n0 -rs -m browser tests

fuzz: $(VENV)/.dev ## Fuzz everything that reads strangers' words (SECONDS=600 for each target)
	@$(BIN)/pip --disable-pip-version-check install --quiet --require-hashes -r requirements/fuzz.txt
	@for target in $$($(BIN)/python -m tests.fuzz --list); do \
		$(BIN)/python -m tests.fuzz $$target --seconds $(or $(SECONDS),600) || exit 1; done

lint: $(VENV)/.dev ## Check style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev ## Check types
	$(BIN)/mypy

layers: $(VENV)/.dev ## Check that imports run downward only
	$(BIN)/lint-imports

docs: $(VENV)/.dev ## Write the generated pages of docs/
	$(BIN)/python docs/generate.py

site-docs: $(VENV)/.dev ## Build the documentation as a site, into build/docs
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --clean --config-file .mkdocs.yml

fresh: $(VENV)/.dev ## Check that the generated pages of docs/ are fresh
	$(BIN)/python docs/generate.py --check

dev: lint types layers fresh ## The development loop: what a change must pass, last failures first
	$(IN_MEMORY) $(BIN)/pytest -n auto --dist loadfile -m "not slow and not image and not browser" --last-failed

release: $(VENV)/.dev ## Build wheel and source archive from a clean clone, and try them out
	./release/build

clean: ## Remove what was installed and stored here
	rm -rf $(VENV) $(VENV)-replay data

# With the extra "web": the tutorials end in a browser, and it costs three seconds of ninety.
$(VENV)/.run: requirements/web.txt requirements/build.txt pyproject.toml
	@./requirements/install $(VENV) requirements/web.txt requirements/build.txt
	@touch $@

$(VENV)/.dev: requirements/dev.txt pyproject.toml
	@./requirements/install $(VENV) requirements/dev.txt
	@touch $@ $(VENV)/.run

$(VENV)-replay/.done: requirements/replay.txt
	@python3 -m venv $(VENV)-replay
	@$(VENV)-replay/bin/pip --disable-pip-version-check install --quiet --require-hashes -r requirements/replay.txt
	@touch $@
