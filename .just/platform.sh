# Sourced: the running platform of this checkout, found by its own command line and never by a number alone.

STATE="$ROOT/.local"
MARK="-Dplatform.state=$STATE"
READY="$STATE/run/ready"
LOG="$STATE/log/platform.log"

# A pid file may be stale and its number in use by somebody else's process.
platform_pid() {
  local pid
  pid="$(cat "$STATE/run/platform.pid" 2>/dev/null)" || return 1
  ps -p "$pid" -o args= 2>/dev/null | grep -qF -- "$MARK" && echo "$pid"
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
  say "building the platform"
  rm -rf .tools/platform
  maven -q -T1C -pl services/local-platform -am -Dmaven.test.skip=true package dependency:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$ROOT/.tools/platform/lib" -Dmdep.useBaseVersion=true
  cp services/local-platform/target/local-platform-*.jar .tools/platform/lib/
}

need_platform() { unless_unchanged platform "pom.xml services generated .mvn" build_platform; }

# run_platform: replaces this shell by the platform.
platform_command() {
  PLATFORM=("$JAVA_HOME/bin/java" "$MARK"
    -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1
    -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$STATE/run/classes.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
    "-Ddynamodb.local.dir=$ROOT/.tools/dynamodb-local" "-Droot.dir=$ROOT"
    -cp ".tools/platform/lib/*" bo.org.cloud.cbba.local.Main)
}
