// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outcome.h"

#include <optional>

namespace Sigill {

// The words for the values of an entry in the journal's file, in exports and in the system log.
// They never change: a file is read for years. A new value needs a new version of the schema,
// because earlier programs do not know its word.
class JournalNames
{
public:
    // Null for a number that is no value of the enumeration.
    static const char *name(Outcome::Kind kind);
    static const char *name(Outcome::ConfirmedBy confirmedBy);
    static const char *name(Outcome::Reason reason);
    static const char *name(ApiError::Kind kind);

    // Nothing for an unknown word.
    template <typename Enum>
    static std::optional<Enum> value(QStringView word)
    {
        for (int number = 0; const char *known = name(static_cast<Enum>(number)); ++number) {
            if (word == QLatin1String(known))
                return static_cast<Enum>(number);
        }
        return std::nullopt;
    }
};

}
