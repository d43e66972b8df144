#!/bin/sh
# Measures "palpate batch" beside its floor as whole processes, and prints Markdown:
#
#   src/bench/batch.sh [ROWS [ROUNDS [BASE [LARGE]]]]
#
# ROWS are scored in each run of a contest (2500000), which has so many ROUNDS (3). BASE different
# rows are drawn (100000) and repeated; peak memory is that for BASE rows beside LARGE ones
# (5000000), which come through a pipe. The files take about 3 KB for each of the ROWS in
# target/measure. FLOOR_OPTS are the options of Java for the floor: those that bin/palpate gives to
# a batch. Run it on a machine with nothing else to do.
set -eu
cd "$(dirname "$0")/../.."
rows=${1:-2500000}
rounds=${2:-3}
base=${3:-100000}
large=${4:-5000000}
seed=1
folder=target/measure
classes=target/palpate.jar:target/bench-classes

mvn -q -Pbench -Dpalpate.quick -Dspotless.check.skip package
mkdir -p "$folder"
java -cp "$classes" palpate.measure.Generator "$base" "$seed" >"$folder/base.ndjson"
java -cp "$classes" palpate.measure.Generator "$base" "$seed" --csv >"$folder/base.csv"

repeated() { # how many lines, of the base without its headings
  awk -v lines="$1" '
    { row[NR - 1] = $0 }
    END { for (i = 0; i < lines; i++) print row[i % NR] }'
}
repeated "$rows" <"$folder/base.ndjson" >"$folder/rows.ndjson"
repeated "$((rows / 5))" <"$folder/base.ndjson" >"$folder/part.ndjson"
for part in "rows $rows" "part $((rows / 5))"; do
  {
    head -n 1 "$folder/base.csv"
    tail -n +2 "$folder/base.csv" | repeated "${part#* }"
  } >"$folder/${part%% *}.csv"
done
for detail in summary full; do
  bin/palpate batch --detail "$detail" "$folder/base.ndjson" 2>/dev/null |
    java -cp "$classes" palpate.measure.Lengths >"$folder/$detail.lengths"
done

echo "$(uname -sm), $(nproc) processors, $(git rev-parse --short HEAD)"
exec java -Dfloor.options="${FLOOR_OPTS--XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy}" -cp "$classes" \
  palpate.measure.Whole "$folder" "$rows" "$rounds" "$((large / base))"
