// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/condition.h"
#include "security/sddlcursor.h"

namespace Sigill {

// Reads the condition of an entry (MS-DTYP 2.5.1.1, cond-expr). Belongs to AceReader.
class ConditionReader
{
    Q_DECLARE_TR_FUNCTIONS(Sigill::ConditionReader)

public:
    // How deep parentheses may be nested: what is printed for the deepest tree must be readable.
    static constexpr int maxNesting = Condition::maxDepth;

    // The cursor must outlive the reader.
    explicit ConditionReader(SddlCursor &cursor)
        : m_cursor(cursor)
    {
    }

    // Reads from the opening parenthesis through the closing one. False after an error, which the
    // cursor then holds.
    bool read(Condition &condition);

private:
    // These return how deep the tree is that they read, or 0 after an error.
    int readChain(Condition &condition, Condition::Kind op);
    int readTerm(Condition &condition);
    int readGroup(Condition &condition);
    int readNot(Condition &condition);
    int readTest(Condition &condition, Condition::Kind op);
    int readRelation(Condition &attribute);

    bool readPrefixedAttribute(Condition &attribute);
    bool readAttribute(Condition &attribute);
    bool readOperand(Condition &operand);
    bool readMembers(Condition &operand, int nesting);
    bool readLiteral(Condition &literal);
    bool readList(Condition &list);
    bool readSid(Condition &literal);
    bool failNested(qsizetype offset);
    bool isSidAhead() const;
    QStringView simpleName() const;
    bool takeOperator(Condition::Kind op);

    SddlCursor &m_cursor;
    int m_nesting = 0;
};

}
