# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How iisfront.py finds out who somebody is: Kerberos, NTLM, passwords and tokens, checked for real."""

import base64
import collections
import json
import os
import threading
import urllib.parse
import urllib.request

import gssapi
from gssapi.raw import ChannelBindings, acquire_cred_with_password
from samba import auth, credentials, gensec
from samba.auth import system_session
from samba.param import LoadParm
from samba.samdb import SamDB

REALM = "TEST.LOCAL"
DOMAIN = "TEST"
SERVICE = "svcapi"


class Refused(Exception):
    """Nobody is signed in; with the headers of the answer, or none for the usual challenges."""

    def __init__(self, headers=None):
        super().__init__()
        self.headers = headers


class Kerberos:
    """SPNEGO with the keytab of the service, one token for each request."""

    def __init__(self, lab, bindings, is_binding_required):
        # A token that comes twice is refused, as a domain member does.
        os.environ["KRB5RCACHENAME"] = f"file2:{lab}/replays"
        self.credentials = gssapi.Credentials(usage="accept",
                                              store={"keytab": f"FILE:{lab}/http.keytab"})
        self.bindings = ChannelBindings(application_data=bindings) if bindings else None
        self.is_required = bool(bindings) and is_binding_required

    # The user, the answer token and whether the token was bound to this TLS channel.
    def check(self, token):
        context = gssapi.SecurityContext(creds=self.credentials, usage="accept",
                                         channel_bindings=self.bindings)
        try:
            reply = context.step(token)
            # Raises what step() found wrong where it made a token about that.
            if not context.complete:
                raise Refused
        except gssapi.exceptions.GSSError as error:
            raise Refused from error
        is_bound = bool(context.actual_flags & gssapi.RequirementFlag.channel_bound)
        if self.is_required and not is_bound:
            raise Refused
        name, _, realm = str(context.initiator_name).partition("@")
        return realm.partition(".")[0] + "\\" + name, reply, is_bound


class Ntlm:
    """NTLMv2 against the accounts of the domain."""

    def __init__(self, lab):
        self.parameters = LoadParm()
        self.parameters.load(f"{lab}/test/etc/smb.conf")
        self.accounts = SamDB(url=f"{lab}/test/private/sam.ldb", session_info=system_session(),
                              lp=self.parameters)
        self.service = credentials.Credentials()
        self.service.guess(self.parameters)
        self.service.set_machine_account(self.parameters)
        # Samba's bindings are not made for several threads.
        self.lock = threading.Lock()

    def begin(self):
        with self.lock:
            context = auth.AuthContext(lp_ctx=self.parameters, ldb=self.accounts, methods=["sam"])
            handshake = gensec.Security.start_server(
                {"lp_ctx": self.parameters, "target_hostname": "localhost"}, context)
            handshake.set_credentials(self.service)
            handshake.start_mech_by_name("ntlmssp")
            return handshake

    # The user at the end of a handshake, or nothing and what to answer.
    def step(self, handshake, token):
        with self.lock:
            try:
                is_done, reply = handshake.update(token)
            except Exception as error:  # what the bindings raise has no common class
                raise Refused from error
            if not is_done:
                return None, reply
            return DOMAIN + "\\" + handshake.session_info().info.account_name, reply


class Basic:
    """A password, tried by signing in with it."""

    def __init__(self):
        self.known = {}

    def check(self, token):
        name, _, password = token.decode("utf-8", "replace").partition(":")
        name = name.rpartition("\\")[2].partition("@")[0]
        if self.known.get(name) != password:
            self.sign_in(name, password)
            self.known[name] = password
        return DOMAIN + "\\" + name

    @staticmethod
    def sign_in(name, password):
        try:
            user = gssapi.Name(f"{name}@{REALM}", gssapi.NameType.kerberos_principal)
            service = gssapi.Name(f"{SERVICE}@{REALM}", gssapi.NameType.kerberos_principal)
            found = acquire_cred_with_password(user, password.encode(), usage="initiate")
            gssapi.SecurityContext(name=service, creds=gssapi.Credentials(found.creds),
                                   usage="initiate").step()
        except gssapi.exceptions.GSSError as error:
            raise Refused from error


class Bearer:
    """Access tokens of the OpenID provider (RFC 6750), which is asked about each (RFC 7662)."""

    def __init__(self, issuer, uses):
        self.issuer = issuer
        # After which a token counts as expired; 0 for never.
        self.uses = uses
        self.used = collections.Counter()
        self.lock = threading.Lock()

    def check(self, token):
        with self.lock:
            self.used[token] += 1
            if self.uses and self.used[token] > self.uses:
                raise Refused([("WWW-Authenticate", 'Bearer error="invalid_token"')])
        client = base64.b64encode(b"certificatemanagement:only-for-this-test").decode()
        asked = urllib.request.Request(
            self.issuer + "/token/introspection",
            urllib.parse.urlencode({"token": token}).encode(), {"Authorization": "Basic " + client})
        with urllib.request.urlopen(asked, timeout=30) as answer:
            facts = json.load(answer)
        if not facts.get("active"):
            raise Refused([("WWW-Authenticate", 'Bearer error="invalid_token"')])
        return facts["upn"]
