#!/usr/bin/env bash
# What the contracts promise, checked without running the platform: rules, their tests, drift, and what breaks.
# With a word, only that part (contracts-WORD.sh), e.g. `diff`, `release`, `matrix`.
cd "$(dirname "$0")/.."
if [ -n "${1:-}" ]; then
  part=".just/contracts-$1.sh"
  [ -f "$part" ] || { echo "no part $1; there are:" .just/contracts-*.sh >&2; exit 2; }
  shift
  exec "$part" "$@"
fi
. .just/common.sh
. .just/codegen.sh
need_spec_tools
need_codegen
say "rules: each has a good and a bad example"
(cd specs && npm test --silent)
say "lint"
(cd specs && npm run --silent lint)
say "drift: generated code is what the specs make of it"
codegen check
say "diff: nothing breaks what is released"
.just/contracts-diff.sh
say "links: every page leads somewhere"
node .just/check-links.mjs
