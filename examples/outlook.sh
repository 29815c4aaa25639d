#!/usr/bin/env bash
# Prints the next twelve reviews of a ledger, what looks wrong in it and whether it has been outgrown: by default those
# of the sample ledger on 2026-11-23.
# Usage: examples/outlook.sh [LEDGER.json [YYYY-MM-DD]]
set -euo pipefail
ledger=$(realpath -m "${1:-$(dirname "$0")/ledger.json}")
cd "$(dirname "$0")/.."
jar=$(examples/jar.sh)
exec java -cp "$jar" examples/Outlook.java "$ledger" "${2:-2026-11-23}"
