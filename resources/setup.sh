#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a fresh Debian 12 to a running program or a tested one:
#   sh resources/setup.sh demo    install, build and start Sigill with its practice server
#   sh resources/setup.sh package install, build and make a Debian package
#   sh resources/setup.sh test    install, build and run every test
#   sh resources/setup.sh lint    install and run the checks of the sources
#   sh resources/setup.sh asan    install, build and run every test with the sanitizers
#   sh resources/setup.sh fuzz    install, build and run each fuzz target for some seconds
#   sh resources/setup.sh windows install, build for Windows and make the installer and the zip file
#   sh resources/setup.sh windows-tests
#                                 the same, and the tests under Wine
#   sh resources/setup.sh soak    install, build, kill 200 runs, do one with 10,000 requests, and
#                                 what try-package does; takes about half an hour
#   sh resources/setup.sh try-package
#                                 make a package and try it in a bare Debian 12, then the lines of
#                                 the README in another; needs root
set -eu

cd "$(dirname "$0")/.."

build_packages="g++ cmake ninja-build ccache pkgconf libgl-dev libexpected-dev libkrb5-dev libldap-dev
    libsasl2-dev libsimdjson-dev libssl-dev libzip-dev qt6-base-dev qt6-httpserver-dev
    qt6-websockets-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev zlib1g-dev"
# What the programs need besides: the driver of the journal's database, and for the window the SVG icon
# engine, a platform plugin, a font, trusted authorities; libsecret leads to the operator's keyring,
# and Kerberos to the directory.
run_packages="libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins fonts-dejavu-core ca-certificates
    libsecret-1-0 libsasl2-modules-gssapi-mit"
# One test makes up descriptors with a script of ../shared, where that is there; others make
# certificates, look into a zip file, and check desktop file, metainfo, man pages and changelog.
test_packages="openssl python3 appstream desktop-file-utils dpkg-dev man-db"
# What tests with real servers need besides, without which they are skipped: the directory, the
# sign-in and the proxies of tests/lab, a keyring, and what reads the window out.
lab_packages="samba samba-ad-provision samba-dsdb-modules samba-vfs-modules python3-samba
    python3-gssapi python3-cryptography krb5-user ldap-utils iproute2 dbus gnome-keyring
    squid tinyproxy xvfb openbox at-spi2-core python3-pyatspi xdotool"
# The OpenID provider. Node from elsewhere brings npm along, and then Debian's cannot be installed.
command -v npm >/dev/null || lab_packages="$lab_packages nodejs npm"
lint_packages="clang clang-format-14 clazy g++-mingw-w64-x86-64-posix"
fuzz_packages="clang libclang-rt-dev"
package_packages="dpkg-dev file"
# To build for Windows: compiler, zlib, pictures of the icons and the installer; and to try it.
windows_packages="g++-mingw-w64-x86-64-posix libz-mingw-w64-dev librsvg2-bin icoutils nsis"
wine_packages="wine wine64 python3 unzip xvfb xdotool imagemagick"
# A bare Debian, a display without a screen, a hand on its keys, and pictures of it.
try_packages="debootstrap lintian xvfb xdotool x11-utils imagemagick"

install() {
    missing=""
    for package in "$@"; do
        case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
            "install ok installed") ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0
    echo "Installing:$missing"
    as_root=""
    [ "$(id -u)" = 0 ] || as_root="sudo"
    $as_root apt-get update -q
    # shellcheck disable=SC2086 # a list of words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
}

demo() {
    # shellcheck disable=SC2086
    install $build_packages $run_packages
    cmake --preset release -DSIGILL_TESTS=OFF
    cmake --build --preset release
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        exec build/release/bin/sigill --demo
    fi
    echo
    echo "There is no display here, so this is the practice queue on the command line:"
    address=$(mktemp)
    build/release/bin/sigillctl serve --requests 60 >"$address" &
    server=$!
    trap 'kill "$server" 2>/dev/null; rm -f "$address"' EXIT
    until [ -s "$address" ]; do
        kill -0 "$server" || exit 1
        sleep 0.1
    done
    build/release/bin/sigillctl --server "$(head -n 1 "$address")" list
    echo "Start the practice server with: build/release/bin/sigillctl serve"
}

make_package() {
    # shellcheck disable=SC2086
    install $build_packages $package_packages
    rm -f build/package/sigill_*.deb
    cmake --workflow --preset package
}

try_package() {
    # shellcheck disable=SC2086
    install $try_packages
    make_package
    sh resources/packaging/trypackage.sh build/package/sigill_*.deb build/package/pictures
    sh resources/packaging/tryreadme.sh
}

run_tests() {
    # shellcheck disable=SC2086
    install $build_packages $run_packages $test_packages $lab_packages
    cmake --workflow --preset "$1"
}

# The tests that CI runs for seconds, for longer and with a seed of the day.
soak() {
    # shellcheck disable=SC2086
    install $build_packages $run_packages
    cmake --preset dev
    cmake --build --preset dev --target tst_kill tst_soak
    export QT_QPA_PLATFORM=offscreen TZ=Europe/Stockholm LC_ALL=C.UTF-8
    # Otherwise a test of five minutes counts as hung.
    export QTEST_FUNCTION_TIMEOUT=3600000
    SIGILL_SEED=${SIGILL_SEED:-$(date +%s)}
    export SIGILL_SEED
    echo "To repeat this: SIGILL_SEED=$SIGILL_SEED sh resources/setup.sh soak"
    SIGILL_KILLS=${SIGILL_KILLS:-200} build/dev/bin/tst_kill
    SIGILL_SOAK_REQUESTS=${SIGILL_SOAK_REQUESTS:-10000} build/dev/bin/tst_soak
    try_package
}

# The Qt for Windows: a folder in SIGILL_WINDOWS_QT, else unpacked from ../shared.
find_windows_qt() {
    [ -z "${SIGILL_WINDOWS_QT:-}" ] || return 0
    for archive in ../shared/windows/qt-6.*-mingw-w64.tar.xz; do
        if [ -f "$archive" ]; then
            SIGILL_WINDOWS_QT=$PWD/build/$(basename "$archive" .tar.xz)
            export SIGILL_WINDOWS_QT
            [ ! -d "$SIGILL_WINDOWS_QT" ] || return 0
            install xz-utils
            # Whole or not at all.
            mkdir -p build/unpacked
            tar -xJf "$archive" -C build/unpacked
            mv "build/unpacked/$(basename "$SIGILL_WINDOWS_QT")" "$SIGILL_WINDOWS_QT"
            return 0
        fi
    done
    echo "There is no Qt for Windows: name its folder in SIGILL_WINDOWS_QT." >&2
    return 1
}

# The installer and the portable zip.
windows() {
    find_windows_qt
    # shellcheck disable=SC2086
    install $build_packages $windows_packages
    rm -f build/windows/sigill-*-windows-*
    cmake --workflow --preset windows
}

# They, tried under Wine with the tests that can run there.
windows_tests() {
    find_windows_qt
    # shellcheck disable=SC2086
    install $build_packages $windows_packages $run_packages $wine_packages
    # Their practice servers are programs of this system.
    cmake --preset dev
    cmake --build --preset dev --target sigillctl practicehosts
    rm -f build/windows-tests/sigill-*-windows-*
    cmake --workflow --preset windows-tests
}

case "${1:-}" in
    demo)
        demo
        ;;
    package)
        make_package
        ;;
    try-package)
        try_package
        ;;
    test)
        run_tests dev
        ;;
    asan)
        run_tests asan
        ;;
    fuzz)
        # shellcheck disable=SC2086
        install $build_packages $fuzz_packages
        cmake --workflow --preset fuzz
        ;;
    soak)
        soak
        ;;
    windows)
        windows
        ;;
    windows-tests)
        windows_tests
        ;;
    lint)
        # shellcheck disable=SC2086
        install $build_packages $lint_packages
        cmake --workflow --preset lint
        ;;
    *)
        echo "Usage: sh resources/setup.sh demo | package | test | lint | asan | fuzz | soak | try-package |" >&2
        echo "    windows | windows-tests" >&2
        exit 2
        ;;
esac
