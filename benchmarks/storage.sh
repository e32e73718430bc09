#!/usr/bin/env bash
# Everything that benchmarks/results/storage.md reports, in one run on a machine that does nothing else: about ten minutes. The programs of PostgreSQL have to be installed; a private server is made of them.
# Tables go to the folder given (artifacts/storage-benchmark unless one is); the results file is written from them by hand.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(realpath -m "${1:-artifacts/storage-benchmark}")
project=benchmarks/Transformation.Framework.Benchmarks
mkdir -p "$out"

dotnet build -c Release "$project" -v q
dotnet run -c Release --no-build --project "$project" -- --storage | tee "$out/storage.md"
