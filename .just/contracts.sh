#!/usr/bin/env bash
# What the contracts promise, checked without running the platform: rules, their tests, and drift.
. "$(dirname "$0")/common.sh"
. .just/codegen.sh
need_spec_tools
need_codegen
say "rules: each has a good and a bad example"
(cd specs && npm test --silent)
say "lint"
(cd specs && npm run --silent lint)
say "drift: generated code is what the specs make of it"
codegen check
say "links: every page leads somewhere"
node .just/check-links.mjs
