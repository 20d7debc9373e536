// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader on any text: it ends, and what it says of the text is sound.

#include "security/sddlreader.h"
#include "support/fuzzing.h"

#include <cstring>

using namespace Sigill;

namespace {

void requireInside(const SddlError &error, const QString &text)
{
    require(error.offset >= 0 && error.offset <= text.size(), "an error lies in the text");
    require(!error.message.isEmpty(), "an error has a message");
}

void requireInside(const std::optional<Acl> &acl, const QString &text)
{
    if (!acl)
        return;
    for (const Ace &ace : acl->aces) {
        require(ace.offset >= 0 && ace.length > 0 && ace.offset + ace.length <= text.size(),
                "an entry lies in the text");
        const QStringView piece = QStringView(text).sliced(ace.offset, ace.length);
        require(piece.startsWith(u'(') && piece.endsWith(u')'), "an entry has its parentheses");
    }
}

void read(const QString &text, const std::optional<Sid> &domain)
{
    const auto whole = SecurityDescriptor::fromSddl(text, domain);
    const SddlReading parts = SddlReader(text, domain).readParts();
    require(whole.has_value() == parts.isWhole(), "both readers agree whether there is an error");
    if (whole) {
        require(*whole == parts.descriptor, "both readers agree what the text says");
        require(whole->notices.texts() == parts.descriptor.notices.texts(),
                "both readers agree what they tolerated");
    } else {
        requireInside(whole.error(), text);
        require(whole.error().offset == parts.errors.first().offset,
                "both readers agree on the first error");
    }
    for (const SddlError &error : parts.errors)
        requireInside(error, text);
    requireInside(parts.descriptor.dacl, text);
    requireInside(parts.descriptor.sacl, text);
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = fuzzedText(data, size);
    read(text, std::nullopt);
    read(text, fuzzDomain);
    // The same bytes as UTF-16, for what no UTF-8 decodes to, such as half a surrogate pair.
    QString units(static_cast<qsizetype>(size / 2), Qt::Uninitialized);
    std::memcpy(units.data(), data, size / 2 * 2);
    read(units, std::nullopt);
    return 0;
}
