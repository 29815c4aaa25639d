#!/usr/bin/env bash
# Runs every script here, with tools that Maven fetches, and compares what each prints with examples/weekly-review.txt.
# Needs the library in target/repository: see "Examples" in CONTRIBUTING.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
./mvnw -B -q -f examples/scripts clean generate-resources
tools=examples/scripts/target
ledger=$tools/ledger-json-all.jar

same() {
  local name=$1
  shift
  "$@" | diff examples/weekly-review.txt -
  echo "$name prints the same agenda"
}

# The path of a JDK from 25 on, if there is one.
newest_jdk() {
  local jdk
  for jdk in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    if grep -qsE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$jdk/release"; then
      echo "$jdk"
      return
    fi
  done
}

# Kotlin and JBang resolve the library by themselves. They remember what they have resolved and compiled, so each run gives
# them a home where there is nothing yet.
home=$PWD/$tools/home

kotlin() {
  local path=$tools/kotlin
  KOTLIN_MAIN_KTS_COMPILED_SCRIPTS_CACHE_DIR='' java -Duser.home="$home" -cp "$path/*" \
    org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -no-stdlib \
    -cp "$path/kotlin-main-kts.jar:$path/kotlin-stdlib.jar:$path/kotlin-script-runtime.jar" -script "$1"
}

# JBang compiles, says by 255 that the command on its standard output is to be run, and leaves that to its launcher.
jbang() {
  local command status=0
  command=$(JBANG_DIR=$home/.jbang JBANG_REPO=$home/.m2/repository \
    java -cp "$tools/jbang/*" dev.jbang.Main --quiet run "$1") || status=$?
  [ "$status" -eq 255 ]
  eval "$command"
}

same jshell jshell -s --class-path "$ledger" examples/scripts/agenda.jsh
same Groovy java -cp "$ledger:$tools/groovy/*" groovy.ui.GroovyMain examples/scripts/agenda.groovy
same "Kotlin main-kts" kotlin examples/scripts/agenda.main.kts
same JBang jbang examples/scripts/Jbang.java
jdk=$(newest_jdk)
if [ -n "$jdk" ]; then
  same "A compact source file" "$jdk/bin/java" -cp "$ledger" examples/scripts/Compact.java
else
  echo "skipped: a compact source file needs a JDK from 25 on, and there is none under /usr/lib/jvm"
fi
