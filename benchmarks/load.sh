#!/usr/bin/env bash
# Everything that benchmarks/results/load.md reports, in one run on a machine that does nothing else: about fifteen minutes, and up to 16 GB of memory for the hundred million rows.
# Tables go to the folder given (artifacts/load-benchmark unless one is); the results file is written from them by hand.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(realpath -m "${1:-artifacts/load-benchmark}")
project=benchmarks/Transformation.Framework.Benchmarks
mkdir -p "$out"

dotnet build -c Release "$project" -v q
dotnet run -c Release --no-build --project "$project" -- --load | tee "$out/load.md"
dotnet run -c Release --no-build --project "$project" -- \
  --job short --filter '*RecordsToCubeBenchmark*' '*LedgerBenchmark*' '*DashboardBenchmark*' --artifacts "$out" | tee "$out/load.log"
