# Sourced by .ci/run: steps with a heading and a time, and the tally.
# shellcheck shell=bash

# The two commands of the README. eng/ci/readme.sh fails if the README says otherwise.
export README_TEST_COMMAND='dotnet test'
export README_MAIN_JOB='dotnet run --project samples/BoardReport'

ARTIFACTS="$PWD/artifacts/ci"
export ARTIFACTS
rm -rf "$ARTIFACTS"
mkdir -p "$ARTIFACTS"

passed=0 failed=0 skipped=0
failures=()

# step TITLE COMMAND...: one check.
step() {
  local title=$1 started=$SECONDS
  shift
  heading "$title"
  if run "$@"; then
    passed=$((passed + 1))
    echo "--- passed: $title ($((SECONDS - started)) s)"
  else
    fail "$title" "$started"
  fi
}

# tests TITLE: the README's test command as it stands; each test counts. Result files are asked for through the environment.
tests() {
  local title=$1 started=$SECONDS outcome=0 counts
  heading "$title"
  find tests -type d -name TestResults -prune -exec rm -rf {} +
  VSTestLogger=trx bash -c "$README_TEST_COMMAND" || outcome=$?

  counts=$(bash eng/ci/count-tests.sh) || fail "$title: not every test project ran a test" "$started"
  read -r tests_passed tests_failed tests_skipped <<<"$counts"
  passed=$((passed + tests_passed)) failed=$((failed + tests_failed)) skipped=$((skipped + tests_skipped))
  if ((tests_failed > 0)); then
    failures+=("$title: $tests_failed tests")
  elif ((outcome != 0)); then
    fail "$title: exit code $outcome" "$started"
  fi
  echo "--- $tests_passed tests passed, $tests_failed failed, $tests_skipped skipped ($((SECONDS - started)) s)"
}

totals() {
  echo
  ((${#failures[@]} == 0)) || printf 'Failed: %s\n' "${failures[@]}"
  echo "Took $SECONDS s"
  echo "$passed passed, $failed failed, $skipped skipped"
  ((failed == 0 && ${#failures[@]} == 0))
}

heading() { printf '\n=== %s\n' "$1"; }

run() {
  if [[ $1 == *.sh ]]; then bash "$@"; else "$@"; fi
}

fail() {
  failed=$((failed + 1))
  failures+=("$1")
  echo "--- FAILED: $1 ($((SECONDS - $2)) s)"
}
