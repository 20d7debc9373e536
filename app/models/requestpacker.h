// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/packedrequest.h"

namespace Sigill {

// Packs requests and gives them back as they were. Texts are kept once each; of a security
// descriptor, whose text holds the SID of the person as its owner and in entries, the rest repeats.
class RequestPacker
{
public:
    // To be let go of with release().
    PackedRequest pack(const Request &request);
    void release(const PackedRequest &packed);
    Request unpack(const PackedRequest &packed) const;

    // Alone, for texts about them.
    QList<DataItem> dataCollection(TextPool::Id data) const;

    const GuidPool &people() const { return m_people; }
    const GuidPool &templates() const { return m_templates; }
    const TextPool &comments() const { return m_comments; }
    const TextPool &data() const { return m_data; }

    // Numbers that stand for nothing any more.
    int spentCount() const
    {
        return m_comments.spentCount() + m_data.spentCount() + m_others.spentCount();
    }

private:
    void packDescriptor(PackedRequest &packed, QStringView descriptor);
    QString descriptor(const PackedRequest &packed) const;

    GuidPool m_people;
    GuidPool m_templates;
    TextPool m_comments;
    TextPool m_data;
    TextPool m_others;
    QString m_scratch; // a text on its way into a pool, in memory that stays
};

}
