#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh tests/lab/accessibility/run.sh BIN LANGUAGE: works the queue of a practice server as somebody
# who sees nothing and has no mouse, with the programs in BIN, in en or sv. With a display, a message
# bus and an accessibility bus of its own, far from those of whoever runs the tests. Where that cannot
# be done it says so and ends with 77, or with 1 where SIGILL_REQUIRE_LAB is set.
set -eu

here=$(dirname "$(realpath "$0")")
launcher=/usr/libexec/at-spi-bus-launcher

why_not() {
    for program in Xvfb openbox dbus-run-session xdotool "$launcher"; do
        command -v "$program" >/dev/null || { echo "$program is not installed"; return; }
    done
    /usr/bin/python3 -c 'import pyatspi' 2>/dev/null || echo "python3-pyatspi is not installed"
}

why=$(why_not)
if [ -n "$why" ]; then
    echo "No accessibility lab: $why (lab_packages in resources/setup.sh)"
    [ -z "${SIGILL_REQUIRE_LAB:-}" ] || exit 1
    exit 77
fi

home=$(mktemp -d)
chmod 700 "$home"
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home" LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS

# It takes a free display, and tells which once it can be used.
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$home/display" >"$home/xvfb.log" 2>&1 &
server=$!
read -r number <"$home/display"
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1

status=0
# shellcheck disable=SC2016 # meant for the inner shell
dbus-run-session -- sh -c '
    openbox >/dev/null 2>&1 &
    manager=$!
    # A window that is there before it is gets no keys.
    while kill -0 "$manager" 2>/dev/null && ! xdotool get_num_desktops >/dev/null 2>&1; do
        sleep 0.1
    done
    "$1" --launch-immediately >/dev/null 2>&1 &
    bus=$!
    status=0
    /usr/bin/python3 "$2" "$3" "$4" || status=$?
    kill "$manager" "$bus" 2>/dev/null || true
    exit "$status"' sh "$launcher" "$here/desk.py" "$1" "$2" || status=$?
exit "$status"
