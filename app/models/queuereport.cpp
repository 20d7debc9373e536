// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queuereport.h"

#include "models/requeststore.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace Sigill {

int QueueReport::Row::requested() const
{
    return std::accumulate(statuses.cbegin(), statuses.cend(), 0);
}

int QueueReport::Row::decided() const
{
    int count = 0;
    for (auto status = statuses.cbegin(); status != statuses.cend(); ++status)
        count += isFinal(status.key()) ? status.value() : 0;
    return count;
}

QueueReport QueueReport::of(const RequestStore &store, const QDateTime &since)
{
    QueueReport report;
    std::map<std::pair<int, quint32>, Row> rows;
    for (int position = 0; position < store.end(); ++position) {
        if (!store.isTaken(position))
            continue;
        const auto &packed = store.packed(position);
        if (since.isValid()) {
            const bool hasTime = packed.submitted != PackedRequest::never;
            report.withoutTime += hasTime ? 0 : 1;
            if (!hasTime || packed.submitted < since.toMSecsSinceEpoch())
                continue;
        }
        auto &row = rows[{static_cast<int>(packed.type), packed.profileTemplate}];
        row.type = packed.type;
        row.profileTemplate = store.packer().templates().value(packed.profileTemplate);
        ++row.statuses[packed.status];
    }
    for (const auto &[key, row] : rows)
        report.rows.append(row);
    std::stable_sort(report.rows.begin(), report.rows.end(),
                     [](const Row &a, const Row &b) { return a.requested() > b.requested(); });
    return report;
}

}
