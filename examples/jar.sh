#!/usr/bin/env bash
# Prints the path of the one jar that a script needs: LEDGER_JAR if it is set, and otherwise the one built here, after
# building it where it is missing or older than its sources.
set -euo pipefail
if [ -n "${LEDGER_JAR:-}" ]; then
  [ -f "$LEDGER_JAR" ] || { echo "no jar at $LEDGER_JAR, which LEDGER_JAR names" >&2; exit 1; }
  realpath "$LEDGER_JAR"
  exit
fi
cd "$(dirname "$0")/.."
newest() { ls -t ledger-json/target/ledger-json-*-all.jar 2>/dev/null | head -n 1 || true; }
jar=$(newest)
if [ -z "$jar" ] || [ -n "$(find pom.xml ledger-core/{pom.xml,src/main} ledger-json/{pom.xml,src/main} -newer "$jar" -print -quit)" ]; then
  ./mvnw -B -q -pl ledger-json -am -Dmaven.test.skip -Dmaven.javadoc.skip package >&2
  jar=$(newest)
fi
realpath "$jar"
