// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// LdapConnection by the LDAP library of Windows (wldap32), signed and sealed by SSPI. Compiled by
// the checks of the sources; nobody has run it at a directory yet.

#include "directory/ldapconnection.h"

// Before all of Windows.
#include <winsock2.h>

#include "api/widetext_win.h"

// After the sockets.
#include <winldap.h>
#include <ws2tcpip.h>

// After LDAP.
#include <winber.h>

#include <algorithm>
#include <cwchar>
#include <mutex>
#include <optional>

namespace Sigill {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

// How soon an interruption is noticed.
constexpr milliseconds slice(100);

LDAP_TIMEVAL timevalOf(milliseconds duration)
{
    const auto count = std::max<milliseconds::rep>(duration.count(), 1);
    LDAP_TIMEVAL value = {};
    value.tv_sec = static_cast<LONG>(count / 1000);
    value.tv_usec = static_cast<LONG>(count % 1000 * 1000);
    return value;
}

// The libraries' own codes; the rest are the server's.
LdapFailure::Kind kindOf(ULONG code)
{
    using Kind = LdapFailure::Kind;
    switch (code) {
    case LDAP_SERVER_DOWN:
    case LDAP_CONNECT_ERROR:
        return Kind::CannotReach;
    case LDAP_TIMEOUT:
        return Kind::TimedOut;
    case LDAP_USER_CANCELLED:
        return Kind::Interrupted;
    case LDAP_AUTH_UNKNOWN:
    case LDAP_LOCAL_ERROR: // of SSPI, such as no principal for the server
        return Kind::Refused;
    default:
        return LdapFailure::kindOfResult(code);
    }
}

// What ldap://host:port names; without a port, that of LDAP.
struct Address
{
    explicit Address(const std::string &url)
    {
        const auto start = url.find("://");
        host = start == std::string::npos ? url : url.substr(start + 3);
        host.resize(std::min(host.size(), host.find('/')));
        const auto colon = host.rfind(':');
        const auto bracket = host.rfind(']');
        if (colon != std::string::npos && (bracket == std::string::npos || bracket < colon)) {
            port = static_cast<ULONG>(std::strtoul(host.c_str() + colon + 1, nullptr, 10));
            host.resize(colon);
        }
        if (host.size() > 2 && host.front() == '[' && host.back() == ']')
            host = host.substr(1, host.size() - 2);
    }

    std::string host;
    ULONG port = LDAP_PORT;
};

bool isUnknownHost(const std::string &host)
{
    static std::once_flag ready;
    std::call_once(ready, [] {
        WSADATA data;
        WSAStartup(MAKEWORD(2, 2), &data);
    });
    ADDRINFOW *found = nullptr;
    const int code = GetAddrInfoW(wideText(host).c_str(), nullptr, nullptr, &found);
    if (code == 0)
        FreeAddrInfoW(found);
    return code != 0;
}

struct MessageEnd
{
    void operator()(LDAPMessage *message) const { ldap_msgfree(message); }
};
using Message = std::unique_ptr<LDAPMessage, MessageEnd>;

}

class LdapConnection::Handle
{
public:
    explicit Handle(const Settings &settings)
        : m_settings(settings)
        , m_address(settings.url)
    {
    }
    ~Handle()
    {
        if (m_ldap)
            ldap_unbind(m_ldap);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    ULONG initialize()
    {
        m_ldap = ldap_initW(wideText(m_address.host).data(), m_address.port);
        if (!m_ldap)
            return LdapGetLastError();
        ULONG result = LDAP_SUCCESS;
        const auto set = [&](int option, const void *value) {
            if (result == LDAP_SUCCESS)
                result = ldap_set_optionW(m_ldap, option, value);
        };
        const ULONG version = LDAP_VERSION3;
        set(LDAP_OPT_VERSION, &version);
        set(LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
        // The name of the server is taken as it is, not as that of a domain.
        set(LDAP_OPT_AREC_EXCLUSIVE, LDAP_OPT_ON);
        // No answer without a seal.
        set(LDAP_OPT_SIGN, LDAP_OPT_ON);
        set(LDAP_OPT_ENCRYPT, LDAP_OPT_ON);
        return result;
    }

    ULONG connect()
    {
        LDAP_TIMEVAL limit = timevalOf(m_settings.connectTimeout);
        return ldap_connect(m_ldap, &limit);
    }

    // Of the operator who is signed in at this computer. It ends with the connection's own limits:
    // the library cannot be interrupted here.
    ULONG bind() { return ldap_bind_sW(m_ldap, nullptr, nullptr, LDAP_AUTH_NEGOTIATE); }

    // The next message of an answer, or what went wrong.
    ULONG receive(ULONG number, Clock::time_point deadline, Message &message)
    {
        message.reset();
        while (true) {
            if (m_settings.interrupted && *m_settings.interrupted)
                return LDAP_USER_CANCELLED;
            const auto left = std::chrono::ceil<milliseconds>(deadline - Clock::now());
            if (left.count() <= 0)
                return LDAP_TIMEOUT;
            LDAP_TIMEVAL wait = timevalOf(std::min(left, slice));
            LDAPMessage *received = nullptr;
            const ULONG kind = ldap_result(m_ldap, number, LDAP_MSG_ONE, &wait, &received);
            message.reset(received);
            if (kind == static_cast<ULONG>(-1)) {
                const ULONG code = LdapGetLastError();
                return code == LDAP_SUCCESS ? ULONG(LDAP_SERVER_DOWN) : code;
            }
            if (kind != 0)
                return LDAP_SUCCESS;
        }
    }

    LdapFailure failure(ULONG code) const
    {
        LdapFailure failure;
        failure.text = m_settings.url + ": " + narrowText(ldap_err2stringW(code));
        wchar_t *more = nullptr;
        if (m_ldap && ldap_get_optionW(m_ldap, LDAP_OPT_SERVER_ERROR, &more) == LDAP_SUCCESS
            && more) {
            failure.text += ": " + narrowText(more);
            ldap_memfreeW(more);
        }
        failure.kind = kindOf(code);
        // What the library itself says begins with this one; below are the words of the server.
        failure.isConnectionUsable = code < LDAP_SERVER_DOWN
            && failure.kind != LdapFailure::Kind::CannotReach
            && failure.kind != LdapFailure::Kind::TimedOut;
        return failure;
    }

    // SSPI says that nobody is signed in who could be shown to the server.
    bool hasNoTicket() const
    {
        ULONG code = 0;
        return m_ldap && ldap_get_optionW(m_ldap, LDAP_OPT_SERVER_EXT_ERROR, &code) == LDAP_SUCCESS
            && code == static_cast<ULONG>(SEC_E_NO_CREDENTIALS);
    }

    const std::string &host() const { return m_address.host; }
    LDAP *ldap() const { return m_ldap; }

    // What the server says of the whole answer; 0 where it is good.
    ULONG verdict(LDAPMessage *message) const
    {
        ULONG code = LDAP_SUCCESS;
        const ULONG parsed
            = ldap_parse_resultW(m_ldap, message, &code, nullptr, nullptr, nullptr, nullptr, FALSE);
        return parsed == LDAP_SUCCESS ? code : parsed;
    }

    LdapRecord read(LDAPMessage *entry) const
    {
        LdapRecord record;
        if (wchar_t *dn = ldap_get_dnW(m_ldap, entry)) {
            record.dn = narrowText(dn);
            ldap_memfreeW(dn);
        }
        BerElement *at = nullptr;
        for (wchar_t *name = ldap_first_attributeW(m_ldap, entry, &at); name;
             name = ldap_next_attributeW(m_ldap, entry, at)) {
            auto &values = record.values[LdapRecord::plainName(narrowText(name))];
            if (berval **all = ldap_get_values_lenW(m_ldap, entry, name)) {
                for (berval **one = all; *one; ++one)
                    values.emplace_back((*one)->bv_val, (*one)->bv_len);
                ldap_value_free_len(all);
            }
            ldap_memfreeW(name);
        }
        if (at)
            ber_free(at, 0);
        return record;
    }

private:
    const Settings &m_settings;
    const Address m_address;
    LDAP *m_ldap = nullptr;
};

LdapConnection::LdapConnection(const Settings &settings)
    : m_settings(settings)
{
}

LdapConnection::~LdapConnection() = default;

LdapResult<void> LdapConnection::open()
{
    m_handle = std::make_unique<Handle>(m_settings);
    const bool isInterrupted = m_settings.interrupted && *m_settings.interrupted;
    ULONG code = isInterrupted ? ULONG(LDAP_USER_CANCELLED) : m_handle->initialize();
    if (code == LDAP_SUCCESS)
        code = m_handle->connect();
    if (code == LDAP_SUCCESS)
        code = m_handle->bind();
    if (code == LDAP_SUCCESS)
        return {};
    auto failure = m_handle->failure(code);
    if (failure.kind == LdapFailure::Kind::Refused && m_handle->hasNoTicket())
        failure.kind = LdapFailure::Kind::NoTicket;
    if (code == LDAP_SERVER_DOWN && isUnknownHost(m_handle->host()))
        failure.kind = LdapFailure::Kind::UnknownHost;
    m_handle.reset();
    return tl::make_unexpected(failure);
}

LdapResult<std::vector<LdapRecord>> LdapConnection::search(const Search &search)
{
    const ULONG scope = search.scope == Scope::Base ? LDAP_SCOPE_BASE : LDAP_SCOPE_SUBTREE;
    std::vector<std::wstring> names;
    for (const auto &name : search.attributes)
        names.push_back(wideText(name));
    std::vector<wchar_t *> attributes;
    for (auto &name : names)
        attributes.push_back(name.data());
    attributes.push_back(nullptr);
    std::wstring base = wideText(search.base);
    std::wstring filter = wideText(search.filter);
    // The server's limit is in whole seconds.
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_settings.searchTimeout);
    const auto deadline = Clock::now() + m_settings.searchTimeout;
    ULONG number = 0;
    ULONG code = ldap_search_extW(
        m_handle->ldap(), base.data(), scope, filter.data(), attributes.data(), 0, nullptr, nullptr,
        static_cast<ULONG>(seconds.count()), static_cast<ULONG>(search.maxRecords), &number);
    std::vector<LdapRecord> records;
    Message message;
    while (code == LDAP_SUCCESS) {
        code = m_handle->receive(number, deadline, message);
        if (code != LDAP_SUCCESS)
            break;
        const ULONG kind = message->lm_msgtype;
        if (kind == LDAP_RES_SEARCH_RESULT) {
            code = m_handle->verdict(message.get());
            if (code == LDAP_SUCCESS || code == LDAP_NO_SUCH_OBJECT)
                return records;
        } else if (kind == LDAP_RES_SEARCH_ENTRY) {
            if (records.size() >= static_cast<size_t>(search.maxRecords))
                code = LDAP_SIZELIMIT_EXCEEDED;
            else
                records.push_back(m_handle->read(message.get()));
        }
    }
    return tl::make_unexpected(m_handle->failure(code));
}

}
