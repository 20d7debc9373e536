#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# hosts.sh up FOLDER PRACTICEHOSTS: practice servers for the tests under Wine; their port lands in
# FOLDER/port. hosts.sh down FOLDER ends them.
set -eu

folder=$2
end() {
    [ ! -f "$folder/pid" ] || kill "$(cat "$folder/pid")" 2>/dev/null || true
    rm -rf "$folder"
}
case $1 in
up)
    [ -x "$3" ] || {
        echo "There is no $3: build practicehosts for this system first" >&2
        exit 1
    }
    end
    mkdir -p "$folder"
    "$3" "$folder/port" >"$folder/log" 2>&1 </dev/null &
    echo $! >"$folder/pid"
    for _ in $(seq 100); do
        [ ! -s "$folder/port" ] || exit 0
        sleep 0.1
    done
    cat "$folder/log" >&2
    exit 1
    ;;
down)
    end
    ;;
esac
