#!/usr/bin/env bash
# Holds a whole review on a copy of the sample ledger: begun on Monday, left in the middle, resumed and closed on
# Tuesday.
set -euo pipefail
jar=$("$(dirname "$0")/jar.sh")
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp examples/ledger.json "$folder/ledger.json"
java -cp "$jar" examples/HoldReview.java "$folder/ledger.json"
