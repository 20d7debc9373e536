#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs a package in a bare Debian 12, uses it there as somebody without rights, and removes it:
#   trypackage.sh PACKAGE.deb FOLDER
# Pictures of the window in both languages land in FOLDER, to be looked at.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=resources/packaging/bare.sh
. "$here/bare.sh"
# shellcheck source=resources/packaging/onscreen.sh
. "$here/onscreen.sh"
enter "$0" "$@"
package=$1
pictures=$2
mkdir -p "$pictures"

# Everything that a package could leave behind; what apt and dpkg note for themselves is theirs.
snapshot() {
    (cd "$bare" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./home/helpdesk \
        -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache/apt -o -path ./var/log \) \
        -prune -o -print) | sort
}

has_window() {
    window=$(DISPLAY=$display xdotool search --onlyvisible --class sigill 2>/dev/null | head -n 1)
    [ -n "$window" ]
}

has_title() {
    DISPLAY=$display xdotool getwindowname "$window" | grep -q "$1"
}

# start_window LANGUAGE WORD: the window with its practice server; its title has the word.
start_window() {
    as_operator sigill --demo --language "$1" &
    program=$!
    retry has_window || fail "no window ($1)"
    retry has_title "$2" || fail "the title is without $2"
    # Without the plugin for SVG there is no icon.
    xprop -display "$display" -id "$window" _NET_WM_ICON | grep -q "Icon (" ||
        fail "the window has no icon"
    picture "$pictures/window-$1.png"
    DISPLAY=$display xdotool windowfocus --sync "$window" key ctrl+q
    wait "$program" || fail "the window ended with $?"
    echo "The window was there ($1), with its icon and $colours colours"
}

change_a_request() {
    as_operator sigillctl serve --requests 40 >"$bare/home/helpdesk/address" &
    server=$!
    retry test -s "$bare/home/helpdesk/address" || fail "the practice server does not start"
    address=$(cat "$bare/home/helpdesk/address")
    id=$(as_operator sigillctl --server "$address" --json list --status Pending |
        sed -n '1s/.*"Uuid": *"\([^"]*\)".*/\1/p')
    [ -n "$id" ] || fail "no request is pending"
    as_operator sigillctl --server "$address" set-status Canceled "$id" --reason "trying a package"
    as_operator sigillctl journal --json | grep -q "$id" || fail "the journal has no such entry"
    as_operator sigillctl journal --verify
    kill "$server"
    wait "$server" || :
}

lintian --fail-on error,warning "$package"
make_bare
make_operator
cp "$package" "$bare/root/sigill.deb"

echo "Installing what the package depends on"
in_bare apt-get update -q >"$work/log"
in_bare apt-get satisfy -q "$(dpkg-deb -f "$package" Depends)" >>"$work/log" 2>&1 || {
    tail "$work/log" >&2
    fail "a dependency cannot be had"
}
snapshot >"$work/before"
in_bare apt-get install -q /root/sigill.deb >"$work/log"
grep "^0 upgraded, 1 newly installed" "$work/log" || fail "it needs more than it depends on"
for file in usr/share/man/man1/sigill.1.gz usr/share/man/sv/man1/sigillctl.1.gz \
    usr/share/bash-completion/completions/sigillctl usr/share/metainfo/internal.sigill.Sigill.metainfo.xml \
    usr/share/icons/hicolor/scalable/apps/sigill.svg usr/share/doc/sigill/help/help.css \
    usr/share/doc/sigill/help/en/index.html usr/share/doc/sigill/help/sv/index.html; do
    [ -f "$bare/$file" ] || fail "$file is not there"
done
! objdump -h "$bare/usr/bin/sigill" | grep -q debug_info || fail "the programs are not stripped"

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
read -r number <"$work/display"
display=:$number
start_window en Practice
start_window sv Övning
change_a_request

in_bare apt-get purge -q sigill >/dev/null
snapshot >"$work/after"
diff "$work/before" "$work/after" || fail "the package has left something behind"
echo "Nothing is left but the operator's own:"
(cd "$bare/home/helpdesk" && find . -type f -newer "$bare/root/sigill.deb" | sort)
echo "The pictures to look at are in $pictures"
