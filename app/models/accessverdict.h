// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accessreport.h"
#include "models/namebook.h"

#include <QCoreApplication>

namespace Sigill {

// What is to be said first about a descriptor: one sentence, and what is unusual in it.
class AccessVerdict
{
    Q_DECLARE_TR_FUNCTIONS(AccessVerdict)

public:
    struct Remark
    {
        enum class Weight : quint8 { Note, Warning, Error };
        Weight weight = Weight::Note;
        QString text;
    };

    // How many entries and trustees, what the owner may do besides, whether the order is usual; or
    // what an absent, null or empty list means. Empty where the list could not be read.
    static QString sentence(const AccessReport &report);

    // Errors, then warnings, then notes.
    static QList<Remark> remarks(const AccessReport &report, const NameBook &names = NameBook());

    // "…could not be read at character 12: …"
    static QString error(const SddlError &error);

private:
    static QString flaw(const AccessReport &report, const AclOrder::Flaw &flaw,
                        const NameBook &names);
};

}
