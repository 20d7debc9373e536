#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed beside the programs is well-formed: papers.sh RESOURCES CHANGELOG.gz
# Ends with 77 where something to check with is missing, which CTest takes for skipped.
set -eu

resources=$1
changelog=$2
for tool in desktop-file-validate appstreamcli man dpkg-parsechangelog; do
    command -v "$tool" >/dev/null || {
        echo "Skipped: $tool is missing" >&2
        exit 77
    }
done
status=0

desktop-file-validate "$resources"/desktop/*.desktop || status=1
appstreamcli validate --no-net "$resources"/desktop/*.metainfo.xml || status=1

for page in "$resources"/man/*.1 "$resources"/man/sv/*.1; do
    warnings=$(MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
    [ -z "$warnings" ] || {
        echo "$page: $warnings" >&2
        status=1
    }
done

# It tells what it could not read and goes on.
plain=$(mktemp)
trap 'rm -f "$plain"' EXIT
gzip -dc "$changelog" >"$plain"
complaints=$(dpkg-parsechangelog --all -l "$plain" 2>&1 >/dev/null)
[ -z "$complaints" ] || {
    echo "$complaints" >&2
    status=1
}
exit "$status"
