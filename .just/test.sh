#!/usr/bin/env bash
# Every test there is, or those of one module (a path or the last part of one, e.g. `store-lib`).
. "$(dirname "$0")/common.sh"
. .just/codegen.sh
. .just/platform.sh
. .just/test-tools.sh
. .just/localstack.sh
. .just/oasdiff.sh
. .just/site.sh
started=$SECONDS

need_dynamodb_local
if [ -n "${1:-}" ]; then
  module="$(sed -n 's|.*<module>\(.*\)</module>.*|\1|p' pom.xml | grep -E "(^|/)$1\$" | head -1)"
  [ -n "$module" ] || { echo "no module $1; there are:" >&2; sed -n 's|.*<module>\(.*\)</module>.*|  \1|p' pom.xml >&2; exit 2; }
  if [ "$module" = contract-tests ]; then
    need_spec_tools
    need_codegen
    need_platform
    need_browser_journeys
    need_client_package
    need_site
    need_fuzz
  fi
  if [ "$module" = infra ]; then
    need_python
    need_localstack
    need_infra_tools
  fi
  [ "$module" != specs/codegen ] || need_oasdiff
  maven -pl "$module" -am -DskipTests -q install
  maven -pl "$module" verify
  exit
fi

need_test_tools
need_localstack
need_infra_tools
need_oasdiff
need_spec_tools
need_codegen
say "contracts: rules, lint, drift"
unless_unchanged contracts "specs generated docs *.md" .just/contracts.sh
say "format"
unless_unchanged format "specs/codegen services infra contract-tests" .just/format.sh --check
unless_unchanged supply-files "." .just/supply.sh files
say "TypeScript client: packed, then used"
status=0
need_client_package
unless_unchanged typescript "specs generated/specs generated/typescript" .just/typescript.sh test || status=$?
say "documentation site: pages, search, links"
need_site || status=$?
need_platform
# What the platform was built from is compiled already.
unless_unchanged supply-parts ":(glob)**/pom.xml :(glob)**/package*.json :(glob)**/*requirements*.txt :(glob)**/go.*" \
  .just/supply.sh parts || status=$?
say "reproducible: the same bytes at another place"
unless_unchanged reproduce "pom.xml services generated .mvn" .just/reproduce.sh quick || status=$?
say "modules: warnings are errors, null-safety, architecture, tests"
(unless_unchanged modules "pom.xml specs generated services infra contract-tests docs README.md justfile justw" .just/modules.sh) || status=$?
node .just/summary.mjs "$((SECONDS - started))" || status=1
exit "$status"
