// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <initializer_list>

namespace Sigill {

// A text filter: every word must occur somewhere in what a row shows, whatever the case.
class RequestFilter
{
public:
    // True where the text differs from the one before.
    bool setText(const QString &text);
    QString text() const { return m_text; }
    bool isEmpty() const { return m_words.isEmpty(); }

    // foldedRow: the row's texts, case folded.
    bool matches(const QString &foldedRow) const
    {
        return matches(std::initializer_list<QStringView>{foldedRow});
    }
    // The same for a row whose texts are kept apart; a word stands in one of them.
    bool matches(std::initializer_list<QStringView> foldedTexts) const;

private:
    QString m_text;
    QStringList m_words;
};

}
