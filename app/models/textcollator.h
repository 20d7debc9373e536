// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCollator>

namespace Sigill {

// The bytes of Windows' own keys: Qt (6.4) compares them there as if they were UTF-16.
#ifdef Q_OS_WIN
using SortKey = QByteArray;
#else
using SortKey = QCollatorSortKey;
#endif

// The order of texts in a language: numbers in them by their value, and no difference between
// capital and small letters.
class TextCollator
{
public:
    TextCollator();

    void setLocale(const QLocale &locale) { m_collator.setLocale(locale); }

    SortKey key(const QString &text) const;
    // Less than, equal to or greater than 0. For keys of the same locale.
    static int compare(const SortKey &a, const SortKey &b);

private:
    QCollator m_collator;
};

}
