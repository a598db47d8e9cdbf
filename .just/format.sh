#!/usr/bin/env bash
# Formats hand-written Java in palantir style; with --check it only names what would change and fails.
# Generated code is formatted by the generator.
. "$(dirname "$0")/common.sh"
. .just/codegen.sh
need_codegen
list="$(mktemp)"
trap 'rm -f "$list"' EXIT
git ls-files -co --exclude-standard -- '*.java' | grep -v -e '^generated/' -e '/resources/' | while read -r file; do
  [ -f "$file" ] && echo "$file"
done >"$list"
how=(--replace)
[ "${1:-}" = --check ] && how=(--dry-run --set-exit-if-changed)
"$JAVA_HOME/bin/java" @specs/codegen/jvm.args -Dslf4j.internal.verbosity=ERROR -cp ".tools/codegen/lib/*" com.palantir.javaformat.java.Main \
  --palantir "${how[@]}" "@$list" || { echo "not formatted: run ./justw format" >&2; exit 1; }
