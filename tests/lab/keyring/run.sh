#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh tests/lab/keyring/run.sh COMMAND...: runs it with a real, unlocked, empty keyring on a message
# bus of its own, far from the keyring of whoever runs the tests. SIGILL_KEYRING tells the command
# so. Where that cannot be done, the command runs without, and says so itself.
set -eu

if ! command -v dbus-run-session >/dev/null || ! command -v gnome-keyring-daemon >/dev/null; then
    exec "$@"
fi
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home" SIGILL_KEYRING=1
# The daemon goes into the background. Asked to start the service, the bus answers when it is there. The
# password is empty.
# shellcheck disable=SC2016 # meant for the inner shell
dbus-run-session -- sh -c '
    ask_bus() {
        dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / "org.freedesktop.DBus.$@"
    }
    echo | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    ask_bus StartServiceByName string:org.freedesktop.secrets uint32:0 >/dev/null
    daemon=$(ask_bus GetConnectionUnixProcessID string:org.freedesktop.secrets)
    status=0
    "$@" || status=$?
    kill "${daemon##* }"
    exit "$status"' sh "$@"
