# Sourced by every recipe's script: the toolchain, and what more than one script does.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
ROOT="$PWD"
. .just/toolchain.sh
[ -n "${JAVA_HOME:-}" ] && [ "$(java_major "$JAVA_HOME")" = 25 ] || find_jdk
need_maven

# C1 and the serial collector: short-lived processes on few cores.
export MAVEN_OPTS="${MAVEN_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx2g}"
# A jar keeps the modes of its files, so that the umask of whoever builds would be in its bytes.
maven() { (umask 022 && "$MVN" -B -ntp -Dstyle.color=never "$@" </dev/null); }

say() { printf '\n== %s\n' "$*"; }

if command -v sha256sum >/dev/null; then SHA256=(sha256sum); else SHA256=(shasum -a 256); fi

# One hash of the files below the given paths, as they are now. A file that git knows may be gone: that is no failure.
hash_of() {
  git ls-files -coz --exclude-standard -- "$@" | sort -z | { xargs -0 "${SHA256[@]}" 2>/dev/null || true; } |
    "${SHA256[@]}" | cut -d' ' -f1
}

# unless_unchanged NAME "PATHS" COMMAND...: skips the command when it succeeded before on the same bytes.
unless_unchanged() {
  local stamp=".tools/stamps/$1" paths="$2" name="$1" hash
  shift 2
  # shellcheck disable=SC2086
  hash="$(hash_of $paths .just)"
  if [ -f "$stamp" ] && [ "$(head -1 "$stamp")" = "$hash" ]; then
    printf '%s: unchanged since it last passed\n' "$name"
    return
  fi
  # `return`, because bash forgets -e where the caller asks for the outcome.
  "$@" || return
  mkdir -p .tools/stamps
  echo "$hash" >"$stamp"
}

need_spec_tools() { unless_unchanged spec-tools "specs/package.json specs/package-lock.json" install_spec_tools; }
install_spec_tools() { (cd specs && npm ci --silent --no-audit --no-fund); }

# DynamoDB Local may be run for development but not shipped inside a program: its jars stay beside ours.
need_dynamodb_local() {
  [ -f .tools/dynamodb-local/lib/DynamoDBLocal-2.6.1.jar ] && return
  echo "fetching DynamoDB Local 2.6.1"
  maven -q -f services/shared-libs/local-engines/dynamodb-local/pom.xml dependency:copy-dependencies \
    -DoutputDirectory="$ROOT/.tools/dynamodb-local/lib"
}
