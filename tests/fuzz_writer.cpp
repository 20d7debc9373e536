// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written of an accepted text says the same, and is written the same again.

#include "security/accesscheck.h"
#include "support/fuzzing.h"

using namespace Sigill;

namespace {

void check(const SecurityDescriptor &descriptor)
{
    // Members of a group that any text can name, and the owner where there is one.
    QList<Sid> sids{Sid(5, {32, 545}), Sid(5, {11})};
    if (descriptor.owner && descriptor.owner->sid())
        sids += *descriptor.owner->sid();
    const AccessCheck check = AccessCheck::run(descriptor, AccessToken(sids));
    const qsizetype entries = descriptor.dacl ? descriptor.dacl->aces.size() : 0;
    for (quint32 bit = 1; bit != 0; bit <<= 1) {
        const qint32 decider = check.decidedBy(AccessMask(bit));
        require(decider >= AccessCheck::Privilege && decider < entries, "a decider is there");
        require(decider != AccessCheck::Nobody || !check.granted().contains(AccessMask(bit)),
                "nobody grants nothing");
    }
}

void readAndWrite(const QString &text, const std::optional<Sid> &domain)
{
    const auto descriptor = SecurityDescriptor::fromSddl(text, domain);
    if (!descriptor)
        return;
    check(*descriptor);
    const QString written = descriptor->toSddl();
    const auto again = SecurityDescriptor::fromSddl(written, domain);
    require(again.has_value(), "what is written can be read");
    require(*again == *descriptor, "what is written says the same");
    require(again->toSddl() == written, "what is written is written the same again");
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = fuzzedText(data, size);
    readAndWrite(text, std::nullopt);
    readAndWrite(text, fuzzDomain);
    return 0;
}
