#!/usr/bin/env bash
# The whole path on the bundled sample, on a bare CPU, in minutes: `make demo` runs this.
#
# Every stage writes its own folder below $OUT and can be run again alone. A stage that was killed goes on where
# it stopped; a stage that is complete is made again.
set -euo pipefail
cd "$(dirname "$0")/.."

OUT=${OUT:-out}
RECORDS=${RECORDS:-configs/records/smoke.yaml}
TRAIN=${TRAIN:-configs/train/smoke.yaml}
SOURCE=${SOURCE:-$(python -c 'from vgpt2.pack.load import sample_export; print(sample_export())')}
WORKERS=${WORKERS:-2}
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-2} TOKENIZERS_PARALLELISM=false

TIMES="$OUT/seconds.tsv"
mkdir -p "$OUT"
: >"$TIMES"

stage() { # stage NAME COMMAND…: say it, run it, note its seconds
  local name=$1 start
  shift
  printf '\n\033[1m%s\033[0m\n$ %s\n' "$name" "$*"
  start=$(date +%s.%N)
  "$@"
  printf '%s\t%s\n' "$name" "$(awk "BEGIN { print $(date +%s.%N) - $start }")" >>"$TIMES"
}

expect() { # expect CODE COMMAND…: a command whose exit code is part of what is shown
  local wanted=$1 code=0
  shift
  "$@" || code=$?
  [ "$code" -eq "$wanted" ] || { echo "$*: exit code $code, expected $wanted" >&2; return 1; }
}

stage "1 ingest" vgpt2 ingest "$SOURCE" -o "$OUT/catalog"

cat >"$OUT/wrong.sql" <<'SQL'
SELECT h.apref, h.invtotal FROM bAPTH h WHERE h.APCo = 1
SQL
stage "2 lint and fix" expect 1 vgpt2 lint "$OUT/wrong.sql" --catalog "$OUT/catalog"
vgpt2 fix - --catalog "$OUT/catalog" <"$OUT/wrong.sql"

stage "3 build" vgpt2 build "$RECORDS" -o "$OUT/data" --catalog "$OUT/catalog" --workers "$WORKERS"
stage "4 train sft" vgpt2 train sft "$TRAIN" --data "$OUT/data" -o "$OUT/run/sft"
stage "5 train dpo" vgpt2 train dpo "$TRAIN" --data "$OUT/data" --parent "$OUT/run/sft" -o "$OUT/run/dpo"
stage "6 train kto" vgpt2 train kto "$TRAIN" --data "$OUT/data" --parent "$OUT/run/dpo" -o "$OUT/run/final"

stage "7 eval without a model" vgpt2 eval --answerer catalog --suite smoke --catalog "$OUT/catalog" -o "$OUT/eval/catalog"
stage "8 eval with the model" vgpt2 eval --model "$OUT/run/final" --suite smoke --catalog "$OUT/catalog" -o "$OUT/eval/model"
# The assistant answers much without a model; what the stages taught is seen when the model answers alone.
for run in sft final; do
  stage "8 eval $run alone" vgpt2 eval --model "$OUT/run/$run" --bare --suite smoke --catalog "$OUT/catalog" -o "$OUT/eval/$run"
done
printf '\n\033[1mcompare\033[0m\n$ vgpt2 compare %s %s\n' "$OUT/eval/sft" "$OUT/eval/final"
vgpt2 compare "$OUT/eval/sft" "$OUT/eval/final" || echo "(the later stage is worse here: a gate would not promote it)"

stage "9 ask" vgpt2 ask "Which AP invoices of company 1 are still open?" --model "$OUT/run/final" --catalog "$OUT/catalog"
stage "9 refuse" expect 1 vgpt2 ask "Show all rows of the table Invoice" --model "$OUT/run/final" --catalog "$OUT/catalog"

printf '\n'
python runs/summary.py "$OUT"
