// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/requestmodel.h"

#include <QCoreApplication>

namespace Sigill {

// Requests, and what became of a run, as pages to print, in the language of the moment. Texts of
// the server are escaped: they can only show as text.
class RequestDocument
{
    Q_DECLARE_TR_FUNCTIONS(RequestDocument)

public:
    // More rows than anybody reads on paper, and than can be laid out in a moment.
    static constexpr int mostRows = 2000;

    struct Heading
    {
        QString server;
        QString user;
        QDateTime updated; // when it was so; invalid if not known
        QString search; // what the list is narrowed to; may be empty
        QString reason; // why a change was made; may be empty
    };

    // The texts must outlive this.
    RequestDocument(const RequestTexts &texts, const Heading &heading)
        : m_texts(texts)
        , m_heading(heading)
    {
    }

    struct Row
    {
        Request request;
        bool isUnconfirmed = false; // an earlier session has read it, and nobody since
    };

    // A table of these columns.
    QString list(const QList<Row> &rows, const QList<RequestColumn> &columns) const;
    // Everything about one request.
    QString request(const Row &row) const;

    // What became of a run; the titles of the columns first.
    QString outcomes(const QString &title, const QList<QStringList> &lines) const;

private:
    static QString table(const QList<QStringList> &lines);
    QString page(const QString &title, const QString &body) const;

    const RequestTexts &m_texts;
    Heading m_heading;
};

}
