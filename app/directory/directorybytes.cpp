// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/directorybytes.h"

#include "directory/ldapfilter.h"
#include "security/sid.h"

#include <QtEndian>

#include <algorithm>

namespace Sigill {

namespace {

constexpr size_t guidSize = 16;
constexpr size_t sidHead = 8;
constexpr size_t subAuthoritySize = 4;
constexpr int authorityBytes = 6;

// Between the order of MS-DTYP and that of RFC 4122; the same both ways.
void swapFields(std::string &bytes)
{
    const auto from = bytes.begin();
    std::reverse(from, from + 4);
    std::reverse(from + 4, from + 6);
    std::reverse(from + 6, from + 8);
}

}

std::string DirectoryBytes::ofGuid(const QUuid &guid)
{
    std::string bytes = guid.toRfc4122().toStdString();
    swapFields(bytes);
    return bytes;
}

QUuid DirectoryBytes::guid(std::string_view bytes)
{
    if (bytes.size() != guidSize)
        return {};
    std::string ordered(bytes);
    swapFields(ordered);
    return QUuid::fromRfc4122(QByteArrayView(ordered.data(), qsizetype(ordered.size())));
}

std::optional<std::string> DirectoryBytes::ofSid(QStringView text)
{
    const auto sid = Sid::fromText(text);
    if (!sid)
        return std::nullopt;
    std::string bytes(sidHead, '\0');
    bytes[0] = 1;
    bytes[1] = static_cast<char>(sid->subAuthorityCount());
    for (int i = 0; i < authorityBytes; ++i)
        bytes[size_t(2 + i)] = static_cast<char>(sid->authority() >> (8 * (5 - i)));
    for (int i = 0; i < sid->subAuthorityCount(); ++i) {
        char little[subAuthoritySize];
        qToLittleEndian(sid->subAuthority(i), little);
        bytes.append(little, subAuthoritySize);
    }
    return bytes;
}

QString DirectoryBytes::sid(std::string_view bytes)
{
    if (bytes.size() < sidHead || bytes[0] != 1)
        return {};
    const auto count = static_cast<unsigned char>(bytes[1]);
    if (count == 0 || count > Sid::maxSubAuthorities
        || bytes.size() != sidHead + count * subAuthoritySize)
        return {};
    quint64 authority = 0;
    for (size_t i = 2; i < sidHead; ++i)
        authority = authority << 8 | static_cast<unsigned char>(bytes[i]);
    Sid sid(authority, {qFromLittleEndian<quint32>(bytes.data() + sidHead)});
    for (size_t at = sidHead + subAuthoritySize; at < bytes.size(); at += subAuthoritySize)
        sid = *sid.withSubAuthority(qFromLittleEndian<quint32>(bytes.data() + at));
    return sid.text();
}

std::optional<std::string> DirectoryBytes::filter(const DirectoryKey &key)
{
    if (!key.isSid())
        return key.isNull() ? std::nullopt
                            : std::optional(LdapFilter::equals("objectGUID", ofGuid(key.guid())));
    const auto bytes = ofSid(key.sid());
    return bytes ? std::optional(LdapFilter::equals("objectSid", *bytes)) : std::nullopt;
}

}
