#!/usr/bin/env bash
# Removes what builds made; .local (data) and fetched tools stay.
. "$(dirname "$0")/common.sh"
find . -name target -type d -not -path './.tools/*' -not -path '*/node_modules/*' -prune -exec rm -rf {} +
rm -rf .tools/platform .tools/stamps .tools/build-cache docs/site/dist docs/site/pages docs/site/.vitepress/cache
