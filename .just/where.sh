#!/usr/bin/env bash
# The one hand-written file behind an operationId or a consumed event.
cd "$(dirname "$0")/.."
exec node .just/where.mjs "$1"
