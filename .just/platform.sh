# Sourced: the running platform of this checkout, found by its own command line and never by a number alone.

STATE="$ROOT/.local"
MARK="-Dplatform.state=$STATE"
READY="$STATE/run/ready"
LOG="$STATE/log/platform.log"
AOT_CACHE="$ROOT/.tools/platform/classes.aot"
# C1 and the serial collector: quick to start, and small.
UP_OPTIONS=(-Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)

# The services' one port: a number, or 0 for any that is free.
if [[ ! "${PORT:-8080}" =~ ^[0-9]{1,5}$ ]] || [ "$((10#${PORT:-8080}))" -gt 65535 ]; then
  echo "PORT is to be a number up to 65535, not $PORT" >&2
  exit 2
fi

# A pid file may be stale and its number in use by somebody else's process.
platform_pid() {
  local pid
  pid="$(cat "$STATE/run/platform.pid" 2>/dev/null)" || return 1
  ps -ww -p "$pid" -o args= 2>/dev/null | grep -qF -- "$MARK" && echo "$pid"
}

# Asks the platform to drain and end; after 20 s it is ended.
stop_platform() {
  local pid
  pid="$(platform_pid)" || return 0
  kill -TERM "$pid" 2>/dev/null || return 0
  for _ in $(seq 200); do
    kill -0 "$pid" 2>/dev/null || return 0
    sleep 0.1
  done
  kill -KILL "$pid" 2>/dev/null || true
}

build_platform() {
  say "building the platform (minutes the first time, then only what has changed)"
  rm -rf .tools/platform
  maven -q -T1C -pl services/local-platform -am -Dmaven.test.skip=true package dependency:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$ROOT/.tools/platform/lib" -Dmdep.useBaseVersion=true
  cp services/local-platform/target/local-platform-*.jar .tools/platform/lib/
  train_platform
}

# Most of a start is loading classes. A short run on data of its own keeps them loaded, linked and profiled in a cache
# (JEP 514), which halves the processor time of every start until the next build. It works without, only slower.
train_platform() {
  local state="$ROOT/.tools/platform/training" child
  say "training, for quick starts (half a minute)"
  need_dynamodb_local
  mkdir -p "$state/run"
  platform_command "$state" "-XX:AOTCacheOutput=$AOT_CACHE" -Xlog:aot*=off
  PORT=0 "${PLATFORM[@]}" >"$state/log" 2>&1 </dev/null &
  child=$!
  for _ in $(seq 1200); do
    if [ -f "$state/run/ready" ] || ! kill -0 "$child" 2>/dev/null; then break; fi
    sleep 0.1
  done
  kill -TERM "$child" 2>/dev/null || true
  wait "$child" 2>/dev/null || true
  [ -f "$AOT_CACHE" ] || { echo "no cache was made, starts are slower; the end of the training:"; tail -n 3 "$state/log"; }
  rm -rf "$state"
}

need_platform() { unless_unchanged platform "pom.xml services generated .mvn" build_platform; }

# platform_command STATE [JVM OPTION...]: the command line, in PLATFORM.
platform_command() {
  local state="$1"
  shift
  [ $# -gt 0 ] || [ ! -f "$AOT_CACHE" ] || set -- "-XX:AOTCache=$AOT_CACHE" -Xlog:aot*=off
  PLATFORM=("$JAVA_HOME/bin/java" "-Dplatform.state=$state"
    "${UP_OPTIONS[@]}" "$@"
    "-Ddynamodb.local.dir=$ROOT/.tools/dynamodb-local" "-Droot.dir=$ROOT"
    -cp ".tools/platform/lib/*" bo.org.cloud.cbba.local.Main)
}
