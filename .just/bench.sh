#!/usr/bin/env bash
# Measures speed, prints one table and keeps it in docs/performance.md.
# usage: ./justw bench [--rounds N] [PART...]   parts: codec http events start (all four by default), profile
# With named parts the page is left as it is.
. "$(dirname "$0")/common.sh"
. .just/platform.sh

rounds=7
parts=()
while [ $# -gt 0 ]; do
  case "$1" in
    --rounds) rounds="${2:?--rounds wants a number}"; shift 2 ;;
    codec | http | events | start | profile) parts+=("$1"); shift ;;
    *) sed -n 's/^# usage: //p' "$0" >&2; exit 2 ;;
  esac
done
page=-
[ ${#parts[@]} -gt 0 ] || { parts=(codec http events start); page=docs/performance.md; }
command -v wrk >/dev/null || missing "wrk, which makes the load" "apt install wrk, or brew install wrk"

build_bench() {
  say "building the benchmark"
  rm -rf .tools/bench
  maven -q -T1C -pl contract-tests/bench -am -Dmaven.test.skip=true package dependency:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$ROOT/.tools/bench/lib" -Dmdep.useBaseVersion=true
  cp contract-tests/bench/target/bench-*.jar .tools/bench/lib/
}

need_dynamodb_local
need_platform
unless_unchanged bench "pom.xml services generated contract-tests/bench .mvn" build_bench

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
platform_command "$work/platform"
# The very command of `up`, so that its start is measured.
UP_COMMAND="$(printf '%s\n' "${PLATFORM[@]}")" "$JAVA_HOME/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED \
  "-Ddynamodb.local.dir=$ROOT/.tools/dynamodb-local" "-Droot.dir=$ROOT" -cp ".tools/bench/lib/*" \
  bo.org.cloud.cbba.bench.Bench "$work" "$page" "$rounds" "${parts[@]}"
