#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# winetest.sh TEST.exe ARGUMENT...: runs a Qt Test program under Wine and shows what it says, which on
# Windows goes to the debugger. Succeeds where all of its tests did. When they are done the process is
# not waited for: see app/session/processend.h.
set -eu

folder=$(mktemp -d)
report=$folder/report
process=
end() {
    # It may not hear of anything else.
    [ -z "$process" ] || kill -9 "$process" 2>/dev/null || true
    rm -rf "$folder"
}
trap end EXIT
trap "exit 1" HUP INT TERM
: >"$report"
# Not to where this writes: what Wine starts along stays, and would hold it open.
sh "$(dirname "$0")/wine.sh" "$@" -o "Z:$report,txt" >"$folder/words" 2>&1 &
process=$!
# Before CTest loses patience, so that it is seen how far the test came.
last=$(($(date +%s) + 270))
until grep -aq 'Finished testing' "$report"; do
    kill -0 "$process" 2>/dev/null || break
    [ "$(date +%s)" -lt "$last" ] || break
    sleep 0.1
done
cat "$folder/words" "$report"
# A test that died has no totals.
grep -aq '^Totals: [0-9]* passed, 0 failed' "$report"
