# Prints "PASSED FAILED SKIPPED" from the result files that the test run left in each test project.
# Fails if a test project left none or ran no test: a run that never happened must not look like a run without failures.
set -euo pipefail

silent=0
for project in tests/*/*.csproj; do
  folder=$(dirname "$project")
  grep -q '<IsTestProject>false' "$project" && continue
  grep -qs '<Counters total="[1-9]' "$folder"/TestResults/*.trx || { echo "$folder ran no test" >&2; silent=1; }
done

# Attributes of <Counters>: what was executed and not passed has failed; what was not executed was skipped.
find tests -path '*/TestResults/*.trx' -exec grep -ho '<Counters [^>]*>' {} + | awk '
  function counter(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
  { passed += counter("passed"); failed += counter("executed") - counter("passed"); skipped += counter("total") - counter("executed") }
  END { print passed + 0, failed + 0, skipped + 0 }'
exit $silent
