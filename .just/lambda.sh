#!/usr/bin/env bash
# Packs each service for AWS Lambda below .tools/lambda/: a zip for the managed runtime (SnapStart), and the layout of a
# container image with a JDK of its own and an AOT cache. The same sources give the same zip, byte by byte.
# usage: ./justw lambda [pack | train | measure | check]   (default: pack; train makes the AOT caches, measure prints
#        identity's figures, check packs twice and compares)
. "$(dirname "$0")/common.sh"
need_jdk_tools() { [ -x "$JAVA_HOME/bin/jlink" ] || missing "jlink of JDK 25" "a whole JDK 25, not a runtime alone"; }

SERVICES=(identity-manager user-profile-service omnichannel-service)
OUT="$ROOT/.tools/lambda"
RUNTIME="$OUT/runtime"
STAMP="2026-01-01T00:00:00Z"
# What the functions and their libraries use of the JDK; es and en are the platform's languages.
MODULES=java.se,jdk.net,jdk.management,jdk.unsupported,jdk.zipfs,jdk.naming.dns,jdk.localedata

function_class() {
  case "$1" in
    identity-manager) echo bo.org.cloud.cbba.identity.LambdaMain ;;
    user-profile-service) echo bo.org.cloud.cbba.profiles.LambdaMain ;;
    omnichannel-service) echo bo.org.cloud.cbba.omnichannel.LambdaMain ;;
  esac
}

build_jars() {
  say "building the services"
  local modules service
  modules="$(printf 'services/%s,' "${SERVICES[@]}")contract-tests/bench"
  rm -rf "$OUT/jars"
  maven -q -T1C -pl "$modules" -am -Dmaven.test.skip=true install
  # Without -am, which would copy what the tests of these modules need as well.
  # shellcheck disable=SC2016
  maven -q -pl "$modules" dependency:copy-dependencies -DincludeScope=runtime \
    -DoutputDirectory="$OUT/jars/"'${project.artifactId}' -Dmdep.useBaseVersion=true
  for service in "${SERVICES[@]}"; do
    cp "services/$service/target/$service-1"*.jar "$OUT/jars/$service/"
  done
  cp contract-tests/bench/target/bench-1*.jar "$OUT/jars/bench/"
}

build_runtime() {
  rm -rf "$RUNTIME"
  "$JAVA_HOME/bin/jlink" --add-modules "$MODULES" --include-locales=en,es --strip-debug --no-header-files --no-man-pages \
    --generate-cds-archive --output "$RUNTIME"
}

# The managed runtime brings its own runtime interface client. Entries sorted and dated alike: same bytes every time.
pack_zip() {
  local work="$OUT/$1/zip"
  rm -rf "$work"
  mkdir -p "$work/lib"
  cp "$OUT/jars/$1/"*.jar "$work/lib/"
  (cd "$work" && find lib -type f | LC_ALL=C sort >../zip.list && "$JAVA_HOME/bin/jar" --create --no-manifest \
    --date="$STAMP" --file "../function.zip" @../zip.list)
  rm -rf "$work" "$OUT/$1/zip.list"
}

# An AOT cache knows its JDK's build and each jar by size and time, so the image carries all three as they are here.
pack_container() {
  local work="$OUT/$1/container"
  rm -rf "$work"
  mkdir -p "$work/lib"
  cp "$OUT/jars/$1/"*.jar "$work/lib/"
  client_jars | while read -r jar; do cp -n "$jar" "$work/lib/"; done
  find "$work/lib" -exec touch -d "$STAMP" {} +
  cp -a "$RUNTIME" "$work/runtime"
  {
    # C1 alone is quicker to be there and enough for calls of some milliseconds.
    printf '%s\n' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
      --sun-misc-unsafe-memory-access=allow -Xlog:aot*=off -Xlog:cds=off
    printf -- '-cp "%s"\n' "$(cd "$work" && find lib -name '*.jar' | LC_ALL=C sort | paste -sd:)"
    printf '%s\n' com.amazonaws.services.lambda.runtime.api.client.AWSLambda "$(function_class "$1")::handleRequest"
  } >"$work/function.args"
  cat >"$work/Containerfile" <<'EOF'
# Written by `./justw lambda`. Build with this directory as context: the cache fits this very runtime and these jars.
FROM debian:13-slim
WORKDIR /var/task
COPY runtime/ runtime/
COPY lib/ lib/
COPY function.args function.aot ./
ENTRYPOINT ["runtime/bin/java", "-XX:AOTCache=function.aot", "@function.args"]
EOF
}

client_jars() {
  find "$OUT/jars/bench" -name 'aws-lambda-java-*.jar' -o -name 'utils-lite-*.jar'
}

pack() {
  local service
  for service in "${SERVICES[@]}"; do
    mkdir -p "$OUT/$service"
    pack_zip "$service"
    pack_container "$service"
    printf '%s: %s MB zip\n' "$service" "$(($(wc -c <"$OUT/$service/function.zip") / 1000000))"
  done
}

build_all() {
  build_jars
  build_runtime
  pack
}

bench() { # PART
  local work status=0
  need_dynamodb_local
  work="$(mktemp -d)"
  "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED "-Droot.dir=$ROOT" \
    "-Ddynamodb.local.dir=$ROOT/.tools/dynamodb-local" -cp "$(printf '%s:' "$OUT/jars/bench/"*.jar)" \
    bo.org.cloud.cbba.bench.lambda.LambdaBench "$OUT" "$work" "$1" || status=$?
  rm -rf "$work"
  return "$status"
}

train_all() {
  say "training the container layouts"
  bench train
}

SOURCES="pom.xml services generated contract-tests/bench .mvn .just/lambda.sh"
need_jdk_tools
case "${1:-pack}" in
  pack) unless_unchanged lambda "$SOURCES" build_all ;;
  train)
    unless_unchanged lambda "$SOURCES" build_all
    unless_unchanged lambda-caches "$SOURCES" train_all
    ;;
  measure)
    unless_unchanged lambda "$SOURCES" build_all
    unless_unchanged lambda-caches "$SOURCES" train_all
    bench measure
    ;;
  check)
    build_all
    before="$("${SHA256[@]}" "$OUT"/*/function.zip)"
    build_all
    [ "$before" = "$("${SHA256[@]}" "$OUT"/*/function.zip)" ] || { echo "two builds differ" >&2; exit 1; }
    printf 'the same bytes twice:\n%s\n' "$before"
    ;;
  *) sed -n 's/^# usage: //p' "$0" >&2; exit 2 ;;
esac
