# Urbanpilot. `make help` lists what there is. Only Node.js (>= 20.19) and make are needed.

SHELL := /bin/sh
NODE ?= node
NPM ?= npm
MAIN := services/dist/main.js
INSTALLED := node_modules/.urbanpilot-installed
BIN := node_modules/.bin
GUARD := openapi/guard
GUARD_INSTALLED := $(GUARD)/node_modules/.urbanpilot-installed
RELEASED := openapi/released/0.1.0.json
VILLAGES := libs/seed/villages
VILLAGES_INSTALLED := $(VILLAGES)/node_modules/.urbanpilot-installed
NAME ?= cycle
BENCH ?=
SEED ?=
KILLS ?=
QUEUE ?=
ONLY ?=
N ?=
FROM ?=

export SEED KILLS QUEUE ONLY N FROM
export NPM_CONFIG_FUND := false
export NPM_CONFIG_AUDIT := false
export NPM_CONFIG_UPDATE_NOTIFIER := false

.DEFAULT_GOAL := help
.PHONY: plans promises browser backup restore k8s deploy-check upgrade-check audit sbom help install build run demo verify scenario test lint format openapi openapi-check bench faults fuzz boundaries clean engines engine-packages api-docs divisions

help: ## List the targets
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# Nothing that we use needs an install script (package.json, allowScripts), so none runs.
$(INSTALLED): package-lock.json
	$(NPM) ci --ignore-scripts --loglevel=error
	@touch $@

install: $(INSTALLED) ## Install the exact dependencies of the lockfile

build: $(INSTALLED) ## Compile everything
	@$(BIN)/tsc -b

run: build ## Start everything on an embedded PostgreSQL with demonstration data (HOST, PORT, DATA_DIR)
	@exec $(NODE) $(MAIN) --seed=demo

demo: build ## Drive the yearly cycle through HTTP against the running server
	@exec $(NODE) test/dist/demo/run.js

# The list is 180 MB unpacked and is needed here alone, so it is a package of its own.
$(VILLAGES_INSTALLED): $(VILLAGES)/package-lock.json
	cd $(VILLAGES) && $(NPM) ci --ignore-scripts --loglevel=error
	@touch $@

divisions: build $(VILLAGES_INSTALLED) ## Load all divisions down to villages, about 660,000, into DATA_DIR or DATABASE_URL
	@exec $(NODE) $(MAIN) load-divisions

verify: build ## Check the audit chains, rounds and allocations of DATA_DIR or DATABASE_URL (ANCHORS=file)
	@exec $(NODE) $(MAIN) verify $(if $(ANCHORS),--anchors "$(ANCHORS)")

scenario: build ## Walk a scenario on a server of its own: make scenario NAME=cycle
	@exec $(NODE) test/dist/scenarios/run.js $(NAME)

test: build ## Run all tests
	@mkdir -p .reports
	@$(BIN)/jest --json --outputFile=.reports/jest.json $(JEST_ARGS)

lint: build ## Check format, style, types and the direction of dependencies
	@$(BIN)/biome ci --error-on-warnings .
	@$(BIN)/tsc -p tsconfig.check.json
	@$(MAKE) --no-print-directory boundaries

boundaries: $(INSTALLED) ## Check the direction of dependencies alone
	@$(BIN)/depcruise --config .dependency-cruiser.cjs libs services

format: $(INSTALLED) ## Format and mend what can be mended
	@$(BIN)/biome check --write .

openapi: build ## Write the OpenAPI contract and the client's types
	@$(NODE) services/dist/openapi/generate.js
	@$(BIN)/tsc -b

# The tools of the guard are large and are needed here alone, so they are a package of their own.
$(GUARD_INSTALLED): $(GUARD)/package-lock.json
	cd $(GUARD) && $(NPM) ci --ignore-scripts --loglevel=error
	@touch $@

openapi-check: build $(GUARD_INSTALLED) ## Fail when the contract is not that of the code, breaks a rule or breaks callers
	@$(NODE) services/dist/openapi/generate.js --check
	@$(NODE) $(GUARD)/check.mjs lint openapi/*.json
	@$(NODE) $(GUARD)/check.mjs breaking $(RELEASED) openapi/approvals/breaks.json openapi/urbanpilot.json
	@mkdir -p .reports
	@$(BIN)/jest --config $(GUARD)/jest.config.cjs --json --outputFile=.reports/guard.json

engines: build ## Run the evidence of both engines, print case by case how far they are from published results, check their packages
	@mkdir -p .reports && rm -f .reports/evidence.jsonl
	@EVIDENCE_FILE=.reports/evidence.jsonl $(BIN)/jest libs/scoring libs/allocation --silent --json --outputFile=.reports/engines.json
	@$(NODE) test/dist/engines/print-evidence.js .reports/evidence.jsonl
	@$(MAKE) --no-print-directory engine-packages

engine-packages: build ## Pack both engines, check size, entry points and types, and that docs/engines is current
	@rm -rf .reports/packages
	@for name in scoring allocation; do $(NODE) .ci/pack-library.cjs $$name .reports/packages || exit 1; done
	@$(NODE) test/dist/engines/check-packages.js .reports/packages
	@$(BIN)/typedoc --logLevel Error --out .reports/api-docs && diff -r docs/engines .reports/api-docs || { echo "docs/engines is stale: make api-docs"; exit 1; }

api-docs: $(INSTALLED) ## Write the engines' API reference into docs/engines
	@$(BIN)/typedoc --logLevel Error

bench: build ## Measure against bare baselines: make bench BENCH="B1 B3"
	@exec $(NODE) test/dist/bench/run.js $(BENCH)

plans: build ## Write the plans of hot queries beside their read models (TASKS, ENTRIES)
	@PLANS=write TASKS=$(or $(TASKS),1000000) ENTRIES=$(or $(ENTRIES),5000000) $(BIN)/jest test/plans

PROMISE_TESTS := services/funding/src/features/allocations/money-keys services/funding/src/features/allocations/allocation-money \
  libs/platform/src/http/pages libs/platform/src/http/preconditions test/faults/backlog test/faults/repeated-events test/faults/event-kill-points

promises: build ## Show single promises at their full figures, one file after the other: make promises [ONLY=P5]
	@mkdir -p .reports
	@PROMISES=full $(BIN)/jest --maxWorkers=1 -t '$(or $(ONLY),[PR][0-9]+)[:,]' --json --outputFile=.reports/promises.json --silent $(PROMISE_TESTS) || true
	@$(NODE) test/dist/promises/print.js .reports/promises.json

faults: build ## Break things under load, then compare: make faults SEED=1 KILLS=200 QUEUE=postgres|redis
	@exec $(NODE) test/dist/faults/storm/run.js

fuzz: build ## Send requests made from the contract, good and bad, and check every answer: make fuzz N=20000 SEED=1
	@exec $(NODE) test/dist/fuzz/run.js

browser: build ## Walk sign-in, documentation and queues in Chromium; pictures in .reports/browser (CHROMIUM=/path)
	@exec $(NODE) test/dist/browser/run.js

backup: build ## Back up the installation in DATA_DIR, running or not: make backup [TO=dir]
	@$(NODE) $(MAIN) backup $(if $(TO),--to $(TO))

restore: build ## Make DATA_DIR, which must be empty, from a backup: make restore FROM=dir
	@$(NODE) $(MAIN) restore --from "$(FROM)"

k8s: ## Render the overlays of k8s/ into k8s/rendered (kubectl); commit what it writes
	@for overlay in small city province; do kubectl kustomize k8s/overlays/$$overlay > k8s/rendered/$$overlay.yaml || exit 1; done

upgrade-check: build ## Update a running version before to this one under load: make upgrade-check [FROM=commit or tag]
	@exec $(NODE) test/dist/upgrade/run.js

deploy-check: build ## Check Dockerfile, Compose file and Kubernetes manifests
	@$(BIN)/jest test/deploy

audit: ## Ask the registry for known weaknesses of what is shipped
	@$(NPM) audit --omit=dev --audit-level=high --audit=true

sbom: ## Write what is shipped as CycloneDX to .reports/sbom.json
	@mkdir -p .reports
	@$(NPM) sbom --sbom-format cyclonedx --omit=dev --package-lock-only > .reports/sbom.json

clean: ## Remove what was built
	rm -rf .reports .jest-cache libs/*/dist services/dist services/*/dist test/dist
