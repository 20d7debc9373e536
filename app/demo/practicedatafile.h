// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practicerecord.h"

#include <QCoreApplication>

#include <tl/expected.hpp>

namespace Sigill {

// Reads requests in the form of the API, a JSON array of objects, to be served instead of made-up
// ones. Uuid, RequestType and Status must be there; what else is there must have the right type.
class PracticeDataFile
{
    Q_DECLARE_TR_FUNCTIONS(PracticeDataFile)

public:
    // The error is a sentence for the user.
    static tl::expected<QList<PracticeRecord>, QString> read(const QString &path);
    static tl::expected<QList<PracticeRecord>, QString> fromJson(const QByteArray &json);
};

}
