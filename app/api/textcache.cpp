// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/textcache.h"

#include <QHashFunctions>

namespace Sigill {

namespace {

constexpr size_t places = 1024;
// Bytes. Longer ones, such as a comment somebody wrote, seldom come twice.
constexpr qsizetype maxSize = 128;

}

TextCache::TextCache()
    : m_places(places)
{
}

QString TextCache::text(QByteArrayView utf8)
{
    if (utf8.isEmpty() || utf8.size() > maxSize)
        return QString::fromUtf8(utf8);
    const size_t hash = qHash(utf8);
    Place &place = m_places[hash % places];
    if (place.hash != hash
        || QAnyStringView(place.text) != QUtf8StringView(utf8.data(), utf8.size()))
        place = {hash, QString::fromUtf8(utf8)};
    return place.text;
}

}
