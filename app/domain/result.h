// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"

#include <tl/expected.hpp>

namespace Sigill {

template <typename T>
using Result = tl::expected<T, ApiError>;

}
