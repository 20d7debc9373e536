// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/callertext.h"

#include "domain/visibletext.h"
#include "security/attributename.h"
#include "security/conditionreader.h"
#include "security/trustee.h"

using namespace Qt::StringLiterals;

namespace Sigill {

tl::expected<AccessToken, QString> CallerText::token() const
{
    const auto known = readSids();
    if (!known)
        return tl::unexpected(known.error());
    AccessToken token(*known);
    if (hasAllClaims) {
        token.localClaims.emplace();
        token.userClaims.emplace();
        token.deviceClaims.emplace();
    }
    for (const QString &claim : claims) {
        if (const auto added = addClaim(claim, token); !added)
            return tl::unexpected(added.error());
    }
    return token;
}

tl::expected<QList<Sid>, QString> CallerText::readSids() const
{
    QList<Sid> read;
    const QStringList parts = sids.split(u',');
    for (const QString &part : parts) {
        SddlOddities oddities;
        const auto trustee = Trustee::fromText(part.trimmed(), domain, oddities);
        if (!trustee)
            return tl::unexpected(
                tr("“%1” is neither a SID nor an alias for one.").arg(visibleLine(part)));
        if (!trustee->sid())
            return tl::unexpected(
                tr("“%1” is an account of a domain; name the domain with --domain.")
                    .arg(trustee->alias()));
        read.append(*trustee->sid());
    }
    return read;
}

tl::expected<void, QString> CallerText::addClaim(const QString &claim, AccessToken &token) const
{
    const qsizetype equals = claim.indexOf(u'=');
    const QString written = claim.left(equals).trimmed();
    const QString source = written.section(u'.', 0, 0).toLower();
    const QString name = written.section(u'.', 1);
    QString decoded;
    if (equals < 0 || name.isEmpty() || !AttributeName::decode(name, decoded))
        return tl::unexpected(
            tr("“%1” is no claim such as user.Title=\"PM\".").arg(visibleLine(claim)));
    std::optional<AccessToken::Claims> *claimsOfSource = nullptr;
    if (source == "user"_L1 || source == "@user"_L1)
        claimsOfSource = &token.userClaims;
    else if (source == "device"_L1 || source == "@device"_L1)
        claimsOfSource = &token.deviceClaims;
    else if (source == "local"_L1)
        claimsOfSource = &token.localClaims;
    else
        return tl::unexpected(
            tr("The claim “%1” must start with user., device. or local.").arg(visibleLine(claim)));
    const auto values = readValues(claim.sliced(equals + 1).trimmed());
    if (!values)
        return tl::unexpected(tr("The value of the claim “%1” could not be read: %2")
                                  .arg(visibleLine(claim), values.error()));
    if (!*claimsOfSource)
        claimsOfSource->emplace();
    (*claimsOfSource)->insert(AccessToken::folded(decoded), *values);
    return {};
}

tl::expected<QList<Condition>, QString> CallerText::readValues(const QString &value) const
{
    // A word alone is a string, so that the shell's quotation marks are enough.
    const bool isLiteral = !value.isEmpty()
        && (QStringView(u"\"#{+-0123456789").contains(value.at(0))
            || value.startsWith("SID("_L1, Qt::CaseInsensitive));
    if (!isLiteral) {
        Condition word;
        word.kind = Condition::Kind::String;
        word.text = value;
        return QList<Condition>{word};
    }
    // A value is written as on the right of a relation, so it is read in one.
    const QString text = u"(x == "_s + value + u')';
    SddlCursor cursor(text, domain);
    Condition relation;
    if (!ConditionReader(cursor).read(relation))
        return tl::unexpected(cursor.error().message);
    if (!cursor.isAtEnd() || relation.kind != Condition::Kind::Equal)
        return tl::unexpected(tr("It is more than one value."));
    const Condition &right = relation.operands.constLast();
    return right.kind == Condition::Kind::List ? right.operands : QList<Condition>{right};
}

}
