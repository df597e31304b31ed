#!/usr/bin/env bash
# Takes the pictures of README and guide anew from the demo municipality, into docs/images.
set -euo pipefail
cd "$(dirname "$0")/../.."

./.ci/install.sh test
dotnet build tests/InvestmentCases.Browser.Tests -c Release -v quiet --nologo
SCREENSHOTS=$PWD/docs/images dotnet run --no-build -c Release --project tests/InvestmentCases.Browser.Tests -- -explicit only -class '*GuidePictures'
