// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/serverfiles.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace Sigill {

class Settings;

// What of servers and people lies on this computer's disk between starts and can be deleted: the
// journal, which is a record for others too, has ways of its own.
class LocalData
{
    Q_DECLARE_TR_FUNCTIONS(LocalData)

public:
    enum class Kind { Lists, Names };
    static constexpr std::array kinds{Kind::Lists, Kind::Names};

    struct Found
    {
        int files = 0;
        qint64 bytes = 0;
        QDateTime newest; // invalid where there are none
    };

    static Found find(Kind kind, const Settings &settings);
    // How many files there were; nothing where one could not be deleted.
    static std::optional<int> remove(Kind kind, const Settings &settings);

    // Our name, the same in every language.
    static QString name(Kind kind);
    // Nothing for another name.
    static std::optional<Kind> fromName(QStringView name);
    // A few words for the operator.
    static QString title(Kind kind);
    // How much there is, and how old it is.
    static QString text(const Found &found, const QLocale &locale);

private:
    static ServerFiles files(Kind kind, const Settings &settings);
};

}
