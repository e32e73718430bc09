#!/usr/bin/env bash
# Brings PublicAPI.Unshipped.txt of one package in line with its code, for a reviewer to read in the diff.
# Usage: eng/update-public-api.sh Transformation.Framework.Core
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
project="$root/src/$1/$1.csproj"
file="$root/src/$1/PublicAPI.Unshipped.txt"

symbols() { # $1 rule id: the symbols that the analyser complains of
  sed -n "s/.*error $1: Symbol '\(.*\)' is .*(https.*/\1/p" <<<"$log" | sort -u
}

log=$(dotnet build "$project" --no-incremental -v q -p:MaxErrorCount=0 2>&1 || true)
kept=$(grep -vxF -f <(symbols RS0017; echo '#nullable enable') "$file" || true)
{
  echo '#nullable enable'
  { printf '%s\n' "$kept"; symbols RS0016; } | sed '/^$/d' | LC_ALL=C sort -u
} >"$file.new"
mv "$file.new" "$file"
dotnet build "$project" -v q --nologo | tail -n 3
