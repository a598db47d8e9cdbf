#!/usr/bin/env bash
# Sends generated and broken requests (Schemathesis, seeded) to every operation of the running platform, as people and
# services that it makes for itself. Needs ./justw up with raised limits and Python 3.11-3.13.
# SEED and EXAMPLES (per operation) choose the run; further arguments go to Schemathesis.
. "$(dirname "$0")/common.sh"
. .just/test-tools.sh
base="http://localhost:${PORT:-8080}"
need_fuzz
curl -sf -o /dev/null "$base/health/ready" || {
  echo "nothing is ready at $base; start it so that limits do not end the run:" >&2
  echo "  RATE_LIMITS=auth=1000000,read=1000000,write=1000000,service=1000000 ./justw up -d" >&2
  exit 1
}
exec "$FUZZ_PYTHON" contract-tests/fuzz/run.py --address "$base" --state "$ROOT/.local" \
  --seed "${SEED:-1}" --examples "${EXAMPLES:-100}" "$@"
