// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalerror.h"

#include <tl/expected.hpp>

namespace Sigill {

template <typename T>
using JournalResult = tl::expected<T, JournalError>;

}
