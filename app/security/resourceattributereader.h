// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/resourceattribute.h"
#include "security/sddlcursor.h"

namespace Sigill {

// Reads the attribute of a resource attribute entry (MS-DTYP 2.5.1.1, attribute-data). Belongs to
// AceReader.
class ResourceAttributeReader
{
    Q_DECLARE_TR_FUNCTIONS(Sigill::ResourceAttributeReader)

public:
    // The cursor must outlive the reader.
    explicit ResourceAttributeReader(SddlCursor &cursor)
        : m_cursor(cursor)
    {
    }

    // Reads from the opening parenthesis through the closing one. False after an error, which the
    // cursor then holds.
    bool read(ResourceAttribute &attribute);

private:
    bool readName(QString &name);
    bool readType(ResourceAttribute::Type &type);
    bool readFlags(quint32 &flags);
    bool readValue(ResourceAttribute::Type type, Condition &value);
    bool takeComma();

    SddlCursor &m_cursor;
};

}
