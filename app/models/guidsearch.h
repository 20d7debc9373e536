// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

#include <optional>
#include <string>

namespace Sigill {

// Whether one word occurs in GUIDs as they are written, whole or shortened (NameBook::shortGuid).
class GuidSearch
{
public:
    // The word is case folded.
    explicit GuidSearch(const QString &word);

    // A null GUID is written as nothing.
    bool isInWhole(const QUuid &guid) const;
    bool isInShortened(const QUuid &guid) const;

private:
    std::optional<std::string> m_part; // of a whole one
    std::optional<std::string> m_end; // of the first block, before the ellipsis
};

}
