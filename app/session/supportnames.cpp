// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/supportnames.h"

#include "directory/directorybookfile.h"
#include "session/account.h"
#include "session/peoplefiles.h"
#include "session/redactor.h"
#include "session/session.h"

#include <QDateTime>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Sigill {

SupportNames::SupportNames(const Session &session)
    : m_people(session.people().book())
{
    addHost(QSysInfo::machineHostName());
    addUser(accountName());
    addUser(session.operatorName());
    addUser(session.signInDesk().account());
    const auto profiles = session.settings().profiles();
    for (const auto &profile : profiles)
        add(profile);
    add(session.connection());
}

void SupportNames::add(const Connection &connection)
{
    add(connection.profile());
    addUser(connection.signIn().state().user);
    addHost(connection.way().proxy().hostName());
    addUser(connection.proxy().user);
    add(connection.facts().tls);
    m_secrets += connection.secrets();
}

void SupportNames::add(const ServerProfile &profile)
{
    m_bookFiles << PeopleFiles::path(profile);
    addUser(profile.account);
    for (const auto &url :
         {profile.baseUrl, profile.federation.authority, profile.federation.authorizeEndpoint,
          profile.federation.tokenEndpoint, QUrl(profile.federation.resource),
          QUrl(profile.portalUrl), QUrl(u"http://"_s + profile.proxyAddress)})
        addHost(url.host());
    for (const auto &host : profile.proxyBypass)
        addHost(QString(host).remove(u"*."_s));
    for (const auto &directory : profile.directories) {
        addHost(directory.domain);
        for (const auto &server : directory.servers)
            addHost(QUrl(u"ldap://"_s + server).host());
    }
}

void SupportNames::add(const ConnectionStep &step)
{
    addHost(step.host.section(u':', 0, 0));
    addHost(step.proxy.section(u':', 0, 0));
    addUser(step.signIn.user);
    add(step.tls);
}

// Also who issued a certificate: Active Directory names an authority after its domain and computer.
void SupportNames::add(const TlsFacts &tls)
{
    for (const auto &certificate : tls.chain) {
        const auto names = certificate.subject.split(u", "_s) + certificate.issuer.split(u", "_s);
        for (const auto &name : names)
            addHost(name);
        for (const auto &host : certificate.hosts)
            addHost(QString(host).remove(u"*."_s));
    }
}

void SupportNames::addHost(const QString &host)
{
    if (!host.isEmpty() && host != "localhost"_L1)
        m_hosts << host;
}

// The domain that an account is of names an organisation.
void SupportNames::addUser(const QString &user)
{
    if (user.isEmpty())
        return;
    m_users << user;
    if (const auto at = user.lastIndexOf(u'@'); at >= 0)
        addHost(user.mid(at + 1));
    else if (const auto backslash = user.indexOf(u'\\'); backslash > 0)
        addHost(user.left(backslash));
}

void SupportNames::tell(Redactor &redactor) const
{
    for (const auto &secret : m_secrets)
        redactor.addSecret(secret);
    for (const auto &user : m_users)
        redactor.addUser(user);
    for (const auto &host : m_hosts)
        redactor.addHost(host);
    tell(m_people, redactor);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (const auto &path : m_bookFiles) {
        if (const auto book = DirectoryBookFile::read(path, now, {}))
            tell(*book, redactor);
    }
}

void SupportNames::tell(const DirectoryBook &book, Redactor &redactor)
{
    for (const auto &item : book.items()) {
        if (!item.entry)
            continue;
        const auto &person = *item.entry;
        redactor.addName(person.displayName);
        redactor.addName(person.commonName);
        redactor.addName(person.manager);
        redactor.addUser(person.account);
        redactor.addUser(person.userPrincipalName);
        redactor.addUser(person.mail);
        redactor.addSecret(person.telephone);
        redactor.addSecret(person.mobile);
    }
}

}
