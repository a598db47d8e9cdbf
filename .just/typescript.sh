#!/usr/bin/env bash
# Packs the TypeScript client as it would be published (`pack`), and runs its tests where only the packed one is (`test`).
# Everything happens below .tools: what is generated stays as it was generated.
set -euo pipefail
cd "$(dirname "$0")/.."
ROOT="$PWD"
SPEC_TOOLS="$ROOT/specs/node_modules"
work="$ROOT/.tools/typescript"
consumer="$work/consumer"

pack() {
  rm -rf "$work"
  mkdir -p "$work/packed"
  cp -R generated/typescript "$work/package"
  rm -rf "$work/package/dist" "$work/package/node_modules"
  ln -s "$SPEC_TOOLS" "$work/package/node_modules"
  # The compiler tells its errors on the output.
  (cd "$work/package" && npm pack --silent --foreground-scripts --pack-destination "$work") >"$work/pack.log" ||
    { cat "$work/pack.log" >&2; exit 1; }
  tar -xzf "$work"/ugsys-client-*.tgz -C "$work/packed" --strip-components 1
}

run_tests() {
  rm -rf "$consumer" "$work/tests.xml"
  mkdir -p "$consumer/node_modules/@ugsys" "$consumer/node_modules/@types"
  cp -R "$work/packed" "$consumer/node_modules/@ugsys/client"
  for name in typescript esbuild undici-types @types/node; do ln -s "$SPEC_TOOLS/$name" "$consumer/node_modules/$name"; done
  echo '{"private": true, "type": "module"}' >"$consumer/package.json"
  cp specs/codegen/src/test/typescript/* "$consumer/"
  cd "$consumer"
  node readme.mjs node_modules/@ugsys/client/README.md readme
  node_modules/typescript/bin/tsc
  SPECS="$ROOT/generated/specs" node --test --test-timeout=60000 \
    --test-reporter=dot --test-reporter-destination=stdout \
    --test-reporter=junit --test-reporter-destination="$work/tests.xml" out/*.test.js
}

case "${1:-}" in
  pack) pack ;;
  test) run_tests ;;
  *) echo "usage: .just/typescript.sh (pack | test)" >&2; exit 2 ;;
esac
