#!/bin/sh
# Ten thousand mutated files through the reader: each is read or refused, within five seconds and 300 MB. Another number and another first seed: mutated-files.sh 1000 50001
set -e
cd "$(dirname "$0")"
dotnet build -c Release -v q
MUTATED_FILES="${1:-10000}" MUTATED_FILES_SEED="${2:-1}" bin/Release/net10.0/InvestmentCases.Documents.Tests -noColor -showLiveOutput -class '*MutatedFilesTests*'
