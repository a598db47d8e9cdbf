#!/usr/bin/env bash
# Stops the platform and forgets all its data and keys.
. "$(dirname "$0")/common.sh"
. .just/platform.sh
stop_platform
rm -rf "$STATE"
echo "all local data is gone; ./justw up starts afresh"
