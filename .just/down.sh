#!/usr/bin/env bash
# Stops the platform of this checkout and the engines it started.
. "$(dirname "$0")/common.sh"
. .just/platform.sh
if platform_pid >/dev/null; then
  stop_platform
  echo "stopped"
else
  echo "not running"
fi
rm -f "$READY" "$STATE/run/up.pid"
