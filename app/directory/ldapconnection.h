// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/ldaptypes.h"

#include <tl/expected.hpp>

#include <atomic>
#include <chrono>
#include <memory>

namespace Sigill {

template <typename T>
using LdapResult = tl::expected<T, LdapFailure>;

// One connection to one LDAP server, signed in with the operator's Kerberos ticket, signed and
// sealed. Blocks, so it lives in a thread of its own, and is used by that thread alone. It is
// without Qt, since Windows has nearly the same functions: the other of its two sources compiles
// for Windows alone. On Windows the bind ends with the system's own limits.
class LdapConnection
{
public:
    struct Settings
    {
        std::string url; // ldap://host:port
        // For reaching the server and for signing in, each. What Kerberos spends on a key
        // distribution centre that does not answer is not bounded by it.
        std::chrono::milliseconds connectTimeout{0};
        std::chrono::milliseconds searchTimeout{0};
        // Ends what waits for an answer, within a tenth of a second; may be null. Not owned.
        const std::atomic<bool> *interrupted = nullptr;
    };
    enum class Scope { Base, Subtree };
    struct Search
    {
        std::string base = {};
        Scope scope = Scope::Base;
        std::string filter = "(objectClass=*)";
        std::vector<std::string> attributes = {};
        // A server that gives more is not believed.
        int maxRecords = 1;
    };

    explicit LdapConnection(const Settings &settings);
    ~LdapConnection();

    // Once; a connection that was lost is replaced by another object.
    LdapResult<void> open();
    // A base that does not exist gives no records. Referrals are not followed.
    LdapResult<std::vector<LdapRecord>> search(const Search &search);

private:
    class Handle;

    Settings m_settings;
    std::unique_ptr<Handle> m_handle;
};

}
