#!/usr/bin/env bash
# Refusals of the resolver, then the house rules on the resolved specs.
. "$(dirname "$0")/common.sh"
. .just/codegen.sh
need_spec_tools
need_codegen
codegen resolve
(cd specs && npm run --silent lint)
