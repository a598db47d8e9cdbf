#!/usr/bin/env bash
# Sends generated requests (Schemathesis, seeded) to every operation of the running platform, as the administrator
# that ./justw demo --keep left, or with TOKEN. Needs ./justw up and Python 3.11-3.13. Further arguments go to Schemathesis.
. "$(dirname "$0")/common.sh"
. .just/test-tools.sh
base="http://localhost:${PORT:-8080}"
need_python
if [ ! -x .tools/fuzz/bin/schemathesis ]; then
  echo "installing schemathesis"
  "$PYTHON" -m venv .tools/fuzz
  .tools/fuzz/bin/pip install --quiet --disable-pip-version-check -r .just/fuzz-requirements.txt
fi
curl -sf -o /dev/null "$base/health/ready" || { echo "nothing is ready at $base: start it with ./justw up" >&2; exit 1; }
if [ -z "${TOKEN:-}" ]; then
  TOKEN="$(curl -sf "$base/identity/api/v1/auth/login" -H 'content-type: application/json' \
    -d '{"email":"admin@example.org","password":"siete llamas cruzan despacio"}' |
    node -p 'JSON.parse(require("fs").readFileSync(0, "utf8")).access_token')" ||
    { echo "no administrator to log in as: ./justw demo --keep makes one" >&2; exit 1; }
fi
status=0
for service in identity profiles omnichannel; do
  say "$service"
  .tools/fuzz/bin/schemathesis run "$base/specs/openapi/$service.json" --url "$base/$service" \
    --seed "${SEED:-1}" --max-examples "${EXAMPLES:-20}" --phases examples,coverage,fuzzing \
    --header "Authorization: Bearer $TOKEN" "$@" || status=1
done
exit "$status"
