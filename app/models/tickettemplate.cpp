// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickettemplate.h"

#include <QSet>

namespace Sigill {

tl::expected<TicketTemplate, QString> TicketTemplate::parse(const QString &text,
                                                            const QStringList &placeholders)
{
    TicketTemplate parsed;
    QString plain;
    int options = 0;
    bool isOptional = false;
    const auto add = [&](const QString &piece, bool isPlaceholder) {
        if (!piece.isEmpty())
            parsed.m_pieces.append({piece, isPlaceholder, isOptional ? options : 0});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'{') {
            const auto end = text.indexOf(u'}', i);
            const QString name = text.mid(i + 1, end - i - 1);
            if (end < 0 || !placeholders.contains(name)) {
                //: %1 is what was found, %2 the list of what may stand there
                return tl::unexpected(
                    tr("“%1” is no placeholder here; there are: %2.")
                        .arg(text.mid(i, end < 0 ? -1 : end - i + 1), placeholders.join(u", ")));
            }
            add(std::exchange(plain, {}), false);
            add(name, true);
            i = end;
        } else if (c == u'[' && !isOptional) {
            add(std::exchange(plain, {}), false);
            isOptional = true;
            ++options;
        } else if (c == u']' && isOptional) {
            add(std::exchange(plain, {}), false);
            isOptional = false;
        } else if (c == u'[' || c == u']' || c == u'}') {
            return tl::unexpected(tr("“%1” at character %2 has no counterpart, or stands in other "
                                     "square brackets.")
                                      .arg(c)
                                      .arg(i + 1));
        } else {
            plain += c;
        }
    }
    if (isOptional)
        return tl::unexpected(tr("A “[” has no “]”."));
    add(plain, false);
    return parsed;
}

QString TicketTemplate::fill(const QHash<QString, QString> &values) const
{
    QSet<int> leftOut;
    for (const auto &piece : m_pieces) {
        if (piece.isPlaceholder && piece.option > 0 && values.value(piece.text).isEmpty())
            leftOut.insert(piece.option);
    }
    QString filled;
    for (const auto &piece : m_pieces) {
        if (!leftOut.contains(piece.option))
            filled += piece.isPlaceholder ? values.value(piece.text) : piece.text;
    }
    return filled;
}

}
