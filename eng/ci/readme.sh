# The commands that CI runs are the ones a reader is told to run, each alone on its line.
set -euo pipefail

for command in "$README_TEST_COMMAND" "$README_MAIN_JOB"; do
  grep -qxF -- "$command" README.md || { echo "README.md does not show: $command"; exit 1; }
  echo "README.md shows: $command"
done
