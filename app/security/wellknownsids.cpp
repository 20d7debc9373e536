// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/wellknownsids.h"

#include "security/sddltext.h"

#include <QHash>

#include <array>

namespace Sigill {

namespace {

struct Absolute
{
    QStringView alias; // empty where SDDL has none
    Sid sid;
    const char *name;
};

constexpr auto absoluteSids = std::to_array<Absolute>({
    {u"WD", Sid(1, {0}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Everyone")},
    {u"CO", Sid(3, {0}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Creator owner")},
    {u"CG", Sid(3, {1}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Creator group")},
    {u"OW", Sid(3, {4}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Owner rights")},
    {u"NU", Sid(5, {2}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Network")},
    {u"IU", Sid(5, {4}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Interactive")},
    {u"SU", Sid(5, {6}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Service")},
    {u"AN", Sid(5, {7}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Anonymous logon")},
    {u"ED", Sid(5, {9}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Enterprise domain controllers")},
    {u"PS", Sid(5, {10}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Self")},
    {u"AU", Sid(5, {11}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Authenticated users")},
    {u"RC", Sid(5, {12}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Restricted code")},
    {u"SY", Sid(5, {18}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Local system")},
    {u"LS", Sid(5, {19}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Local service")},
    {u"NS", Sid(5, {20}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Network service")},
    {u"WR", Sid(5, {33}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Write-restricted code")},
    {u"UD", Sid(5, {84, 0, 0, 0, 0, 0}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "User-mode drivers")},
    {u"AC", Sid(15, {2, 1}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "All application packages")},
    {u"LW", Sid(16, {4096}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Low integrity level")},
    {u"ME", Sid(16, {8192}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Medium integrity level")},
    {u"MP", Sid(16, {8448}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Medium plus integrity level")},
    {u"HI", Sid(16, {12288}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "High integrity level")},
    {u"SI", Sid(16, {16384}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "System integrity level")},
    {u"AS", Sid(18, {1}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids",
                       "Identity asserted by the authentication authority")},
    {u"SS", Sid(18, {2}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Identity asserted by a service")},
    {u"BA", Sid(5, {32, 544}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Administrators")},
    {u"BU", Sid(5, {32, 545}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Users")},
    {u"BG", Sid(5, {32, 546}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Guests")},
    {u"PU", Sid(5, {32, 547}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Power users")},
    {u"AO", Sid(5, {32, 548}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Account operators")},
    {u"SO", Sid(5, {32, 549}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Server operators")},
    {u"PO", Sid(5, {32, 550}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Printer operators")},
    {u"BO", Sid(5, {32, 551}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Backup operators")},
    {u"RE", Sid(5, {32, 552}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Replicators")},
    {u"RU", Sid(5, {32, 554}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Pre-Windows 2000 compatible access")},
    {u"RD", Sid(5, {32, 555}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Remote desktop users")},
    {u"NO", Sid(5, {32, 556}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Network configuration operators")},
    {u"MU", Sid(5, {32, 558}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Performance monitor users")},
    {u"LU", Sid(5, {32, 559}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Performance log users")},
    {u"IS", Sid(5, {32, 568}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "IIS users")},
    {u"CY", Sid(5, {32, 569}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Cryptographic operators")},
    {u"ER", Sid(5, {32, 573}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Event log readers")},
    {u"CD", Sid(5, {32, 574}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Certificate service DCOM access")},
    {u"RA", Sid(5, {32, 575}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "RDS remote access servers")},
    {u"ES", Sid(5, {32, 576}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "RDS endpoint servers")},
    {u"MS", Sid(5, {32, 577}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "RDS management servers")},
    {u"HA", Sid(5, {32, 578}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Hyper-V administrators")},
    {u"AA", Sid(5, {32, 579}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Access control assistance operators")},
    {u"RM", Sid(5, {32, 580}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Remote management users")},
    {u"HO", Sid(5, {32, 584}),
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "User-mode hardware operators")},
    {u"SH", Sid(5, {32, 585}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "OpenSSH users")},
    {{}, Sid(0, {0}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Nobody")},
    {{}, Sid(2, {0}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Local")},
    {{}, Sid(2, {1}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Console logon")},
    {{}, Sid(5, {1}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Dial-up")},
    {{}, Sid(5, {3}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Batch")},
    {{}, Sid(5, {13}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Terminal server users")},
    {{}, Sid(5, {14}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Remote interactive logon")},
    {{}, Sid(5, {15}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "This organization")},
    {{}, Sid(5, {17}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "IIS anonymous user")},
    {{}, Sid(5, {1000}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Other organization")},
    {{}, Sid(5, {80, 0}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "All services")},
    {{}, Sid(16, {0}), QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Untrusted integrity level")},
});

struct DomainRelative
{
    QStringView alias; // empty where SDDL has none
    quint32 rid; // below 1000
    const char *name;
};

constexpr auto domainRids = std::to_array<DomainRelative>({
    {u"RO", 498,
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Enterprise read-only domain controllers")},
    {u"LA", 500, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Administrator")},
    {u"LG", 501, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Guest")},
    {{}, 502, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Kerberos service account")},
    {u"DA", 512, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Domain admins")},
    {u"DU", 513, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Domain users")},
    {u"DG", 514, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Domain guests")},
    {u"DC", 515, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Domain computers")},
    {u"DD", 516, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Domain controllers")},
    {u"CA", 517, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Certificate publishers")},
    {u"SA", 518, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Schema admins")},
    {u"EA", 519, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Enterprise admins")},
    {u"PA", 520, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Group policy creator owners")},
    {{}, 521, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Read-only domain controllers")},
    {u"CN", 522, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Cloneable domain controllers")},
    {u"AP", 525, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Protected users")},
    {u"KA", 526, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Key admins")},
    {u"EK", 527, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Enterprise key admins")},
    {u"RS", 553, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "RAS and IAS servers")},
    {{},
     571,
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Allowed RODC password replication group")},
    {{}, 572, QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Denied RODC password replication group")},
});

constexpr qsizetype letterCount = 26;

// The place of an alias, whatever the case of its letters; nothing for other characters.
constexpr std::optional<size_t> slot(QStringView alias)
{
    if (alias.size() != 2)
        return std::nullopt;
    const unsigned first = asciiUpper(alias[0]) - unsigned(u'A');
    const unsigned second = asciiUpper(alias[1]) - unsigned(u'A');
    if (first >= letterCount || second >= letterCount)
        return std::nullopt;
    return first * letterCount + second;
}

constexpr quint8 noEntry = 0xff;

// For each pair of letters the row of the table.
template <typename Table>
constexpr auto indexOf(const Table &table)
{
    std::array<quint8, letterCount *letterCount> index = {};
    index.fill(noEntry);
    for (size_t row = 0; row < table.size(); ++row) {
        if (const auto place = slot(table[row].alias))
            index[*place] = static_cast<quint8>(row);
    }
    return index;
}

constexpr auto absoluteIndex = indexOf(absoluteSids);
constexpr auto domainIndex = indexOf(domainRids);

const Absolute *findAbsolute(QStringView alias)
{
    const auto place = slot(alias);
    return place && absoluteIndex[*place] != noEntry ? &absoluteSids[absoluteIndex[*place]]
                                                     : nullptr;
}

const DomainRelative *findDomainRelative(QStringView alias)
{
    const auto place = slot(alias);
    return place && domainIndex[*place] != noEntry ? &domainRids[domainIndex[*place]] : nullptr;
}

const Absolute *findSid(const Sid &sid)
{
    static const QHash<Sid, const Absolute *> rows = [] {
        QHash<Sid, const Absolute *> all;
        for (const Absolute &entry : absoluteSids)
            all.insert(entry.sid, &entry);
        return all;
    }();
    return rows.value(sid);
}

}

bool WellKnownSids::isAlias(QStringView alias)
{
    return findAbsolute(alias) || findDomainRelative(alias);
}

bool WellKnownSids::isDomainAlias(QStringView alias)
{
    return findDomainRelative(alias);
}

std::optional<Sid> WellKnownSids::fromAlias(QStringView alias, const std::optional<Sid> &domain)
{
    if (const auto *absolute = findAbsolute(alias))
        return absolute->sid;
    const auto *relative = findDomainRelative(alias);
    return relative && domain ? domain->withSubAuthority(relative->rid) : std::nullopt;
}

QString WellKnownSids::alias(const Sid &sid)
{
    const auto *absolute = findSid(sid);
    return absolute ? absolute->alias.toString() : QString();
}

QString WellKnownSids::name(const Sid &sid)
{
    if (const auto *absolute = findSid(sid))
        return tr(absolute->name);
    if (!sid.domain())
        return {};
    for (const DomainRelative &entry : domainRids) {
        if (entry.rid == sid.lastSubAuthority())
            return tr(entry.name);
    }
    return {};
}

QString WellKnownSids::aliasName(QStringView alias)
{
    if (const auto *absolute = findAbsolute(alias))
        return tr(absolute->name);
    const auto *relative = findDomainRelative(alias);
    return relative ? tr(relative->name) : QString();
}

}
