#!/usr/bin/env bash
# The CDK stacks.
# usage: ./justw infra synth | deploy-local
#   synth         writes the templates to infra/target/cdk.out, with the zips of `./justw lambda`
#   deploy-local  deploys bus, keys and tables into a LocalStack of its own and asks there for what was deployed
. "$(dirname "$0")/common.sh"
. .just/test-tools.sh
. .just/localstack.sh

build_infra() {
  # With the test jars, which carry the contracts that the tests of infra extend.
  maven -q -T1C -pl infra -am -DskipTests package dependency:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$ROOT/.tools/infra/lib" -Dmdep.useBaseVersion=true
  cp infra/target/infra-1*.jar .tools/infra/lib/
}

case "${1:-}" in
  synth)
    [ -f .tools/lambda/identity-manager/function.zip ] || .just/lambda.sh pack
    unless_unchanged infra "pom.xml infra services generated/java" build_infra
    rm -rf infra/target/cdk.out
    JSII_RUNTIME_PACKAGE_CACHE_ROOT="$ROOT/.tools/jsii" JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=1 \
      "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp ".tools/infra/lib/*" \
      bo.org.cloud.cbba.infra.InfraApp "$ROOT" "$ROOT/infra/target/cdk.out"
    ls infra/target/cdk.out/*.template.json
    ;;
  deploy-local)
    need_dynamodb_local
    need_localstack
    need_infra_tools
    maven -q -T1C -pl infra -am -DskipTests install
    maven -pl infra test -Dtest='Deployed*Test'
    sed -n '/^Outputs:/,$p' infra/target/cdk-deploy.log
    ;;
  *) sed -n 's/^# usage: //p; s/^#   /  /p' "$0" >&2; exit 2 ;;
esac
