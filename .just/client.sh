#!/usr/bin/env bash
# The TypeScript client: packed into .tools/typescript, and its tests.
. "$(dirname "$0")/common.sh"
need_spec_tools
.just/typescript.sh pack
.just/typescript.sh test
