// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/ldapconnection.h"

#include <gssapi/gssapi.h>
#include <ldap.h>
#include <netdb.h>
#include <sasl/sasl.h>
#include <sys/socket.h>

#include <algorithm>
#include <mutex>
#include <optional>

namespace Sigill {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

// How soon an interruption is noticed.
constexpr milliseconds slice(100);
constexpr int minStrength = 56;
// Fifty entries have some kilobytes each at most.
constexpr ber_len_t maxMessage = 4 * 1024 * 1024;

timeval timevalOf(milliseconds duration)
{
    const auto count = std::max<milliseconds::rep>(duration.count(), 1);
    timeval value = {};
    value.tv_sec = static_cast<decltype(value.tv_sec)>(count / 1000);
    value.tv_usec = static_cast<decltype(value.tv_usec)>(count % 1000 * 1000);
    return value;
}

// Why there is no ticket; nothing where there is one that has not expired.
std::optional<std::string> missingTicket()
{
    OM_uint32 minor = 0;
    OM_uint32 seconds = 0;
    gss_cred_id_t credentials = GSS_C_NO_CREDENTIAL;
    OM_uint32 major = gss_acquire_cred(&minor, GSS_C_NO_NAME, GSS_C_INDEFINITE, GSS_C_NO_OID_SET,
                                       GSS_C_INITIATE, &credentials, nullptr, nullptr);
    if (!GSS_ERROR(major))
        major = gss_inquire_cred(&minor, credentials, nullptr, &seconds, nullptr, nullptr);
    OM_uint32 ignored = 0;
    gss_release_cred(&ignored, &credentials);
    if (!GSS_ERROR(major))
        return seconds > 0 ? std::nullopt : std::optional<std::string>("The ticket has expired");
    std::string text;
    for (const auto &[code, kind] :
         {std::pair(major, GSS_C_GSS_CODE), std::pair(minor, GSS_C_MECH_CODE)}) {
        gss_buffer_desc buffer = GSS_C_EMPTY_BUFFER;
        OM_uint32 more = 0;
        if (code == 0
            || GSS_ERROR(gss_display_status(&ignored, code, kind, GSS_C_NO_OID, &more, &buffer)))
            continue;
        text += (text.empty() ? "" : ": ")
            + std::string(static_cast<const char *>(buffer.value), buffer.length);
        gss_release_buffer(&ignored, &buffer);
    }
    return text;
}

// The mechanisms used here know all they need from the ticket.
int answerNothing(LDAP *, unsigned, void *, void *asked)
{
    for (auto *one = static_cast<sasl_interact_t *>(asked); one->id != SASL_CB_LIST_END; ++one) {
        one->result = "";
        one->len = 0;
    }
    return LDAP_SUCCESS;
}

// The libraries' own codes; the rest are the server's.
LdapFailure::Kind kindOf(int code)
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
    case LDAP_LOCAL_ERROR: // of the SASL library, such as no principal for the server
        return Kind::Refused;
    default:
        return LdapFailure::kindOfResult(static_cast<unsigned long>(code));
    }
}

// Why nobody knows the host of the URL; nothing where it is known.
std::optional<std::string> unknownHost(const std::string &url)
{
    LDAPURLDesc *parts = nullptr;
    if (ldap_url_parse(url.c_str(), &parts) != LDAP_URL_SUCCESS)
        return "this is no address";
    addrinfo *found = nullptr;
    const int code = ::getaddrinfo(parts->lud_host, nullptr, nullptr, &found);
    ldap_free_urldesc(parts);
    if (code != 0)
        return ::gai_strerror(code);
    ::freeaddrinfo(found);
    return std::nullopt;
}

bool isMechanismMissing(int code)
{
    return code == LDAP_AUTH_METHOD_NOT_SUPPORTED || code == LDAP_AUTH_UNKNOWN;
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
    {
    }
    ~Handle()
    {
        if (m_ldap)
            ldap_unbind_ext(m_ldap, nullptr, nullptr);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    int initialize()
    {
        // The library makes itself ready with its first call, which is safe for one thread only.
        static std::once_flag ready;
        std::call_once(ready, [] {
            int version = 0;
            ldap_get_option(nullptr, LDAP_OPT_PROTOCOL_VERSION, &version);
        });
        const int made = ldap_initialize(&m_ldap, m_settings.url.c_str());
        if (made != LDAP_SUCCESS)
            return made;
        const int version = LDAP_VERSION3;
        const timeval connecting = timevalOf(m_settings.connectTimeout);
        const int strength = minStrength;
        int result = LDAP_SUCCESS;
        const auto set = [&](int option, const void *value) {
            result = std::max(result,
                              ldap_set_option(m_ldap, option, value) == LDAP_OPT_SUCCESS
                                  ? LDAP_SUCCESS
                                  : LDAP_PARAM_ERROR);
        };
        set(LDAP_OPT_PROTOCOL_VERSION, &version);
        set(LDAP_OPT_NETWORK_TIMEOUT, &connecting);
        set(LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
        // The name of the server is taken as it is, not as DNS would have it.
        set(LDAP_OPT_X_SASL_NOCANON, LDAP_OPT_ON);
        // No answer without a seal.
        set(LDAP_OPT_X_SASL_SSF_MIN, &strength);
        return result;
    }

    // Reaches the server and sets what only a socket has.
    int connect()
    {
        const int connected = ldap_connect(m_ldap);
        if (connected != LDAP_SUCCESS)
            return connected;
        // The library reads a message to its end once it has begun, so a server that stops in the
        // middle would hold it for ever; and it takes memory for whatever length a server tells.
        int socket = -1;
        Sockbuf *buffer = nullptr;
        const timeval wait = timevalOf(slice);
        ber_len_t longest = maxMessage;
        if (ldap_get_option(m_ldap, LDAP_OPT_DESC, &socket) != LDAP_OPT_SUCCESS
            || ldap_get_option(m_ldap, LDAP_OPT_SOCKBUF, &buffer) != LDAP_OPT_SUCCESS
            || ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait) != 0
            || ber_sockbuf_ctrl(buffer, LBER_SB_OPT_SET_MAX_INCOMING, &longest) < 0)
            return LDAP_CONNECT_ERROR;
        return LDAP_SUCCESS;
    }

    int bind(const char *mechanism)
    {
        const auto deadline = Clock::now() + m_settings.connectTimeout;
        const char *chosen = nullptr;
        int number = 0;
        Message answer;
        while (true) {
            const int code = ldap_sasl_interactive_bind(m_ldap, nullptr, mechanism, nullptr,
                                                        nullptr, LDAP_SASL_QUIET, answerNothing,
                                                        nullptr, answer.get(), &chosen, &number);
            if (code != LDAP_SASL_BIND_IN_PROGRESS)
                return code;
            if (const int received = receive(number, LDAP_MSG_ALL, deadline, answer);
                received != LDAP_SUCCESS)
                return received;
        }
    }

    // The next message of an answer. LDAP_TIMEOUT, LDAP_USER_CANCELLED or another error otherwise.
    int receive(int number, int which, Clock::time_point deadline, Message &message)
    {
        message.reset();
        while (true) {
            if (m_settings.interrupted && *m_settings.interrupted)
                return LDAP_USER_CANCELLED;
            const auto left = std::chrono::ceil<milliseconds>(deadline - Clock::now());
            if (left.count() <= 0)
                return LDAP_TIMEOUT;
            timeval wait = timevalOf(std::min(left, slice));
            LDAPMessage *received = nullptr;
            const int kind = ldap_result(m_ldap, number, which, &wait, &received);
            message.reset(received);
            if (kind > 0)
                return LDAP_SUCCESS;
            if (kind < 0)
                return lastError();
        }
    }

    int lastError() const
    {
        int code = LDAP_SUCCESS;
        ldap_get_option(m_ldap, LDAP_OPT_RESULT_CODE, &code);
        return code == LDAP_SUCCESS ? LDAP_SERVER_DOWN : code;
    }

    LdapFailure failure(int code) const
    {
        LdapFailure failure;
        failure.text = m_settings.url + ": " + ldap_err2string(code);
        char *more = nullptr;
        if (m_ldap
            && ldap_get_option(m_ldap, LDAP_OPT_DIAGNOSTIC_MESSAGE, &more) == LDAP_OPT_SUCCESS
            && more) {
            failure.text += std::string(": ") + more;
            ldap_memfree(more);
        }
        failure.kind = kindOf(code);
        // A positive code is the server's word on this question; a negative one is the library's.
        failure.isConnectionUsable = code > 0 && failure.kind != LdapFailure::Kind::CannotReach
            && failure.kind != LdapFailure::Kind::TimedOut;
        return failure;
    }

    LDAP *ldap() const { return m_ldap; }

    // What the server says of the whole answer; 0 where it is good.
    int verdict(LDAPMessage *message) const
    {
        int code = LDAP_SUCCESS;
        const int parsed
            = ldap_parse_result(m_ldap, message, &code, nullptr, nullptr, nullptr, nullptr, 0);
        return parsed == LDAP_SUCCESS ? code : parsed;
    }

    LdapRecord read(LDAPMessage *entry) const
    {
        LdapRecord record;
        if (char *dn = ldap_get_dn(m_ldap, entry)) {
            record.dn = dn;
            ldap_memfree(dn);
        }
        BerElement *at = nullptr;
        for (char *name = ldap_first_attribute(m_ldap, entry, &at); name;
             name = ldap_next_attribute(m_ldap, entry, at)) {
            auto &values = record.values[LdapRecord::plainName(name)];
            if (berval **all = ldap_get_values_len(m_ldap, entry, name)) {
                for (berval **one = all; *one; ++one)
                    values.emplace_back((*one)->bv_val, (*one)->bv_len);
                ldap_value_free_len(all);
            }
            ldap_memfree(name);
        }
        ber_free(at, 0);
        return record;
    }

private:
    const Settings &m_settings;
    LDAP *m_ldap = nullptr;
};

LdapConnection::LdapConnection(const Settings &settings)
    : m_settings(settings)
{
}

LdapConnection::~LdapConnection() = default;

LdapResult<void> LdapConnection::open()
{
    int code = LDAP_SUCCESS;
    for (const char *mechanism : {"GSSAPI", "GSS-SPNEGO"}) {
        m_handle = std::make_unique<Handle>(m_settings);
        const bool isInterrupted = m_settings.interrupted && *m_settings.interrupted;
        code = isInterrupted ? LDAP_USER_CANCELLED : m_handle->initialize();
        if (code == LDAP_SUCCESS)
            code = m_handle->connect();
        if (code == LDAP_SUCCESS)
            code = m_handle->bind(mechanism);
        if (code == LDAP_SUCCESS)
            return {};
        if (!isMechanismMissing(code))
            break;
    }
    auto failure = m_handle->failure(code);
    if (failure.kind == LdapFailure::Kind::Refused) {
        if (const auto missing = missingTicket()) {
            failure.kind = LdapFailure::Kind::NoTicket;
            failure.text += ": " + *missing;
        }
    }
    if (code == LDAP_SERVER_DOWN) {
        if (const auto unknown = unknownHost(m_settings.url)) {
            failure.kind = LdapFailure::Kind::UnknownHost;
            failure.text += ": " + *unknown;
        }
    }
    m_handle.reset();
    return tl::make_unexpected(failure);
}

LdapResult<std::vector<LdapRecord>> LdapConnection::search(const Search &search)
{
    const int scope = search.scope == Scope::Base ? LDAP_SCOPE_BASE : LDAP_SCOPE_SUBTREE;
    // The library takes them without const and leaves them alone.
    std::vector<std::string> names = search.attributes;
    std::vector<char *> attributes;
    for (auto &name : names)
        attributes.push_back(name.data());
    attributes.push_back(nullptr);
    timeval limit = timevalOf(m_settings.searchTimeout);
    const auto deadline = Clock::now() + m_settings.searchTimeout;
    int number = 0;
    int code = ldap_search_ext(m_handle->ldap(), search.base.c_str(), scope, search.filter.c_str(),
                               attributes.data(), 0, nullptr, nullptr, &limit, search.maxRecords,
                               &number);
    std::vector<LdapRecord> records;
    Message message;
    while (code == LDAP_SUCCESS) {
        code = m_handle->receive(number, LDAP_MSG_ONE, deadline, message);
        if (code != LDAP_SUCCESS)
            break;
        const int kind = ldap_msgtype(message.get());
        if (kind == LDAP_RES_SEARCH_RESULT) {
            code = m_handle->verdict(message.get());
            if (code == LDAP_SUCCESS || code == LDAP_NO_SUCH_OBJECT)
                return records;
        } else if (kind == LDAP_RES_SEARCH_ENTRY) {
            if (records.size() >= static_cast<size_t>(search.maxRecords))
                code = LDAP_MORE_RESULTS_TO_RETURN;
            else
                records.push_back(m_handle->read(message.get()));
        }
    }
    return tl::make_unexpected(m_handle->failure(code));
}

}
