#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An HTTP/1.1 server that signs people in as IIS does and passes their requests on.

Runs in the lab (lab.sh in DIR iisfront.py ...), prints its port on standard output and serves until
it is ended. Kerberos is checked for each request and NTLM for the connection. A request of a
signed-in user goes to the upstream server with X-Remote-User; without one it is echoed as JSON.
"""

import argparse
import base64
import binascii
import ctypes
import hashlib
import http.client
import http.server
import json
import os
import signal
import socketserver
import ssl
import sys
import threading

from signin import Basic, Bearer, Kerberos, Ntlm, Refused

HOP_BY_HOP = {"connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te",
              "trailer", "transfer-encoding", "upgrade"}
NOT_PASSED_ON = HOP_BY_HOP | {"authorization", "host", "content-length", "x-remote-user", "expect"}
PAGE = b"<html><body><h2>401 - Unauthorized</h2></body></html>"
PR_SET_PDEATHSIG = 1


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    add = parser.add_argument
    add("--lab", default=os.environ.get("SIGILL_LAB"), help="folder of the lab")
    add("--port", type=int, default=0, help="0 takes a free one")
    add("--upstream", metavar="HOST:PORT", help="where requests of signed-in users go")
    add("--mechs", default="Negotiate,NTLM", help="what is offered, of Negotiate,NTLM,Basic,Bearer")
    add("--issuer", help="the provider whose tokens Bearer takes")
    add("--token-uses", type=int, default=0, metavar="N", help="each token is good N times")
    add("--tls", nargs=2, metavar=("CERT", "KEY"), help="serve TLS with these PEM files")
    add("--cbt", choices=("require", "allow"), default="require",
        help="whether Kerberos over TLS must carry channel bindings; wrong ones never pass")
    add("--answer-token", choices=("good", "wrong", "missing"), default="good",
        help="by which the server proves to be itself, with Kerberos")
    add("--answer-token-after", type=int, default=0, metavar="N", help="the first N are good")
    add("--ntlm-loop", action="store_true", help="answer each NTLM message with a bare 401")
    add("--persist", action="store_true", help="Kerberos, too, signs the connection in")
    add("--close-after", type=int, default=0, metavar="N",
        help="close each connection after N requests, unannounced")
    add("--log", metavar="FILE", help="one line of JSON for each request")
    add("--end-with-parent", action="store_true", help="end when the starting process ends")
    options = parser.parse_args()
    options.mechs = [mech for mech in options.mechs.split(",") if mech]
    if not options.lab:
        parser.error("there is no lab: give --lab or run it by lab.sh in")
    return options


class Front(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, options):
        super().__init__(("127.0.0.1", options.port), Connection)
        self.options = options
        self.lock = threading.Lock()
        self.connections = 0
        self.answer_tokens = 0
        self.log = open(options.log, "a", encoding="utf-8") if options.log else None
        self.tls = None
        bindings = None
        if options.tls:
            self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.tls.load_cert_chain(*options.tls)
            bindings = end_point(options.tls[0])
        self.kerberos = Kerberos(options.lab, bindings, options.cbt == "require")
        self.ntlm = Ntlm(options.lab)
        self.basic = Basic()
        self.bearer = Bearer(options.issuer, options.token_uses)

    def get_request(self):
        connection, address = super().get_request()
        if self.tls:
            connection = self.tls.wrap_socket(connection, server_side=True,
                                              do_handshake_on_connect=False)
        return connection, address

    def next_connection(self):
        with self.lock:
            self.connections += 1
            return self.connections

    # The answer token as the options want it spoilt.
    def spoil(self, token):
        with self.lock:
            self.answer_tokens += 1
            is_good = self.answer_tokens <= self.options.answer_token_after
        if is_good or self.options.answer_token == "good" or not token:
            return token
        if self.options.answer_token == "missing":
            return None
        return token[:-8] + bytes(byte ^ 0xFF for byte in token[-8:])

    def note(self, **facts):
        if self.log:
            with self.lock:
                self.log.write(json.dumps(facts) + "\n")
                self.log.flush()

    def handle_error(self, request, client_address):
        error = sys.exc_info()[1]
        if not isinstance(error, (ConnectionError, ssl.SSLError)):
            super().handle_error(request, client_address)


# The channel bindings of a server by its certificate (RFC 5929, section 4).
def end_point(path):
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding
    with open(path, "rb") as file:
        certificate = x509.load_pem_x509_certificate(file.read())
    name = certificate.signature_hash_algorithm.name
    digest = hashlib.new("sha256" if name in ("md5", "sha1") else name)
    digest.update(certificate.public_bytes(Encoding.DER))
    return b"tls-server-end-point:" + digest.digest()


class Connection(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 65536

    def setup(self):
        if self.server.tls:
            # Here, in the connection's own thread, a slow one holds nobody up.
            self.request.do_handshake()
        super().setup()
        self.number = self.server.next_connection()
        self.requests = 0
        # Who signed the connection in, and how.
        self.bound = None
        self.ntlm = None

    def log_message(self, *_):
        pass

    def take(self):
        self.requests += 1
        self.facts = {"connection": self.number, "request": self.requests, "method": self.command,
                      "path": self.path, "user": None, "mechanism": None,
                      "channel_binding": False, "passed_on": False, "status": None}
        body = self.body()
        try:
            extra = self.sign_in()
        except Refused as refused:
            self.answer(401, PAGE, "text/html", refused.headers or self.challenges())
        else:
            self.pass_on(body, extra)
        if self.server.options.close_after and self.requests >= self.server.options.close_after:
            self.close_connection = True

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = take

    def body(self):
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        body = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def challenges(self):
        realm = ' realm="lab"'
        return [("WWW-Authenticate", mech + (realm if mech == "Basic" else ""))
                for mech in self.server.options.mechs]

    # Headers for the answer to a signed-in user, who stands in the facts then.
    def sign_in(self):
        scheme, _, rest = self.headers.get("Authorization", "").partition(" ")
        if not scheme:
            if not self.bound:
                raise Refused
            self.facts["user"], self.facts["mechanism"] = self.bound
            return []
        offered = {mech.lower(): mech for mech in self.server.options.mechs}
        if scheme.lower() not in offered:
            raise Refused
        if scheme.lower() == "bearer":
            self.signed_in(self.server.bearer.check(rest), "Bearer")
            return []
        try:
            token = base64.b64decode(rest, validate=True)
        except binascii.Error as error:
            raise Refused from error
        scheme = offered[scheme.lower()]
        if scheme == "Basic":
            self.signed_in(self.server.basic.check(token), "Basic")
            return []
        if token.startswith(b"NTLMSSP\0"):
            return self.sign_in_by_ntlm(scheme, token)
        if scheme == "NTLM":
            raise Refused
        return self.sign_in_by_kerberos(token)

    def signed_in(self, user, mechanism):
        self.facts["user"], self.facts["mechanism"] = user, mechanism

    def sign_in_by_ntlm(self, scheme, token):
        self.facts["mechanism"] = "NTLM"
        if self.server.options.ntlm_loop:
            raise Refused([("WWW-Authenticate", scheme)])
        if self.ntlm is None or not token.startswith(b"NTLMSSP\0\x03"):
            self.ntlm, self.bound = self.server.ntlm.begin(), None
        handshake, self.ntlm = self.ntlm, None
        user, reply = self.server.ntlm.step(handshake, token)
        if not user:
            self.ntlm = handshake
            text = base64.b64encode(reply).decode()
            raise Refused([("WWW-Authenticate", f"{scheme} {text}")])
        self.signed_in(user, "NTLM")
        self.bound = (user, "NTLM")
        return []

    def sign_in_by_kerberos(self, token):
        self.facts["mechanism"] = "Kerberos"
        user, reply, is_bound_to_channel = self.server.kerberos.check(token)
        self.signed_in(user, "Kerberos")
        self.facts["channel_binding"] = is_bound_to_channel
        if self.server.options.persist:
            self.bound = (user, "Kerberos")
        reply = self.server.spoil(reply)
        if not reply:
            return []
        return [("WWW-Authenticate", "Negotiate " + base64.b64encode(reply).decode())]

    # Before the answer leaves, so that who has the answer finds the line.
    def note(self, status):
        self.facts["status"] = status
        self.server.note(**self.facts)

    def answer(self, status, body, kind, headers):
        self.note(status)
        self.send_response_only(status)
        self.send_header("Server", "Microsoft-IIS/10.0")
        self.send_header("Date", self.date_time_string())
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def pass_on(self, body, extra):
        if not self.server.options.upstream:
            echo = {**self.facts, "body": len(body)}
            return self.answer(200, json.dumps(echo).encode(), "application/json", extra)
        headers = {name: value for name, value in self.headers.items()
                   if name.lower() not in NOT_PASSED_ON}
        headers["X-Remote-User"] = self.facts["user"]
        upstream = http.client.HTTPConnection(self.server.options.upstream, timeout=120)
        try:
            upstream.connect()
        except OSError as error:
            text = json.dumps({"Message": f"upstream: {error}"})
            return self.answer(502, text.encode(), "application/json", extra)
        self.facts["passed_on"] = True
        try:
            upstream.request(self.command, self.path, body or None, headers)
            response = upstream.getresponse()
        except (OSError, http.client.HTTPException):
            # The caller sees what we saw: an answer that never came.
            self.note(None)
            self.close_connection = True
            return None
        try:
            self.relay(response, extra)
        except (OSError, http.client.HTTPException):
            self.close_connection = True
        finally:
            upstream.close()
        return None

    def relay(self, response, extra):
        self.note(response.status)
        self.send_response_only(response.status, response.reason)
        for name, value in response.getheaders() + extra:
            if name.lower() not in HOP_BY_HOP:
                self.send_header(name, value)
        has_body = self.command != "HEAD" and response.status not in (204, 304)
        chunked = has_body and response.length is None
        if chunked:
            self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        while has_body and (piece := response.read1(65536)):
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece) if chunked else piece)
            self.wfile.flush()
        if has_body and response.length:
            raise http.client.IncompleteRead(b"", response.length)
        if chunked:
            self.wfile.write(b"0\r\n\r\n")


def main():
    options = arguments()
    if options.end_with_parent:
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    front = Front(options)
    print(front.server_port, flush=True)
    front.serve_forever()


if __name__ == "__main__":
    main()
