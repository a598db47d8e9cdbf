# Sourced, after test-tools.sh: LocalStack as a plain Python process, for the tests of the AWS adapters.

# need_localstack: installs what is pinned for this Python into .tools/localstack, unless it stands there already.
need_localstack() {
  local pins=services/shared-libs/testing-lib/localstack/requirements.txt home=.tools/localstack
  need_python
  if [ "$("$PYTHON" -c 'import sys; print("%d.%d" % sys.version_info[:2])')" = 3.13 ]; then
    pins=services/shared-libs/testing-lib/localstack/requirements-3.13.txt
  fi
  cmp -s "$pins" "$home/installed.txt" && "$home/bin/python" -c '' 2>/dev/null && return
  echo "installing LocalStack (once, half a gigabyte)"
  rm -rf "$home"
  "$PYTHON" -m venv "$home"
  # The pins are everything: nothing is left to be resolved.
  "$home/bin/pip" install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$pins"
  cp "$pins" "$home/installed.txt"
}
