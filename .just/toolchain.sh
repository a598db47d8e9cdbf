# Sourced: the tools of this build, and a clear word for each that is missing.

TOOLS="$PWD/.tools"
MAVEN_VERSION=3.9.16
JUST_VERSION=1.57.0

missing() { # what, how to get it
  printf 'missing: %s\n  get it: %s\n' "$1" "$2" >&2
  exit 2
}

java_major() { "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'; }

# The default java may be an older one: JAVA_HOME first, then the javac at hand, then where JDKs are usually put.
find_jdk() {
  local home javac
  javac="$(readlink -f "$(command -v javac || true)" 2>/dev/null || true)"
  for home in "${JAVA_HOME:-}" "${javac%/bin/javac}" /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    [ -x "$home/bin/javac" ] || continue
    if [ "$(java_major "$home")" = 25 ]; then
      export JAVA_HOME="$home" PATH="$home/bin:$PATH"
      return
    fi
  done
  missing "JDK 25" "install Temurin 25 (apt: temurin-25-jdk, brew: temurin@25) or set JAVA_HOME to one"
}

need_node() {
  command -v node >/dev/null && command -v npm >/dev/null || missing "Node 20 or newer, with npm" "https://nodejs.org"
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || missing "Node 20 or newer (this is $(node --version))" "https://nodejs.org"
}

# Maven 3.9 from the repository that any Maven already uses: no download address is kept here.
need_maven() {
  MVN="$TOOLS/apache-maven-$MAVEN_VERSION/bin/mvn"
  export MVN
  [ -x "$MVN" ] && return
  command -v mvn >/dev/null || missing "Maven (any 3.x, to fetch $MAVEN_VERSION)" "apt install maven, or brew install maven"
  echo "fetching Maven $MAVEN_VERSION"
  MAVEN_OPTS="${MAVEN_OPTS:---sun-misc-unsafe-memory-access=allow}" mvn -q -B -ntp -Dstyle.color=never \
    org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack \
    -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin" -DoutputDirectory="$TOOLS" </dev/null
}

need_just() {
  local platform
  platform="$(node -p 'process.platform')-$(node -p 'process.arch')"
  JUST="$TOOLS/just-$JUST_VERSION/node_modules/rust-just-$platform/bin/just"
  [ -x "$JUST" ] && return
  echo "fetching just $JUST_VERSION"
  npm install --silent --no-save --no-audit --no-fund --prefix "$TOOLS/just-$JUST_VERSION" "rust-just-$platform@$JUST_VERSION" >/dev/null
  chmod +x "$JUST"
}
