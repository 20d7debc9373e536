// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace Sigill {

// What LDAP gives, in the bytes it gave. Without Qt, as LdapConnection is.
struct LdapRecord
{
    std::string dn;
    // By plainName().
    std::map<std::string, std::vector<std::string>> values;

    // In lower case (RFC 4512, section 1.4), without options such as ";range=0-1499".
    static std::string plainName(std::string name)
    {
        name.resize(std::min(name.size(), name.find(';')));
        std::transform(name.begin(), name.end(), name.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        return name;
    }

    // The first value; empty where there is none.
    std::string value(const std::string &attribute) const
    {
        const auto found = values.find(attribute);
        return found == values.end() || found->second.empty() ? std::string()
                                                              : found->second.front();
    }
};

struct LdapFailure
{
    enum class Kind { UnknownHost, CannotReach, TimedOut, NoTicket, Refused, Interrupted, Failed };

    // What a server's result code stands for (RFC 4511, section 4.1.9).
    static Kind kindOfResult(unsigned long code)
    {
        switch (code) {
        case 51: // busy
        case 52: // unavailable
            return Kind::CannotReach;
        case 3: // timeLimitExceeded
            return Kind::TimedOut;
        case 7: // authMethodNotSupported
        case 8: // strongerAuthRequired
        case 13: // confidentialityRequired
        case 48: // inappropriateAuthentication
        case 49: // invalidCredentials
        case 50: // insufficientAccessRights
            return Kind::Refused;
        default:
            return Kind::Failed;
        }
    }

    Kind kind = Kind::Failed;
    // English, from the libraries and the server; may hold any bytes.
    std::string text;

    // Whether the connection may still be used, so that only this question failed.
    bool isConnectionUsable = false;
};

}
