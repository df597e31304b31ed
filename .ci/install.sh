#!/usr/bin/env bash
# Installs Debian packages that are missing; needs root only where something is. Other systems must have them already.
#   .ci/install.sh run    what the program needs     (ICU for Danish culture, time zones)
#   .ci/install.sh test   what the tests need beside (a browser, a font that has æ, ø, å and −)
set -euo pipefail

command -v apt-get > /dev/null || exit 0
missing=()
ldconfig -p 2> /dev/null | grep -q 'libicuuc\.so' || missing+=(icu)
[ -e /usr/share/zoneinfo/Europe/Copenhagen ] || missing+=(tzdata)
if [ "${1:-run}" = test ]; then
  [ -n "${CHROMIUM:-}" ] || command -v chromium-headless-shell > /dev/null || command -v chromium > /dev/null || missing+=(chromium)
  compgen -G '/usr/share/fonts/truetype/dejavu/*.ttf' > /dev/null || missing+=(fonts-dejavu-core)
fi
[ ${#missing[@]} -gt 0 ] || exit 0

export DEBIAN_FRONTEND=noninteractive
echo "Installing: ${missing[*]}" >&2
apt-get update -qq >&2
packages=()
for package in "${missing[@]}"; do
  # The browser without windows is the lighter one, where the system has it.
  [ "$package" != chromium ] || ! apt-cache show chromium-headless-shell > /dev/null 2>&1 || package=chromium-headless-shell
  # ICU's package carries its version in its name.
  [ "$package" != icu ] || package=$(apt-cache pkgnames libicu | grep -E '^libicu[0-9]+$' | sort -V | tail -1)
  packages+=("$package")
done
apt-get install -y -qq --no-install-recommends "${packages[@]}" > /dev/null
