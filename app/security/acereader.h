// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/ace.h"
#include "security/sddlcursor.h"

namespace Sigill {

// Reads one entry "(type;flags;rights;object;inherited;sid[;tail])" of a descriptor text, in time
// linear in its length. Belongs to SddlReader.
class AceReader
{
    Q_DECLARE_TR_FUNCTIONS(Sigill::AceReader)

public:
    // The cursor must outlive the reader.
    explicit AceReader(SddlCursor &cursor)
        : m_cursor(cursor)
    {
    }

    // Reads from the opening parenthesis through the closing one. False after an error, which the
    // cursor then holds.
    bool read(Ace &ace);

private:
    bool readType(AceType &type);
    bool readFlags(AceFlags &flags);
    bool readRights(AccessMask &mask);
    // Nearly all entries have none.
    bool readGuid(std::optional<QUuid> &guid, AceType type)
    {
        return m_cursor.next() == u';' || readGuidField(guid, type);
    }
    bool readGuidField(std::optional<QUuid> &guid, AceType type);
    bool readTrustee(Trustee &trustee, AceType type);
    bool readTail(Ace &ace);
    // Steps over the semicolon behind a field.
    bool endField(int number) { return m_cursor.take(u';') || failField(number); }
    bool failField(int number);

    SddlCursor &m_cursor;
};

}
