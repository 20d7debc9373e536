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
    QStringView sid;
    const char *name;
};

constexpr auto absoluteSids = std::to_array<Absolute>({
    {u"WD", u"S-1-1-0", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Everyone")},
    {u"CO", u"S-1-3-0", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Creator owner")},
    {u"CG", u"S-1-3-1", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Creator group")},
    {u"OW", u"S-1-3-4", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Owner rights")},
    {u"NU", u"S-1-5-2", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Network")},
    {u"IU", u"S-1-5-4", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Interactive")},
    {u"SU", u"S-1-5-6", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Service")},
    {u"AN", u"S-1-5-7", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Anonymous logon")},
    {u"ED", u"S-1-5-9",
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Enterprise domain controllers")},
    {u"PS", u"S-1-5-10", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Self")},
    {u"AU", u"S-1-5-11", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Authenticated users")},
    {u"RC", u"S-1-5-12", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Restricted code")},
    {u"SY", u"S-1-5-18", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Local system")},
    {u"LS", u"S-1-5-19", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Local service")},
    {u"NS", u"S-1-5-20", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Network service")},
    {u"WR", u"S-1-5-33", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Write-restricted code")},
    {u"UD", u"S-1-5-84-0-0-0-0-0", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "User-mode drivers")},
    {u"AC", u"S-1-15-2-1", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "All application packages")},
    {u"LW", u"S-1-16-4096", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Low integrity level")},
    {u"ME", u"S-1-16-8192", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Medium integrity level")},
    {u"MP", u"S-1-16-8448",
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Medium plus integrity level")},
    {u"HI", u"S-1-16-12288", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "High integrity level")},
    {u"SI", u"S-1-16-16384", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "System integrity level")},
    {u"AS", u"S-1-18-1",
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids",
                       "Identity asserted by the authentication authority")},
    {u"SS", u"S-1-18-2",
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Identity asserted by a service")},
    {u"BA", u"S-1-5-32-544", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Administrators")},
    {u"BU", u"S-1-5-32-545", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Users")},
    {u"BG", u"S-1-5-32-546", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Guests")},
    {u"PU", u"S-1-5-32-547", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Power users")},
    {u"AO", u"S-1-5-32-548", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Account operators")},
    {u"SO", u"S-1-5-32-549", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Server operators")},
    {u"PO", u"S-1-5-32-550", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Printer operators")},
    {u"BO", u"S-1-5-32-551", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Backup operators")},
    {u"RE", u"S-1-5-32-552", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Replicators")},
    {u"RU", u"S-1-5-32-554",
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Pre-Windows 2000 compatible access")},
    {u"RD", u"S-1-5-32-555", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Remote desktop users")},
    {u"NO", u"S-1-5-32-556",
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Network configuration operators")},
    {u"MU", u"S-1-5-32-558",
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Performance monitor users")},
    {u"LU", u"S-1-5-32-559", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Performance log users")},
    {u"IS", u"S-1-5-32-568", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "IIS users")},
    {u"CY", u"S-1-5-32-569", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Cryptographic operators")},
    {u"ER", u"S-1-5-32-573", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Event log readers")},
    {u"CD", u"S-1-5-32-574",
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Certificate service DCOM access")},
    {u"RA", u"S-1-5-32-575",
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "RDS remote access servers")},
    {u"ES", u"S-1-5-32-576", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "RDS endpoint servers")},
    {u"MS", u"S-1-5-32-577", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "RDS management servers")},
    {u"HA", u"S-1-5-32-578", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Hyper-V administrators")},
    {u"AA", u"S-1-5-32-579",
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Access control assistance operators")},
    {u"RM", u"S-1-5-32-580", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Remote management users")},
    {u"HO", u"S-1-5-32-584",
     QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "User-mode hardware operators")},
    {u"SH", u"S-1-5-32-585", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "OpenSSH users")},
    {{}, u"S-1-0-0", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Nobody")},
    {{}, u"S-1-2-0", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Local")},
    {{}, u"S-1-2-1", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Console logon")},
    {{}, u"S-1-5-1", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Dial-up")},
    {{}, u"S-1-5-3", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Batch")},
    {{}, u"S-1-5-13", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Terminal server users")},
    {{}, u"S-1-5-14", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Remote interactive logon")},
    {{}, u"S-1-5-15", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "This organization")},
    {{}, u"S-1-5-17", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "IIS anonymous user")},
    {{}, u"S-1-5-1000", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Other organization")},
    {{}, u"S-1-5-80-0", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "All services")},
    {{}, u"S-1-16-0", QT_TRANSLATE_NOOP("Sigill::WellKnownSids", "Untrusted integrity level")},
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

template <typename Table>
const typename Table::value_type *find(const Table &table, QStringView alias)
{
    if (alias.size() != 2)
        return nullptr;
    for (const auto &entry : table) {
        if (!entry.alias.isEmpty() && isCodeAt(alias, 0, entry.alias))
            return &entry;
    }
    return nullptr;
}

}

bool WellKnownSids::isAlias(QStringView alias)
{
    return find(absoluteSids, alias) || find(domainRids, alias);
}

bool WellKnownSids::isDomainAlias(QStringView alias)
{
    return find(domainRids, alias);
}

std::optional<Sid> WellKnownSids::fromAlias(QStringView alias, const std::optional<Sid> &domain)
{
    if (const auto *absolute = find(absoluteSids, alias))
        return Sid::fromText(absolute->sid);
    const auto *relative = find(domainRids, alias);
    return relative && domain ? domain->withSubAuthority(relative->rid) : std::nullopt;
}

QString WellKnownSids::name(const Sid &sid)
{
    static const QHash<Sid, const char *> names = [] {
        QHash<Sid, const char *> all;
        for (const Absolute &entry : absoluteSids)
            all.insert(*Sid::fromText(entry.sid), entry.name);
        return all;
    }();
    if (const char *name = names.value(sid))
        return tr(name);
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
    if (const auto *absolute = find(absoluteSids, alias))
        return tr(absolute->name);
    const auto *relative = find(domainRids, alias);
    return relative ? tr(relative->name) : QString();
}

}
