// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/webserverpage.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr auto iis = "Server: Microsoft-IIS/10.0\r\nX-Powered-By: ASP.NET\r\n";

// Of HTTP.sys, which answers before any application hears of the call.
PracticeAnswer kernel(int code, const QByteArray &title, const QByteArray &heading,
                      const QByteArray &text)
{
    return {.code = code,
            .contentType = "text/html; charset=us-ascii",
            .headers = "Server: Microsoft-HTTPAPI/2.0\r\n",
            .body = "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\""
                    "\"http://www.w3.org/TR/html4/strict.dtd\">\r\n<HTML><HEAD><TITLE>"
                + title
                + "</TITLE>\r\n<META HTTP-EQUIV=\"Content-Type\" Content=\"text/html; "
                  "charset=us-ascii\"></HEAD>\r\n<BODY><h2>"
                + heading + "</h2>\r\n<hr><p>HTTP Error " + QByteArray::number(code) + ". " + text
                + "</p>\r\n</BODY></HTML>\r\n"};
}

// Of IIS with httpErrors set to Detailed; number is such as "403.4".
PracticeAnswer detailed(const QByteArray &number, const QByteArray &reason, const QByteArray &text,
                        const QByteArray &errorCode = "0x00000000")
{
    const QByteArray heading = number + " - " + reason;
    return {.code = number.left(3).toInt(),
            .contentType = "text/html; charset=utf-8",
            .headers = iis,
            .body = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" "
                    "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\r\n"
                    "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>IIS 10.0 Detailed "
                    "Error - "
                + heading
                + "</title></head>\r\n<body><div id=\"content\"><div "
                  "class=\"content-container\">\r\n<h3>HTTP Error "
                + heading + "</h3>\r\n<h4>" + text
                + "</h4></div>\r\n<table><tr><th>Error Code</th><td>&nbsp;&nbsp;&nbsp;" + errorCode
                + "</td></tr></table></div></body></html>\r\n"};
}

// Of IIS as it is installed: to other computers it says little.
PracticeAnswer brief(int code, const QByteArray &heading, const QByteArray &text)
{
    return {.code = code,
            .contentType = "text/html",
            .headers = iis,
            .body = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" "
                    "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\r\n"
                    "<html xmlns=\"http://www.w3.org/1999/xhtml\">\r\n<head>\r\n<meta "
                    "http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"/>\r\n"
                    "<title>"
                + heading
                + "</title>\r\n</head>\r\n<body>\r\n<div id=\"header\"><h1>Server "
                  "Error</h1></div>\r\n<fieldset>\r\n<h2>"
                + heading + "</h2>\r\n<h3>" + text + "</h3>\r\n</fieldset>\r\n</body>\r\n</html>"};
}

PracticeAnswer withHeader(PracticeAnswer answer, const QByteArray &header)
{
    answer.headers += header + "\r\n";
    return answer;
}

PracticeAnswer signIn()
{
    return {.contentType = "text/html; charset=utf-8",
            .headers = "Server: Microsoft-HTTPAPI/2.0\r\n",
            .body
            = "<!DOCTYPE html>\r\n<html lang=\"en-US\"><head><title>Sign In</title></head>\r\n"
              "<body><form method=\"post\" id=\"loginForm\" autocomplete=\"off\">\r\n"
              "<input id=\"userNameInput\" name=\"UserName\" type=\"email\"/>\r\n"
              "<input id=\"passwordInput\" name=\"Password\" type=\"password\"/>\r\n"
              "</form></body></html>\r\n"};
}

PracticeAnswer signInRedirect()
{
    auto answer = PracticeAnswer::html(302, "Object moved", "Object moved to another address.");
    answer.headers = "Server: Microsoft-IIS/10.0\r\nLocation: /adfs/ls/"
                     "?wa=wsignin1.0&wtrealm=https%3a%2f%2fcm.example%2fcertificatemanagement\r\n";
    return answer;
}

PracticeAnswer yellowPage()
{
    return {.code = 500,
            .contentType = "text/html; charset=utf-8",
            .headers = iis,
            .body = "<!DOCTYPE html>\r\n<html><head><title>Runtime Error</title></head>\r\n<body "
                    "bgcolor=\"white\"><span><H1>Server Error in '/CertificateManagement' "
                    "Application.<hr></H1>\r\n<h2><i>Runtime Error</i></h2></span></body></html>"};
}

QHash<QString, PracticeAnswer> madePages()
{
    return {
        {u"requestTooLong"_s,
         kernel(400, "Bad Request", "Bad Request - Request Too Long",
                "The size of the request headers is too long.")},
        {u"unknownHost"_s,
         kernel(400, "Bad Request", "Bad Request - Invalid Hostname",
                "The request hostname is invalid.")},
        {u"401.1"_s,
         detailed("401.1", "Unauthorized",
                  "You do not have permission to view this directory or page using the credentials "
                  "that you supplied.",
                  "0x8009030e")},
        {u"smartcard"_s,
         detailed("401.1", "Unauthorized",
                  "You do not have permission to view this directory or page using the credentials "
                  "that you supplied.",
                  "0xc00002fa")},
        {u"403"_s,
         brief(403, "403 - Forbidden: Access is denied.",
               "You do not have permission to view this directory or page using the credentials "
               "that you supplied.")},
        {u"403.4"_s,
         detailed("403.4", "Forbidden",
                  "The page you are trying to access is secured with Secure Sockets Layer (SSL).")},
        {u"403.7"_s,
         detailed("403.7", "Forbidden",
                  "The page you are attempting to access requires your browser to have a Secure "
                  "Sockets Layer (SSL) client certificate that the Web server recognizes.")},
        {u"403.13"_s,
         detailed("403.13", "Forbidden",
                  "Your client certificate was revoked, or the revocation status could not be "
                  "determined.")},
        {u"403.14"_s,
         detailed("403.14", "Forbidden",
                  "The Web server is configured to not list the contents of this directory.")},
        {u"403.16"_s,
         detailed("403.16", "Forbidden",
                  "Your client certificate is either not trusted or is invalid.", "0x800b0109")},
        {u"403.17"_s,
         detailed("403.17", "Forbidden", "Your client certificate has expired or is not yet valid.",
                  "0x800b0101")},
        {u"404"_s,
         brief(404, "404 - File or directory not found.",
               "The resource you are looking for might have been removed, had its name changed, or "
               "is temporarily unavailable.")},
        {u"405"_s,
         withHeader(brief(405, "405 - HTTP verb used to access this page is not allowed.",
                          "The page you are looking for cannot be displayed because an invalid "
                          "method (HTTP verb) was used to attempt access."),
                    "Allow: GET, HEAD, OPTIONS, TRACE")},
        {u"407"_s,
         withHeader(PracticeAnswer::html(407, "Proxy Authentication Required",
                                         "The proxy wants to know who you are."),
                    "Proxy-Authenticate: Negotiate")},
        {u"413"_s,
         detailed("413.1", "Request Entity Too Large",
                  "The request filtering module is configured to deny a request that exceeds the "
                  "request content length.")},
        {u"429"_s,
         withHeader(brief(429, "429 - Too Many Requests.",
                          "Dynamic IP Restrictions have rejected this request."),
                    "Retry-After: 5")},
        {u"500"_s, yellowPage()},
        {u"500.19"_s,
         detailed("500.19", "Internal Server Error",
                  "The requested page cannot be accessed because the related configuration data "
                  "for the page is invalid.",
                  "0x8007000d")},
        {u"502"_s,
         brief(
             502,
             "502 - Web server received an invalid response while acting as a gateway or proxy "
             "server.",
             "There is a problem with the page you are looking for, and it cannot be displayed.")},
        {u"503"_s,
         kernel(503, "Service Unavailable", "Service Unavailable", "The service is unavailable.")},
        {u"504"_s,
         PracticeAnswer::html(504, "504 Gateway Time-out",
                              "The server behind this gateway did not answer in time.")},
        {u"signIn"_s, signIn()},
        {u"signInRedirect"_s, signInRedirect()},
    };
}

const QHash<QString, PracticeAnswer> &pages()
{
    static const auto pages = madePages();
    return pages;
}

}

QStringList WebServerPage::names()
{
    auto names = pages().keys();
    names.sort();
    return names;
}

std::optional<PracticeAnswer> WebServerPage::named(const QString &name)
{
    const auto found = pages().constFind(name);
    return found == pages().constEnd() ? std::nullopt : std::optional(*found);
}

}
