# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# For scripts that try a program on a display of their own, which $display names.
# shellcheck disable=SC2154 # the script's own

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# retry TEST...: whether it holds within 60 seconds.
retry() {
    for _ in $(seq 300); do
        ! "$@" || return 0
        sleep 0.2
    done
    return 1
}

# Succeeds where the picture in the file $1 is still what is to be seen, and is not the one in the
# file $2, if any; renews it.
take_picture() {
    import -display "$display" -window root "$1.now.png"
    if [ -f "$1" ] && cmp -s "$1" "$1.now.png"; then
        rm "$1.now.png"
        [ -z "${2:-}" ] || ! cmp -s "$1" "$2"
        return
    fi
    mv "$1.now.png" "$1"
    return 1
}

# picture FILE [BEFORE]: what is to be seen when it has come to rest and is not what it was before.
picture() {
    rm -f "$1"
    retry take_picture "$@" || fail "the window does not come to rest ($1)"
    colours=$(identify -format %k "$1")
    [ "$colours" -gt 100 ] || fail "the window shows next to nothing: $colours colours"
}
