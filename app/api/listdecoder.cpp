// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/listdecoder.h"

#include "api/requestcodec.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// The id in an element that could not be read as a whole, so that the operator can find it.
QString idIn(const QByteArray &element)
{
    static const QRegularExpression uuid(u"\"Uuid\"\\s*:\\s*\"([^\"]{1,64})\""_s);
    return uuid.match(QString::fromUtf8(element.left(64 * 1024))).captured(1);
}

}

void ListDecoder::feed(const QByteArray &bytes)
{
    QList<Request> requests;
    QList<UnreadableRequest> unreadable;
    m_cutter.feed(bytes, [&](const QByteArray &element) {
        ++m_elements;
        if (element.isEmpty()) {
            unreadable.append({m_elements, QString(), u"Nothing, or more than 32 MB."_s});
            return;
        }
        auto request = decodeRequest(element);
        if (request)
            requests.append(*std::move(request));
        else
            unreadable.append({m_elements, idIn(element), request.error().technical});
    });
    Q_EMIT decoded(requests, unreadable, bytes.size());
}

void ListDecoder::end()
{
    Q_EMIT ended(m_cutter.verdict());
}

}
