// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/redirectpage.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr auto html = R"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>Sigill</title>
</head>
<body>
<h1>%2</h1>
<p>%3</p>
</body>
</html>
)"_L1;

constexpr auto head = "HTTP/1.1 %1 %2\r\n"
                      "Content-Type: text/html; charset=utf-8\r\n"
                      "Content-Length: %3\r\n"
                      "Cache-Control: no-store\r\n"
                      "Pragma: no-cache\r\n"
                      "Content-Security-Policy: default-src 'none'\r\n"
                      "Referrer-Policy: no-referrer\r\n"
                      "X-Content-Type-Options: nosniff\r\n"
                      "Allow: GET\r\n"
                      "Connection: close\r\n"
                      "\r\n"_L1;

QString reason(int httpStatus)
{
    switch (httpStatus) {
    case 200:
        return u"OK"_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    case 408:
        return u"Request Timeout"_s;
    case 431:
        return u"Request Header Fields Too Large"_s;
    default:
        return u"Bad Request"_s;
    }
}

QString title(RedirectPage::Kind kind)
{
    switch (kind) {
    case RedirectPage::Kind::Received:
        //: page in the browser; Sigill still has to fetch the token
        return RedirectPage::tr("Sigill has received the sign-in");
    case RedirectPage::Kind::BrokenOff:
        //: page in the browser
        return RedirectPage::tr("The sign-in did not take place");
    case RedirectPage::Kind::NotOurs:
        //: page in the browser
        return RedirectPage::tr("No sign-in of Sigill waits here");
    }
    Q_UNREACHABLE();
}

}

QByteArray RedirectPage::answer(int httpStatus, Kind kind)
{
    //: page in the browser
    const QString text = tr("You can close this window and go back to Sigill.");
    const QByteArray body
        = QString(html)
              .arg(QLocale().bcp47Name(), title(kind).toHtmlEscaped(), text.toHtmlEscaped())
              .toUtf8();
    return QString(head)
               .arg(QString::number(httpStatus), reason(httpStatus), QString::number(body.size()))
               .toLatin1()
        + body;
}

}
