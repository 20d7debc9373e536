// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/redactionpatterns.h"

#include "session/everymatch.h"

#include <QHostAddress>
#include <QUuid>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Kind = RedactionMatch::Kind;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

template <typename Take>
void forEach(const QRegularExpression &expression, const QString &text,
             QList<RedactionMatch> &found, Take take)
{
    // What could not be looked through cannot be shown.
    if (const auto from = forEveryMatch(expression, text, take))
        found.append({*from, text.size(), Kind::Secret});
}

void add(QList<RedactionMatch> &found, const QRegularExpressionMatch &match, Kind kind,
         const QString &key = {}, int group = 0)
{
    if (match.capturedLength(group) > 0)
        found.append({match.capturedStart(group), match.capturedEnd(group), kind, key});
}

void addSecrets(const QString &text, QList<RedactionMatch> &found,
                const QList<QRegularExpression> &expressions)
{
    for (const auto &expression : expressions)
        forEach(expression, text, found,
                [&](const auto &match) { add(found, match, Kind::Secret, {}, 1); });
}

void findHeaders(const QString &text, QList<RedactionMatch> &found)
{
    const QString names = u"(?:(?:proxy-)?authorization|set-cookie2?|cookie)"_s;
    // In quotes up to the closing one, also as the pair of a list; else to the end of the line and
    // of its continuations.
    static const QList<QRegularExpression> values{
        pattern(u"\"%1\\s*(?:\"\\s*,\\s*\"value\"\\s*:\\s*\"|\"\\s*[:,]\\s*\"|:)"
                "((?:[^\"\\\\\\r\\n]++|\\\\.)*+)"_s.arg(names)),
        pattern(u"(?<![\\w\"-])%1\\s*[:=]([^\\r\\n]*(?:\\r?\\n[ \\t]+[^\\r\\n]*)*)"_s.arg(names))};
    addSecrets(text, found, values);
}

void findFields(const QString &text, QList<RedactionMatch> &found)
{
    const QString passwords
        = u"[\\w.-]{0,40}(?:password|passwd|passphrase|lösenord)|pwd|pass|pin"_s;
    const QString names = passwords
        + u"|[\\w.-]{0,40}(?:secret|token|api[_-]?key|assertion|samlresponse|code_verifier|"
          u"sessionid)"
          "|session_id|fedauth1?|msisauth1?"_s;
    static const QList<QRegularExpression> values{
        pattern(u"(?<!\\w)(?:%1)[\"']?\\s*[:=]\\s*\"((?:[^\"\\\\]++|\\\\.)*+)"_s.arg(names)),
        pattern(u"(?<!\\w)(?:%1)[\"']?\\s*[:=]\\s*'([^'\\r\\n]*)"_s.arg(names)),
        pattern(u"(?<!\\w)(?:%1)[\"']?\\s*[:=]\\s*([^\\s\"'&;,<>]+)"_s.arg(names)),
        // A password may have spaces in it.
        pattern(u"(?<![\\w?&])(?:%1)[:=][ \\t]*([^\\s\"'][^\\r\\n\"<]*)"_s.arg(passwords)),
        pattern(u"<(?:\\w+:)?(?:%1)\\b[^>]*>([^<]+)"_s.arg(names)),
        // Of OAuth; else a code is no secret.
        pattern(u"(?<![\\w-])code(?:=|\"\\s*:\\s*\")([^\\s\"'&;,<>]+)"_s),
        // In a URL: who, and with what.
        pattern(u"://([^/\\s@\"'<>:]*+:[^/\\s@\"'<>]*+)@"_s)};
    addSecrets(text, found, values);
}

// "Basic authentication" is two words; what follows here else is a secret.
bool isBlob(const QString &text)
{
    static const QRegularExpression word(u"^[A-Z]?[a-zåäö]+(?:-[a-z]+)*[.]?$"_s);
    return !word.match(text).hasMatch() || QByteArray::fromBase64(text.toLatin1()).contains(':')
        || text.size() > 24;
}

void findBlobs(const QString &text, QList<RedactionMatch> &found)
{
    static const QRegularExpression scheme
        = pattern(u"\\b(?:bearer|negotiate|ntlm|kerberos|basic)[ \\t]+([A-Za-z0-9+/_.~-]{3,}=*)"_s);
    forEach(scheme, text, found, [&](const auto &match) {
        if (isBlob(match.captured(1)))
            add(found, match, Kind::Secret, {}, 1);
    });
    // A JSON web token, and what NTLM and SPNEGO begin with in Base64.
    static const QRegularExpression naked(u"\\beyJ[\\w-]{8,}+\\.[\\w-]++(?:\\.[\\w-]*+)*+"
                                          "|\\bTlRMTVNT[\\w+/]+=*|\\bYI[GI][\\w+/]{30,}=*"_s);
    static const QRegularExpression key(
        u"-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----.*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|\\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    for (const auto &expression : {naked, key})
        forEach(expression, text, found,
                [&](const auto &match) { add(found, match, Kind::Secret); });
}

void addGuid(QList<RedactionMatch> &found, const QRegularExpressionMatch &match, const QUuid &guid)
{
    // All zeros mean none.
    if (!guid.isNull())
        add(found, match, Kind::Guid, guid.toString(QUuid::WithoutBraces));
}

// As LDAP escapes its bytes, and as C writes its parts.
QUuid guidOfBytes(const QString &escaped)
{
    QString hex = escaped;
    const auto bytes = QByteArray::fromHex(hex.remove(u'\\').toLatin1());
    if (bytes.size() != 16)
        return {};
    const char *data = bytes.constData();
    const auto *b = bytes.constData() + 8;
    const auto byte = [b](int i) { return static_cast<uchar>(b[i]); };
    return QUuid(qFromLittleEndian<quint32>(data), qFromLittleEndian<quint16>(data + 4),
                 qFromLittleEndian<quint16>(data + 6), byte(0), byte(1), byte(2), byte(3), byte(4),
                 byte(5), byte(6), byte(7));
}

QUuid guidOfParts(const QString &text)
{
    static const QRegularExpression part = pattern(u"0x([0-9a-f]+)"_s);
    QString digits;
    int index = 0;
    forEveryMatch(part, text, [&](const auto &match) {
        const int width = index == 0 ? 8 : index < 3 ? 4 : 2;
        digits += match.captured(1).rightJustified(width, u'0');
        ++index;
    });
    return QUuid::fromRfc4122(QByteArray::fromHex(digits.toLatin1()));
}

void findGuids(const QString &text, QList<RedactionMatch> &found)
{
    static const QRegularExpression dashed
        = pattern(u"(?<![0-9a-f])\\{?([0-9a-f]{8}(-?)[0-9a-f]{4}\\2[0-9a-f]{4}\\2[0-9a-f]{4}\\2"
                  "[0-9a-f]{12})(?![0-9a-f])\\}?"_s);
    static const QRegularExpression parts
        = pattern(u"\\{\\s*0x[0-9a-f]{1,8}\\s*,(?:\\s*0x[0-9a-f]{1,4}\\s*,){2}\\s*\\{"
                  "(?:\\s*0x[0-9a-f]{1,2}\\s*,){7}\\s*0x[0-9a-f]{1,2}\\s*\\}\\s*\\}"_s);
    static const QRegularExpression bytes = pattern(u"(?:\\\\{1,2}[0-9a-f]{2}){16}"_s);
    forEach(dashed, text, found, [&](const auto &match) {
        QString digits = match.captured(1);
        addGuid(found, match,
                QUuid::fromRfc4122(QByteArray::fromHex(digits.remove(u'-').toLatin1())));
    });
    forEach(parts, text, found,
            [&](const auto &match) { addGuid(found, match, guidOfParts(match.captured())); });
    forEach(bytes, text, found,
            [&](const auto &match) { addGuid(found, match, guidOfBytes(match.captured())); });
}

void findSids(const QString &text, QList<RedactionMatch> &found)
{
    static const QRegularExpression sid
        = pattern(u"(?<![0-9a-z])S-1-(?:0x[0-9a-f]{1,12}|\\d{1,15})(?:-\\d{1,10}){0,20}"_s);
    forEach(sid, text, found,
            [&](const auto &match) { add(found, match, Kind::Sid, match.captured().toUpper()); });
}

void findAccounts(const QString &text, QList<RedactionMatch> &found)
{
    // user@realm, mail addresses, and names of services.
    static const QRegularExpression at
        = pattern(u"(?<![\\w.+$-])[\\w][\\w.+$-]*+@[\\w](?:[\\w.-]*[\\w])?"_s);
    // DOMAIN\user, but no part of a path; \u00e5 is read again without its escape.
    static const QRegularExpression backslash = pattern(
        u"(?<![\\w.\\\\-])([a-z0-9][\\w.-]*[\\w])\\\\{1,2}(?!u[0-9a-f]{4})([\\w][\\w.$-]*)"_s);
    // The folder of a user.
    static const QRegularExpression home
        = pattern(u"(?:[\\\\/]Users[\\\\/]{1,2}|/home/)([\\w][\\w.-]*)"_s);
    forEach(home, text, found, [&](const auto &match) {
        add(found, match, Kind::User, match.captured(1).toCaseFolded(), 1);
    });
    forEach(at, text, found, [&](const auto &match) {
        add(found, match, Kind::User, match.captured().toCaseFolded());
    });
    forEach(backslash, text, found, [&](const auto &match) {
        add(found, match, Kind::User,
            QString(match.captured(1) + u'\\' + match.captured(2)).toCaseFolded());
    });
}

void findHosts(const QString &text, QList<RedactionMatch> &found)
{
    static const QRegularExpression url = pattern(
        u"(?<![\\w])[a-z][a-z0-9+.-]{0,20}://(?:[^/\\s@\"'<>]*+@)?([\\w](?:[\\w.-]*[\\w])?)"_s);
    static const QRegularExpression share
        = pattern(u"(?<![\\w\\\\:])\\\\{2,4}([\\w](?:[\\w.-]*[\\w])?)\\\\{1,2}[\\w$]"_s);
    for (const auto &expression : {url, share}) {
        forEach(expression, text, found, [&](const auto &match) {
            const QString host = match.captured(1).toCaseFolded();
            if (host != "localhost"_L1 && QHostAddress(host).isNull())
                add(found, match, Kind::Host, host, 1);
        });
    }
}

void addAddress(QList<RedactionMatch> &found, const RedactionMatch &match, const QString &text)
{
    const QHostAddress address(text);
    // The own computer, and any, tell nothing.
    if (address.isNull() || address.isLoopback() || address == QHostAddress::AnyIPv4
        || address == QHostAddress::AnyIPv6)
        return;
    found.append({match.start, match.end, Kind::Address, address.toString()});
}

void findAddresses(const QString &text, QList<RedactionMatch> &found)
{
    static const QRegularExpression dots
        = pattern(u"(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?!\\.?\\d)"_s);
    static const QRegularExpression colons
        = pattern(u"(?<![0-9a-f:.])[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*"_s);
    forEach(dots, text, found, [&](const auto &match) {
        addAddress(found, {match.capturedStart(), match.capturedEnd()}, match.captured());
    });
    const auto isLetter = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
    };
    forEach(colons, text, found, [&](const auto &match) {
        qsizetype start = match.capturedStart();
        qsizetype end = match.capturedEnd();
        // In code these stand between names.
        const bool isScope = match.capturedView().startsWith(u"::") && isLetter(start - 1);
        if (isScope || isLetter(end))
            return;
        if (text.at(start) == u':' && text.at(start + 1) != u':')
            ++start;
        while (text.at(end - 1) == u'.' || (text.at(end - 1) == u':' && text.at(end - 2) != u':'))
            --end;
        addAddress(found, {start, end}, text.mid(start, end - start));
    });
}

}

QList<RedactionMatch> RedactionPatterns::find(const QString &text)
{
    QList<RedactionMatch> found;
    for (const auto part : {findHeaders, findFields, findBlobs, findGuids, findSids, findAccounts,
                            findHosts, findAddresses})
        part(text, found);
    return found;
}

}
