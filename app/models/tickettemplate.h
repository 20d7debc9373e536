// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <tl/expected.hpp>

namespace Sigill {

// One line of ticket text with placeholders such as {count}. What stands in square brackets is left
// out where a placeholder in it has nothing to say.
class TicketTemplate
{
    Q_DECLARE_TR_FUNCTIONS(TicketTemplate)

public:
    // The error is a sentence for who wrote the line.
    static tl::expected<TicketTemplate, QString> parse(const QString &text,
                                                       const QStringList &placeholders);

    // Values by placeholder; they are taken as they are, whatever stands in them.
    QString fill(const QHash<QString, QString> &values) const;

private:
    struct Piece
    {
        QString text; // or the name of a placeholder
        bool isPlaceholder = false;
        int option = 0; // number of the brackets around it; 0 for none
    };

    QList<Piece> m_pieces;
};

}
