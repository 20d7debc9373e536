// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/negotiation.h"

#include <gssapi/gssapi.h>
#include <gssapi/gssapi_ext.h>
#include <gssapi/gssapi_krb5.h>

#include <initializer_list>
#include <utility>

namespace Sigill {

namespace {

// SPNEGO, 1.3.6.1.5.5.2.
gss_OID_desc spnego{6, const_cast<char *>("\x2b\x06\x01\x05\x05\x02")};

// GSS_C_CHANNEL_BOUND_FLAG tells the service that it must look at the bindings.
constexpr OM_uint32 flags = GSS_C_MUTUAL_FLAG | GSS_C_CHANNEL_BOUND_FLAG;

gss_buffer_desc bufferOf(const std::string &text)
{
    return {text.size(), const_cast<char *>(text.data())};
}

std::string take(gss_buffer_desc &buffer)
{
    std::string text(static_cast<const char *>(buffer.value), buffer.length);
    OM_uint32 minor = 0;
    gss_release_buffer(&minor, &buffer);
    return text;
}

void appendStatus(std::string &text, OM_uint32 code, int type, gss_OID mechanism)
{
    OM_uint32 more = 0;
    do {
        OM_uint32 minor = 0;
        gss_buffer_desc part = GSS_C_EMPTY_BUFFER;
        if (gss_display_status(&minor, code, type, mechanism, &more, &part) != GSS_S_COMPLETE)
            return;
        std::string words = take(part);
        // Some mechanisms count the end of the text in.
        while (!words.empty() && words.back() == '\0')
            words.pop_back();
        if (words.empty() || text.find(words) != std::string::npos)
            continue;
        text += text.empty() ? words : ": " + words;
    } while (more != 0);
}

std::string statusText(OM_uint32 major, OM_uint32 minor)
{
    std::string text;
    appendStatus(text, major, GSS_C_GSS_CODE, GSS_C_NO_OID);
    if (minor != 0)
        appendStatus(text, minor, GSS_C_MECH_CODE, &spnego);
    return text;
}

bool mentions(const std::string &text, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        if (text.find(word) != std::string::npos)
            return true;
    }
    return false;
}

// The library keeps its codes behind numbers of its own (mglueP.h, "mecherrmap"), so what went
// wrong is known by its words, which are not translated.
Negotiation::Problem problemOf(OM_uint32 major, const std::string &text)
{
    using Problem = Negotiation::Problem;
    if (mentions(text, {"not found in Kerberos database", "Server not found"}))
        return Problem::UnknownService;
    if (mentions(text, {"Clock skew", "clock skew", "Ticket not yet valid"}))
        return Problem::ClockSkew;
    if (GSS_ROUTINE_ERROR(major) == GSS_S_CREDENTIALS_EXPIRED
        || mentions(text, {"Ticket expired", "ticket expired", "credentials have expired"}))
        return Problem::TicketExpired;
    if (mentions(text,
                 {"Cannot contact any KDC", "Cannot find KDC", "Cannot resolve network address",
                  "Cannot resolve servers"}))
        return Problem::NoDomainController;
    if (GSS_ROUTINE_ERROR(major) == GSS_S_NO_CRED
        || mentions(text,
                    {"No credentials", "No Kerberos credentials", "No such file or directory",
                     "Matching credential not found"}))
        return Problem::NoTicket;
    return Problem::Other;
}

}

struct Negotiation::Context
{
    gss_ctx_id_t handle = GSS_C_NO_CONTEXT;
    gss_name_t service = GSS_C_NO_NAME;
    std::string bindings;
    bool isComplete = false;

    // Takes one step with the server's token, or none for the first.
    OM_uint32 step(const std::string &input, std::string &output, OM_uint32 &minor)
    {
        gss_channel_bindings_struct channel{};
        channel.application_data = bufferOf(bindings);
        gss_buffer_desc in = bufferOf(input);
        gss_buffer_desc out = GSS_C_EMPTY_BUFFER;
        const OM_uint32 major = gss_init_sec_context(
            &minor, GSS_C_NO_CREDENTIAL, &handle, service, &spnego, flags, GSS_C_INDEFINITE,
            bindings.empty() ? GSS_C_NO_CHANNEL_BINDINGS : &channel,
            input.empty() ? GSS_C_NO_BUFFER : &in, nullptr, &out, nullptr, nullptr);
        output = take(out);
        isComplete = major == GSS_S_COMPLETE;
        return major;
    }

    Context() = default;
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    ~Context()
    {
        OM_uint32 minor = 0;
        if (handle != GSS_C_NO_CONTEXT)
            gss_delete_sec_context(&minor, &handle, GSS_C_NO_BUFFER);
        if (service != GSS_C_NO_NAME)
            gss_release_name(&minor, &service);
    }
};

Negotiation::Negotiation()
    : m_context(std::make_unique<Context>())
{
}

Negotiation::~Negotiation() = default;

bool Negotiation::begin(const std::string &service, const std::string &bindings)
{
    OM_uint32 minor = 0;
    gss_buffer_desc name = bufferOf(service);
    OM_uint32 major
        = gss_import_name(&minor, &name, GSS_C_NT_HOSTBASED_SERVICE, &m_context->service);
    if (!GSS_ERROR(major)) {
        if (!bindings.empty())
            m_context->bindings = "tls-server-end-point:" + bindings;
        major = m_context->step({}, m_token, minor);
    }
    if (!GSS_ERROR(major) && !m_token.empty())
        return true;
    fail(major, minor);
    return false;
}

bool Negotiation::accept(const std::string &token)
{
    if (m_context->handle == GSS_C_NO_CONTEXT || token.empty())
        return false;
    OM_uint32 minor = 0;
    std::string answer;
    const OM_uint32 major = m_context->step(token, answer, minor);
    if (!GSS_ERROR(major) && m_context->isComplete)
        return true;
    fail(major, minor);
    return false;
}

void Negotiation::fail(unsigned int major, unsigned int minor)
{
    m_text = statusText(major, minor);
    m_problem = problemOf(major, m_text);
}

Negotiation::Holder Negotiation::holder()
{
    Holder holder;
    OM_uint32 minor = 0;
    OM_uint32 ignored = 0;
    gss_cred_id_t credential = GSS_C_NO_CREDENTIAL;
    gss_OID_set_desc kerberos{1, const_cast<gss_OID_desc *>(gss_mech_krb5)};
    gss_name_t name = GSS_C_NO_NAME;
    OM_uint32 major = gss_acquire_cred(&minor, GSS_C_NO_NAME, GSS_C_INDEFINITE, &kerberos,
                                       GSS_C_INITIATE, &credential, nullptr, nullptr);
    if (!GSS_ERROR(major))
        major = gss_inquire_cred(&minor, credential, &name, &holder.lifetime, nullptr, nullptr);
    if (GSS_ERROR(major)) {
        appendStatus(holder.text, major, GSS_C_GSS_CODE, GSS_C_NO_OID);
        appendStatus(holder.text, minor, GSS_C_MECH_CODE, const_cast<gss_OID>(gss_mech_krb5));
        holder.problem = problemOf(major, holder.text);
    } else if (holder.lifetime == 0) {
        holder.problem = Problem::TicketExpired;
    }
    if (name != GSS_C_NO_NAME) {
        gss_buffer_desc shown = GSS_C_EMPTY_BUFFER;
        if (!GSS_ERROR(gss_display_name(&ignored, name, &shown, nullptr)))
            holder.principal = take(shown);
        gss_release_name(&ignored, &name);
    }
    if (credential != GSS_C_NO_CREDENTIAL)
        gss_release_cred(&ignored, &credential);
    return holder;
}

}
