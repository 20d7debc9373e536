// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/proxyprobe.h"

#include "api/httpports.h"
#include "api/socketproblem.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Bytes. Proxies send a page with a 407, but this is about its head.
constexpr qsizetype longestHead = 64 * 1024;

QByteArray authority(const QUrl &server, int defaultPort)
{
    const QString host = server.host(QUrl::FullyEncoded);
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return name.toLatin1() + ':' + QByteArray::number(server.port(defaultPort));
}

QByteArray requestFor(const QUrl &server, const QByteArray &authorization)
{
    QByteArray text;
    if (server.scheme() == "https"_L1) {
        const QByteArray target = authority(server, httpsPort);
        text = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    } else {
        QUrl page
            = server.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        if (page.path().isEmpty())
            page.setPath(u"/"_s);
        text = "HEAD " + page.toEncoded() + " HTTP/1.1\r\nHost: " + authority(server, httpPort)
            + "\r\nConnection: close\r\n";
    }
    if (!authorization.isEmpty())
        text += "Proxy-Authorization: " + authorization + "\r\n";
    return text + "User-Agent: Sigill\r\n\r\n";
}

}

ProxyProbe::ProxyProbe(const QNetworkProxy &proxy, const QUrl &server,
                       const QByteArray &authorization, int timeout, QObject *parent)
    : QObject(parent)
    , m_socket(this)
    , m_timer(this)
    , m_proxy(proxy.hostName() + u':' + QString::number(proxy.port()))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { fail(QAbstractSocket::SocketTimeoutError, u"No answer in time"_s); });
    connect(&m_socket, &QTcpSocket::connected, this,
            [this, request = requestFor(server, authorization)] { m_socket.write(request); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyProbe::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                read();
                fail(error, m_socket.errorString());
            });
    m_timer.start(timeout);
    // Not yet: where the system knows at once that it cannot, nobody would hear of it.
    QTimer::singleShot(0, this, [this, host = proxy.hostName(), port = proxy.port()] {
        m_socket.connectToHost(host, port);
    });
}

QByteArrayList ProxyProbe::schemes(const QByteArray &challenges)
{
    static const QRegularExpression quoted(uR"("(?:[^"\\]|\\.)*")"_s);
    // What stands in quotation marks may hold commas.
    const auto parts = QString::fromLatin1(challenges).remove(quoted).split(u',');
    QByteArrayList schemes;
    for (const auto &part : parts) {
        const QString word = part.trimmed().section(u' ', 0, 0).toLower();
        if (!word.isEmpty() && !word.contains(u'='))
            schemes << word.toLatin1();
    }
    return schemes;
}

void ProxyProbe::read()
{
    if (m_ended)
        return;
    m_received += m_socket.read(longestHead);
    qsizetype end = m_received.indexOf("\r\n\r\n");
    // A head such as 100 Continue says nothing yet.
    while (end >= 0 && m_received.startsWith("HTTP/1.1 1")) {
        m_received.remove(0, end + 4);
        end = m_received.indexOf("\r\n\r\n");
    }
    if (end >= 0)
        takeHead(m_received.first(end));
    else if (m_received.size() >= longestHead)
        fail(QAbstractSocket::ProxyProtocolError, u"The head of the answer is too long"_s);
}

void ProxyProbe::takeHead(const QByteArray &head)
{
    static const QRegularExpression firstLine(u"^HTTP/1\\.[01] (\\d{3})\\b"_s);
    const auto match = firstLine.match(QString::fromLatin1(head));
    if (!match.hasMatch())
        return fail(QAbstractSocket::ProxyProtocolError, u"The answer is no HTTP"_s);
    Answer answer;
    answer.status = match.captured(1).toInt();
    const auto lines = head.split('\n');
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon < 1)
            continue;
        const QByteArray name = line.first(colon).toLower();
        if (name == "proxy-authenticate")
            answer.schemes += schemes(line.mid(colon + 1));
        else if (name == "server")
            answer.software = line.mid(colon + 1).trimmed();
    }
    end(answer);
}

void ProxyProbe::fail(QAbstractSocket::SocketError why, const QString &technical)
{
    ApiError error = socketProblem(why, m_proxy + u": "_s + technical);
    // The socket leads to the proxy and no further.
    error.cause = ApiError::Cause::ProxyUnreachable;
    end(tl::unexpected(error));
}

void ProxyProbe::end(const Result<Answer> &answer)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT finished(answer);
    deleteLater();
}

}
