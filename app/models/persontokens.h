// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

namespace Sigill {

// Numbers that stand for people while their names are masked: the same for the same person until
// the program ends. May be asked from several threads.
class PersonTokens
{
public:
    int number(const QString &person)
    {
        const QMutexLocker lock(&m_mutex);
        const auto next = static_cast<int>(m_numbers.size()) + 1;
        const auto known = m_numbers.constFind(person);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(person, next);
    }

private:
    QMutex m_mutex;
    QHash<QString, int> m_numbers;
};

}
