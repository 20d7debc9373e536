// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace Sigill {

// Search filters (RFC 4515) of any bytes. Without Qt, as LdapConnection is.
class LdapFilter
{
public:
    // Each byte that is no ASCII letter or digit as \xx, so that no value can be more than a value.
    static std::string escape(std::string_view value);
    // (attribute=value)
    static std::string equals(std::string_view attribute, std::string_view value);
    // (|...) of at least one.
    static std::string anyOf(const std::vector<std::string> &filters);
};

}
