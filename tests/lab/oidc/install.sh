#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh tests/lab/oidc/install.sh FOLDER: puts the provider and exactly the packages of its lock file
# into the folder, from whichever registry npm is set up for. Where that cannot be done, it says so,
# and fails if SIGILL_REQUIRE_LAB is set; the test is skipped then.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
folder=$1

give_up() {
    echo "No OpenID provider for the tests: $1"
    [ -z "${SIGILL_REQUIRE_LAB:-}" ] || exit 1
    exit 0
}

command -v node >/dev/null || give_up "node is not installed"
command -v npm >/dev/null || give_up "npm is not installed"
mkdir -p "$folder"
cp "$here/provider.mjs" "$here/package.json" "$folder"
# Written last, so it tells that everything before it went well.
if cmp -s "$here/package-lock.json" "$folder/installed-lock.json"; then
    exit 0
fi
rm -f "$folder/installed-lock.json"
cp "$here/package-lock.json" "$folder"
npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund || give_up "npm ci failed"
cp "$here/package-lock.json" "$folder/installed-lock.json"
