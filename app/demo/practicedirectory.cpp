// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicedirectory.h"

#include "demo/practicedescriptor.h"
#include "demo/practiceseeder.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr quint32 firstAgentRid = 15000000;

// "Åsa Öberg" signs in as asa.oberg; there are several of her.
QString accountName(const QString &displayName, int number)
{
    QString name;
    const QString parts = displayName.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar letter : parts) {
        if (letter == u' ')
            name += u'.';
        else if (letter.unicode() < 128 && letter.isLetter())
            name += letter;
    }
    return number == 0 ? name : name + QString::number(number);
}

void addAccount(DirectoryEntry &entry, int number)
{
    const QString account = accountName(entry.displayName, number);
    entry.kind = DirectoryEntry::Kind::User;
    entry.commonName = entry.displayName;
    entry.account = u"CONTOSO\\"_s + account;
    entry.userPrincipalName = account + u"@contoso.com"_s;
    entry.mail = entry.userPrincipalName;
    // Of the numbers that are kept free for stories.
    entry.telephone = u"+46 8 465 004 %1"_s.arg(number % 100, 2, 10, '0'_L1);
    if (number % 3 != 0)
        entry.mobile = u"+46 70 174 06 %1"_s.arg(5 + number % 95, 2, 10, '0'_L1);
}

}

PracticeDirectory::PracticeDirectory(quint64 seed, int requests)
    : m_people(seed)
    , m_count(requests / PracticeSeeder::requestsPerPerson + 1)
{
}

QString PracticeDirectory::name()
{
    return u"contoso.com"_s;
}

QString PracticeDirectory::domainSid()
{
    return PracticeDescriptor::domainSid();
}

QList<DirectoryEntry> PracticeDirectory::entries() const
{
    QList<DirectoryEntry> entries;
    for (int number = 0; number < m_count; ++number)
        entries << person(number);
    for (int number = 0; number < PracticePeople::agents; ++number)
        entries << agent(number);
    entries << group(PracticeDescriptor::helpdesk, u"Servicedesk"_s)
            << group(PracticeDescriptor::issuers, u"Kortutgivare"_s)
            << group(PracticeDescriptor::administrators, u"CM-administratörer"_s)
            << group(PracticeDescriptor::contractors, u"Inhyrd personal"_s);
    for (quint32 number = 0; number < PracticeDescriptor::departments; ++number) {
        entries << group(PracticeDescriptor::firstDepartment + number,
                         u"Avdelning %1"_s.arg(number + 1, 3, 10, '0'_L1));
    }
    return entries;
}

QString PracticeDirectory::operatorSid()
{
    return domainSid() + u"-%1"_s.arg(firstAgentRid);
}

QStringList PracticeDirectory::operatorGroups()
{
    constexpr quint32 domainUsers = 513;
    return {domainSid() + u"-%1"_s.arg(domainUsers),
            domainSid() + u"-%1"_s.arg(PracticeDescriptor::helpdesk)};
}

DirectoryEntry PracticeDirectory::person(int number) const
{
    const auto made = m_people.person(number);
    DirectoryEntry entry;
    entry.guid = made.id;
    entry.sid = domainSid() + u"-%1"_s.arg(made.rid);
    entry.displayName = made.displayName;
    entry.department = made.department;
    addAccount(entry, number);
    // Some have left.
    entry.isDisabled = number % 40 == 39;
    return entry;
}

DirectoryEntry PracticeDirectory::agent(int number) const
{
    static const std::array<QString, PracticePeople::agents> names{
        u"Maja Sjöberg"_s, u"Erik Åkesson"_s, u"Fatima Haddad"_s, u"Göran Lindqvist"_s,
        u"Aino Mäkelä"_s,  u"Jürgen Weiß"_s,  u"Zoë O'Brien"_s,   u"Nils Östman"_s};
    DirectoryEntry entry;
    entry.guid = m_people.agent(number);
    entry.sid = domainSid() + u"-%1"_s.arg(firstAgentRid + static_cast<quint32>(number));
    entry.displayName = names[static_cast<size_t>(number)];
    entry.department = u"Servicedesk"_s;
    addAccount(entry, 0);
    return entry;
}

DirectoryEntry PracticeDirectory::group(quint32 rid, const QString &name)
{
    DirectoryEntry entry;
    entry.kind = DirectoryEntry::Kind::Group;
    entry.sid = domainSid() + u"-%1"_s.arg(rid);
    entry.commonName = name;
    entry.account = u"CONTOSO\\"_s + name;
    return entry;
}

}
