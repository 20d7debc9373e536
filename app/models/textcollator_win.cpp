// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/textcollator.h"

#include <windows.h>

namespace Sigill {

SortKey TextCollator::key(const QString &text) const
{
    // Windows makes no key of nothing.
    if (text.isEmpty())
        return {};
    const std::wstring locale = m_collator.locale().bcp47Name().toStdWString();
    const std::wstring wide = text.toStdWString();
    const auto map = [&](char *key, qsizetype size) {
        // The size of a key is in bytes.
        return LCMapStringEx(locale.c_str(), LCMAP_SORTKEY | NORM_IGNORECASE | SORT_DIGITSASNUMBERS,
                             wide.data(), static_cast<int>(wide.size()),
                             reinterpret_cast<wchar_t *>(key), static_cast<int>(size), nullptr,
                             nullptr, 0);
    };
    SortKey key(map(nullptr, 0), Qt::Uninitialized);
    key.truncate(map(key.data(), key.size()));
    return key;
}

// As Windows says for its keys: byte by byte.
int TextCollator::compare(const SortKey &a, const SortKey &b)
{
    return a.compare(b);
}

}
