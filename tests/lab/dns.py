#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The name service of the lab: the records by which a domain is found (RFC 2782), on UDP port 53."""

import socket
import struct

ADDRESSES = {"dc1.test.local": "127.0.0.1", "dc2.other.local": "127.0.0.2",
             "silent.test.local": "127.0.0.3", "api.test.local": "127.0.0.1",
             "proxy.test.local": "127.0.0.1"}
SERVICES = {f"_{service}._tcp.{domain}": (port, host)
            for domain, host in (("test.local", "dc1.test.local"), ("other.local", "dc2.other.local"))
            for service, port in (("gc", 3268), ("ldap", 389), ("kerberos", 88))}
A, SRV = 1, 33
NO_ERROR, NO_SUCH_NAME = 0, 3


def wire(name):
    return b"".join(bytes([len(part)]) + part.encode() for part in name.split(".")) + b"\0"


def question(message):
    parts, at = [], 12
    while message[at]:
        parts.append(message[at + 1:at + 1 + message[at]].decode("ascii", "replace"))
        at += 1 + message[at]
    kind, = struct.unpack_from(">H", message, at + 1)
    return ".".join(parts).lower(), kind, message[12:at + 5]


def record(name, kind):
    if kind == SRV and name in SERVICES:
        port, host = SERVICES[name]
        return struct.pack(">HHH", 0, 100, port) + wire(host)
    if kind == A and name in ADDRESSES:
        return socket.inet_aton(ADDRESSES[name])
    return None


def answer(message):
    name, kind, asked = question(message)
    data = record(name, kind)
    known = name in SERVICES or name in ADDRESSES
    head = message[:2] + struct.pack(">HHHHH", 0x8580 | (NO_ERROR if known else NO_SUCH_NAME), 1,
                                     0 if data is None else 1, 0, 0)
    if data is None:
        return head + asked
    # The name is the one that was asked for, at offset 12.
    return head + asked + struct.pack(">HHHIH", 0xC00C, kind, 1, 300, len(data)) + data


def main():
    service = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    service.bind(("127.0.0.1", 53))
    while True:
        message, sender = service.recvfrom(4096)
        try:
            service.sendto(answer(message), sender)
        except (IndexError, struct.error) as error:
            print("not a question:", error, flush=True)


if __name__ == "__main__":
    main()
