# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Turns CHANGELOG.md into a Debian changelog, so that there is one account of what changed:
#   awk -v version=0.1.0 -v date="$(date -R)" -v maintainer="Name <address>" -f changelog.awk CHANGELOG.md
# VERSION is that of the newest entry, DATE of one that is not released; the others have a day.

function write_item(    words, count, i, line) {
    count = split(item, words, " ")
    line = "  *"
    for (i = 1; i <= count; i++) {
        if (length(line) + length(words[i]) + 1 > 79) {
            print line
            line = "   "
        }
        line = line " " words[i]
    }
    if (count)
        print line
    item = ""
}

function end_entry() {
    write_item()
    if (entries)
        printf "\n -- %s  %s\n", maintainer, when
}

/^## / {
    end_entry()
    if (entries++)
        print ""
    released = $NF ~ /^[0-9]+-[0-9]+-[0-9]+$/
    when = date
    if (released) {
        command = "LC_ALL=C date -u -R -d " $NF
        command | getline when
        close(command)
    }
    sub(",", "", $2)
    printf "sigill (%s) %s; urgency=medium\n\n", entries == 1 ? version : $2, released ? "bookworm" : "UNRELEASED"
    next
}

!entries { next }
/^$/ { write_item(); next }
/^- / { write_item(); sub("- ", "") }
{ gsub("`", ""); item = item " " $0 }

END { end_entry() }
