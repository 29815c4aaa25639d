#!/usr/bin/env bash
# Prints the next twelve reviews of a ledger, what looks wrong in it and whether it has been outgrown: by default those
# of the sample ledger on 2026-11-23.
# Usage: examples/outlook.sh [LEDGER.json [YYYY-MM-DD]]
set -euo pipefail
ledger=$(realpath "${1:-$(dirname "$0")/ledger.json}")
# To the store a missing file is a new ledger; to somebody who asks for an agenda it is a slip of the pen.
[ -f "$ledger" ] || { echo "no ledger at $ledger" >&2; exit 1; }
jar=$("$(dirname "$0")/jar.sh")
cd "$(dirname "$0")/.."
exec java -cp "$jar" examples/Outlook.java "$ledger" "${2:-2026-11-23}"
