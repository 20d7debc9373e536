// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practiceanswer.h"

#include "demo/practicejson.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sigill {

QByteArray PracticeAnswer::reason(int code)
{
    switch (code) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 407:
        return "Proxy Authentication Required";
    case 409:
        return "Conflict";
    case 413:
        return "Request Entity Too Large";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return code < 400 ? "OK" : "Error";
    }
}

namespace {

// RFC 7231; made anew once a second.
QByteArray date()
{
    thread_local qint64 second = 0;
    thread_local QByteArray text;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != second) {
        second = now;
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC),
                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                   .toLatin1();
    }
    return text;
}

}

bool PracticeAnswer::hasBody(int code)
{
    return code != 204 && code != 304;
}

PracticeAnswer PracticeAnswer::json(const QByteArray &body)
{
    return {.contentType = "application/json; charset=utf-8", .body = body};
}

PracticeAnswer PracticeAnswer::list(const QList<QByteArray> &elements)
{
    auto answer = json({});
    answer.elements = elements;
    return answer;
}

PracticeAnswer PracticeAnswer::message(int code, const QString &text, const QString &detail)
{
    auto answer = json(PracticeJson::message(text, detail));
    answer.code = code;
    return answer;
}

PracticeAnswer PracticeAnswer::html(int code, const QByteArray &title, const QByteArray &text)
{
    return {.code = code,
            .contentType = "text/html; charset=utf-8",
            .body = "<!DOCTYPE html>\r\n<html><head><title>" + title
                + "</title></head>\r\n<body><h1>" + title + "</h1>\r\n" + text
                + "</body></html>\r\n"};
}

PracticeAnswer PracticeAnswer::empty()
{
    return {.code = 204};
}

PracticeAnswer PracticeAnswer::failure()
{
    return message(500,
                   u"An error occurred while processing the request. For details see the event log "
                   "of the server, correlation id %1."_s.arg(guidText(QUuid::createUuid())));
}

PracticeAnswer PracticeAnswer::invalid(const QString &detail)
{
    return message(400, u"The request is invalid."_s, detail);
}

QByteArray PracticeAnswer::head(qint64 size, bool closing) const
{
    QByteArray out;
    out.reserve(300);
    out += "HTTP/1.1 " + QByteArray::number(code) + ' ' + reason(code) + "\r\n";
    out += "Cache-Control: no-cache\r\n";
    if (hasBody(code)) {
        out += "Content-Length: " + QByteArray::number(size) + "\r\n";
        out += "Content-Type: " + contentType + "\r\n";
    }
    out += headers;
    out += "Date: " + date() + "\r\n";
    if (closing)
        out += "Connection: close\r\n";
    return out + "\r\n";
}

qint64 PracticeAnswer::bodySize() const
{
    if (!elements)
        return body.size();
    // Brackets and commas.
    qint64 size = elements->isEmpty() ? 2 : elements->size() + 1;
    for (const auto &element : *elements)
        size += element.size();
    return size;
}

QByteArray PracticeAnswer::wholeBody() const
{
    return elements ? '[' + elements->join(',') + ']' : body;
}

}
