// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/wellknownsids.h"

#include "security/sddltext.h"

#include <QHash>

#include <array>

namespace Sigill {

namespace {

// Marks a name for the translators; the table holds the English text.
#define NAME(text) QT_TRANSLATE_NOOP("Sigill::WellKnownSids", text)

struct Absolute
{
    QStringView alias; // empty where SDDL has none
    QStringView sid;
    const char *name;
};

constexpr auto absoluteSids = std::to_array<Absolute>({
    {u"WD", u"S-1-1-0", NAME("Everyone")},
    {u"CO", u"S-1-3-0", NAME("Creator owner")},
    {u"CG", u"S-1-3-1", NAME("Creator group")},
    {u"OW", u"S-1-3-4", NAME("Owner rights")},
    {u"NU", u"S-1-5-2", NAME("Network")},
    {u"IU", u"S-1-5-4", NAME("Interactive")},
    {u"SU", u"S-1-5-6", NAME("Service")},
    {u"AN", u"S-1-5-7", NAME("Anonymous logon")},
    {u"ED", u"S-1-5-9", NAME("Enterprise domain controllers")},
    {u"PS", u"S-1-5-10", NAME("Self")},
    {u"AU", u"S-1-5-11", NAME("Authenticated users")},
    {u"RC", u"S-1-5-12", NAME("Restricted code")},
    {u"SY", u"S-1-5-18", NAME("Local system")},
    {u"LS", u"S-1-5-19", NAME("Local service")},
    {u"NS", u"S-1-5-20", NAME("Network service")},
    {u"WR", u"S-1-5-33", NAME("Write-restricted code")},
    {u"UD", u"S-1-5-84-0-0-0-0-0", NAME("User-mode drivers")},
    {u"AC", u"S-1-15-2-1", NAME("All application packages")},
    {u"LW", u"S-1-16-4096", NAME("Low integrity level")},
    {u"ME", u"S-1-16-8192", NAME("Medium integrity level")},
    {u"MP", u"S-1-16-8448", NAME("Medium plus integrity level")},
    {u"HI", u"S-1-16-12288", NAME("High integrity level")},
    {u"SI", u"S-1-16-16384", NAME("System integrity level")},
    {u"AS", u"S-1-18-1", NAME("Identity asserted by the authentication authority")},
    {u"SS", u"S-1-18-2", NAME("Identity asserted by a service")},
    {u"BA", u"S-1-5-32-544", NAME("Administrators")},
    {u"BU", u"S-1-5-32-545", NAME("Users")},
    {u"BG", u"S-1-5-32-546", NAME("Guests")},
    {u"PU", u"S-1-5-32-547", NAME("Power users")},
    {u"AO", u"S-1-5-32-548", NAME("Account operators")},
    {u"SO", u"S-1-5-32-549", NAME("Server operators")},
    {u"PO", u"S-1-5-32-550", NAME("Printer operators")},
    {u"BO", u"S-1-5-32-551", NAME("Backup operators")},
    {u"RE", u"S-1-5-32-552", NAME("Replicators")},
    {u"RU", u"S-1-5-32-554", NAME("Pre-Windows 2000 compatible access")},
    {u"RD", u"S-1-5-32-555", NAME("Remote desktop users")},
    {u"NO", u"S-1-5-32-556", NAME("Network configuration operators")},
    {u"MU", u"S-1-5-32-558", NAME("Performance monitor users")},
    {u"LU", u"S-1-5-32-559", NAME("Performance log users")},
    {u"IS", u"S-1-5-32-568", NAME("IIS users")},
    {u"CY", u"S-1-5-32-569", NAME("Cryptographic operators")},
    {u"ER", u"S-1-5-32-573", NAME("Event log readers")},
    {u"CD", u"S-1-5-32-574", NAME("Certificate service DCOM access")},
    {u"RA", u"S-1-5-32-575", NAME("RDS remote access servers")},
    {u"ES", u"S-1-5-32-576", NAME("RDS endpoint servers")},
    {u"MS", u"S-1-5-32-577", NAME("RDS management servers")},
    {u"HA", u"S-1-5-32-578", NAME("Hyper-V administrators")},
    {u"AA", u"S-1-5-32-579", NAME("Access control assistance operators")},
    {u"RM", u"S-1-5-32-580", NAME("Remote management users")},
    {u"HO", u"S-1-5-32-584", NAME("User-mode hardware operators")},
    {u"SH", u"S-1-5-32-585", NAME("OpenSSH users")},
    {{}, u"S-1-0-0", NAME("Nobody")},
    {{}, u"S-1-2-0", NAME("Local")},
    {{}, u"S-1-2-1", NAME("Console logon")},
    {{}, u"S-1-5-1", NAME("Dial-up")},
    {{}, u"S-1-5-3", NAME("Batch")},
    {{}, u"S-1-5-13", NAME("Terminal server users")},
    {{}, u"S-1-5-14", NAME("Remote interactive logon")},
    {{}, u"S-1-5-15", NAME("This organization")},
    {{}, u"S-1-5-17", NAME("IIS anonymous user")},
    {{}, u"S-1-5-1000", NAME("Other organization")},
    {{}, u"S-1-5-80-0", NAME("All services")},
    {{}, u"S-1-16-0", NAME("Untrusted integrity level")},
});

struct DomainRelative
{
    QStringView alias; // empty where SDDL has none
    quint32 rid; // below 1000
    const char *name;
};

constexpr auto domainRids = std::to_array<DomainRelative>({
    {u"RO", 498, NAME("Enterprise read-only domain controllers")},
    {u"LA", 500, NAME("Administrator")},
    {u"LG", 501, NAME("Guest")},
    {{}, 502, NAME("Kerberos service account")},
    {u"DA", 512, NAME("Domain admins")},
    {u"DU", 513, NAME("Domain users")},
    {u"DG", 514, NAME("Domain guests")},
    {u"DC", 515, NAME("Domain computers")},
    {u"DD", 516, NAME("Domain controllers")},
    {u"CA", 517, NAME("Certificate publishers")},
    {u"SA", 518, NAME("Schema admins")},
    {u"EA", 519, NAME("Enterprise admins")},
    {u"PA", 520, NAME("Group policy creator owners")},
    {{}, 521, NAME("Read-only domain controllers")},
    {u"CN", 522, NAME("Cloneable domain controllers")},
    {u"AP", 525, NAME("Protected users")},
    {u"KA", 526, NAME("Key admins")},
    {u"EK", 527, NAME("Enterprise key admins")},
    {u"RS", 553, NAME("RAS and IAS servers")},
    {{}, 571, NAME("Allowed RODC password replication group")},
    {{}, 572, NAME("Denied RODC password replication group")},
});

#undef NAME

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
