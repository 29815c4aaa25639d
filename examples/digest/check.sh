#!/usr/bin/env bash
# Compiles the digest against the published jar alone, and holds it to what a scheduler relies on.
# Needs what examples/scripts/compare.sh fetches.
set -euo pipefail
cd "$(dirname "$0")/../.."
jar=examples/scripts/target/ledger-json-all.jar
out=target/digest
rm -rf "$out"
mkdir -p "$out"
javac -Xlint:all -Werror -cp "$jar" -d "$out" examples/digest/WeeklyDigest.java

# A scheduler's locale is the plainest one.
digest() {
  LC_ALL=C java -cp "$jar:$out" WeeklyDigest "$@"
}

# refuses CODE WORDS ARGUMENT...: nothing is printed, and standard error says why.
refuses() {
  local code=$1 words=$2 status=0
  shift 2
  digest "$@" > "$out/printed" 2> "$out/said" || status=$?
  if [ "$status" -ne "$code" ] || [ -s "$out/printed" ] || ! grep -qF -- "$words" "$out/said"; then
    echo "WeeklyDigest $*: exit code $status, not $code, or not for the reason '$words'" >&2
    cat "$out/said" >&2
    exit 1
  fi
}

digest examples/ledger.json 2026-11-23 | diff examples/digest/digest.md -

# Names are not ASCII.
sed 's/"Ana"/"Zoë"/' examples/ledger.json > "$out/zoe.json"
digest "$out/zoe.json" 2026-11-23 | diff <(sed 's/\*Ana\*/*Zoë*/' examples/digest/digest.md) -

# Without a date, today: looked at before and after, because midnight may pass.
before=$(date +%F)
digest examples/ledger.json > "$out/today.md"
grep -qE "^\*Weekly review, [A-Z][a-z]+day ($before|$(date +%F))\*" "$out/today.md"

head -c 300 examples/ledger.json > "$out/damaged.json"
refuses 1 "/relationships/0/entries/0/fact/active/on" "$out/damaged.json"
refuses 1 "missing.json" "$out/missing.json"
refuses 2 "usage: WeeklyDigest"
refuses 2 "23.11.2026" examples/ledger.json 23.11.2026
refuses 2 "years 1 to 9999" examples/ledger.json +12026-11-23
echo "The digest is what a scheduler can rely on"
