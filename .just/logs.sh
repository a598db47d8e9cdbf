#!/usr/bin/env bash
# Shows the platform's log; -f follows it.
. "$(dirname "$0")/common.sh"
. .just/platform.sh
[ -f "$LOG" ] || { echo "no log yet: ./justw up makes one" >&2; exit 1; }
case "${1:-}" in
  -f) exec tail -n 50 -f "$LOG" ;;
  "") cat "$LOG" ;;
  *) echo "usage: ./justw logs [-f]" >&2; exit 2 ;;
esac
