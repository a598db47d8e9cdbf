#!/usr/bin/env bash
# Pages that follow from the contracts (docs/generated), then every link of the written pages.
set -euo pipefail
cd "$(dirname "$0")/.."
node .just/docs.mjs
node .just/check-links.mjs
