#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the lines of "Install" in the README in a bare Debian 12, as a script, and prints how long it
# took from nothing to the first cancelled practice request, without the time that apt takes.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=resources/packaging/bare.sh
. "$here/bare.sh"
enter "$0" "$@"
sources=$(cd "$here/../.." && pwd)

make_bare
mkdir "$bare/root/sigill"
# What is in the working tree, committed or not, and not what was built from it.
(cd "$sources" && git ls-files -co --exclude-standard -z | tar -c --null -T - --ignore-failed-read) |
    tar -x -C "$bare/root/sigill"

# Both write down how long they took.
for tool in apt apt-get; do
    cat >"$bare/usr/local/bin/$tool" <<WRAPPER
#!/bin/sh
start=\$(date +%s)
status=0
/usr/bin/$tool "\$@" || status=\$?
echo \$((\$(date +%s) - start)) >>/root/apt-seconds
exit \$status
WRAPPER
    chmod +x "$bare/usr/local/bin/$tool"
done

# In a bare system there is only root.
{
    echo 'sudo() { "$@"; }'
    sed -n '/^## Install$/,/^## /s/^    //p' "$sources/README.md"
} >"$bare/root/lines"
echo "The lines:"
sed -n 's/^/    /p' "$bare/root/lines"

start=$(date +%s)
in_bare sh -c 'cd /root/sigill && sh -eux /root/lines'
took=$(($(date +%s) - start))
apt=$(awk '{ sum += $1 } END { print sum + 0 }' "$bare/root/apt-seconds")

in_bare sigillctl journal --json | grep '"outcome": *"done"' || {
    echo "FAILED: no request was cancelled" >&2
    exit 1
}
echo "From nothing to the first cancelled request: $((took - apt)) s, and apt $apt s"
[ $((took - apt)) -lt 300 ] || echo "That is more than five minutes." >&2
