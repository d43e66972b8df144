#!/bin/sh
# Runs one of the examples on this machine: run-local.sh PipeRows|MapRows ROWS RESULTS PARTS.
# Spark on Java 17 needs these parts of Java opened; spark-submit does it by itself.
here=$(cd "$(dirname "$0")" && pwd) || exit 6
opened=
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action \
  sun.util.calendar; do
  opened="$opened --add-opens=java.base/$package=ALL-UNNAMED"
done
example=$1
shift
# shellcheck disable=SC2086 # options are meant to be split
exec java $opened -Dfile.encoding=UTF-8 \
  -cp "$here/target/palpate-on-spark.jar:$here/target/lib/*" \
  "palpate.cluster.$example" "$@" "$here/filter.sh"
