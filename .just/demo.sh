#!/usr/bin/env bash
# Walks from sign-up to profile against the running platform, through the generated Java clients.
. "$(dirname "$0")/common.sh"
. .just/platform.sh
need_platform
exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp ".tools/platform/lib/*" \
  bo.org.cloud.cbba.local.demo.Demo "$@"
