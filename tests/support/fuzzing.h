// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/sid.h"

#include <QString>

#include <cstdio>
#include <cstdlib>

// Called by libFuzzer with each input.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace Sigill {

// What must always hold. libFuzzer keeps the input that made it fail.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Does not hold: %s\n", what);
    std::abort();
}

// Seeds are readable files, so inputs are UTF-8.
inline QString fuzzedText(const uint8_t *data, size_t size)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

// Completes aliases such as DA.
inline const std::optional<Sid> fuzzDomain = Sid(5, {21, 1111111111, 222222222, 3333333333});

}
