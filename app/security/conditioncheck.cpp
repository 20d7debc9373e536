// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/conditioncheck.h"

namespace Sigill {

namespace {

using Kind = Condition::Kind;

constexpr quint32 forDenyingOnly = 0x04;
constexpr quint32 disabled = 0x10;

constexpr Truths trueOrFalse = Truth::True | Truth::False;
constexpr Truths anything = trueOrFalse | Truth::Unknown;

}

Truths ConditionCheck::evaluate(const Condition &condition, Use use)
{
    m_use = use;
    Truths values = valueOf(condition);
    if (values.testFlag(Truth::Error))
        values = (values & ~Truths(Truth::Error)) | Truth::Unknown;
    return values;
}

Truths ConditionCheck::valueOf(const Condition &condition)
{
    if (--m_steps < 0)
        return anything;
    switch (condition.kind) {
    case Kind::And:
    case Kind::Or:
        return connected(valueOf(condition.operands.at(0)), valueOf(condition.operands.at(1)),
                         condition.kind == Kind::And ? Truth::False : Truth::True);
    case Kind::Not:
        return negated(valueOf(condition.operands.at(0)));
    case Kind::Exists:
    case Kind::NotExists: {
        const ValueSet values = attributeValues(condition.operands.at(0));
        if (!values.isKnown)
            return trueOrFalse;
        return truth(values.exists == (condition.kind == Kind::Exists));
    }
    case Kind::Attribute:
        return valueOfAttribute(condition);
    default:
        return condition.kind >= Kind::MemberOf ? valueOfMembership(condition)
                                                : valueOfRelation(condition);
    }
}

// An attribute alone is true if it is a number other than 0 or a text that is not empty.
Truths ConditionCheck::valueOfAttribute(const Condition &attribute)
{
    const ValueSet values = attributeValues(attribute);
    if (!values.isKnown)
        return anything;
    if (!values.exists)
        return Truth::Unknown;
    if (values.values.size() != 1)
        return Truth::Error;
    const Condition &value = values.values.constFirst();
    if (value.kind == Kind::Integer)
        return truth(value.number != 0);
    return value.kind == Kind::String ? truth(!value.text.isEmpty()) : Truths(Truth::Error);
}

Truths ConditionCheck::valueOfRelation(const Condition &condition)
{
    const ValueSet left = valuesOf(condition.operands.at(0));
    const ValueSet right = valuesOf(condition.operands.at(1));
    // What does not exist cannot be compared, whatever the other side is.
    if ((left.isKnown && !left.exists) || (right.isKnown && !right.exists))
        return Truth::Unknown;
    if (!left.isKnown || !right.isKnown)
        return anything;
    return ValueComparison(left, right, m_steps).compare(condition.kind);
}

Truths ConditionCheck::valueOfMembership(const Condition &condition)
{
    const bool isDevice = condition.kind >= Kind::DeviceMemberOf;
    // The four tests of each come in the same order.
    const auto test = Kind(int(condition.kind)
                           - (isDevice ? int(Kind::DeviceMemberOf) - int(Kind::MemberOf) : 0));
    const bool needsAll = test == Kind::MemberOf || test == Kind::NotMemberOf;
    const QList<Condition> sids = valuesOf(condition.operands.at(0)).values;
    if (sids.isEmpty())
        return Truth::Error;
    const Truth settling = needsAll ? Truth::False : Truth::True;
    Truths result = truth(needsAll);
    for (const Condition &sid : sids) {
        if (--m_steps < 0)
            return anything;
        result = connected(result, isMember(sid, isDevice), settling);
    }
    const bool isNegated = test == Kind::NotMemberOf || test == Kind::NotMemberOfAny;
    return isNegated ? negated(result) : result;
}

Truths ConditionCheck::isMember(const Condition &literal, bool isDevice) const
{
    if (literal.kind != Kind::Sid)
        return Truth::Error;
    if (isDevice && !m_token.deviceSids)
        return trueOrFalse;
    const auto &sid = literal.trustee.sid();
    if (isDevice)
        return sid ? truth(m_token.deviceSids->contains(*sid)) : trueOrFalse;
    if (!sid)
        return m_token.mayBe(literal.trustee) ? trueOrFalse : Truths(Truth::False);
    if (m_token.mayBe(*sid))
        return trueOrFalse;
    return truth(m_use == Use::Deny ? m_token.denies(*sid) : m_token.allows(*sid));
}

ValueSet ConditionCheck::valuesOf(const Condition &operand)
{
    if (operand.kind == Kind::Attribute)
        return attributeValues(operand);
    ValueSet values;
    values.values = operand.kind == Kind::List ? operand.operands : QList<Condition>{operand};
    return values;
}

ValueSet ConditionCheck::attributeValues(const Condition &attribute)
{
    const QString name = AccessToken::folded(attribute.text);
    if (attribute.source == Condition::Source::Resource)
        return resourceValues(name);
    const auto &claims = attribute.source == Condition::Source::Local ? m_token.localClaims
        : attribute.source == Condition::Source::User                 ? m_token.userClaims
                                                                      : m_token.deviceClaims;
    ValueSet values;
    values.isKnown = claims.has_value();
    values.exists = claims && claims->contains(name);
    if (values.exists)
        values.values = claims->value(name);
    return values;
}

ValueSet ConditionCheck::resourceValues(const QString &name)
{
    if (!m_resources) {
        m_resources.emplace();
        for (const Ace &ace : m_sacl ? m_sacl->aces : QList<Ace>()) {
            if (--m_steps < 0)
                break;
            if (!ace.attribute || ace.isInheritOnly() || (ace.attribute->flags & disabled))
                continue;
            const QString key = AccessToken::folded(ace.attribute->name);
            if (!m_resources->contains(key))
                m_resources->insert(key, ace.attribute);
        }
    }
    ValueSet values;
    values.isKnown = m_steps >= 0;
    const auto attribute = m_resources->value(name);
    values.exists = attribute && (m_use == Use::Deny || !(attribute->flags & forDenyingOnly));
    if (values.exists) {
        values.values = attribute->values;
        values.isUnsigned = attribute->type == ResourceAttribute::Type::Unsigned;
        values.isCaseSensitive = attribute->flags & ResourceAttribute::caseSensitive;
    }
    return values;
}

}
