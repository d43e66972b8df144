#!/bin/sh
# palpate as a filter for one part of the rows, from standard input to standard output. To Spark
# each exit code but 0 is a task that failed; rows that were rejected (5) are no failure, since
# the results tell about them.
here=$(cd "$(dirname "$0")" && pwd) || exit 6
"${PALPATE:-$here/../../../bin/palpate}" batch --input-format ndjson --no-place --jobs 1 -
code=$?
[ "$code" -eq 5 ] || exit "$code"
