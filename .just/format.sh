#!/usr/bin/env bash
# Formats hand-written Java (palantir style); generated code is formatted by the generator.
. "$(dirname "$0")/common.sh"
. .just/codegen.sh
need_codegen
codegen format
