// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/errorpage.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Bytes; pages of IIS have their words in the first few thousand.
constexpr qsizetype looked = 64 * 1024;

bool startsInUtf16(const QByteArray &body)
{
    return body.startsWith("\xff\xfe") || body.startsWith("\xfe\xff");
}

// What the page is written in is told by its first bytes, by the header or by itself; each may be
// wrong, and the words that matter are ASCII.
QString decoded(const QByteArray &bytes, const QByteArray &contentType)
{
    static const QRegularExpression charset(u"charset=\"?([a-z0-9_.:-]+)"_s);
    const auto named = charset.match(QString::fromLatin1(contentType)).captured(1).toLatin1();
    QStringDecoder declared(named.constData());
    QStringDecoder seen = QStringDecoder::decoderForHtml(bytes);
    QStringDecoder &decoder = declared.isValid() && !startsInUtf16(bytes) ? declared : seen;
    const QString text = decoder.isValid() ? decoder.decode(bytes) : QString();
    return text.contains(u'<') ? text : QString::fromLatin1(bytes);
}

}

ErrorPage::ErrorPage(const ApiAnswer &answer)
    : m_isPage(answer.contentType.contains("html") || answer.body.trimmed().startsWith('<')
               || startsInUtf16(answer.body))
    , m_httpStatus(answer.httpStatus)
{
    if (m_isPage)
        m_text = decoded(answer.body.left(looked), answer.contentType);
}

QString ErrorPage::title() const
{
    static const QRegularExpression title(u"<title[^>]*>([^<]*)</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return title.match(m_text).captured(1).simplified().left(200);
}

int ErrorPage::subStatus() const
{
    const QRegularExpression number(
        u"(?<![\\d.])%1\\.(\\d{1,3})(?![\\d.]*\\d)"_s.arg(m_httpStatus));
    // In "404.0" the 0 says as little as nothing.
    return number.match(m_text).captured(1).toInt();
}

bool ErrorPage::asksForSignIn() const
{
    static const QRegularExpression password(u"<input\\b[^>]*type\\s*=\\s*[\"']?password"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return password.match(m_text).hasMatch() || contains("/adfs/ls"_L1)
        || contains("SAMLRequest"_L1) || contains("wsignin1.0"_L1);
}

}
