# The verbs of this repository. `./justw VERB` needs nothing installed but JDK 25, Maven, Node 20+ (and for
# tests Python 3.11-3.13 and Chromium).

set shell := ["bash", "-euo", "pipefail", "-c"]
# A verb that fails has said why.
set no-exit-message

# list the verbs
[private]
default:
    @{{ quote(just_executable()) }} --list --unsorted

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

# check the contracts, or one part: `diff` (what breaks), `release [VERSION]` (make the committed ones the released)
contracts *args:
    @.just/contracts.sh {{ args }}

# pack the TypeScript client and run its tests
client:
    @.just/client.sh

# send seeded random and broken requests to every operation of the running platform (after demo --keep)
fuzz *args:
    @.just/fuzz.sh {{ args }}

# measure speed as ratios in one run and print the table
bench *args:
    @.just/bench.sh {{ args }}

# pack the services for AWS Lambda (train: AOT caches, measure: identity's figures, check: same bytes twice)
lambda *args:
    @.just/lambda.sh {{ args }}

# the CDK stacks: synth writes the templates, deploy-local puts what LocalStack can hold into one
infra *args:
    @.just/infra.sh {{ args }}

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
