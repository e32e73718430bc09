# Installs what the steps need and the machine lacks (Debian, Ubuntu): a linker and zlib for ahead-of-time compilation, unzip to look into packages.
set -euo pipefail

dotnet --version

missing=()
command -v unzip >/dev/null || missing+=(unzip)
command -v clang >/dev/null || command -v gcc >/dev/null || missing+=(clang)
[[ -e /usr/include/zlib.h ]] || missing+=(zlib1g-dev)

if ((${#missing[@]} > 0)); then
  export DEBIAN_FRONTEND=noninteractive
  as_root=()
  ((EUID == 0)) || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi
echo "Installed: ${missing[*]:-nothing was missing}"
