#!/usr/bin/env bash
# The supply chain: pinned versions, secrets, bills of materials, licences. Without an argument all of it, with the history.
# usage: ./justw supply [files | parts]
#   files   the checks' own tests, pins and secrets in the files as they are
#   parts   the two bills of materials (CycloneDX) in .tools/supply, and every licence against the list of allowed ones
. "$(dirname "$0")/common.sh"
. .just/test-tools.sh
. .just/oasdiff.sh

OUT="$ROOT/.tools/supply"
SCHEMAS="$ROOT/.tools/cyclonedx-9.0.5"
need_gitleaks() { need_go_program gitleaks .just/supply/gitleaks github.com/zricethezav/gitleaks/v8; }

# The schemas of CycloneDX, from the library that the plugin uses.
need_schemas() {
  [ -f "$SCHEMAS/bom-1.6.schema.json" ] || maven -q dependency:unpack -Dartifact=org.cyclonedx:cyclonedx-core-java:9.0.5 \
    "-Dmdep.unpack.includes=*.schema.json" -DoutputDirectory="$SCHEMAS"
}

files() {
  need_gitleaks
  need_spec_tools
  need_schemas
  say "supply chain: the checks find what was planted"
  node --test --test-reporter=dot .just/supply/*.test.mjs
  say "supply chain: pins and secrets"
  node .just/supply/pins.mjs
  node .just/supply/secrets.mjs
}

parts() {
  need_spec_tools
  need_schemas
  local services=services/identity-manager,services/user-profile-service,services/omnichannel-service,contract-tests/bench
  say "supply chain: bills of materials"
  rm -rf "$OUT"
  maven -q -T1C -pl "$services" -am -Dmaven.test.skip=true install
  # Without -am, and without asking whether there are newer snapshots of our own modules.
  # shellcheck disable=SC2016
  maven -q -nsu -T1C -pl "$services" org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom \
    -DoutputDirectory="$OUT/"'${project.artifactId}'
  maven -q -nsu org.codehaus.mojo:license-maven-plugin:2.6.0:aggregate-add-third-party -Dlicense.outputDirectory="$OUT/java"
  maven -q -nsu -f services/shared-libs/local-engines/dynamodb-local/pom.xml \
    org.codehaus.mojo:license-maven-plugin:2.6.0:add-third-party -Dlicense.outputDirectory="$OUT/java" \
    -Dlicense.acceptPomPackaging=true -Dlicense.thirdPartyFilename=DYNAMODB-LOCAL.txt
  node .just/supply/sbom.mjs "${OUT#"$ROOT/"}" "$SCHEMAS"
  say "supply chain: licences"
  node .just/supply/licences.mjs "$OUT/platform.cdx.json" "$OUT/java/THIRD-PARTY.txt" "$OUT/java/DYNAMODB-LOCAL.txt"
}

case "${1:-}" in
  "")
    files
    node .just/supply/secrets.mjs --history
    parts
    ;;
  files | parts) "$1" ;;
  *) sed -n 's/^# usage: //p; s/^#   /  /p' "$0" >&2; exit 2 ;;
esac
