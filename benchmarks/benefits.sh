#!/usr/bin/env bash
# Everything that a results file on benefits reports, in one run on a machine that does nothing else: about ten minutes.
# Tables go to the folder given (artifacts/benefits-benchmark unless one is); the results file is written from them by hand.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(realpath -m "${1:-artifacts/benefits-benchmark}")
project=benchmarks/Transformation.Framework.Benchmarks
mkdir -p "$out"

dotnet build -c Release "$project" -v q
dotnet run -c Release --no-build --project "$project" -- --job short --filter '*Benefits*' --artifacts "$out" | tee "$out/benefits.log"
