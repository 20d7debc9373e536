#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# samesddl.sh SIGILLCTL SIGILLCTL.exe CORPUS: whether the program of Windows reads every descriptor of
# the corpus as that of this system does, for programs and in words. Ends with 77 where there is no
# corpus and none is required.
set -eu

if [ ! -f "$3" ]; then
    echo "There is no corpus at $3" >&2
    [ "${SIGILL_REQUIRE_CORPUS:-0}" = 1 ] && exit 1
    exit 77
fi
wine=$(dirname "$0")/wine.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export LC_ALL=C.UTF-8

python3 -c 'import json, sys
for line in sys.stdin:
    print(json.loads(line)["sddl"].replace("\n", " "))' <"$3" >"$scratch/texts"
# A descriptor that is refused makes the programs end with 1, which is no failure here.
"$1" sddl --json <"$3" >"$scratch/linux.json" || [ $? = 1 ]
sh "$wine" "$2" sddl --json <"$3" >"$scratch/windows.json" || [ $? = 1 ]
cmp "$scratch/linux.json" "$scratch/windows.json"
for language in en sv; do
    "$1" sddl --language $language <"$scratch/texts" >"$scratch/linux.$language" 2>&1 || [ $? = 1 ]
    sh "$wine" "$2" sddl --language $language <"$scratch/texts" >"$scratch/windows.$language" 2>&1 ||
        [ $? = 1 ]
    cmp "$scratch/linux.$language" "$scratch/windows.$language"
done
[ "$(wc -l <"$scratch/windows.json")" = "$(wc -l <"$3")" ]
echo "The same for $(wc -l <"$3") descriptors"
