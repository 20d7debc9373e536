#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tryinstaller.sh FOLDER SIGILLCTL PICTURES: what a computer with Windows would see, under Wine. Installs
# what is in FOLDER silently, reads the queue of a practice server of SIGILLCTL (a program of this
# system) in the Swedish window, completes 20 requests with the keys, finds them at the server and in
# the journal, and removes the program again. Pictures of the window land in PICTURES.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=resources/packaging/onscreen.sh
. "$here/../../resources/packaging/onscreen.sh"
packages=$(realpath "$1")
server_program=$(realpath "$2")
pictures=$(realpath -m "$3")
mkdir -p "$pictures"
scratch=$(mktemp -d)
export WINEPREFIX="$scratch/wine" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"
export LC_ALL=C.UTF-8 TZ=Europe/Stockholm
# Nothing of whoever runs this counts, and nothing of this is left with them.
export HOME="$scratch" XDG_CONFIG_HOME="$scratch/config" XDG_CONFIG_DIRS="$scratch/site" \
    XDG_DATA_HOME="$scratch/data" XDG_CACHE_HOME="$scratch/cache"
started=

end() {
    for process in $started; do
        kill "$process" 2>/dev/null || true
    done
    wineserver -k 2>/dev/null || true
    rm -rf "$scratch"
}
trap end EXIT
trap "exit 1" HUP INT TERM

mkfifo "$scratch/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$scratch/display" >"$scratch/xvfb.log" 2>&1 &
started="$started $!"
read -r number <"$scratch/display" || fail "no display: $(cat "$scratch/xvfb.log")"
display=":$number"
export DISPLAY="$display"
wineboot -i >/dev/null 2>&1

drive=$WINEPREFIX/drive_c
folder="$drive/Program Files/Sigill"
setup=$(ls "$packages"/sigill-*-windows-x64.exe)
registry() {
    wine reg query "$@" 2>/dev/null | tr -d '\r'
}
uninstall_key='HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Sigill'

wine "$setup" /S || fail "the installer ended with $?"
for file in sigill.exe sigillctl.exe Qt6Core.dll platforms/qwindows.dll licence.txt help/sv/index.html; do
    [ -f "$folder/$file" ] || fail "$file was not installed"
done
registry "$uninstall_key" | grep -q QuietUninstallString || fail "it cannot be removed silently"
links_key='HKLM\Software\Classes\sigill'
registry "$links_key\shell\open\command" | grep -q sigill.exe ||
    fail "sigill: links are not registered"
events_key='HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application\Sigill'
registry "$events_key" | grep -q EventMessageFile || fail "the event log does not know it"
shortcut="$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/Sigill.lnk"
[ -f "$shortcut" ] || fail "it is not in the start menu"
echo "Installed, $(du -sm "$folder" | cut -f 1) MB"

"$server_program" serve --requests 400 >"$scratch/address" &
started="$started $!"
retry test -s "$scratch/address" || fail "no practice server"
address=$(head -n 1 "$scratch/address")
at_server() {
    "$server_program" --server "$address" list --format ids --no-names "$@"
}
at_server --status Completed | sort >"$scratch/before"

wine "$folder/sigill.exe" --server "$address" --language sv >"$scratch/window.log" 2>&1 &
program=$!
started="$started $program"
has_window() {
    window=$(xdotool search --onlyvisible --name Sigill 2>/dev/null | head -n 1)
    [ -n "$window" ]
}
retry has_window || fail "no window: $(cat "$scratch/window.log")"
# rest NAME: the window when it has answered to what was done last.
last=
rest() {
    picture "$pictures/$1.png" "$last"
    last=$pictures/$1.png
}
rest windows-queue

keys() {
    xdotool key --clearmodifiers --delay 60 "$@"
}
xdotool windowfocus "$window" 2>/dev/null || true
keys ctrl+f
xdotool type --delay 30 "status:approved"
keys Return
rest windows-filter
# From the table's first row twenty of them.
keys Home
for _ in $(seq 19); do
    keys shift+Down
done
rest windows-selection
keys ctrl+Return
rest windows-question
# From the button that keeps the requests to the one that completes them.
keys Tab
keys space
has_completed() {
    at_server --status Completed | sort >"$scratch/after"
    [ "$(comm -13 "$scratch/before" "$scratch/after" | wc -l)" = 20 ]
}
retry has_completed ||
    fail "the server completed $(comm -13 "$scratch/before" "$scratch/after" | wc -l) and not 20"
rest windows-result
comm -13 "$scratch/before" "$scratch/after" >"$scratch/completed"
wine "$folder/sigillctl.exe" journal --json >"$scratch/journal" || fail "the journal cannot be read"
while read -r id; do
    grep -F "$id" "$scratch/journal" | grep -q '"outcome": *"done"' || fail "$id is not in the journal"
done <"$scratch/completed"
echo "20 requests were completed in the window, and are in the journal"
# The sheet of results, then the program.
keys Escape
keys ctrl+q
has_ended() {
    ! kill -0 "$program" 2>/dev/null
}
retry has_ended || fail "the program does not end"

unzip -q "$packages"/sigill-*-windows-x64.zip -d "$scratch/portable"
portable=$(ls -d "$scratch"/portable/*/)
wine "$portable/sigillctl.exe" --version | grep -q sigillctl || fail "the portable program does not start"

wine "$folder/Uninstall.exe" /S || fail "the removal ended with $?"
# It goes on in a copy of itself, and ends with the folder of the site.
is_gone() {
    [ ! -e "$folder" ] && [ ! -e "$shortcut" ] && [ ! -e "$drive/ProgramData/Sigill" ]
}
retry is_gone || fail "left behind: $(find "$folder" "$shortcut" "$drive/ProgramData/Sigill" 2>/dev/null)"
for key in "$uninstall_key" "$links_key" "$events_key"; do
    ! registry "$key" | grep -q REG_ || fail "left behind in the registry: $key"
done
[ -n "$(find "$drive/users" -name 'journal*.sqlite*')" ] || fail "the journal is gone with the program"
echo "Removed; the operator's journal stays"
