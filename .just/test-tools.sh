# Sourced: what only tests and tools for them need.

need_python() {
  local python
  for python in python3.13 python3.12 python3.11 python3; do
    case "$("$python" -c 'import ensurepip, sys, venv; print("%d.%d" % sys.version_info[:2])' 2>/dev/null || true)" in
      3.11 | 3.12 | 3.13) PYTHON="$python"; export PYTHON; return ;;
    esac
  done
  missing "Python 3.11, 3.12 or 3.13, with venv" "apt install python3 python3-venv, or https://www.python.org"
}

need_chromium() {
  local browser
  for browser in "${CHROMIUM:-}" chromium chromium-browser google-chrome \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$browser" ] && command -v "$browser" >/dev/null; then
      CHROMIUM="$(command -v "$browser")"
      export CHROMIUM
      return
    fi
  done
  missing "Chromium" "apt install chromium, or set CHROMIUM to a Chrome"
}

need_browser_journeys() {
  need_chromium
  unless_unchanged browser-journeys "contract-tests/browser/package.json contract-tests/browser/package-lock.json" \
    install_browser_journeys
}
install_browser_journeys() { (cd contract-tests/browser && npm ci --silent --no-audit --no-fund); }

# The TypeScript client as it would be published, in .tools/typescript.
need_client_package() {
  unless_unchanged client-package "specs/package.json specs/package-lock.json generated/typescript" .just/typescript.sh pack
}

need_curl() { command -v curl >/dev/null || missing "curl, for README's journey" "apt install curl, or brew install curl"; }

# The command that deploys the stacks.
need_infra_tools() { unless_unchanged infra-tools "infra/package.json infra/package-lock.json" install_infra_tools; }
install_infra_tools() { (cd infra && npm ci --silent --no-audit --no-fund); }

# Schemathesis, in a folder of its own.
need_fuzz() {
  need_python
  FUZZ_PYTHON="$PWD/.tools/fuzz/bin/python"
  unless_unchanged fuzz ".just/fuzz-requirements.txt" install_fuzz
  [ -x "$FUZZ_PYTHON" ] || install_fuzz
}
install_fuzz() {
  echo "installing schemathesis"
  "$PYTHON" -m venv --clear .tools/fuzz
  .tools/fuzz/bin/pip install --quiet --disable-pip-version-check --require-hashes -r .just/fuzz-requirements.txt
}

need_test_tools() {
  need_curl
  need_python
  need_fuzz
  need_browser_journeys
}
