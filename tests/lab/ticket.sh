#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ticket.sh DIR USER@REALM CACHE: signs a user of the lab in DIR in, with the password from
# accounts.json, into a cache of Kerberos (such as FILE:/tmp/one or DIR:/tmp/many).
set -eu

here=$(dirname "$(realpath "$0")")
password=$(/usr/bin/python3 -c 'import json, sys
words = json.load(open(sys.argv[1]))["passwords"]
print(words.get(sys.argv[2], words["*"]))' "$here/accounts.json" "${2%@*}")
export KRB5_CONFIG="$1/krb5.conf"
echo "$password" | KRB5CCNAME="$3" kinit "$2" >/dev/null
