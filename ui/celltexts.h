// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

namespace Sigill {

// Texts of cells, cut to their columns and laid out, as they were painted the last time: most of
// what a paint of a table takes is laying out texts that stood there before, twice each.
class CellTexts
{
public:
    // Of one line, no wider than so many pixels. Valid until the next call.
    const QStaticText &text(const QString &text, const QFont &font, int width,
                            Qt::TextElideMode mode);

private:
    struct Key
    {
        QString text;
        QFont font;
        int width;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.font, key.width);
        }
    };

    QCache<Key, QStaticText> m_texts{4000}; // some screens full
};

}
