# The verbs of this repository. `./justw VERB` needs nothing installed but JDK 25, Maven, Node 20+ (and for
# tests Python 3.11-3.13 and Chromium).

set shell := ["bash", "-euo", "pipefail", "-c"]

# list the verbs
default:
    @just --list --unsorted

# build what is not built, start engines and platform, print the addresses (-d: in the background)
up *args:
    @.just/up.sh {{ args }}

# stop the platform of this checkout
down:
    @.just/down.sh

# stop and forget all local data
reset:
    @.just/reset.sh

# show the platform's log (-f: follow)
logs *args:
    @.just/logs.sh {{ args }}

# walk from sign-up to profile against the running platform (--keep: leave seed data and an admin)
demo *args:
    @.just/demo.sh {{ args }}

# resolve the specs and generate all that follows from them
generate:
    @.just/generate.sh

# check the specs against the house rules
lint:
    @.just/lint.sh

# run every test there is, or those of one module
test module="":
    @.just/test.sh {{ module }}

# check the contracts: lint, drift of generated code, examples and answers
contracts:
    @.just/contracts.sh

# send seeded random and broken requests to every operation of the running platform (after demo --keep)
fuzz *args:
    @.just/fuzz.sh {{ args }}

# measure speed as ratios in one run and print the table
bench *args:
    @.just/bench.sh {{ args }}

# build the documentation pages that follow from the specs
docs:
    @.just/docs.sh

# format hand-written code
format:
    @.just/format.sh

# remove what builds made; local data stays
clean:
    @.just/clean.sh

# print the one hand-written file that implements an operationId or consumes an event
where id:
    @.just/where.sh {{ id }}
