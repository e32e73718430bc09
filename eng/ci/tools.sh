# Installs what the steps need and the machine lacks (Debian, Ubuntu): a linker and zlib for ahead-of-time compilation, unzip to look into packages,
# the programs of PostgreSQL, from which tests start servers of their own.
set -euo pipefail

dotnet --version

missing=()
command -v unzip >/dev/null || missing+=(unzip)
command -v clang >/dev/null || command -v gcc >/dev/null || missing+=(clang)
[[ -e /usr/include/zlib.h ]] || missing+=(zlib1g-dev)

# As tests/Transformation.Framework.PostgresServer looks for them.
has_postgres() {
  local folder
  for folder in ${PATH//:/ } "$(pg_config --bindir 2>/dev/null || true)" /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /usr/local/pgsql/bin; do
    [[ -x "$folder/initdb" && -x "$folder/postgres" ]] && return
  done
  return 1
}
has_postgres || missing+=(postgresql)

if ((${#missing[@]} > 0)); then
  export DEBIAN_FRONTEND=noninteractive
  as_root=()
  ((EUID == 0)) || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  if [[ " ${missing[*]} " == *" postgresql "* ]]; then
    # Debian's package would make a server of its own and start it; nobody here wants that one.
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends postgresql-common
    echo 'create_main_cluster = false' | "${as_root[@]}" tee -a /etc/postgresql-common/createcluster.conf >/dev/null
  fi
  "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi
echo "Installed: ${missing[*]:-nothing was missing}"
