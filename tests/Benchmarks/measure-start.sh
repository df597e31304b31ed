#!/usr/bin/env bash
# Measures the time from starting the built program to /health/ready over a migrated database, and the memory when it then stands idle.
#   tests/Benchmarks/measure-start.sh [runs]        writes one line a run and the median; the port is PORT, else 5091
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${1:-5} port=${PORT:-5091}
data=$(mktemp -d)
trap 'kill "${program:-}" 2> /dev/null || true; rm -rf "$data"' EXIT
dotnet build src/InvestmentCases.Web -c Release -v quiet --nologo
export ASPNETCORE_ENVIRONMENT=Production ASPNETCORE_URLS=http://127.0.0.1:$port Data__Folder=$data
cd src/InvestmentCases.Web

is_ready() {
  exec 3<> "/dev/tcp/127.0.0.1/$port" || return 1
  printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
  head -1 <&3 | grep -q ' 200 '
}
times=()
for run in $(seq 0 "$runs"); do
  began=$(date +%s%N)
  dotnet bin/Release/net10.0/InvestmentCases.Web.dll > /dev/null 2>&1 &
  program=$!
  until (is_ready) 2> /dev/null; do sleep 0.02; done
  took=$((($(date +%s%N) - began) / 1000000))
  sleep 5
  memory=$(($(grep VmRSS "/proc/$program/status" | tr -dc 0-9) / 1024))
  kill "$program"
  wait "$program" || true
  # The first start makes the database; the others find it migrated.
  [ "$run" = 0 ] && echo "first start: $took ms" && continue
  echo "start to ready: $took ms, idle: $memory MB"
  times+=("$took")
done
printf '%s\n' "${times[@]}" | sort -n | awk '{ all[NR] = $1 } END { print "median: " all[int((NR + 1) / 2)] " ms" }'
