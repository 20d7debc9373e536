// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Sigill {

// A text as a reader would see it once one layer of escapes is undone (JSON and C, percent, HTML),
// without invisible characters, and where each of its characters stands in the original.
class PlainView
{
public:
    // The text itself.
    explicit PlainView(const QString &text);

    const QString &text() const { return m_text; }
    // In the original; of the first character, and behind the last one.
    qsizetype originalStart(qsizetype position) const;
    qsizetype originalEnd(qsizetype position) const;

    // With one layer less; nothing where there is none to undo.
    std::optional<PlainView> undone() const;

private:
    PlainView() = default;

    void append(const QString &characters, qsizetype start, qsizetype end);

    QString m_text;
    // Empty where every character stands for itself.
    QList<qsizetype> m_starts;
    QList<qsizetype> m_ends;
};

}
