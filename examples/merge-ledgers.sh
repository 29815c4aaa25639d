#!/usr/bin/env bash
# Merges three ledger files into the second: a merge driver for git. See docs/merging.md.
# Usage: examples/merge-ledgers.sh BASE.json OURS.json THEIRS.json [ID=ours|ID=theirs]...
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=$("$here/jar.sh")
exec java -cp "$jar" "$here/MergeLedgers.java" "$@"
