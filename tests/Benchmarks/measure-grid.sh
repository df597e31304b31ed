#!/usr/bin/env bash
# Measures the year grid in a browser against the built program: from a key, and from a paste of 150 cells, to the new total on the screen; 15 lines × 10 years, and 500 × 50.
set -euo pipefail
cd "$(dirname "$0")/../.."

dotnet build tests/InvestmentCases.Browser.Tests -c Release -v quiet --nologo
tests/InvestmentCases.Browser.Tests/bin/Release/net10.0/InvestmentCases.Browser.Tests -noColor -explicit only -class '*GridSpeed' | grep -E ' × |FAIL|Total:'
