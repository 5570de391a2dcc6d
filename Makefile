# How Explainer is built, tested and used; `make` alone lists what can be made.

# What is read and where the site is written: make site CONTENT=my-content OUTPUT=public
CONTENT ?= content
OUTPUT ?= site
# Where `make install` puts the program: make install PREFIX=~/.local
PREFIX ?= /usr/local
JOBS ?= $(shell nproc 2>/dev/null || sysctl -n hw.ncpu)

# On Linux one file that needs nothing of the system it runs on; macOS has no such programs. LLVM's
# linker, which comes with Swift, does not warn of functions in it that nothing calls.
kind := $(if $(filter Linux,$(shell uname -s)),-Xswiftc -static-executable -Xswiftc -use-ld=lld)
# Pictures of pages for links to them need librsvg, and a program that is not static: make site CARDS=1
ifdef CARDS
kind := --traits Cards --scratch-path .build/cards
endif
explainer := $(if $(CARDS),.build/cards,.build)/release/explainer
# The Python of `make audit`; its browser is Chromium, or: make audit CHROMIUM=/path/to/chrome
audit := .build/audit-venv
inputs := Package.swift $(shell find Sources -type f)

# Debian keeps the descriptions of its libraries here; without this, Swift asks the program pkg-config,
# and where that is missing warns that the libraries are.
export PKG_CONFIG_PATH := $(PKG_CONFIG_PATH):$(shell echo /usr/lib/*/pkgconfig | tr ' ' ':')

.DEFAULT_GOAL := help
.PHONY: help site guide test lint audit clean install
# Swift's builds share one folder and would only wait for one another.
.NOTPARALLEL:

help: ## List what can be made.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

site: $(explainer) ## Build the program if need be, and the site from content/ into site/; CARDS=1 draws cards.
	$(explainer) build $(CONTENT) --output $(OUTPUT)

test: ## Run all tests.
	@.ci/needs test
	swift build --build-tests --jobs $(JOBS)
	swift test --skip-build --disable-xctest --quiet

guide: $(explainer) ## Build the style guide of the theme, which shows every part of it, into site/style-guide/.
	$(explainer) build Tests/EndToEndTests/Fixtures/style-guide/content --output $(OUTPUT)/style-guide

lint: ## Check the form of all Swift code.
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

audit: site $(audit)/ready ## Look at every page in a browser, as readers do; QUICK=1 takes one of every kind.
	@.ci/needs audit
	@$(audit)/bin/python -B Tests/Audit/audit.py --site $(OUTPUT) --explainer $(explainer) \
		$(if $(QUICK),--quick) $(if $(ACCEPT),--accept)

$(audit)/ready: Tests/Audit/requirements.txt
	@.ci/needs audit
	python3 -m venv --clear $(audit)
	$(audit)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

clean: ## Remove everything that was built, the site included.
	rm -rf .build
	find site -mindepth 1 ! -path site/.gitignore -delete

install: $(explainer) ## Install the program, its themes and documentation below PREFIX (/usr/local).
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(PREFIX)/share/explainer'
	install -s -m 755 $(explainer) '$(DESTDIR)$(PREFIX)/bin/explainer'
	cp -R themes docs '$(DESTDIR)$(PREFIX)/share/explainer/'

$(explainer): $(inputs)
	@.ci/needs $(if $(CARDS),cards)
	swift build --configuration release --product explainer --jobs $(JOBS) $(kind)
	@touch $@
