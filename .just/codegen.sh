# Sourced: the generator as a command.

build_codegen() {
  maven -q -pl specs/codegen -am -Dmaven.test.skip=true package dependency:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$ROOT/.tools/codegen/lib" -Dmdep.useBaseVersion=true
  cp specs/codegen/target/codegen-*.jar .tools/codegen/lib/
}

need_codegen() { unless_unchanged codegen "pom.xml specs/codegen services/shared-libs/contract-core" build_codegen; }

codegen() {
  "$JAVA_HOME/bin/java" @specs/codegen/jvm.args -Dslf4j.internal.verbosity=ERROR -cp ".tools/codegen/lib/*" \
    bo.org.cloud.cbba.codegen.Codegen "$@"
}
