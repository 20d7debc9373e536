// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/requestexporter.h"

#include "domain/csvtext.h"
#include "models/requestmodel.h"
#include "session/namedrequest.h"
#include "session/wholefile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// About a millisecond's work.
constexpr qsizetype collectedAtOnce = 500;

}

RequestExporter::RequestExporter(const RequestModel &requests, QObject *parent)
    : QObject(parent)
    , m_requests(requests)
{
    connect(&m_timer, &QTimer::timeout, this, &RequestExporter::collect);
    connect(&m_writing, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(m_writing.result()); });
}

void RequestExporter::start(const Order &order)
{
    m_order = order;
    m_timer.start(0);
}

QChar RequestExporter::usualSeparator(const QLocale &locale)
{
    return locale.decimalPoint() == u"," ? u';' : u',';
}

void RequestExporter::collect()
{
    const auto end = std::min(m_next + collectedAtOnce, m_order.requests.size());
    for (; m_next < end; ++m_next) {
        const auto &id = m_order.requests.at(m_next);
        if (const auto request = m_requests.find(id))
            m_collected.append({*request, m_requests.isUnconfirmed(id)});
    }
    if (m_next < m_order.requests.size())
        return;
    m_timer.stop();
    // The texts of this moment: names may come in meanwhile.
    m_writing.setFuture(
        QtConcurrent::run([rows = std::exchange(m_collected, {}), texts = m_requests.texts(),
                           order = m_order] { return write(rows, texts, order); }));
}

RequestExporter::Result RequestExporter::write(const QList<Row> &rows, const RequestTexts &texts,
                                               const Order &order)
{
    const bool isJson = order.path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const QString why
        = WholeFile::write(order.path, isJson ? json(rows, texts) : table(rows, texts, order));
    if (!why.isEmpty()) {
        //: %1 is a path, %2 the system's words on what is wrong
        return tl::make_unexpected(tr("The file %1 could not be written: %2")
                                       .arg(QDir::toNativeSeparators(order.path), why));
    }
    return static_cast<int>(rows.size());
}

QByteArray RequestExporter::table(const QList<Row> &rows, const RequestTexts &texts,
                                  const Order &order)
{
    const CsvText csv(order.separator);
    QStringList cells;
    for (const auto column : order.columns)
        cells += RequestColumns::title(column);
    const QString mark = order.hasByteOrderMark ? QString(CsvText::byteOrderMark) : QString();
    QByteArray bytes = QString(mark + csv.row(cells)).toUtf8();
    for (const auto &row : rows) {
        cells.clear();
        for (const auto column : order.columns)
            cells += texts.exported(row.request, column, row.isUnconfirmed);
        bytes += csv.row(cells).toUtf8();
    }
    return bytes;
}

QByteArray RequestExporter::json(const QList<Row> &rows, const RequestTexts &texts)
{
    QJsonArray array;
    for (const auto &row : rows) {
        auto object = NamedRequest::json(texts.masked(row.request), texts.names());
        // Of an earlier session; the server may know better by now.
        if (row.isUnconfirmed)
            object.insert(u"Unconfirmed"_s, true);
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

}
