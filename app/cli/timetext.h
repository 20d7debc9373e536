// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>

#include <tl/expected.hpp>

namespace Sigill {

// Moments as written on the command line: 2026-03-05, 2026-03-05T14:30 (with Z or an offset where
// it is not this computer's time), or how long ago: 12h, 2d.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)

public:
    // What a day without a time stands for.
    enum class Day { Start, End };

    // UTC. The error is a sentence.
    static tl::expected<QDateTime, QString>
    read(const QString &text, Day day, const QDateTime &now = QDateTime::currentDateTime());

    // Local, with the offset: 2026-03-05 14:30:12+01:00.
    static QString local(const QDateTime &time);
};

}
