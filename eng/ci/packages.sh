# Packs everything here and in a copy of this folder somewhere else, looks into each package, and compares the two byte by byte.
set -euo pipefail

here="$ARTIFACTS/packages"
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

pack() { dotnet msbuild "$1/eng/Packages.proj" -restore -t:Pack -p:Configuration=Release -p:PackageOutputPath="$2" -warnaserror -v:quiet -nologo; }

has() { unzip -Z1 "$1" | grep -xF -- "$2" >/dev/null || { echo "$(basename "$1") has no $2"; return 1; }; }

says() { unzip -p "$1" '*.nuspec' | grep -E -- "$2" >/dev/null || { echo "the nuspec of $(basename "$1") does not say $2"; return 1; }; }

pack "$PWD" "$here"

for project in src/*/*.csproj; do
  id=$(basename "$project" .csproj)
  package=$(find "$here" -name "$id.[0-9]*.nupkg")
  symbols=${package%.nupkg}.snupkg
  [[ -f $package && -f $symbols ]] || { echo "$id: package or symbols missing"; exit 1; }
  has "$package" README.md
  has "$package" "lib/net10.0/$id.dll"
  has "$package" "lib/net10.0/$id.xml"
  has "$symbols" "lib/net10.0/$id.pdb"
  says "$package" "<id>$id</id>"
  says "$package" '<license type="expression">MIT</license>'
  says "$package" '<readme>README.md</readme>'
  says "$package" '<description>.{40,}</description>'
  says "$package" '<tags>nhs ics .+</tags>'
done

tar -c --exclude=bin --exclude=obj --exclude=./artifacts --exclude=TestResults . | tar -x -C "$copy"
pack "$copy" "$copy/packed"

contents() {
  local package
  for package in "$1"/*pkg; do
    # The file dates of the archive and its core properties are the time of packing: what counts is every file inside.
    while read -r entry; do
      printf '%s %s %s\n' "$(unzip -p "$package" "${entry//\[/\\[}" | sha256sum | cut -c1-64)" "$(basename "$package")" "$entry"
    done < <(unzip -Z1 "$package" | grep -v '\.psmdcp$')
  done
}

contents "$here" >"$ARTIFACTS/contents-here.txt"
contents "$copy/packed" >"$ARTIFACTS/contents-copy.txt"
diff "$ARTIFACTS/contents-here.txt" "$ARTIFACTS/contents-copy.txt"
echo "$(ls "$here"/*.nupkg | wc -l) packages with symbols, $(wc -l <"$ARTIFACTS/contents-here.txt") files inside, the same bytes from two folders:"
grep '\.dll$' "$ARTIFACTS/contents-here.txt"
