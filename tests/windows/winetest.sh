#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# winetest.sh TEST.exe ARGUMENT...: runs a Qt Test program under Wine and shows what it says, which on
# Windows goes to the debugger. Succeeds where all of its tests did. When they are done the process is
# not waited for: see app/session/processend.h.
set -eu

report=$(mktemp)
process=
end() {
    [ -z "$process" ] || kill "$process" 2>/dev/null || true
    rm -f "$report"
}
trap end EXIT
sh "$(dirname "$0")/wine.sh" "$@" -o "Z:$report,txt" &
process=$!
until grep -q 'Finished testing' "$report"; do
    kill -0 "$process" 2>/dev/null || break
    sleep 0.1
done
cat "$report"
# A test that died has no totals.
grep -q '^Totals: [0-9]* passed, 0 failed' "$report"
