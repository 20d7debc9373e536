// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accesstext.h"

#include "models/accessfacts.h"
#include "models/accessverdict.h"
#include "models/spreadsheetcell.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Characters: a copy is never cut, and an entry of Windows has at most 64 KiB.
constexpr qsizetype wholeTail = 1'000'000;

QString withWords(const QString &words, const QString &letters)
{
    return words.isEmpty() ? letters : u"%1: %2"_s.arg(letters, words);
}

}

QString AccessText::plain(const AccessReport &report, const RightsTable &rights,
                          const NameBook &names)
{
    QStringList lines;
    if (const QString sentence = AccessVerdict::sentence(report); !sentence.isEmpty())
        lines += sentence;
    const auto remarks = AccessVerdict::remarks(report, names);
    for (const auto &remark : remarks) {
        if (!lines.contains(remark.text))
            lines += remark.text;
    }
    if (const auto &owner = report.descriptor().owner)
        lines += tr("Owner: %1").arg(AccessFacts::trustee(*owner, names));
    if (const auto &group = report.descriptor().group)
        lines += tr("Group: %1").arg(AccessFacts::trustee(*group, names));
    if (!report.principals().isEmpty()) {
        lines += QString();
        lines += tr("Who may do what (each by itself; further groups are not known):");
        for (const auto &entry : report.principals())
            lines += u"  "_s + principal(entry, rights, names);
    }
    const QList<Ace> entries = report.entries();
    if (!entries.isEmpty()) {
        lines += QString();
        lines += tr("Entries in the order in which they are evaluated:");
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Ace &ace = entries.at(i);
        QString line = u"  %1. %2, %3"_s.arg(entryNumber(report, i), AccessFacts::entryType(ace),
                                             AccessFacts::trustee(ace.trustee, names));
        line += u": "_s + withWords(AccessFacts::words(ace, rights), AccessFacts::rights(ace));
        if (const QString remark = AccessFacts::remarks(ace, wholeTail); !remark.isEmpty())
            line += u"; "_s + remark;
        lines += line;
    }
    return lines.join(u'\n');
}

QString AccessText::table(const AccessReport &report, const RightsTable &rights,
                          const NameBook &names)
{
    const QList<Ace> entries = report.entries();
    //: column titles of a table of access control entries
    QString table = spreadsheetRow({tr("No."), tr("Effect"), tr("Trustee"), tr("SID"), tr("Rights"),
                                    tr("In words"), tr("Remarks")});
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Ace &ace = entries.at(i);
        table += spreadsheetRow({entryNumber(report, i), AccessFacts::entryType(ace),
                                 AccessFacts::trustee(ace.trustee, names), ace.trustee.text(),
                                 AccessFacts::rights(ace), AccessFacts::words(ace, rights),
                                 AccessFacts::remarks(ace, wholeTail)});
    }
    return table;
}

QString AccessText::entryNumber(const AccessReport &report, qsizetype index)
{
    return index < report.daclSize() ? QString::number(index + 1)
                                     : u'S' + QString::number(index - report.daclSize() + 1);
}

QString AccessText::deciders(const AccessReport::Principal &principal)
{
    QStringList parts;
    for (const qsizetype entry : principal.entries)
        parts += QString::number(entry + 1);
    if (principal.isByOwnership)
        //: beside the numbers of entries: the rights come from being the owner
        parts += tr("owner");
    return parts.join(u", "_s);
}

QString AccessText::principal(const AccessReport::Principal &principal, const RightsTable &rights,
                              const NameBook &names)
{
    QString line = AccessFacts::trustee(principal.trustee, names);
    if (principal.isOwner)
        //: %1 is an account
        line = tr("%1, the owner").arg(line);
    line += u": "_s
        + withWords(rights.words(principal.granted), AccessFacts::rights(principal.granted));
    if (!principal.denied.isEmpty())
        //: %1 are rights that an entry denies
        line += u"; "_s + tr("denied: %1").arg(AccessFacts::rights(principal.denied));
    if (!principal.undecided.isEmpty())
        //: %1 are rights that depend on a condition
        line += u"; "_s + tr("on condition: %1").arg(AccessFacts::rights(principal.undecided));
    if (const QString from = deciders(principal); !from.isEmpty())
        //: %1 is a list of what decided it, such as "1, 4, owner": numbers of entries
        line += u" ["_s + tr("by %1").arg(from) + u']';
    return line;
}

}
