# Every sample runs with one command. The main job is run twice on the same store: the second time must leave it as it was.
set -euo pipefail

# What the main job keeps and writes: the store and the report beside it.
state() { find samples/BoardReport -type f \( -name '*.db' -o -name '*.md' \) -not -path '*/obj/*' -exec sha256sum {} + | sort -k 2; }

rm -rf samples/*/output samples/*/bin
$README_MAIN_JOB
first=$(state)
[[ $first == *.db* ]] || { echo "The main job left no store."; exit 1; }
$README_MAIN_JOB >/dev/null
diff <(echo "$first") <(state) || { echo "The second run changed what the first one left."; exit 1; }
echo "Second run: nothing changed in"
echo "$first"

# A server does not end by itself: it is started, asked for its description, and stopped.
serve() {
  dotnet build "$1/$2.csproj" -v q --nologo
  dotnet "$1/bin/Debug/net10.0/$2.dll" --store memory --port 5080 >/dev/null &
  local server=$!
  curl -s --retry 30 --retry-connrefused --retry-delay 1 localhost:5080/openapi/v1.json | grep '"openapi"'
  kill "$server"
  wait "$server" || true
}

for project in samples/*/*.csproj; do
  [[ $project == samples/BoardReport/* ]] && continue
  echo
  echo "Sample: $project"
  case $project in
    samples/GatewayApi/*) serve samples/GatewayApi GatewayApi ;;
    samples/LoadExplorer/*)
      dotnet run --project "$project"
      dotnet run --no-build --project "$project" -- --generate 100000
      ;;
    *) dotnet run --project "$project" ;;
  esac
done
