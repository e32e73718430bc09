# Publishes the smoke program ahead of time with every package rooted, so that a warning anywhere in their surface is an error, and runs it.
set -euo pipefail

published="$ARTIFACTS/aot"
dotnet publish tests/Transformation.Framework.AotSmoke -c Release -o "$published" -warnaserror -v quiet
"$published/Transformation.Framework.AotSmoke" | tee "$ARTIFACTS/aot.txt"
tail -n 1 "$ARTIFACTS/aot.txt" | grep -qE '^[1-9][0-9]* results, all as expected$'
