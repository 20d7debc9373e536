// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sddljson.h"

#include "security/wellknownsids.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Stands for a domain that is not known.
constexpr Sid noDomain(5, {21, 1111111111, 222222222, 3333333333});

QString sidText(const Trustee &trustee)
{
    return trustee.sid() ? trustee.sid()->text()
                         : WellKnownSids::fromAlias(trustee.alias(), noDomain)->text();
}

QJsonValue trusteeJson(const std::optional<Trustee> &trustee)
{
    return trustee ? QJsonValue(sidText(*trustee)) : QJsonValue();
}

QJsonValue guidJson(const std::optional<QUuid> &guid)
{
    return guid ? QJsonValue(guid->toString(QUuid::WithoutBraces)) : QJsonValue();
}

QJsonObject aceJson(const Ace &ace)
{
    QJsonObject object{
        {u"type"_s, sddlLetters(ace.type)},
        {u"type_num"_s, static_cast<int>(ace.type)},
        {u"flags"_s, static_cast<int>(ace.flags)},
        {u"mask"_s, static_cast<qint64>(ace.mask.value())},
        {u"object"_s, guidJson(ace.objectType)},
        {u"inherited_object"_s, guidJson(ace.inheritedObjectType)},
        {u"sid"_s, sidText(ace.trustee)},
    };
    if (ace.condition)
        object.insert(u"cond"_s, SddlJson::condition(*ace.condition));
    if (ace.attribute)
        object.insert(u"attr"_s, SddlJson::attribute(*ace.attribute));
    return object;
}

QJsonValue aclJson(const std::optional<Acl> &acl)
{
    if (!acl)
        return {};
    QJsonArray aces;
    for (const Ace &ace : acl->aces)
        aces.append(aceJson(ace));
    return QJsonObject{{u"null"_s, acl->isNull}, {u"aces"_s, aces}};
}

QString sourceJson(Condition::Source source)
{
    constexpr std::array names{u"local", u"user", u"device", u"resource"};
    return QString::fromUtf16(names[static_cast<size_t>(source)]);
}

QString hexJson(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex());
}

QJsonValue valueJson(ResourceAttribute::Type type, const Condition &value)
{
    using Type = ResourceAttribute::Type;
    switch (type) {
    case Type::Integer:
    case Type::Boolean:
        return value.number;
    case Type::Unsigned:
        // QJsonValue holds integers up to 2^63 - 1 and would round larger ones to a double, so
        // these are decimal digits in a string.
        return value.number >= 0 ? QJsonValue(value.number)
                                 : QJsonValue(QString::number(static_cast<quint64>(value.number)));
    case Type::String:
        return value.text;
    case Type::Sid:
        return sidText(value.trustee);
    case Type::Octets:
        return hexJson(value.octets);
    }
    Q_UNREACHABLE();
}

}

tl::expected<SddlJson::Query, SddlError> SddlJson::query(const QByteArray &line)
{
    // A document must be an object or an array, so a text alone is put into one.
    const QByteArray trimmed = line.trimmed();
    const bool isTextAlone = trimmed.startsWith('"');
    QJsonParseError parseError;
    const auto document
        = QJsonDocument::fromJson(isTextAlone ? '[' + trimmed + ']' : trimmed, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return tl::unexpected(
            SddlError{0, tr("The line is not valid JSON: %1").arg(parseError.errorString())});
    if (isTextAlone && document.array().size() == 1)
        return Query{document.array().first().toString(), std::nullopt};
    const QJsonValue text = document[u"sddl"];
    if (!text.isString())
        return tl::unexpected(
            SddlError{0, tr("The line is neither a text nor an object with a text “sddl”")});
    Query query{text.toString(), std::nullopt};
    const QJsonValue domain = document[u"domain"];
    if (domain.isUndefined() || domain.isNull())
        return query;
    query.domain = Sid::fromText(domain.toString());
    if (!query.domain)
        return tl::unexpected(SddlError{0, tr("“domain” is not a SID such as S-1-5-21-1-2-3")});
    return query;
}

QJsonObject SddlJson::descriptor(const SecurityDescriptor &descriptor)
{
    QStringList notices = descriptor.notices.texts();
    if (descriptor.notices.contains(SddlOddity::UnknownDomain))
        notices += tr("%1 stands for the domain that is not known").arg(noDomain.text());
    return {
        {u"ok"_s, true},
        {u"owner"_s, trusteeJson(descriptor.owner)},
        {u"group"_s, trusteeJson(descriptor.group)},
        {u"control"_s, descriptor.control()},
        {u"dacl"_s, aclJson(descriptor.dacl)},
        {u"sacl"_s, aclJson(descriptor.sacl)},
        {u"notices"_s, QJsonArray::fromStringList(notices)},
    };
}

QJsonObject SddlJson::error(const SddlError &error)
{
    return {
        {u"ok"_s, false},
        {u"error"_s,
         QJsonObject{{u"offset"_s, static_cast<qint64>(error.offset)},
                     {u"message"_s, error.message}}},
    };
}

QJsonArray SddlJson::condition(const Condition &condition)
{
    using Kind = Condition::Kind;
    QJsonArray operands;
    for (const Condition &operand : condition.operands)
        operands.append(SddlJson::condition(operand));
    switch (condition.kind) {
    case Kind::Attribute:
        return {u"attr"_s, sourceJson(condition.source), condition.text};
    case Kind::Integer:
        return {u"int"_s, condition.number};
    case Kind::String:
        return {u"str"_s, condition.text};
    case Kind::Octets:
        return {u"oct"_s, hexJson(condition.octets)};
    case Kind::Sid:
        return {u"sid"_s, sidText(condition.trustee)};
    case Kind::List:
        return {u"{}"_s, operands};
    default:
        operands.prepend(Condition::keyword(condition.kind).toString().toLower());
        return operands;
    }
}

QJsonObject SddlJson::attribute(const ResourceAttribute &attribute)
{
    QJsonArray values;
    for (const Condition &value : attribute.values)
        values.append(valueJson(attribute.type, value));
    return {
        {u"name"_s, attribute.name},
        {u"type"_s, ResourceAttribute::typeLetters(attribute.type).toString()},
        {u"flags"_s, static_cast<qint64>(attribute.flags)},
        {u"values"_s, values},
    };
}

}
