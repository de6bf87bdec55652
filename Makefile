# framing: one makefile. The targets people use: deps all demo reports install check check-asan eval fuzz lint format clean.

CC ?= gcc
BUILD ?= build
PREFIX ?= /usr/local
DESTDIR ?=
VERSION := 0.1.0
# Extra compiler and linker flags of a variant (sanitizers, coverage), which builds in a directory of its own.
VARIANT ?=

LIBRARIES := glib-2.0 gio-2.0 gsl libxml-2.0 yaml-0.1
WARNINGS := -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion -Wstrict-prototypes -Wmissing-prototypes \
            -Wpointer-arith -Wwrite-strings -Wvla -Wformat=2
CFLAGS ?= -O2 -g
ALL_CFLAGS = -std=c11 -D_GNU_SOURCE -DG_LOG_DOMAIN='"framing"' -DFR_VERSION='"$(VERSION)"' -Isrc $(WARNINGS) \
             $(shell pkg-config --cflags $(LIBRARIES)) $(CFLAGS) $(VARIANT)
ALL_LIBS = $(shell pkg-config --libs $(LIBRARIES)) -lstemmer -lm $(VARIANT)
CHECK_LIBS = $(shell pkg-config --libs check)

LAYERS := $(shell cat src/LAYERS)
SOURCES := $(sort $(foreach layer,$(LAYERS),$(wildcard src/$(layer)/*.c)))
HEADERS := $(sort $(foreach layer,$(LAYERS),$(wildcard src/$(layer)/*.h)))
OBJECTS := $(SOURCES:src/%.c=$(BUILD)/obj/%.o)
MAIN := $(BUILD)/obj/cli/main.o
LIBRARY := $(BUILD)/libframing.a
SHIPPED := $(sort $(wildcard lexicons/*/*.lex lexicons/*/*.words))
UNIT_TESTS := $(patsubst tests/%.c,$(BUILD)/tests/%,$(sort $(wildcard tests/unit/test_*.c)))
# What several unit tests share.
UNIT_HELPERS := $(patsubst tests/%.c,$(BUILD)/tests/%.o,$(filter-out tests/unit/test_%,$(wildcard tests/unit/*.c)))

.PHONY: all
all: $(BUILD)/framing

$(BUILD)/framing: $(MAIN) $(LIBRARY)
	$(CC) -o $@ $^ $(ALL_LIBS)

$(LIBRARY): $(filter-out $(MAIN),$(OBJECTS)) $(BUILD)/obj/shipped.o
	rm -f $@ && ar rcs $@ $^

$(BUILD)/obj/%.o: src/%.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

# The shipped lexicons and language data, compiled in: the program works from anywhere.
$(BUILD)/shipped.gresource.xml: $(SHIPPED) Makefile
	@mkdir -p $(@D)
	{ echo '<gresources><gresource prefix="/framing">'; \
	  for f in $(SHIPPED:lexicons/%=%); do echo "<file>$$f</file>"; done; \
	  echo '</gresource></gresources>'; } > $@

$(BUILD)/shipped.c: $(BUILD)/shipped.gresource.xml $(SHIPPED)
	glib-compile-resources --sourcedir=lexicons --generate-source --c-name fr_shipped --target=$@ $<

$(BUILD)/obj/shipped.o: $(BUILD)/shipped.c
	@mkdir -p $(@D)
	$(CC) -std=c11 $(shell pkg-config --cflags gio-2.0) $(CFLAGS) $(VARIANT) -c -o $@ $<

.SECONDARY: $(UNIT_TESTS:%=%.o) $(UNIT_HELPERS)
$(BUILD)/tests/unit/%.o: tests/unit/%.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -MF $@.d -c -o $@ $<

$(BUILD)/tests/unit/%: $(BUILD)/tests/unit/%.o $(UNIT_HELPERS) $(LIBRARY)
	$(CC) -o $@ $^ $(ALL_LIBS) $(CHECK_LIBS)

# ---- what the machine needs ----

# The program; the tests; the checks of the source; the locales that the tests make for themselves.
PACKAGES := build-essential pkg-config libglib2.0-dev libstemmer-dev libgsl-dev libxml2-dev libyaml-dev \
            check jq clang clang-format libclang-rt-14-dev mandoc locales scowl

.PHONY: deps
deps:
	@missing=; for p in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; done; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing; \
	else echo "Not installed:$$missing"; echo "Install with: sudo apt-get install$$missing"; exit 1; fi

# "make -j deps demo" must not build before the compiler is there.
ifneq ($(filter deps,$(MAKECMDGOALS)),)
.NOTPARALLEL:
endif

# ---- use ----

.PHONY: demo reports install
demo: $(BUILD)/framing
	$(BUILD)/framing compare reports/event

# What the built-in event's reports are made by; "make check" compares them.
REPORTS := compare.txt compare.json score.jsonl counts.csv show.txt articles.txt
reports: $(REPORTS:%=reports/%)
	awk -f tests/golden/readme.awk reports/compare.txt README.md > README.md.new
	mv README.md.new README.md
.PHONY: $(REPORTS:%=reports/%)
$(REPORTS:%=reports/%): reports/%: $(BUILD)/framing
	tests/golden/report.sh $(BUILD)/framing $* > $@.new
	mv $@.new $@

install: $(BUILD)/framing
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/man/man5 \
	  $(DESTDIR)$(PREFIX)/share/framing
	install -m 755 $(BUILD)/framing $(DESTDIR)$(PREFIX)/bin/
	install -m 644 src/man/*.1 $(DESTDIR)$(PREFIX)/share/man/man1/
	install -m 644 src/man/*.5 $(DESTDIR)$(PREFIX)/share/man/man5/
	cp -R lexicons $(DESTDIR)$(PREFIX)/share/framing/

# ---- tests ----

.PHONY: check check-asan golden-update
FUZZERS := $(patsubst tests/fuzz/fuzz_%.c,%,$(sort $(wildcard tests/fuzz/fuzz_*.c)))
REPLAYS := $(FUZZERS:%=$(BUILD)/tests/fuzz/replay_%)
FAULTS := $(BUILD)/tests/fault/inject.so

check: $(BUILD)/framing $(UNIT_TESTS) $(REPLAYS) $(FAULTS)
	tests/run.sh $(BUILD)

$(BUILD)/tests/fuzz/replay_%: tests/fuzz/fuzz_%.c tests/fuzz/replay.c $(LIBRARY)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -o $@ tests/fuzz/fuzz_$*.c tests/fuzz/replay.c $(LIBRARY) $(ALL_LIBS)

$(BUILD)/tests/fault/inject.so: tests/fault/inject.c
	@mkdir -p $(@D)
	$(CC) -std=c11 -D_GNU_SOURCE $(WARNINGS) -O2 -g -fPIC -shared -o $@ $< -ldl

SANITIZERS := -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
check-asan:
	ASAN_OPTIONS=detect_leaks=1 $(MAKE) check BUILD=build/asan CFLAGS='-O1 -g' VARIANT='$(SANITIZERS)'

golden-update: $(BUILD)/framing
	tests/golden/run.sh $(BUILD) --update

# ---- figures against human annotation, where there is any ----

.PHONY: eval
EVAL ?= ../shared/eval
eval: $(BUILD)/framing
	tests/eval/run.sh $(BUILD) $(EVAL)

# ---- fuzzing: FUZZ_SECONDS of each target ----

.PHONY: fuzz
FUZZ_SECONDS ?= 60
fuzz:
	$(MAKE) build/fuzz/libframing.a BUILD=build/fuzz CC=clang CFLAGS='-O1 -g' \
	  VARIANT='-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all'
	for target in $(FUZZERS); do $(MAKE) build/fuzz/fuzz_$$target BUILD=build/fuzz CC=clang CFLAGS='-O1 -g' \
	  VARIANT='-fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all' && \
	  tests/fuzz/run.sh build/fuzz/fuzz_$$target $$target $(FUZZ_SECONDS) || exit 1; done

build/fuzz/fuzz_%: tests/fuzz/fuzz_%.c build/fuzz/libframing.a
	$(CC) $(ALL_CFLAGS) -o $@ $< build/fuzz/libframing.a $(ALL_LIBS)

# ---- checks of the source ----

.PHONY: lint format
lint: $(BUILD)/framing
	$(file >$(BUILD)/flags,$(ALL_CFLAGS))tests/lint/run.sh $(BUILD)

format:
	clang-format -i $(SOURCES) $(HEADERS) $(wildcard tests/*/*.c)

.PHONY: clean
clean:
	rm -rf build

-include $(OBJECTS:.o=.d) $(UNIT_TESTS:%=%.o.d) $(UNIT_HELPERS:%=%.d)
