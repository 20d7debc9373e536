#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# wine.sh PROGRAM.exe ARGUMENT...: runs a program of the build under Wine, with the libraries of the
# Qt for Windows in SIGILL_WINDOWS_QT. Ends as the program does.
set -eu

: "${SIGILL_WINDOWS_QT:?}"
# One home for all of them: to make it takes some seconds.
WINEPREFIX=${WINEPREFIX:-${TMPDIR:-/tmp}/sigill-wine-$(id -u)}
windows_path() {
    printf 'Z:%s' "$(printf %s "$1" | tr / '\\')"
}
export WINEPREFIX WINEDEBUG="${WINEDEBUG:--all}" WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"
WINEPATH=$(windows_path "$SIGILL_WINDOWS_QT/bin")
export WINEPATH
mkdir -p "$WINEPREFIX"
[ -f "$WINEPREFIX/system.reg" ] || flock "$WINEPREFIX/lock" wineboot -i >/dev/null 2>&1
exec wine "$@"
