#!/usr/bin/env bash
# Runs the program with the demo municipality on SQLite. On a fresh Debian machine with the .NET SDK and root it installs what is missing first.
#   PORT=5080 or ASPNETCORE_URLS chooses the address; Data__Folder where the data lies (src/InvestmentCases.Web/App_Data).
set -euo pipefail
cd "$(dirname "$0")"

./.ci/install.sh run
export ASPNETCORE_ENVIRONMENT=${ASPNETCORE_ENVIRONMENT:-Development}
export ASPNETCORE_URLS=${ASPNETCORE_URLS:-http://localhost:${PORT:-5080}}
# Many short pauses instead of few long ones (docs/operations.md).
export DOTNET_GCgen0size=${DOTNET_GCgen0size:-0x800000}
address=${ASPNETCORE_URLS%%;*}

dotnet build src/InvestmentCases.Web -c Release -v quiet --nologo
dotnet run --project src/InvestmentCases.Web -c Release --no-build --no-launch-profile &
program=$!
# Not INT: what a script starts in the background does not hear it.
trap 'kill "$program" 2> /dev/null || true; wait "$program"' INT TERM

# Ready when the database is migrated and the demo is loaded.
is_ready() {
  local host=${address#*://} port
  host=${host%%/*}; port=${host##*:}; host=${host%:*}
  case $host in '*' | '+' | 0.0.0.0 | '[::]') host=localhost ;; esac
  exec 3<> "/dev/tcp/$host/$port" || return 1
  printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
  head -1 <&3 | grep -q ' 200 '
}
while kill -0 "$program" 2> /dev/null; do
  if (is_ready) 2> /dev/null; then
    cat >&2 <<TEXT

  Investeringscases: $address
  Sign in as caseworker@demo.example, controller@…, manager@…, secretary@…, administrator@… or reader@demo.example
  Password: Demo-municipality-1      (Ctrl+C stops the program)

TEXT
    break
  fi
  sleep 0.3
done
wait "$program"
