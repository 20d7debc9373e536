# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# For the scripts beside it: a bare Debian 12 in a folder, and commands in it. They run in namespaces
# of their own, so that nothing stays mounted or running however they end:
#   . bare.sh; enter "$0" "$@"; make_bare

# Starts the script again in its namespaces.
enter() {
    [ "$(id -u)" = 0 ] || {
        echo "$1 needs root." >&2
        exit 1
    }
    [ -z "${SIGILL_INSIDE:-}" ] || return 0
    SIGILL_INSIDE=1 exec unshare --mount --pid --fork --kill-child sh "$@"
}

# The system is in $bare; what else a script writes on the way belongs into $work.
make_bare() {
    work=$(mktemp -d /tmp/sigill-bare-XXXXXX)
    bare=$work/root
    # Unmounted first, so that removing reaches nothing outside.
    trap 'umount -lq "$bare/proc" "$bare/dev" || :; rm -rf --one-file-system "$work"' EXIT
    trap 'exit 1' HUP INT TERM
    echo "Making a bare Debian 12 in $bare"
    debootstrap --variant=minbase bookworm "$bare" \
        "${SIGILL_MIRROR:-http://deb.debian.org/debian}" >"$work/log" || {
        tail "$work/log" >&2
        exit 1
    }
    mountpoint -q "$bare/proc" || mount -t proc proc "$bare/proc"
    mount --rbind /dev "$bare/dev"
    echo 'APT::Get::Assume-Yes "true"; APT::Install-Recommends "false";' \
        >"$bare/etc/apt/apt.conf.d/99sigill"
}

# As root in the bare system.
in_bare() {
    chroot "$bare" env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

# As somebody who works there; the user is made by make_operator.
as_operator() {
    chroot --userspec=helpdesk:helpdesk "$bare" env -i HOME=/home/helpdesk LANG=C.UTF-8 \
        XDG_RUNTIME_DIR=/home/helpdesk/.run DISPLAY="${display:-}" PATH=/usr/local/bin:/usr/bin:/bin "$@"
}

make_operator() {
    in_bare useradd --create-home helpdesk
    # What signing in at a desktop would bring.
    in_bare install -d -m 700 -o helpdesk -g helpdesk /home/helpdesk/.run
}
