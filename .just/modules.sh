#!/usr/bin/env bash
# All modules as CI builds them: warnings are errors, null-safety, architecture rules, tests.
. "$(dirname "$0")/common.sh"
. .just/test-tools.sh
need_test_tools
maven -Pci -T1C --fail-at-end verify
