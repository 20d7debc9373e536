// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practicehost.h"
#include "support/buildplaces.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

namespace Sigill {

// Calls a practice server over a plain socket, so that a test sees what the server really sends.
class PracticeWire
{
public:
    struct Reply
    {
        int code = 0;
        QByteArray head;
        QByteArray body;
        qint64 announced = 0;
        // The connection ended before the announced body was complete.
        bool closed = false;

        QJsonDocument json() const { return QJsonDocument::fromJson(body); }
        QString message() const { return json()[QStringLiteral("Message")].toString(); }
        int status() const { return json()[QStringLiteral("Status")].toInt(-1); }
        bool namesCorrelationId() const
        {
            return code == 500 && message().contains(QStringLiteral("correlation id"))
                && firstGuidIn(message()).has_value();
        }
    };

    explicit PracticeWire(const PracticeHost &host)
    {
        const auto url = host.baseUrl();
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_socket.waitForConnected();
    }

    QTcpSocket &socket() { return m_socket; }

    static constexpr auto requestsPath = "/CertificateManagement/api/v1.0/requests";

    // One call on a connection of its own; the path goes on from the requests' one.
    static Reply get(const PracticeHost &host, const QByteArray &path)
    {
        return PracticeWire(host).exchange(text("GET", requestsPath + path));
    }
    static Reply put(const PracticeHost &host, const QByteArray &path, const QByteArray &word)
    {
        return PracticeWire(host).exchange(
            text("PUT", requestsPath + path, "{\"status\":\"" + word + "\"}"));
    }

    static QByteArray text(const QByteArray &method, const QByteArray &path,
                           const QByteArray &body = {})
    {
        return method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    // Reads one answer, or up to the end of the connection. The server has its own thread, so
    // waiting here needs no event loop.
    Reply exchange(const QByteArray &bytes)
    {
        static const QRegularExpression length(QStringLiteral("Content-Length: (\\d+)"));
        m_socket.write(bytes);
        Reply reply;
        QByteArray all;
        while (true) {
            const auto headEnd = all.indexOf("\r\n\r\n");
            if (headEnd > 0) {
                reply.head = all.first(headEnd + 2);
                reply.body = all.sliced(headEnd + 4);
                reply.code = reply.head.mid(9, 3).toInt();
                reply.announced
                    = length.match(QString::fromLatin1(reply.head)).captured(1).toLongLong();
                if (reply.body.size() >= reply.announced)
                    return reply;
            }
            if (!m_socket.waitForReadyRead(5000)) {
                reply.closed = m_socket.state() == QAbstractSocket::UnconnectedState;
                return reply;
            }
            all += m_socket.readAll();
        }
    }

private:
    QTcpSocket m_socket;
};

// The documented requests.
constexpr auto enrollId = "a9b4b42c-cc50-4c9b-89d1-bbc0bcd5a099";
constexpr auto enrollPath = "/a9b4b42c-cc50-4c9b-89d1-bbc0bcd5a099";
constexpr auto unblockPath = "/0c96d73f-967b-420e-854a-43ad2a1504bc";

inline QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

// The path goes on from the requests' one.
inline QByteArray callText(const char *method, const QByteArray &path, const QByteArray &body = {})
{
    return PracticeWire::text(method, PracticeWire::requestsPath + path, body);
}

inline RequestId requestId(const char *text)
{
    return *RequestId::fromText(QString::fromLatin1(text));
}

inline std::unique_ptr<PracticeHost> started(const PracticeOptions &options = {.requests = 40})
{
    auto host = PracticeHost::start(options);
    return host ? std::move(*host) : nullptr;
}

// One row for each object in a table of practicecases.json.
inline void addRows(const QString &table)
{
    QTest::addColumn<QJsonObject>("row");
    QFile file(projectFile(QStringLiteral("tests/data/practicecases.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rows = QJsonDocument::fromJson(file.readAll())[table].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto &row : rows)
        QTest::addRow("%s", qPrintable(row[QStringLiteral("name")].toString())) << row.toObject();
}

// The path of a new file that lasts as long as the parent.
inline QString fileWith(const QByteArray &bytes, QObject &parent)
{
    auto *file = new QTemporaryFile(&parent);
    return file->open() && file->write(bytes) == bytes.size() && file->flush() ? file->fileName()
                                                                               : QString();
}

}
