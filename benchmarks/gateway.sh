#!/usr/bin/env bash
# Everything that benchmarks/results/gateway-assessment.md reports, in one run on a machine that does nothing else: about twenty-five minutes.
# Tables go to the folder given (artifacts/gateway-benchmark unless one is); the results file is written from them by hand.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(realpath -m "${1:-artifacts/gateway-benchmark}")
project=benchmarks/Transformation.Framework.Benchmarks
mkdir -p "$out"

dotnet build -c Release "$project" -v q
dotnet run -c Release --no-build --project "$project" -- \
  --filter '*WarmGateBenchmark*' '*RuleCountBenchmark*' '*PortfolioBenchmark*' --artifacts "$out" | tee "$out/warm.log"

# A first use happens once per process: fresh processes, by turns. As built, without the runtime's profile, and compiled ahead of time.
dotnet run -c Release --no-build --project "$project" -- --cold-start 21 | tee "$out/cold-as-built.md"
DOTNET_TieredPGO=0 dotnet run -c Release --no-build --project "$project" -- --cold-start 21 | tee "$out/cold-without-profile.md"
dotnet publish -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o "$out/ready-to-run" "$project" -v q
dotnet "$out/ready-to-run/Transformation.Framework.Benchmarks.dll" --cold-start 21 | tee "$out/cold-ready-to-run.md"
