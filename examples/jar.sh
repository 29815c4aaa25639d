#!/usr/bin/env bash
# Prints the path of the one jar that a script needs, and builds it first where it is missing or older than its sources.
set -euo pipefail
cd "$(dirname "$0")/.."
newest() { ls -t ledger-json/target/ledger-json-*-all.jar 2>/dev/null | head -n 1 || true; }
jar=$(newest)
if [ -z "$jar" ] || [ -n "$(find pom.xml ledger-core/{pom.xml,src/main} ledger-json/{pom.xml,src/main} -newer "$jar" -print -quit)" ]; then
  ./mvnw -B -q -pl ledger-json -am -Dmaven.test.skip -Dmaven.javadoc.skip package >&2
  jar=$(newest)
fi
echo "$jar"
