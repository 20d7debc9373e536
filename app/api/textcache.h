// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace Sigill {

// Gives texts that come again the same memory. Remembers a fixed number of short ones: a new text
// takes the place of an older one.
class TextCache
{
public:
    TextCache();

    // The text must be sound UTF-8; a byte order mark at its start is dropped.
    QString text(QByteArrayView utf8);

private:
    struct Place
    {
        size_t hash = 0;
        QString text;
    };

    std::vector<Place> m_places;
};

}
