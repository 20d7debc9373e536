// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>

#include <tl/expected.hpp>

#include <optional>

namespace Sigill {

// Moments as operators write them: 2026-03-05, today, yesterday, 2026-03-05T14:30 (with Z or an
// offset where it is not this computer's time), or how long ago: 12h, 2d.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)

public:
    // What a day without a time stands for.
    enum class Day { Start, End };

    // The day that a text without a time names, by this computer's time; invalid for another text.
    // English and Swedish words count in every language.
    static QDate day(const QString &text, const QDateTime &now = QDateTime::currentDateTime());

    // Seconds, of a text such as 30min, 12h, 2d or 1w, or the Swedish 12t and 1v. Nothing for
    // another text.
    static std::optional<qint64> duration(const QString &text);

    // UTC. The error is a sentence.
    static tl::expected<QDateTime, QString>
    read(const QString &text, Day end, const QDateTime &now = QDateTime::currentDateTime());

    // Local, with the offset: 2026-03-05 14:30:12+01:00.
    static QString local(const QDateTime &time);
};

}
