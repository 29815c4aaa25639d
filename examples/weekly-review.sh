#!/usr/bin/env bash
# Prints the agenda of a ledger on a day: by default that of the sample ledger on 2026-11-23.
# Usage: examples/weekly-review.sh [LEDGER.json [YYYY-MM-DD]]
set -euo pipefail
ledger=$(realpath -m "${1:-$(dirname "$0")/ledger.json}")
cd "$(dirname "$0")/.."
jar=$(examples/jar.sh)
exec java -cp "$jar" examples/WeeklyReview.java "$ledger" "${2:-2026-11-23}"
