// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/textcollator.h"

namespace Sigill {

SortKey TextCollator::key(const QString &text) const
{
    return m_collator.sortKey(text);
}

int TextCollator::compare(const SortKey &a, const SortKey &b)
{
    return a.compare(b);
}

}
