#!/usr/bin/env bash
# Lists the licence of everything that our modules bring along, and refuses what the list of allowed ones lacks.
. "$(dirname "$0")/common.sh"
out="$ROOT/.tools/licences"
maven -q org.codehaus.mojo:license-maven-plugin:2.6.0:aggregate-add-third-party \
  -Dlicense.excludedScopes=test,provided '-Dlicense.excludedGroups=bo\.org\.cloud\.cbba' -Dlicense.outputDirectory="$out"
node .just/licences.mjs "$out/THIRD-PARTY.txt"
