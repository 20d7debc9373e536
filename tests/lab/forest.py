#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Sigill contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""forest.py DIR NAME: makes a forest of the lab and its people, ready to be started.

The domain lies in DIR/NAME and is moved into DIR/snapshot-new afterwards, with what the tests need
to know of it in facts-NAME.json and, for the forest with services, http.keytab. Who and what is in
there is told in README.md.
"""

import json
import os
import shutil
import subprocess
import sys
import time
import uuid
from pathlib import Path

import ldb
from samba import Ldb
from samba.auth import system_session
from samba.net import Net
from samba import dckeytab  # noqa: F401 (adds export_keytab)
from samba.dcerpc import security, misc
from samba.ndr import ndr_pack, ndr_unpack
from samba.param import LoadParm
from samba.samdb import SamDB

HERE = Path(__file__).resolve().parent
ACCOUNTS = json.loads((HERE / "accounts.json").read_text(encoding="utf-8"))

NORMAL, DISABLED, SMART_CARD, NEVER_EXPIRES = 0x200, 0x2, 0x40000, 0x10000
WORKSTATION = 0x1000
# The domain gives out lower ones itself.
FIRST_RID_OF_MANY = 100_000
GROUP_GLOBAL_SECURITY = str(-2147483646)
FIRST = ["Åsa", "Örjan", "Märta", "Anna", "Björn", "Zoë", "Nils", "Kerstin", "Łukasz", "Søren"]
LAST = ["Öberg", "Ångström", "Sjögren", "Svensson", "Lindqvist", "Ek", "Järvinen", "Dvořák"]
DEPARTMENTS = ["Kundtjänst", "Ekonomi", "Säkerhet", "IT-drift"]


def password(name):
    words = ACCOUNTS["passwords"]
    return words.get(name, words["*"])


def provision(top, forest):
    log = top / "log"
    realm = forest["realm"]
    subprocess.run(
        ["samba-tool", "domain", "provision", "--realm=" + realm,
         "--domain=" + realm.split(".", maxsplit=1)[0], "--adminpass=" + password("Administrator"),
         "--server-role=dc", "--dns-backend=NONE", "--host-name=" + forest["host"],
         "--host-ip=" + forest["address"], "--domain-sid=" + forest["sid"],
         "--targetdir=" + str(top / forest["name"]),
         "--option=interfaces = " + forest["address"] + "/8",
         "--option=bind interfaces only = yes", "--option=server services = ldap, kdc",
         "--option=log file = " + str(log / (forest["name"] + "-%m.log")),
         "--option=panic action ="],
        check=True)


class Seeder:
    def __init__(self, top, forest):
        self.forest = forest
        self.parameters = LoadParm()
        self.parameters.load(str(top / forest["name"] / "etc/smb.conf"))
        self.private = top / forest["name"] / "private"
        self.open()
        self.base = str(self.sam.domain_dn())
        self.staff = f"OU=Staff,{self.base}"
        self.domain = forest["realm"].lower()
        self.names = []

    def open(self):
        self.sam = SamDB(url=str(self.private / "sam.ldb"), session_info=system_session(),
                         lp=self.parameters)

    def add(self, dn, **values):
        self.sam.add({"dn": dn, **values})

    def details(self, number):
        person = {
            "displayName": f"{FIRST[number % len(FIRST)]} {LAST[number % len(LAST)]} {number}",
            "telephoneNumber": f"+46 8 {number:06}",
            "mobile": f"+46 70 {number:07}",
            "department": DEPARTMENTS[number % len(DEPARTMENTS)],
        }
        return {key: value.encode("utf-8") for key, value in person.items()}

    def user(self, name, number, control=NORMAL, can_sign_in=True, **values):
        self.names.append(name)
        secret = {}
        if can_sign_in:
            secret = {"clearTextPassword": password(name).encode("utf-16-le"),
                      "userAccountControl": str(control | NEVER_EXPIRES)}
        self.add(f"CN={name},{self.staff}", objectClass="user", sAMAccountName=name,
                 userPrincipalName=f"{name}@{self.domain}", mail=f"{name}@{self.domain}",
                 **{**secret, **self.details(number), **values})

    def group(self, name, members):
        self.names.append(name)
        values = {"member": [f"CN={member},{self.staff}" for member in members]} if members else {}
        self.add(f"CN={name},{self.staff}", objectClass="group", sAMAccountName=name,
                 groupType=GROUP_GLOBAL_SECURITY, **values)

    def people(self):
        self.user("boss", 100, displayName="Gunnel Åström".encode("utf-8"))
        boss = f"CN=boss,{self.staff}"
        for number in range(1, self.forest["users"] + 1):
            self.user(f"u{number}", number, manager=boss)
        # The model of the many; without a password.
        self.user("p0001", 1, can_sign_in=False)

    # Copies p0001 past Samba's modules and with one making of the index, because each entry that is
    # added to the index takes longer than the one before.
    def many(self):
        partition = self.private / "sam.ldb.d" / (self.base.upper() + ".ldb")
        raw = Ldb(str(partition))
        model = raw.search(f"CN=p0001,{self.staff}", ldb.SCOPE_BASE)[0]
        index = raw.search("@INDEXLIST", ldb.SCOPE_BASE)[0]
        indexed = {key: list(index[key]) for key in ("@IDXATTR", "@IDXONE")}
        raw.transaction_start()
        self.change("@INDEXLIST", raw, **{"@IDXATTR": ["objectGUID"], "@IDXONE": []})
        for number in range(2, self.forest["people"] + 1):
            raw.add(self.copy(raw, model, number))
        self.change("@INDEXLIST", raw, **indexed)
        raw.transaction_commit()

    def copy(self, raw, model, number):
        name = f"p{number:04}"
        self.names.append(name)
        address = f"{name}@{self.domain}"
        sid = security.dom_sid(f"{self.forest['sid']}-{FIRST_RID_OF_MANY + number}")
        own = {"cn": name, "name": name, "sAMAccountName": name, "userPrincipalName": address,
               "mail": address, "objectGUID": uuid.uuid4().bytes_le, "objectSid": ndr_pack(sid),
               **self.details(number)}
        person = ldb.Message(ldb.Dn(raw, f"CN={name},{self.staff}"))
        for key in model.keys():
            if key not in ("dn", "distinguishedName"):
                person[key] = ldb.MessageElement(own.get(key, list(model[key])), 0, key)
        return person

    def special(self):
        self.user("disabled1", 101, control=NORMAL | DISABLED)
        self.user("card1", 102, control=NORMAL | SMART_CARD)
        self.user("locked1", 103)
        self.user("many", 104)
        self.add(f"CN=WS0001,{self.staff}", objectClass="computer", sAMAccountName="WS0001$",
                 userAccountControl=str(WORKSTATION))
        self.names.append("WS0001$")
        self.group("CertManagers", ["u1", "u2"])
        self.group("Helpdesk", ["CertManagers"])
        for number in range(1, 301):
            self.group(f"g{number:03}", ["many"])
        self.user("svcapi", 105)
        # Until an administrator unlocks it.
        self.change(self.base, self.sam, lockoutDuration="-9223372036854775808", lockoutThreshold="5")
        since_1601 = int((time.time() + 11644473600) * 10_000_000)
        self.change(f"CN=locked1,{self.staff}", self.sam, lockoutTime=str(since_1601))
        # AES alone, as a service account has it today.
        self.change(f"CN=svcapi,{self.staff}", self.sam, **{
            "servicePrincipalName": ["HTTP/localhost", "HTTP/api.test.local",
                                     "HTTP/proxy.test.local"],
            "msDS-SupportedEncryptionTypes": "24"})
        self.change(f"CN=svcapi,{self.staff}", self.sam,
                    clearTextPassword=password("svcapi").encode("utf-16-le"))

    @staticmethod
    def change(dn, database, **values):
        message = ldb.Message(ldb.Dn(database, dn))
        for key, value in values.items():
            message[key] = ldb.MessageElement(value, ldb.FLAG_MOD_REPLACE, key)
        database.modify(message)

    def run(self):
        host = f"{self.forest['host']}.{self.domain}"
        controller = f"CN={self.forest['host'].upper()},OU=Domain Controllers,{self.base}"
        message = ldb.Message(ldb.Dn(self.sam, controller))
        names = [f"ldap/{host}", f"ldap/{self.forest['host']}"]
        message["spn"] = ldb.MessageElement(names, ldb.FLAG_MOD_ADD, "servicePrincipalName")
        self.sam.transaction_start()
        self.sam.modify(message)
        self.sam.create_ou(self.staff)
        self.people()
        if self.forest["name"] == "test":
            self.special()
        self.sam.transaction_commit()
        del self.sam
        self.many()
        self.open()

    def export_keytab(self, path):
        for principal in ("HTTP/localhost", "HTTP/api.test.local", "HTTP/proxy.test.local"):
            Net(None, self.parameters).export_keytab(keytab=str(path), principal=principal)

    # What the tests know: for each named account its identity and password, for the many only the
    # identity, in their order.
    def facts(self):
        found = self.sam.search(self.staff, ldb.SCOPE_ONELEVEL, "(objectSid=*)",
                                ["sAMAccountName", "objectGUID", "objectSid"])
        identities = {
            str(one["sAMAccountName"][0]): {
                "dn": str(one.dn),
                "guid": str(ndr_unpack(misc.GUID, one["objectGUID"][0])),
                "sid": str(ndr_unpack(security.dom_sid, one["objectSid"][0]))}
            for one in found}
        is_one_of_many = [name for name in self.names if name[0] == "p" and name[1:].isdigit()]
        accounts = {name: {**identities[name], "password": password(name)}
                    for name in self.names if name not in set(is_one_of_many)}
        return {**self.forest, "base": self.base, "accounts": accounts,
                "people": [identities[name] for name in is_one_of_many]}


def main():
    top, name = Path(sys.argv[1]), sys.argv[2]
    forest = {"name": name, **ACCOUNTS["forests"][name]}
    started = time.monotonic()
    provision(top, forest)
    provisioned = time.monotonic()
    seeder = Seeder(top, forest)
    seeder.run()
    snapshot = top / "snapshot-new"
    if name == "test":
        seeder.export_keytab(snapshot / "http.keytab")
    facts = json.dumps(seeder.facts(), ensure_ascii=False, indent=1)
    (snapshot / f"facts-{name}.json").write_text(facts, encoding="utf-8")
    shutil.move(top / name, snapshot / name)
    print(f"provisioned in {provisioned - started:.1f} s, "
          f"populated in {time.monotonic() - provisioned:.1f} s")
    # Samba's bindings take long to tidy up what goes with the process anyway.
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
