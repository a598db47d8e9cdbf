#!/usr/bin/env bash
# Kills every service at every point (contract-tests, package `crash`) for long, and wants each point hit in each service.
# usage: ./justw soak [SECONDS]   default: 1200. SEED=n repeats the choices of a run that failed.
. "$(dirname "$0")/common.sh"
seconds="${1:-1200}"
[[ "$seconds" =~ ^[0-9]{1,6}$ ]] || { sed -n 's/^# usage: //p' "$0" >&2; exit 2; }
seed="${SEED:-$RANDOM}"
[[ "$seed" =~ ^[0-9]{1,9}$ ]] || { echo "SEED is to be a number, not $seed" >&2; exit 2; }
say "crashes for $seconds s, seed $seed"
need_dynamodb_local
maven -q -pl contract-tests -am -DskipTests install
maven -q -pl contract-tests surefire:test -Dtest=CrashTest "-Dcrash.seconds=$seconds" "-Dcrash.seed=$seed" -Dcrash.matrix=true
