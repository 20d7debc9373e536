#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# atpractice.sh SIGILLCTL PROGRAM ARGUMENT...: runs a test program while two practice servers of
# SIGILLCTL are there, each a process of its own: one that works, and one at which much goes wrong.
# Their addresses are in SIGILL_PRACTICE and SIGILL_TROUBLE. Ends as the program does.
set -eu

sigillctl=$1
shift
scratch=$(mktemp -d)
started=
end() {
    for process in $started; do
        kill "$process" 2>/dev/null || true
    done
    wait
    rm -rf "$scratch"
}
trap end EXIT
trap "exit 1" HUP INT TERM

# serve NAME OPTION...: its address lands in $address.
serve() {
    name=$1
    shift
    mkfifo "$scratch/$name"
    "$sigillctl" serve --requests 400 "$@" >"$scratch/$name" &
    started="$started $!"
    read -r address <"$scratch/$name"
}
cat >"$scratch/faults" <<'FAULTS'
[{"method": "PUT", "fault": "dropAfter", "chance": 0.15, "seed": 3},
 {"method": "PUT", "fault": "500", "applied": true, "chance": 0.15, "seed": 5},
 {"method": "PUT", "fault": "403", "chance": 0.15, "seed": 7},
 {"method": "PUT", "fault": "resetAfter", "chance": 0.15, "seed": 9},
 {"method": "GET", "fault": "drip", "ms": 50, "chance": 0.1, "seed": 11}]
FAULTS
serve practice
export SIGILL_PRACTICE="$address"
serve trouble --faults "$scratch/faults"
export SIGILL_TROUBLE="$address"
"$@"
