#!/usr/bin/env bash
# The documentation site in docs/site/dist, with its tests, and every link of the written pages.
. "$(dirname "$0")/common.sh"
. .just/site.sh
need_site
node .just/check-links.mjs
echo "open docs/site/dist/docs on any server of files, or /docs/ of the running platform"
