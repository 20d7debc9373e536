// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Sigill {

// A text filter: every word must occur somewhere in what a row shows, whatever the case.
class TextFilter
{
public:
    // True where the words differ from those before.
    bool setText(const QString &text);
    QString text() const { return m_text; }
    bool isEmpty() const { return m_words.isEmpty(); }
    // Case folded, without white space.
    const QStringList &words() const { return m_words; }

    // foldedRow: the row's texts, case folded.
    bool matches(const QString &foldedRow) const;

private:
    QString m_text;
    QStringList m_words;
};

}
