// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Negotiation by SSPI, and the ticket's state as the Kerberos package of Windows tells it. Compiled
// by the checks of the sources; nobody has run it in a domain yet.

#include "api/negotiation.h"

#include "api/widetext_win.h"

#define SECURITY_WIN32
#include <ntsecapi.h>
#include <ntstatus.h>
#include <security.h>

#include <algorithm>
#include <cstring>
#include <cwchar>
#include <optional>
#include <vector>

namespace Sigill {

namespace {

// The channel's bindings are looked at by the service wherever they are there.
constexpr unsigned long flags = ISC_REQ_MUTUAL_AUTH | ISC_REQ_ALLOCATE_MEMORY;

// In English, where the system has it.
std::string statusText(SECURITY_STATUS status)
{
    wchar_t words[512] = {};
    const DWORD what = FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS;
    for (const DWORD language : {DWORD(MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US)), DWORD(0)}) {
        const DWORD size = FormatMessageW(what, nullptr, static_cast<DWORD>(status), language,
                                          words, 512, nullptr);
        if (size == 0)
            continue;
        std::string text = narrowText(words);
        while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
            text.pop_back();
        return text;
    }
    return "SSPI error " + std::to_string(status);
}

Negotiation::Problem problemOf(SECURITY_STATUS status)
{
    using Problem = Negotiation::Problem;
    switch (status) {
    case SEC_E_TARGET_UNKNOWN:
    case SEC_E_WRONG_PRINCIPAL:
        return Problem::UnknownService;
    case SEC_E_TIME_SKEW:
        return Problem::ClockSkew;
    case SEC_E_CONTEXT_EXPIRED:
        return Problem::TicketExpired;
    case SEC_E_NO_AUTHENTICATING_AUTHORITY:
        return Problem::NoDomainController;
    case SEC_E_NO_CREDENTIALS:
    case SEC_E_LOGON_DENIED:
    case SEC_E_UNKNOWN_CREDENTIALS:
        return Problem::NoTicket;
    default:
        return Problem::Other;
    }
}

// "HTTP@host" is written HTTP/host here.
std::wstring principalOf(const std::string &service)
{
    std::wstring name = wideText(service);
    if (const auto at = name.find(L'@'); at != std::wstring::npos)
        name[at] = L'/';
    return name;
}

// Windows counts tenths of microseconds since 1601; what lies behind is 0.
unsigned int secondsUntil(const LARGE_INTEGER &time)
{
    FILETIME stamp;
    GetSystemTimeAsFileTime(&stamp);
    LARGE_INTEGER now;
    now.LowPart = stamp.dwLowDateTime;
    now.HighPart = static_cast<LONG>(stamp.dwHighDateTime);
    const auto left = (time.QuadPart - now.QuadPart) / 10'000'000;
    constexpr long long longest = 0x7fffffff;
    return left <= 0 ? 0 : static_cast<unsigned int>(left < longest ? left : longest);
}

// How long the operator's own ticket, the first of all, is still good for; nothing where there is
// none.
std::optional<unsigned int> ticketLifetime()
{
    HANDLE lsa = nullptr;
    if (LsaConnectUntrusted(&lsa) != STATUS_SUCCESS)
        return std::nullopt;
    char name[] = MICROSOFT_KERBEROS_NAME_A;
    LSA_STRING package = {};
    package.Buffer = name;
    package.Length = static_cast<USHORT>(std::strlen(name));
    package.MaximumLength = static_cast<USHORT>(package.Length + 1);
    ULONG number = 0;
    std::optional<unsigned int> lifetime;
    void *answer = nullptr;
    ULONG size = 0;
    NTSTATUS verdict = STATUS_SUCCESS;
    KERB_QUERY_TKT_CACHE_REQUEST request = {};
    request.MessageType = KerbQueryTicketCacheMessage;
    if (LsaLookupAuthenticationPackage(lsa, &package, &number) == STATUS_SUCCESS
        && LsaCallAuthenticationPackage(lsa, number, &request, sizeof request, &answer, &size,
                                        &verdict)
            == STATUS_SUCCESS
        && verdict == STATUS_SUCCESS && answer) {
        const auto *cache = static_cast<KERB_QUERY_TKT_CACHE_RESPONSE *>(answer);
        for (ULONG i = 0; i < cache->CountOfTickets; ++i) {
            const auto &ticket = cache->Tickets[i];
            const std::wstring server(ticket.ServerName.Buffer,
                                      ticket.ServerName.Length / sizeof(wchar_t));
            if (server.rfind(L"krbtgt", 0) == 0)
                lifetime = std::max(lifetime.value_or(0), secondsUntil(ticket.EndTime));
        }
    }
    if (answer)
        LsaFreeReturnBuffer(answer);
    LsaDeregisterLogonProcess(lsa);
    return lifetime;
}

}

struct Negotiation::Context
{
    CredHandle credential = {};
    CtxtHandle handle = {};
    std::wstring service;
    // A SEC_CHANNEL_BINDINGS with what it points to; empty for none.
    std::vector<char> bindings;
    bool hasCredential = false;
    bool hasHandle = false;
    bool isComplete = false;

    SECURITY_STATUS acquire()
    {
        // Whoever is signed in here, and never by NTLM: that would prove nothing of the server.
        wchar_t packages[] = L"!ntlm";
        SEC_WINNT_AUTH_IDENTITY_EXW who = {};
        who.Version = SEC_WINNT_AUTH_IDENTITY_VERSION;
        who.Length = sizeof who;
        who.Flags = SEC_WINNT_AUTH_IDENTITY_UNICODE;
        who.PackageList = reinterpret_cast<unsigned short *>(packages);
        who.PackageListLength = static_cast<unsigned long>(std::wcslen(packages));
        wchar_t negotiate[] = L"Negotiate";
        TimeStamp expiry;
        const SECURITY_STATUS status
            = AcquireCredentialsHandleW(nullptr, negotiate, SECPKG_CRED_OUTBOUND, nullptr, &who,
                                        nullptr, nullptr, &credential, &expiry);
        hasCredential = status == SEC_E_OK;
        return status;
    }

    void setBindings(const std::string &data)
    {
        bindings.assign(sizeof(SEC_CHANNEL_BINDINGS) + data.size(), '\0');
        SEC_CHANNEL_BINDINGS head = {};
        head.cbApplicationDataLength = static_cast<unsigned long>(data.size());
        head.dwApplicationDataOffset = sizeof head;
        std::memcpy(bindings.data(), &head, sizeof head);
        std::memcpy(bindings.data() + sizeof head, data.data(), data.size());
    }

    // Takes one step with the server's token, or none for the first.
    SECURITY_STATUS step(const std::string &input, std::string &output)
    {
        SecBuffer given[2] = {};
        SecBufferDesc in = {SECBUFFER_VERSION, 0, given};
        std::string token = input;
        if (!token.empty()) {
            given[in.cBuffers++]
                = {static_cast<unsigned long>(token.size()), SECBUFFER_TOKEN, token.data()};
        }
        if (!bindings.empty()) {
            given[in.cBuffers++] = {static_cast<unsigned long>(bindings.size()),
                                    SECBUFFER_CHANNEL_BINDINGS, bindings.data()};
        }
        SecBuffer made = {0, SECBUFFER_TOKEN, nullptr};
        SecBufferDesc out = {SECBUFFER_VERSION, 1, &made};
        unsigned long got = 0;
        TimeStamp expiry;
        const SECURITY_STATUS status = InitializeSecurityContextW(
            &credential, hasHandle ? &handle : nullptr, service.data(), flags, 0,
            SECURITY_NATIVE_DREP, in.cBuffers > 0 ? &in : nullptr, 0, &handle, &out, &got, &expiry);
        hasHandle = hasHandle || status >= 0;
        if (made.pvBuffer) {
            output.assign(static_cast<const char *>(made.pvBuffer), made.cbBuffer);
            FreeContextBuffer(made.pvBuffer);
        }
        isComplete = status == SEC_E_OK && (got & ISC_RET_MUTUAL_AUTH) != 0;
        return status;
    }

    Context() = default;
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    ~Context()
    {
        if (hasHandle)
            DeleteSecurityContext(&handle);
        if (hasCredential)
            FreeCredentialsHandle(&credential);
    }
};

Negotiation::Negotiation()
    : m_context(std::make_unique<Context>())
{
}

Negotiation::~Negotiation() = default;

bool Negotiation::begin(const std::string &service, const std::string &bindings)
{
    m_context->service = principalOf(service);
    if (!bindings.empty())
        m_context->setBindings("tls-server-end-point:" + bindings);
    SECURITY_STATUS status = m_context->acquire();
    if (status == SEC_E_OK)
        status = m_context->step({}, m_token);
    if (status >= 0 && !m_token.empty())
        return true;
    fail(static_cast<unsigned int>(status), 0);
    return false;
}

bool Negotiation::accept(const std::string &token)
{
    if (!m_context->hasHandle || token.empty())
        return false;
    std::string answer;
    const SECURITY_STATUS status = m_context->step(token, answer);
    if (status >= 0 && m_context->isComplete)
        return true;
    fail(static_cast<unsigned int>(status), 0);
    return false;
}

void Negotiation::fail(unsigned int major, unsigned int)
{
    const auto status = static_cast<SECURITY_STATUS>(major);
    m_text = statusText(status);
    m_problem = problemOf(status);
}

Negotiation::Holder Negotiation::holder()
{
    Holder holder;
    ULONG size = 0;
    GetUserNameExW(NameUserPrincipal, nullptr, &size);
    std::wstring name(size, L'\0');
    if (size > 0 && GetUserNameExW(NameUserPrincipal, name.data(), &size)) {
        name.resize(size);
        holder.principal = narrowText(name);
    }
    const auto lifetime = ticketLifetime();
    holder.lifetime = lifetime.value_or(0);
    if (!lifetime)
        holder.problem = Problem::NoTicket;
    else if (*lifetime == 0)
        holder.problem = Problem::TicketExpired;
    if (holder.problem != Problem::None)
        holder.text = statusText(SEC_E_NO_CREDENTIALS);
    return holder;
}

}
