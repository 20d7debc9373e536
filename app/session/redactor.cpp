// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/redactor.h"

#include "session/everymatch.h"
#include "session/plainview.h"
#include "session/redactionpatterns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Kind = RedactionMatch::Kind;

// Nobody escapes more often, and each layer costs a look at the whole text.
constexpr int mostLayers = 4;

QString word(Kind kind)
{
    switch (kind) {
    case Kind::Secret:
        return {};
    case Kind::Person:
        return u"person"_s;
    case Kind::User:
        return u"user"_s;
    case Kind::Host:
        return u"host"_s;
    case Kind::Guid:
        return u"guid"_s;
    case Kind::Sid:
        return u"sid"_s;
    case Kind::Address:
        return u"ip"_s;
    }
    Q_UNREACHABLE();
}

// A secret covers all that it touches, then the longer thing says what it was.
bool isStronger(const RedactionMatch &one, const RedactionMatch &other)
{
    if ((one.kind == Kind::Secret) != (other.kind == Kind::Secret))
        return one.kind == Kind::Secret;
    return one.end - one.start > other.end - other.start;
}

// What overlaps becomes one, so that nothing shows between.
QList<RedactionMatch> merged(QList<RedactionMatch> matches)
{
    std::stable_sort(matches.begin(), matches.end(),
                     [](const auto &one, const auto &other) { return one.start < other.start; });
    QList<RedactionMatch> whole;
    qsizetype start = 0;
    qsizetype end = 0;
    RedactionMatch strongest;
    for (const auto &match : std::as_const(matches)) {
        if (whole.isEmpty() || match.start >= end) {
            start = match.start;
            end = match.end;
            strongest = match;
            whole.append(match);
            continue;
        }
        end = std::max(end, match.end);
        if (isStronger(match, strongest))
            strongest = match;
        whole.last() = {start, end, strongest.kind, strongest.key};
    }
    return whole;
}

}

QString Redactor::removed()
{
    return u"[removed]"_s;
}

void Redactor::addName(const QString &name)
{
    const QString key = name.simplified().toCaseFolded();
    m_known.add(name, Kind::Person, key);
    auto parts = key.split(u' ');
    if (parts.size() < 2)
        return;
    parts.prepend(parts.takeLast());
    m_known.add(parts.join(u' '), Kind::Person, key);
}

void Redactor::addUser(const QString &user)
{
    const QString key = user.trimmed().toCaseFolded();
    m_known.add(key, Kind::User, key);
    if (const auto backslash = key.lastIndexOf(u'\\'); backslash >= 0)
        m_known.add(key.mid(backslash + 1), Kind::User, key);
    else if (const auto at = key.indexOf(u'@'); at >= 0)
        m_known.add(key.left(at), Kind::User, key);
}

void Redactor::addHost(const QString &host)
{
    const QString key = host.trimmed().toCaseFolded();
    m_known.add(key, Kind::Host, key);
    const QString label = key.section(u'.', 0, 0);
    const QString domain = key.section(u'.', 1);
    const bool isAddress = !label.isEmpty() && label.front().isDigit() && domain.contains(u'.')
        && key.back().isDigit();
    if (isAddress || label == key)
        return;
    m_known.add(label, Kind::Host, key);
    if (domain.contains(u'.') && !m_domains.contains(domain))
        m_domains << domain;
}

void Redactor::addSecret(const QString &secret)
{
    m_known.add(secret, Kind::Secret, {});
}

QString Redactor::redacted(const QString &given)
{
    // Half a character would keep the expressions from looking at all.
    const QString text = validUtf16(given);
    QList<RedactionMatch> all = matches(text);
    std::optional<PlainView> view = PlainView(text).undone();
    for (int layer = 0; view && layer < mostLayers; ++layer, view = view->undone()) {
        for (auto match : matches(view->text())) {
            match.start = view->originalStart(match.start);
            match.end = view->originalEnd(match.end - 1);
            all.append(match);
        }
    }
    QString result;
    qsizetype done = 0;
    for (const auto &match : merged(all)) {
        result += QStringView(text).mid(done, match.start - done);
        result += token(match);
        done = match.end;
    }
    return result + QStringView(text).mid(done);
}

QList<RedactionMatch> Redactor::matches(const QString &text) const
{
    // Of two that cover the same, the first one counts: what was told before what was found.
    auto found = m_known.find(text);
    findComputers(text, found);
    return found + RedactionPatterns::find(text);
}

void Redactor::findComputers(const QString &text, QList<RedactionMatch> &found) const
{
    for (const auto &domain : m_domains) {
        const QRegularExpression computer(u"(?<![\\w-])(?:[\\w-]{1,63}\\.){0,10}%1(?![\\w-])"_s.arg(
                                              QRegularExpression::escape(domain)),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
        const auto stopped = forEveryMatch(computer, text, [&found](const auto &match) {
            found.append({match.capturedStart(), match.capturedEnd(), Kind::Host,
                          match.captured().toCaseFolded()});
        });
        if (stopped)
            found.append({*stopped, text.size(), Kind::Secret});
    }
}

QString Redactor::token(const RedactionMatch &match)
{
    if (match.kind == Kind::Secret)
        return removed();
    const QString kind = word(match.kind);
    QString &token = m_tokens[kind + u' ' + match.key];
    if (token.isEmpty())
        token = u"%1-%2"_s.arg(kind).arg(++m_counts[kind]);
    return token;
}

}
