# What a team outside does: a new project, our packages from a folder, a program that calls each of them. The program is the one that is also
# compiled ahead of time (tests/Transformation.Framework.AotSmoke), here against the packages and on the ordinary runtime.
set -euo pipefail

repository=$PWD
outside=$(mktemp -d)
trap 'rm -rf "$outside"' EXIT
# A package cache of its own: an older build of the same version can never stand in for the one just packed.
export NUGET_PACKAGES="$outside/cache"

cat >"$outside/nuget.config" <<XML
<configuration>
  <packageSources>
    <add key="packed" value="$ARTIFACTS/packages" />
  </packageSources>
  <packageSourceMapping>
    <clear />
    <packageSource key="packed"><package pattern="Transformation.Framework*" /></packageSource>
    <packageSource key="nuget.org"><package pattern="*" /></packageSource>
  </packageSourceMapping>
</configuration>
XML

references() {
  for package in "$ARTIFACTS"/packages/*.nupkg; do
    name=$(basename "$package" .nupkg)
    [[ $name =~ ^(.*[^.0-9])\.([0-9]+\.[0-9]+\.[0-9]+.*)$ ]]
    [[ ${BASH_REMATCH[1]} == *.Testing ]] || echo "    <PackageReference Include=\"${BASH_REMATCH[1]}\" Version=\"[${BASH_REMATCH[2]}]\" />"
  done
}

mkdir "$outside/program"
cp tests/Transformation.Framework.AotSmoke/*.cs "$outside/program"
cat >"$outside/program/Consumer.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
  </PropertyGroup>
  <ItemGroup>
$(references)
  </ItemGroup>
</Project>
XML

cd "$outside/program"
grep PackageReference Consumer.csproj
dotnet build -c Release -v quiet -o "$outside/built"

for assembly in "$outside"/built/Transformation.Framework*.dll; do
  packed=$(unzip -p "$ARTIFACTS/packages/$(basename "$assembly" .dll)".[0-9]*.nupkg "lib/net10.0/$(basename "$assembly")" | sha256sum)
  [[ $packed == "$(sha256sum <"$assembly")" ]] || { echo "$(basename "$assembly") is not the packed one"; exit 1; }
done

dotnet "$outside/built/Consumer.dll" | tee "$outside/output.txt"
tail -n 1 "$outside/output.txt" | grep -qE '^[1-9][0-9]* results, all as expected$'

# Whoever writes a store proves it with our contract tests: here the in-memory one, in a test project outside that knows the packages only.
cd "$repository" # for the versions it pins
mkdir "$outside/proof"
cp eng/ci/StoreProof.cs "$outside/proof"
testing=$(basename "$ARTIFACTS"/packages/Transformation.Framework.Storage.Testing.*.nupkg .nupkg)
cat >"$outside/proof/StoreProof.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Transformation.Framework.Storage.Testing" Version="[${testing#Transformation.Framework.Storage.Testing.}]" />
$(for package in Microsoft.NET.Test.Sdk xunit xunit.runner.visualstudio; do
  echo "    <PackageReference Include=\"$package\" Version=\"$(sed -n "s/.*Include=\"$package\" Version=\"\([^\"]*\)\".*/\1/p" Directory.Packages.props)\" />"
done)
  </ItemGroup>
</Project>
XML
cd "$outside/proof"
dotnet test | tee "$outside/proof.txt"
grep -qE 'Passed! .*Passed: +[1-9]' "$outside/proof.txt"
