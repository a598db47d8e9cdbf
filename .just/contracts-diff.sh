#!/usr/bin/env bash
# What differs from the released contracts; exits with 1 if any of it breaks who relies on them.
. "$(dirname "$0")/common.sh"
. .just/codegen.sh
. .just/test-tools.sh
. .just/oasdiff.sh
need_codegen
need_oasdiff
compatibility diff .
