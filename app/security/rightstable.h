// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/accessmask.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <tl/expected.hpp>

#include <optional>

namespace Sigill {

// What the rights of a request mean, in words. Standard and generic rights are fixed (MS-DTYP
// 2.4.3). MIM CM publishes no meaning for a request's own rights, so those words come from a file
// that a site can correct, each with how sure it is and why; what the file leaves out is shown as a
// numbered right. Words only: nothing may be allowed or refused because of them.
class RightsTable
{
    Q_DECLARE_TR_FUNCTIONS(Sigill::RightsTable)

public:
    enum class Certainty : quint8 { Documented, Likely, Guess };
    // A text of the file by the code of its language, "en" or "sv".
    using Text = QHash<QString, QString>;

    struct Meaning
    {
        AccessMask mask; // one right
        Text name;
        Certainty certainty = Certainty::Guess;
        Text reason;
    };
    // The rights that a status change probably asks for.
    struct Need
    {
        QString status; // the word of the API, such as "Completed"
        AccessMask mask;
        Certainty certainty = Certainty::Guess;
        Text reason;
    };

    // An empty table names only the fixed rights.
    RightsTable() = default;

    // Reads the JSON of resources/requestrights.json, which describes itself. The error is a
    // translated sentence.
    static tl::expected<RightsTable, QString> fromJson(const QByteArray &json);

    // The words for all rights of a mask, those of requests first: "likely: execute; read
    // permissions". Empty for the mask 0.
    QString words(AccessMask mask) const;

    // For one right: its letters, bit, words and the reason for them, as lines.
    QStringList explanation(AccessMask bit) const;

    // Whether the right means the same on every object, so that no file can change its words.
    static bool isFixed(AccessMask bit) { return !fixedName(bit).isEmpty(); }

    // Nothing where the file does not tell.
    const Need *need(QStringView status) const;

    // In the language of the default locale, else English, else any.
    static QString text(const Text &text);

private:
    // Empty for a right that is not fixed.
    static QString fixedName(AccessMask bit);
    const Meaning *meaning(AccessMask bit) const;
    QString name(AccessMask bit) const;

    QList<Meaning> m_meanings;
    QList<Need> m_needs;
};

}
