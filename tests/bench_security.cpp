// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast descriptors are read, written and asked, on one core.

#include "bench.h"
#include "bench_samba.h"

#include "security/accesscheck.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr double nanosecondsPerSecond = 1e9;

// The length, the number of entries and their kinds are those of the vendor's example of a request
// to unblock a smart card.
const QString unblock = u"O:S-1-5-21-3141592653-2718281828-1414213562-10000001"
                        "D:(D;;LC;;;S-1-5-21-3141592653-2718281828-1414213562-10000002)"
                        "(A;;SWRC;;;S-1-5-21-3141592653-2718281828-1414213562-1000003)"
                        "(A;;RC;;;WD)"
                        "(A;;CCDCLCSWSDRC;;;S-1-5-21-3141592653-2718281828-1414213562-10000001)"
                        "(A;;DCSW;;;S-1-5-21-3141592653-2718281828-1414213562-10000002)"
                        "(A;;CCDCSW;;;S-1-5-21-3141592653-2718281828-1414213562-10000002)"_s;

// The same for its example of a request to enroll.
const QString enroll = u"O:S-1-5-21-3141592653-2718281828-1414213562-10000001"
                       "D:(D;;LC;;;S-1-5-21-3141592653-2718281828-1414213562-10000002)"
                       "(A;;DCSW;;;S-1-5-21-3141592653-2718281828-1414213562-1000003)"
                       "(A;;DCSW;;;S-1-5-21-3141592653-2718281828-1414213562-1000004)"
                       "(A;;DCSW;;;S-1-5-21-3141592653-2718281828-1414213562-1000005)"
                       "(A;;SWRC;;;S-1-5-21-3141592653-2718281828-1414213562-1000003)"
                       "(A;;RC;;;WD)"
                       "(A;;CCDCLCSWSDRC;;;S-1-5-21-3141592653-2718281828-1414213562-10000001)"
                       "(A;;DCSW;;;S-1-5-21-3141592653-2718281828-1414213562-10000002)"
                       "(A;;CCDCSW;;;S-1-5-21-3141592653-2718281828-1414213562-10000002)"_s;

constexpr int longListEntries = 500;

QString longList()
{
    QString text = u"D:"_s;
    for (int i = 0; i < longListEntries; ++i)
        text += u"(A;;CCSWRC;;;S-1-5-21-3141592653-2718281828-1414213562-"_s
            + QString::number(1000000 + i) + u')';
    return text;
}

// A user of the domain of the examples with so many groups that none of the examples names.
AccessToken token(quint32 user, int groups)
{
    const Sid domain(5, {21, 3141592653, 2718281828, 1414213562});
    QList<Sid> sids{*domain.withSubAuthority(user)};
    for (int i = 0; i < groups; ++i)
        sids += *domain.withSubAuthority(quint32(2000000 + i));
    return AccessToken(sids);
}

void read(const QString &text)
{
    Bench::keep(SecurityDescriptor::fromSddl(text));
}

void printReading(const QString &name, const QString &text)
{
    Bench::print({u"security." + name + u".read",
                  nanosecondsPerSecond / Bench::nanoseconds([&] { read(text); })[0],
                  u"descriptors/s"_s});
    if (const auto before = Bench::allocations()) {
        read(text);
        Bench::print({u"security." + name + u".allocations",
                      static_cast<double>(*Bench::allocations() - *before), u"allocations"_s});
    }
}

void compare(const Bench::SambaReader &samba, const QString &name, const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    if (!samba.read(bytes)) {
        std::fprintf(stderr, "Samba refuses the text %s\n", qPrintable(name));
        return;
    }
    const auto [theirs, ours] = Bench::nanoseconds([&] { samba.read(bytes); }, [&] { read(text); });
    Bench::print({u"samba." + name + u".read", nanosecondsPerSecond / theirs, u"descriptors/s"_s});
    Bench::print({u"security." + name + u".timesSamba", theirs / ours, u"times"_s});
}

void printCheck(const QString &name, const SecurityDescriptor &descriptor, const AccessToken &token)
{
    const auto [time]
        = Bench::nanoseconds([&] { Bench::keep(AccessCheck::run(descriptor, token)); });
    Bench::print({name, nanosecondsPerSecond / time, u"checks/s"_s});
}

}

bool Bench::security(const Options &)
{
    const auto descriptor = SecurityDescriptor::fromSddl(unblock);
    const QString many = longList();
    if (!descriptor || !SecurityDescriptor::fromSddl(enroll) || !SecurityDescriptor::fromSddl(many))
        return false;
    printReading(u"unblock"_s, unblock);
    printReading(u"enroll"_s, enroll);
    print({u"security.500entries.readEntry"_s,
           nanoseconds([&] { read(many); })[0] / longListEntries, u"ns"_s});
    if (const auto before = allocations()) {
        read(many);
        print({u"security.500entries.allocations"_s, static_cast<double>(*allocations() - *before),
               u"allocations"_s});
    }
    print({u"security.unblock.write"_s,
           nanosecondsPerSecond / nanoseconds([&] { keep(descriptor->toSddl()); })[0],
           u"descriptors/s"_s});
    // The user, a group and Everyone, which every token holds; then with 200 SIDs.
    printCheck(u"security.unblock.check3Sids"_s, *descriptor, token(10000002, 1));
    printCheck(u"security.unblock.check200Sids"_s, *descriptor, token(10000002, 198));
    const auto samba = SambaReader::load();
    if (!samba) {
        std::fprintf(stderr, "%s\n", qPrintable(samba.error()));
        return true;
    }
    compare(*samba, u"unblock"_s, unblock);
    compare(*samba, u"enroll"_s, enroll);
    return true;
}
