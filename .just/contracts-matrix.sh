#!/usr/bin/env bash
# Who may be released with whom, by what the pacts' tests found out; exits with 1 if any pair is unverified.
. "$(dirname "$0")/common.sh"
node .just/contracts-matrix.mjs "$@"
