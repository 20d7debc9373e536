// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statusview.h"
#include "models/tablelayout.h"

#include <tl/expected.hpp>

#include <QCoreApplication>

namespace Sigill {

// A way of looking at the queue that an operator comes back to.
struct SavedView
{
    Q_DECLARE_TR_FUNCTIONS(SavedView)

public:
    static constexpr qsizetype longestName = 60;
    static constexpr qsizetype longestSearch = 100'000;

    QString name; // not empty, on one line
    QString search; // RequestQuery::Spelling::Canonical
    StatusView status = StatusView::Open;
    TableLayout layout;

    QJsonObject toJson() const;
    // The error is a sentence.
    static tl::expected<SavedView, QString> fromJson(const QJsonObject &object);

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

}
