#!/usr/bin/env bash
# specs -> generated/specs -> generated/java, generated/typescript
. "$(dirname "$0")/common.sh"
. .just/codegen.sh
need_spec_tools
need_codegen
codegen all
