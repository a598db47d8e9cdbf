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

# check the contracts, or a part: `diff` (what breaks), `release [VERSION]`, `matrix` (who may be released with whom)
contracts *args:
    @.just/contracts.sh {{ args }}

# pack the TypeScript client and run its tests
client:
    @.just/client.sh

# send seeded random and broken requests to every operation of the running platform
fuzz *args:
    @.just/fuzz.sh {{ args }}

# kill every service at every point for 20 minutes, or so many seconds, and look for what was lost (SEED=n repeats)
soak *args:
    @.just/soak.sh {{ args }}

# measure speed as ratios in one run and print the table
bench *args:
    @.just/bench.sh {{ args }}

# pack the services for AWS Lambda (train: AOT caches, measure: identity's figures, check: same bytes twice)
lambda *args:
    @.just/lambda.sh {{ args }}

# the CDK stacks: synth writes the templates, deploy-local puts what LocalStack can hold into one
infra *args:
    @.just/infra.sh {{ args }}

# the supply chain: pins, secrets (in the history too), bills of materials, licences (files, parts: only those)
supply *args:
    @.just/supply.sh {{ args }}

# build what is shipped twice, at two places, and compare every jar (quick: a few modules once, against the platform's)
reproduce *args:
    @.just/reproduce.sh {{ args }}

# build the documentation site in docs/site/dist (the running platform serves it under /docs/) and check its links
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
