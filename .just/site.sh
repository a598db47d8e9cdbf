# Sourced: the documentation site, and the tools that build it.

SITE_SOURCES="generated/specs docs services/*/src/main *.md specs/rules/README.md specs/released/CHANGELOG.md generated/typescript/README.md"

need_site_tools() { unless_unchanged site-tools "docs/site/package.json docs/site/package-lock.json" install_site_tools; }
install_site_tools() { (cd docs/site && npm ci --silent --no-audit --no-fund); }

# The site in docs/site/dist, made of what the contracts and pages are now, and its tests.
need_site() {
  need_site_tools
  [ -d docs/site/dist/docs ] && [ -d docs/site/pages ] || rm -f .tools/stamps/site
  unless_unchanged site "$SITE_SOURCES" build_site
}
build_site() {
  node .just/docs.mjs || return
  node --test --test-reporter=dot docs/site/test/*.test.mjs
}
