// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The condition of an entry: read, evaluated, written and read again.

#include "security/accesscheck.h"
#include "support/fuzzing.h"

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

Condition literal(const QString &text)
{
    Condition value;
    value.kind = Condition::Kind::String;
    value.text = text;
    return value;
}

Condition literal(qint64 number)
{
    Condition value;
    value.kind = Condition::Kind::Integer;
    value.number = number;
    return value;
}

// A caller with claims under the names that the seeds use; nothing is known of the device.
AccessToken caller()
{
    AccessToken token({Sid(5, {32, 545})});
    token.localClaims = AccessToken::Claims{{u"level"_s, {literal(3)}}};
    token.userClaims = AccessToken::Claims{{u"title"_s, {literal(u"PM"_s)}},
                                           {u"level"_s, {literal(3)}},
                                           {u"project"_s, {literal(u"A"_s), literal(u"B"_s)}}};
    return token;
}

tl::expected<SecurityDescriptor, SddlError> readAround(const QString &condition)
{
    return SecurityDescriptor::fromSddl(u"D:(XA;;FA;;;WD;"_s + condition + u')', fuzzDomain);
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const AccessToken token = caller();
    const auto descriptor = readAround(u'(' + fuzzedText(data, size) + u')');
    if (!descriptor)
        return 0;
    const Ace &ace = descriptor->dacl->aces.first();
    require(ace.condition != nullptr, "a conditional entry has a condition");
    AccessCheck::run(*descriptor, token);
    const QString written = ace.condition->toSddl();
    const auto again = readAround(written);
    require(again.has_value(), "what is written can be read");
    const auto &same = again->dacl->aces.first().condition;
    require(*same == *ace.condition, "what is written says the same");
    require(same->toSddl() == written, "what is written is written the same again");
    return 0;
}
