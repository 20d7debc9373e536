// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/plainview.h"

#include "session/everymatch.h"

#include <QHash>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QString ofBytes(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QString ofNumber(QStringView digits, int base)
{
    bool ok = false;
    const char32_t number = digits.toUInt(&ok, base);
    return ok && number > 0 && number <= QChar::LastValidCodePoint ? QString::fromUcs4(&number, 1)
                                                                   : QString();
}

QString ofEntity(QStringView name)
{
    static const QHash<QString, QString> known{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"nbsp"_s, u" "_s},   {u"aring"_s, u"å"_s},  {u"auml"_s, u"ä"_s},
        {u"ouml"_s, u"ö"_s},   {u"Aring"_s, u"Å"_s},  {u"Auml"_s, u"Ä"_s},   {u"Ouml"_s, u"Ö"_s},
        {u"eacute"_s, u"é"_s}, {u"Eacute"_s, u"É"_s}, {u"uuml"_s, u"ü"_s},   {u"Uuml"_s, u"Ü"_s},
        {u"oslash"_s, u"ø"_s}, {u"aelig"_s, u"æ"_s},  {u"Oslash"_s, u"Ø"_s}, {u"AElig"_s, u"Æ"_s}};
    return known.value(name.toString());
}

QString ofEscape(QChar letter)
{
    switch (letter.unicode()) {
    case u'n':
        return u"\n"_s;
    case u'r':
        return u"\r"_s;
    case u't':
        return u"\t"_s;
    case u'b':
    case u'f':
        return u" "_s;
    default:
        return letter; // a backslash, slash or quote
    }
}

// What one escape stands for; empty where it stands for nothing known.
QString meaning(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured(1)) {
        QByteArray bytes = match.captured(1).toLatin1();
        bytes.replace('%', "");
        return ofBytes(QByteArray::fromHex(bytes));
    }
    for (const int hex : {2, 3, 4}) {
        if (match.hasCaptured(hex))
            return ofNumber(match.capturedView(hex), 16);
    }
    if (match.hasCaptured(5))
        return ofNumber(match.capturedView(5), 10);
    if (match.hasCaptured(6))
        return ofEntity(match.capturedView(6));
    return ofEscape(match.capturedView(7).front());
}

// Half of a pair for \ud83d: two of them in a row make a character again.
QString halfOf(const QRegularExpressionMatch &match)
{
    return QString(QChar(static_cast<char16_t>(match.capturedView(2).toUShort(nullptr, 16))));
}

}

PlainView::PlainView(const QString &text)
    : m_text(text)
{
}

qsizetype PlainView::originalStart(qsizetype position) const
{
    return m_starts.isEmpty() ? position : m_starts.at(position);
}

qsizetype PlainView::originalEnd(qsizetype position) const
{
    return m_ends.isEmpty() ? position + 1 : m_ends.at(position);
}

void PlainView::append(const QString &characters, qsizetype start, qsizetype end)
{
    for (const QChar c : characters) {
        // Invisible, so it could stand in the middle of a name.
        if (c.category() == QChar::Other_Format)
            continue;
        m_text += c;
        m_starts += start;
        m_ends += end;
    }
}

std::optional<PlainView> PlainView::undone() const
{
    static const QRegularExpression escape(
        u"((?:%[0-9a-fA-F]{2})++)|(?:\\\\u|%u)([0-9a-fA-F]{4})|\\\\x([0-9a-fA-F]{2})"
        "|&#[xX]([0-9a-fA-F]{1,6});|&#([0-9]{1,7});|&([A-Za-z]{2,6});|\\\\([\\\\/\"'nrtbf])"_s);
    PlainView view;
    view.m_text.reserve(m_text.size());
    view.m_starts.reserve(m_text.size());
    view.m_ends.reserve(m_text.size());
    const auto copy = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            view.append(m_text.at(i), originalStart(i), originalEnd(i));
    };
    qsizetype done = 0;
    forEveryMatch(escape, m_text, [&](const QRegularExpressionMatch &match) {
        const bool isHalf
            = match.hasCaptured(2) && QChar::isSurrogate(match.captured(2).toUInt(nullptr, 16));
        const QString meant = isHalf ? halfOf(match) : meaning(match);
        if (meant.isEmpty())
            return;
        copy(done, match.capturedStart());
        view.append(meant, originalStart(match.capturedStart()),
                    originalEnd(match.capturedEnd() - 1));
        done = match.capturedEnd();
    });
    copy(done, m_text.size());
    view.m_text = validUtf16(view.m_text);
    if (view.m_text == m_text)
        return std::nullopt;
    return view;
}

}
