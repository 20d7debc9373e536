// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/conditionreader.h"

#include "security/attributename.h"
#include "security/sddltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Kind = Condition::Kind;

// The kind from first to last whose operator is the word, whatever its case.
std::optional<Kind> kindOf(QStringView word, Kind first, Kind last)
{
    for (auto kind = int(first); kind <= int(last); ++kind) {
        if (isSameAscii(word, Condition::keyword(Kind(kind))))
            return Kind(kind);
    }
    return std::nullopt;
}

void wrap(Condition &operand, Kind op)
{
    Condition whole;
    whole.kind = op;
    whole.operands.append(std::move(operand));
    operand = std::move(whole);
}

void join(Condition &left, Kind op, Condition &&right)
{
    wrap(left, op);
    left.operands.append(std::move(right));
}

}

bool ConditionReader::read(Condition &condition)
{
    return readGroup(condition) > 0;
}

int ConditionReader::readChain(Condition &condition, Kind op)
{
    // && binds tighter than ||; both from the left.
    const auto readPart = [&](Condition &part) {
        return op == Kind::Or ? readChain(part, Kind::And) : readTerm(part);
    };
    int depth = readPart(condition);
    while (depth > 0) {
        const qsizetype start = m_cursor.position();
        if (!takeOperator(op))
            break;
        Condition right;
        const int rightDepth = readPart(right);
        if (rightDepth == 0)
            return 0;
        join(condition, op, std::move(right));
        depth = std::max(depth, rightDepth) + 1;
        if (depth > Condition::maxDepth)
            return failNested(start);
    }
    return depth;
}

int ConditionReader::readTerm(Condition &condition)
{
    m_cursor.skipBlanks();
    const qsizetype start = m_cursor.position();
    switch (m_cursor.next()) {
    case u'!':
        return readNot(condition);
    case u'(':
        return readGroup(condition);
    case u'@':
        return readPrefixedAttribute(condition) ? readRelation(condition) : 0;
    default:
        break;
    }
    const QStringView word = simpleName();
    if (const auto op = kindOf(word, Kind::Exists, Kind::NotDeviceMemberOfAny)) {
        m_cursor.moveTo(start + word.size());
        return readTest(condition, *op);
    }
    return readAttribute(condition) ? readRelation(condition) : 0;
}

int ConditionReader::readGroup(Condition &condition)
{
    const qsizetype start = m_cursor.position();
    if (!m_cursor.take(u'('))
        return m_cursor.fail(start, tr("Expected an opening parenthesis"));
    if (m_nesting == maxNesting)
        return failNested(start);
    ++m_nesting;
    const int depth = readChain(condition, Kind::Or);
    --m_nesting;
    if (depth == 0)
        return 0;
    m_cursor.skipBlanks();
    if (m_cursor.isAtEnd())
        return m_cursor.fail(start, tr("The parenthesis that opens here is never closed"));
    if (!m_cursor.take(u')'))
        return m_cursor.fail(m_cursor.position(), tr("Expected &&, || or a closing parenthesis"));
    return depth;
}

int ConditionReader::readNot(Condition &condition)
{
    m_cursor.take(u'!');
    m_cursor.skipBlanks();
    if (m_cursor.next() != u'(')
        return m_cursor.fail(m_cursor.position(),
                             tr("A parenthesis must follow the exclamation mark"));
    const int depth = readGroup(condition);
    if (depth > 0)
        wrap(condition, Kind::Not);
    return depth > 0 ? depth + 1 : 0;
}

// An operator that stands before its operand: Exists and the tests of membership.
int ConditionReader::readTest(Condition &condition, Kind op)
{
    m_cursor.skipBlanks();
    const bool isRead = op == Kind::Exists || op == Kind::NotExists ? readAttribute(condition)
                                                                    : readMembers(condition, 0);
    if (isRead)
        wrap(condition, op);
    return isRead ? 3 : 0;
}

int ConditionReader::readRelation(Condition &attribute)
{
    m_cursor.skipBlanks();
    const qsizetype start = m_cursor.position();
    std::optional<Kind> op;
    // The longer ones first: <= starts with <.
    for (const Kind kind : {Kind::Equal, Kind::NotEqual, Kind::LessOrEqual, Kind::GreaterOrEqual,
                            Kind::Less, Kind::Greater}) {
        if (m_cursor.take(Condition::keyword(kind))) {
            op = kind;
            break;
        }
    }
    if (!op) {
        const QStringView word = simpleName();
        op = kindOf(word, Kind::Contains, Kind::NotAnyOf);
        if (!op && !word.isEmpty())
            return m_cursor.fail(start, tr("“%1” is no operator").arg(quotable(word)));
        if (!op)
            return 1;
        m_cursor.moveTo(start + word.size());
    }
    m_cursor.skipBlanks();
    Condition right;
    if (!readOperand(right))
        return 0;
    join(attribute, *op, std::move(right));
    return 3;
}

bool ConditionReader::readAttribute(Condition &attribute)
{
    if (m_cursor.next() == u'@')
        return readPrefixedAttribute(attribute);
    const QStringView name = simpleName();
    if (name.isEmpty())
        return m_cursor.fail(m_cursor.position(),
                             tr("Expected an attribute such as @User.Title, or a test"));
    attribute.text = name.toString();
    m_cursor.moveTo(m_cursor.position() + name.size());
    return true;
}

bool ConditionReader::readPrefixedAttribute(Condition &attribute)
{
    const qsizetype start = m_cursor.position();
    m_cursor.take(u'@');
    for (const auto source :
         {Condition::Source::User, Condition::Source::Device, Condition::Source::Resource}) {
        const QStringView prefix = Condition::sourceName(source);
        if (m_cursor.next(prefix.size()) != u'.'
            || !isSameAscii(m_cursor.rest().first(prefix.size()), prefix))
            continue;
        m_cursor.moveTo(m_cursor.position() + prefix.size() + 1);
        const QStringView rest = m_cursor.rest();
        const auto *end = std::find_if_not(rest.begin(), rest.end(), [](QChar c) {
            return c == u'%' || AttributeName::isPlain(c);
        });
        const QStringView name = rest.first(end - rest.begin());
        if (name.isEmpty())
            return m_cursor.fail(m_cursor.position(), tr("The name of an attribute is missing"));
        if (!AttributeName::decode(name, attribute.text))
            return m_cursor.fail(m_cursor.position(),
                                 tr("Four hexadecimal digits must follow a % in a name"));
        attribute.source = source;
        m_cursor.moveTo(m_cursor.position() + name.size());
        return true;
    }
    return m_cursor.fail(start, tr("Expected @User., @Device. or @Resource."));
}

bool ConditionReader::readOperand(Condition &operand)
{
    if (m_cursor.next() == u'@')
        return readPrefixedAttribute(operand);
    return m_cursor.next() == u'{' ? readList(operand) : readLiteral(operand);
}

bool ConditionReader::readMembers(Condition &operand, int nesting)
{
    const qsizetype start = m_cursor.position();
    if (m_cursor.take(u'(')) {
        if (nesting == maxNesting)
            return failNested(start);
        m_cursor.skipBlanks();
        if (!readMembers(operand, nesting + 1))
            return false;
        m_cursor.skipBlanks();
        return m_cursor.take(u')')
            || m_cursor.fail(m_cursor.position(), tr("Expected a closing parenthesis"));
    }
    if (m_cursor.next() == u'{')
        return readList(operand);
    // Windows takes any literal, though only a SID can be a member of something.
    return m_cursor.next() == u'@'
        ? m_cursor.fail(start, tr("Expected SID(...) or a list in braces"))
        : readLiteral(operand);
}

bool ConditionReader::readLiteral(Condition &literal)
{
    const char16_t c = m_cursor.next();
    if (c == u'"') {
        QStringView text;
        literal.kind = Kind::String;
        if (!m_cursor.readQuoted(text))
            return false;
        literal.text = text.toString();
        return true;
    }
    if (c == u'#') {
        m_cursor.take(u'#');
        literal.kind = Kind::Octets;
        return m_cursor.readOctets(literal.octets);
    }
    if (c == u'+' || c == u'-' || (c >= u'0' && c <= u'9')) {
        literal.kind = Kind::Integer;
        return m_cursor.readInteger(literal.number, literal.base);
    }
    return isSidAhead()
        ? readSid(literal)
        : m_cursor.fail(m_cursor.position(),
                        tr("Expected a number, \"text\", #octets, SID(...), a list in braces or an "
                           "attribute such as @User.Title"));
}

bool ConditionReader::readList(Condition &list)
{
    const qsizetype start = m_cursor.position();
    m_cursor.take(u'{');
    list.kind = Kind::List;
    m_cursor.skipBlanks();
    if (m_cursor.take(u'}'))
        return true;
    for (;;) {
        m_cursor.skipBlanks();
        Condition item;
        if (!readLiteral(item))
            return false;
        list.operands.append(std::move(item));
        m_cursor.skipBlanks();
        if (m_cursor.take(u'}'))
            return true;
        if (m_cursor.isAtEnd())
            return m_cursor.fail(start, tr("The list that starts here has no end"));
        if (!m_cursor.take(u','))
            return m_cursor.fail(m_cursor.position(), tr("Expected a comma or a closing brace"));
    }
}

bool ConditionReader::isSidAhead() const
{
    return isSameAscii(simpleName(), u"SID");
}

bool ConditionReader::readSid(Condition &literal)
{
    m_cursor.moveTo(m_cursor.position() + 3);
    m_cursor.skipBlanks();
    if (!m_cursor.take(u'('))
        return m_cursor.fail(m_cursor.position(), tr("A parenthesis must follow SID"));
    m_cursor.skipBlanks();
    literal.kind = Kind::Sid;
    if (!m_cursor.readTrustee(literal.trustee))
        return false;
    m_cursor.skipBlanks();
    return m_cursor.take(u')')
        || m_cursor.fail(m_cursor.position(), tr("Expected a closing parenthesis"));
}

bool ConditionReader::failNested(qsizetype offset)
{
    return m_cursor.fail(offset, tr("The condition is nested too deeply"));
}

// The letters, digits and signs from here that a local name or a word of the grammar may have.
QStringView ConditionReader::simpleName() const
{
    const QStringView rest = m_cursor.rest();
    return rest.first(std::find_if_not(rest.begin(), rest.end(), AttributeName::isSimple)
                      - rest.begin());
}

bool ConditionReader::takeOperator(Kind op)
{
    m_cursor.skipBlanks();
    return m_cursor.take(Condition::keyword(op));
}

}
