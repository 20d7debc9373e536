// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/ldapfilter.h"

namespace Sigill {

namespace {

bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

}

std::string LdapFilter::escape(std::string_view value)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(value.size() * 3);
    for (const char c : value) {
        if (isPlain(c)) {
            text += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        text += '\\';
        text += digits[byte >> 4];
        text += digits[byte & 0xf];
    }
    return text;
}

std::string LdapFilter::equals(std::string_view attribute, std::string_view value)
{
    return '(' + std::string(attribute) + '=' + escape(value) + ')';
}

std::string LdapFilter::anyOf(const std::vector<std::string> &filters)
{
    std::string text = "(|";
    for (const auto &filter : filters)
        text += filter;
    return text + ')';
}

}
