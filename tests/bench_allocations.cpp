// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts what Qt and the C++ library allocate too: glibc has every library call the malloc that a
// program brings, and keeps its own under another name. A sanitizer brings one already.

#include "bench.h"

#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

namespace {

thread_local constinit quint64 count = 0;

}

extern "C" {

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);

void *malloc(size_t size) noexcept
{
    ++count;
    return __libc_malloc(size);
}

void *calloc(size_t items, size_t size) noexcept
{
    ++count;
    return __libc_calloc(items, size);
}

void *realloc(void *memory, size_t size) noexcept
{
    ++count;
    return __libc_realloc(memory, size);
}
}

std::optional<quint64> Sigill::Bench::allocations()
{
    return count;
}

#else

std::optional<quint64> Sigill::Bench::allocations()
{
    return std::nullopt;
}

#endif
