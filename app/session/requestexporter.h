// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"
#include "models/requestcolumn.h"
#include "models/requesttexts.h"

#include <tl/expected.hpp>

#include <QFutureWatcher>
#include <QTimer>

namespace Sigill {

class RequestModel;

// Writes requests of the list into a file for other programs: a table (CSV), or JSON as the API
// writes it, with names, for a name that ends so. The file is readable for its owner alone.
class RequestExporter : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QList<RequestId> requests;
        QString path;
        // Of a table.
        QList<RequestColumn> columns;
        QChar separator = u',';
        bool hasByteOrderMark = true;
    };
    // How many requests were written, or a sentence on what went wrong.
    using Result = tl::expected<int, QString>;

    // The requests must outlive this.
    RequestExporter(const RequestModel &requests, QObject *parent);

    // Once. They are collected a few at a time; one that is gone by then is left out. A file of
    // that name is replaced when the new one is whole.
    void start(const Order &order);
    // What a table's columns are set off by in this language.
    static QChar usualSeparator(const QLocale &locale);

Q_SIGNALS:
    void finished(const Sigill::RequestExporter::Result &result);

private:
    struct Row
    {
        Request request;
        bool isUnconfirmed = false;
    };

    void collect();
    static Result write(const QList<Row> &rows, const RequestTexts &texts, const Order &order);
    static QByteArray table(const QList<Row> &rows, const RequestTexts &texts, const Order &order);
    static QByteArray json(const QList<Row> &rows, const RequestTexts &texts);

    const RequestModel &m_requests;
    Order m_order;
    QList<Row> m_collected;
    qsizetype m_next = 0;
    QTimer m_timer;
    QFutureWatcher<Result> m_writing;
};

}
