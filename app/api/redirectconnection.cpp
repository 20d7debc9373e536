// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/redirectconnection.h"

#include "api/redirectpage.h"

#include <QTcpSocket>

#include <utility>

namespace Sigill {

namespace {

// Codes have some hundred characters, the header fields of browsers some thousand.
constexpr qsizetype mostRequestBytes = 32 * 1024;

}

RedirectConnection::RedirectConnection(QTcpSocket *socket, int patience, Answerer answerer,
                                       QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_answerer(std::move(answerer))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(mostRequestBytes);
    connect(m_socket, &QTcpSocket::readyRead, this, &RedirectConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_patience, &QTimer::timeout, this, &RedirectConnection::giveUp);
    m_patience.start(patience);
}

void RedirectConnection::read()
{
    const QByteArray arrived = m_socket->readAll();
    // Of no interest, but a connection that is closed on unread bytes is reset, and then the other
    // side may not see the answer.
    if (m_answered)
        return;
    m_received += arrived;
    if (const auto end = m_received.indexOf("\r\n\r\n"); end >= 0 && end <= mostRequestBytes)
        answer(m_answerer(m_received.first(end + 2)), true);
    else if (m_received.size() > mostRequestBytes)
        answer(RedirectPage::answer(431, RedirectPage::Kind::NotOurs), false);
    else if (!m_received.isEmpty() && (m_received.at(0) < 'A' || m_received.at(0) > 'Z'))
        answer(RedirectPage::answer(400, RedirectPage::Kind::NotOurs), false);
}

void RedirectConnection::answer(const QByteArray &page, bool isWhole)
{
    m_answered = true;
    m_received.clear();
    m_socket->write(page);
    // So that the page leaves even where the program goes on to end.
    m_socket->flush();
    if (isWhole)
        m_socket->disconnectFromHost();
}

void RedirectConnection::giveUp()
{
    if (m_answered)
        return m_socket->abort();
    answer(RedirectPage::answer(408, RedirectPage::Kind::NotOurs), false);
}

}
