// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "celltexts.h"

#include <QFontMetrics>

namespace Sigill {

const QStaticText &CellTexts::text(const QString &text, const QFont &font, int width,
                                   Qt::TextElideMode mode)
{
    const Key key{text, font, width};
    if (const auto *known = m_texts.object(key))
        return *known;
    auto *made = new QStaticText(QFontMetrics(font).elidedText(text, mode, width));
    made->setTextFormat(Qt::PlainText);
    // As a cell's text is laid out, also one that begins from right to left.
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    made->setTextOption(option);
    made->prepare({}, font);
    m_texts.insert(key, made);
    return *made;
}

}
