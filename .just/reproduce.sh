#!/usr/bin/env bash
# Are two builds of the same sources the same bytes? Builds copies of the sources at other places, in other time zones and
# languages and under other umasks, and compares every jar.
# usage: ./justw reproduce [quick]
#   (nothing)  builds all modules that are shipped twice and compares the two
#   quick      builds a few modules once and compares them with the jars that the platform runs from (part of `test`)
. "$(dirname "$0")/common.sh"
. .just/platform.sh

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# sources PLACE: what git has or would take, as it is now.
sources() {
  mkdir -p "$work/$1"
  git ls-files -coz --exclude-standard -- pom.xml services generated specs/codegen infra contract-tests LICENSE |
    while IFS= read -r -d '' file; do [ ! -f "$file" ] || printf '%s\0' "$file"; done |
    tar --null -T - -cf - | tar -xf - -C "$work/$1"
}

build() { (cd "$work/$1" && maven -q -T1C -pl "$2" -am -Dmaven.test.skip=true package); }
build_elsewhere() {
  (export TZ=Asia/Tokyo MAVEN_OPTS="$MAVEN_OPTS -Duser.language=es -Duser.country=BO"; umask 077; build "$@")
}

case "${1:-}" in
  "")
    modules=services/identity-manager,services/user-profile-service,services/omnichannel-service,specs/codegen
    sources first
    mkdir -p "$work/elsewhere"
    cp -R "$work/first" "$work/elsewhere/second"
    say "the first build"
    (export TZ=America/La_Paz LC_ALL=C; umask 022; build first "$modules")
    say "the second build"
    build_elsewhere elsewhere/second "$modules"
    node .just/supply/same-bytes.mjs "$work/first" "$work/elsewhere/second"
    ;;
  quick)
    need_platform
    sources second
    build_elsewhere second generated/java/identity-client,services/shared-libs/logging-lib
    node .just/supply/same-bytes.mjs .tools/platform/lib "$work/second"
    ;;
  *) sed -n 's/^# usage: //p; s/^#   /  /p' "$0" >&2; exit 2 ;;
esac
