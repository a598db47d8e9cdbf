#!/usr/bin/env bash
# Builds what is not built and runs the platform: in the foreground until Ctrl-C, or with -d in the background.
. "$(dirname "$0")/common.sh"
. .just/platform.sh

detach=no
for argument in "$@"; do
  case "$argument" in
    -d | --detach) detach=yes ;;
    *) echo "usage: ./justw up [-d]" >&2; exit 2 ;;
  esac
done

mkdir -p "$STATE/run" "$STATE/log"
if pid="$(platform_pid)"; then
  if [ -f "$READY" ] && kill -0 "$(cat "$STATE/run/up.pid" 2>/dev/null || echo x)" 2>/dev/null; then
    echo "already running (pid $pid)"
    cat "$READY"
    exit 0
  fi
  echo "ending what a killed run left behind (pid $pid)"
  stop_platform
fi
need_dynamodb_local
need_platform
rm -f "$READY"

platform_command "$STATE"
if [ "$detach" = yes ]; then
  # A session of its own: it outlives this terminal, and its own pid stands in for a foreground run's.
  if command -v setsid >/dev/null; then launcher=setsid; else launcher=nohup; fi
  $launcher "${PLATFORM[@]}" >"$LOG" 2>&1 </dev/null &
  child=$!
  echo "$child" >"$STATE/run/up.pid"
else
  "${PLATFORM[@]}" >"$LOG" 2>&1 </dev/null &
  child=$!
  echo "$$" >"$STATE/run/up.pid"
  # Ctrl-C reaches the platform too; it drains, and this shell waits for it.
  trap 'kill -TERM "$child" 2>/dev/null || true' INT TERM HUP
fi
echo "$child" >"$STATE/run/platform.pid"

for _ in $(seq 1200); do
  [ -f "$READY" ] && break
  if ! kill -0 "$child" 2>/dev/null; then
    echo "the platform did not start; the end of $LOG:" >&2
    tail -n 15 "$LOG" >&2
    exit 1
  fi
  sleep 0.1
done
[ -f "$READY" ] || { echo "not ready after 2 min; see ./justw logs" >&2; stop_platform; exit 1; }
cat "$READY"
if [ "$detach" = yes ]; then
  echo "stop it with ./justw down"
  exit 0
fi
echo "Ctrl-C stops it"
# wait returns early when a trapped signal arrives: wait on until the child is really gone.
while kill -0 "$child" 2>/dev/null; do wait "$child" || true; done
rm -f "$READY" "$STATE/run/up.pid"
