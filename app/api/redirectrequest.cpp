// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/redirectrequest.h"

#include <QList>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QString value(const QUrlQuery &query, const QString &name)
{
    const auto values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? values.constFirst() : QString();
}

}

tl::expected<RedirectRequest, int> RedirectRequest::fromHead(const QByteArray &head,
                                                             const QString &path)
{
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return tl::unexpected(400);
    if (words.at(0) != "GET")
        return tl::unexpected(405);
    const QByteArray &target = words.at(1);
    const auto mark = target.indexOf('?');
    if ((mark < 0 ? target : target.left(mark)) != path.toLatin1())
        return tl::unexpected(404);

    const QUrlQuery query(mark < 0 ? QString() : QString::fromLatin1(target.mid(mark + 1)));
    RedirectRequest request;
    request.state = value(query, u"state"_s);
    request.code = value(query, u"code"_s);
    request.error = value(query, u"error"_s);
    request.errorDescription = value(query, u"error_description"_s).replace(u'+', u' ');
    return request;
}

}
