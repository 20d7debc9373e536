#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two Active Directory forests that do not trust each other (Samba), and proxies, on the loopback
# interface of a namespace of their own. Nothing outside DIR is changed. See README.md for who lives
# there.
#   lab.sh up DIR            makes them, or does nothing where they stand
#   lab.sh in DIR CMD...     runs a command among them; where there is no lab, without SIGILL_LAB
#   lab.sh down DIR          ends them; keeps the snapshot that makes the next start quick
# Where no lab can be made, `up` says so and succeeds, unless SIGILL_REQUIRE_LAB is set.
set -eu

self=$(realpath "$0")
here=$(dirname "$self")
forests="test other"
# One that nobody has used for so long ends itself.
idle_minutes=60
# Of the proxies, in the lab alone.
proxies=/run/proxies

usage() {
    sed -n 's/^#   //p' "$self" >&2
    exit 2
}

password() {
    /usr/bin/python3 -c 'import json, sys
print(json.load(open(sys.argv[1]))["passwords"][sys.argv[2]])' "$here/accounts.json" "$1"
}

# A fact of a forest from accounts.json.
fact() {
    /usr/bin/python3 -c 'import json, sys
print(json.load(open(sys.argv[1]))["forests"][sys.argv[2]][sys.argv[3]])' \
        "$here/accounts.json" "$1" "$2"
}

why_not() {
    [ "$(uname -s)" = Linux ] || { echo "this is not Linux"; return; }
    [ "$(id -u)" = 0 ] || { echo "only root can make it"; return; }
    local program
    for program in openssl samba samba-tool ldapsearch kinit unshare nsenter ip setsid flock squid \
        tinyproxy; do
        command -v "$program" >/dev/null || { echo "$program is not installed"; return; }
    done
    /usr/bin/python3 -c 'import samba, gssapi' 2>/dev/null \
        || { echo "python3-samba or python3-gssapi is not installed"; return; }
    unshare --net --mount --uts --pid --fork mount -t proc proc /proc 2>/dev/null \
        || echo "this system lets nobody make namespaces"
}

# When a process began, which tells it from a later one with its number.
began() {
    sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20
}

is_up() {
    local pid start
    [ -e "$dir/ready" ] && read -r pid start <"$dir/holder" && [ "$(began "$pid")" = "$start" ]
}

end() {
    local pid start
    if [ -e "$dir/holder" ] && read -r pid start <"$dir/holder" \
        && [ "$(began "$pid")" = "$start" ]; then
        # It is the first process of its namespace, so all others there end with it.
        kill -KILL "$pid"
        while [ "$(began "$pid")" = "$start" ]; do sleep 0.05; done
    fi
    if [ -d "$dir" ]; then
        find "$dir" -mindepth 1 -maxdepth 1 ! -name 'snapshot-*' ! -name lock -exec rm -rf {} +
    fi
}

# --- inside the namespaces --------------------------------------------------------------------

write_files() {
    mkdir -p "$dir/log" "$dir/tickets"
    cat >"$dir/hosts" <<HOSTS
127.0.0.1 dc1.test.local dc1 localhost api.test.local proxy.test.local
127.0.0.2 dc2.other.local dc2
127.0.0.3 silent.test.local
HOSTS
    echo 'nameserver 127.0.0.1' >"$dir/resolv.conf"
    cat >"$dir/krb5.conf" <<KRB5
[libdefaults]
 default_realm = TEST.LOCAL
 dns_lookup_kdc = false
 dns_lookup_realm = false
 dns_canonicalize_hostname = false
 rdns = false
 qualify_shortname = ""
 udp_preference_limit = 1
[realms]
 TEST.LOCAL = {
  kdc = 127.0.0.1:88
 }
 OTHER.LOCAL = {
  kdc = 127.0.0.2:88
 }
[domain_realm]
 .test.local = TEST.LOCAL
 localhost = TEST.LOCAL
 .other.local = OTHER.LOCAL
KRB5
    # Read by OpenLDAP's tools; a program sets what it needs itself.
    echo 'SASL_NOCANON on' >"$dir/ldap.conf"
}

# With a folder of its own for the sockets of each, which have fixed paths.
serve() {
    unshare --mount --propagation private bash -c "mount -t tmpfs tmpfs /run/samba
        exec samba -F -M single --debug-stdout -s '$dir/$1/etc/smb.conf'" >"$dir/log/$1.log" 2>&1 &
}

wait_for() {
    local what=$1
    shift
    for _ in $(seq 300); do
        "$@" >/dev/null 2>&1 && return
        sleep 0.05
    done
    echo "There is no $what after 15 seconds" >&2
    return 1
}

sign_in() {
    local realm user
    realm=$(fact "$1" realm)
    user=$(fact "$1" operator)
    # A collection of tickets, of which Kerberos takes the one for the realm that is asked.
    wait_for "sign-in to $realm" "$here/ticket.sh" "$dir" "$user@$realm" "DIR:$dir/tickets"
}

populate() {
    local key snapshot forest jobs=()
    key=$(cat "$here/accounts.json" "$here/forest.py" "$self" <(echo "$dir"; samba --version) \
        | sha256sum | cut -c 1-16)
    snapshot=$dir/snapshot-$key
    if [ ! -d "$snapshot" ]; then
        rm -rf "$dir"/snapshot-*
        mkdir "$dir/snapshot-new"
        for forest in $forests; do
            /usr/bin/python3 "$here/forest.py" "$dir" "$forest" >"$dir/log/$forest-new.log" 2>&1 &
            jobs+=($!)
        done
        for forest in "${jobs[@]}"; do
            wait "$forest" || { tail -n 20 "$dir"/log/*-new.log >&2; return 1; }
        done
        mv "$dir/snapshot-new" "$snapshot"
    fi
    cp -a --reflink=auto "$snapshot/." "$dir/"
}

# An authority of the lab and a server that it vouches for, made anew with each start.
certify() {
    local names=subjectAltName=DNS:localhost,DNS:api.test.local,IP:127.0.0.1
    mkdir "$dir/tls"
    (
        cd "$dir/tls"
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 \
            -subj '/CN=Lab authority' -keyout ca.key -out ca.pem
        openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj '/CN=api.test.local' \
            -keyout server.key -out server.csr
        openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 825 \
            -extfile <(echo "$names") -out server.pem
    ) 2>/dev/null
}

# squid NAME PORT LINE...: one that lets through whoever is signed in as the lines say.
squid_at() {
    local name=$1 port=$2
    shift 2
    cat >"$proxies/$name.conf" <<SQUID
http_port 127.0.0.1:$port
visible_hostname proxy.test.local
cache_effective_user proxy
pid_filename $proxies/$name.pid
coredump_dir $proxies
cache_log $proxies/$name.log
logformat told %rm %>Hs %[un %ru
access_log stdio:$proxies/$name.calls told
netdb_filename none
cache deny all
shutdown_lifetime 0 seconds
$(printf '%s\n' "$@")
acl signed_in proxy_auth REQUIRED
http_access allow signed_in
http_access deny all
SQUID
    # Each by a name of its own: squids of one name share memory, and one of them may not start.
    squid -N -n "lab$name" -d 1 -f "$proxies/$name.conf" >"$dir/log/squid-$name.log" 2>&1 &
}

# They run as somebody who may not look into the lab, and see a folder of their own.
serve_proxies() {
    local helpers=/usr/lib/squid user=kim realm=lab secret
    local tickets="auth_param negotiate program $helpers/negotiate_kerberos_auth"
    tickets="$tickets -k $proxies/http.keytab -s GSS_C_NO_NAME"
    secret=$(password "$user")
    mkdir -p "$proxies"
    mount -t tmpfs tmpfs "$proxies"
    cp "$dir/http.keytab" "$proxies"
    echo "$user:$(openssl passwd -apr1 "$secret")" >"$proxies/passwords"
    echo "$user:$realm:$(printf '%s' "$user:$realm:$secret" | md5sum | cut -d ' ' -f 1)" \
        >"$proxies/digests"
    chown -R proxy "$proxies"
    squid_at ticket 3128 "$tickets"
    squid_at both 3129 "$tickets" \
        "auth_param basic program $helpers/basic_ncsa_auth $proxies/passwords" \
        "auth_param basic realm $realm"
    squid_at digest 3130 \
        "auth_param digest program $helpers/digest_file_auth -c $proxies/digests" \
        "auth_param digest realm $realm"
    printf '%s\n' "Port 8888" "Listen 127.0.0.1" "LogFile \"$proxies/tiny.log\"" \
        "BasicAuth $user $secret" >"$proxies/tiny.conf"
    tinyproxy -d -c "$proxies/tiny.conf" >"$dir/log/tinyproxy.log" 2>&1 &
}

listens() {
    # shellcheck disable=SC2034 # closed again with the shell
    (exec {socket}<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

prepare() {
    local forest port
    write_files
    mount -t proc proc /proc
    ip link set lo up
    hostname dc1
    mkdir -p /run/samba
    # What squids share is not for those of another lab.
    mount -t tmpfs tmpfs /dev/shm
    mount --bind "$dir/hosts" /etc/hosts
    mount --bind "$dir/resolv.conf" "$(readlink -f /etc/resolv.conf)"
    /usr/bin/python3 "$here/dns.py" >"$dir/log/dns.log" 2>&1 &
    populate
    certify
    for forest in $forests; do serve "$forest"; done
    serve_proxies
    for forest in $forests; do
        wait_for "directory $forest" ldapsearch -x -s base -b '' \
            -H "ldap://$(fact "$forest" address):3268" defaultNamingContext
        sign_in "$forest"
    done
    for port in 3128 3129 3130 8888; do
        wait_for "proxy at $port" listens "$port" || return
    done
    # Whose ticket is taken where no realm is known.
    KRB5CCNAME="DIR:$dir/tickets" KRB5_CONFIG=$dir/krb5.conf \
        kswitch -p "$(fact test operator)@$(fact test realm)"
    touch "$dir/used" "$dir/ready"
}

# The first process of the namespaces. `up` holds the other end of its input until all is ready, so
# this ends, and everything with it, where `up` was killed.
hold() {
    local pid rest word
    # /proc is still the one of the world outside.
    read -r pid rest </proc/self/stat
    read -ra rest <<<"${rest##*) }"
    echo "$pid ${rest[19]}" >"$dir/holder"
    export PYTHONDONTWRITEBYTECODE=1 TDB_NO_FSYNC=1 LC_ALL=C.UTF-8
    prepare </dev/null || touch "$dir/failed" &
    read -r word && [ "$word" = stay ] || exit 1
    while [ -n "$(find "$dir/used" -mmin "-$idle_minutes" 2>/dev/null)" ]; do
        sleep 30 &
        wait $!
    done
}

# --- commands ---------------------------------------------------------------------------------

up() {
    local reason forest rope holder
    reason=$(why_not)
    if [ -n "$reason" ]; then
        echo "There is no lab: $reason."
        [ -z "${SIGILL_REQUIRE_LAB:-}" ] || exit 1
        return
    fi
    mkdir -p "$dir"
    exec {lock}>"$dir/lock"
    flock "$lock"
    if is_up; then
        touch "$dir/used"
        for forest in $forests; do
            klist -s "DIR:$dir/tickets" || in_lab "$here/ticket.sh" "$dir" \
                "$(fact "$forest" operator)@$(fact "$forest" realm)" "DIR:$dir/tickets"
        done
        return
    fi
    end
    mkdir -p "$dir/log"
    exec {rope}> >(exec {lock}>&- setsid unshare --net --mount --uts --pid --fork --kill-child \
        --propagation private bash "$self" hold "$dir" >"$dir/log/lab.log" 2>&1)
    holder=$!
    until [ -e "$dir/ready" ]; do
        if [ -e "$dir/failed" ] || ! kill -0 "$holder" 2>/dev/null; then
            cat "$dir/log/lab.log" >&2
            mkdir -p "$dir/../lab-failed" && cp "$dir"/log/* "$dir/../lab-failed/"
            end
            echo "The lab did not start; see $(realpath "$dir/..")/lab-failed" >&2
            exit 1
        fi
        sleep 0.05
    done
    echo stay >&"$rope"
}

in_lab() {
    local pid rest
    read -r pid rest <"$dir/holder"
    # shellcheck disable=SC2016 # for the shell inside
    nsenter --target "$pid" --net --mount --uts --pid -- env \
        SIGILL_LAB="$dir" KRB5_CONFIG="$dir/krb5.conf" KRB5CCNAME="DIR:$dir/tickets" \
        LDAPCONF="$dir/ldap.conf" PYTHONDONTWRITEBYTECODE=1 sh -c 'cd "$0" && exec "$@"' "$PWD" "$@"
}

run_in() {
    if is_up; then
        touch "$dir/used"
        in_lab "$@"
    else
        [ -z "${SIGILL_REQUIRE_LAB:-}" ] || { echo "The lab is not up" >&2; exit 1; }
        env -u SIGILL_LAB "$@"
    fi
}

[ $# -ge 2 ] || usage
command=$1
dir=$(realpath -m "$2")
shift 2
case $command in
    up) up ;;
    in) [ $# -ge 1 ] || usage; run_in "$@" ;;
    down) end ;;
    hold) hold ;;
    *) usage ;;
esac
