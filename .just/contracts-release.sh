#!/usr/bin/env bash
# Makes the committed contracts the released ones and writes their changelog: [VERSION], else the next one.
. "$(dirname "$0")/common.sh"
. .just/codegen.sh
. .just/test-tools.sh
. .just/oasdiff.sh
need_codegen
need_oasdiff
codegen check
compatibility release . "$@"
