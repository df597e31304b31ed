#!/usr/bin/env bash
# Builds everything once and runs every test. On a fresh Debian machine with the .NET SDK and root it installs what is missing first.
# Arguments go to the test runner. CHROMIUM names another browser than the installed one; TEST_SQLSERVER a SQL Server to test against as well.
set -euo pipefail
cd "$(dirname "$0")"

./.ci/install.sh test
dotnet build InvestmentCases.sln -c Release -v quiet --nologo
# One project after the other: the browsers need the cores for themselves.
dotnet test --solution InvestmentCases.sln -c Release --no-build --max-parallel-test-modules 1 "$@"
