# One cold iteration of each benchmark, and one cold start of each contestant: that they run and agree, not how fast. The times printed mean nothing.
set -euo pipefail

cd "$ARTIFACTS"
log=benchmarks.txt
dotnet run -c Release --project ../../benchmarks/Transformation.Framework.Benchmarks -- --job Dry --buildTimeout 600 --filter '*' --join >"$log" 2>&1 || { cat "$log"; exit 1; }
tail -n 40 "$log"

dotnet run -c Release --no-build --project ../../benchmarks/Transformation.Framework.Benchmarks -- --cold-start 1
dotnet run -c Release --no-build --project ../../benchmarks/Transformation.Framework.Benchmarks -- --load --quick
dotnet run -c Release --no-build --project ../../benchmarks/Transformation.Framework.Benchmarks -- --storage --quick
