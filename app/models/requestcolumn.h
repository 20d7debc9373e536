// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace Sigill {

// The columns of the request table, in their order there.
enum class RequestColumn {
    Submitted,
    Age,
    Type,
    Status,
    Target,
    Originator,
    Template,
    Data,
    Kind,
    Priority,
    Comment,
    Id,
    Completed,
    Flags,
    NewProfile,
    OldProfile,
    NewSmartcard,
    OldSmartcard,
};

// What is true of a column wherever it is used.
class RequestColumns
{
    Q_DECLARE_TR_FUNCTIONS(RequestColumns)

public:
    static constexpr int count = 18;

    static QString title(RequestColumn column);
    // The same in every language, for the command line and for files.
    static QString name(RequestColumn column);
    static QStringList names();
    // In any case; nothing for another one.
    static std::optional<RequestColumn> fromName(const QString &name);
    // A sentence for the header's tooltip; may be empty.
    static QString explanation(RequestColumn column);
    static bool isShownByDefault(RequestColumn column);
    static bool isNumber(RequestColumn column);
    // The API's name of the field whose value the column shows, where the server can leave it out
    // or garble it; else empty.
    static QString field(RequestColumn column);
};

}
