// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statusview.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QList<RequestStatus> statusesToFetch(StatusView view)
{
    switch (view) {
    case StatusView::Open:
    case StatusView::Pending:
    case StatusView::Approved:
    case StatusView::Executing:
        return {RequestStatus::Pending, RequestStatus::Approved, RequestStatus::Executing};
    case StatusView::Decided:
        return {RequestStatus::Completed, RequestStatus::Denied, RequestStatus::Failed,
                RequestStatus::Canceled};
    case StatusView::All:
        return {};
    }
    Q_UNREACHABLE();
}

bool contains(StatusView view, RequestStatus status)
{
    switch (view) {
    case StatusView::Open:
        return status == RequestStatus::Pending || status == RequestStatus::Approved
            || status == RequestStatus::Executing;
    case StatusView::Pending:
        return status == RequestStatus::Pending;
    case StatusView::Approved:
        return status == RequestStatus::Approved;
    case StatusView::Executing:
        return status == RequestStatus::Executing;
    case StatusView::Decided:
        return isFinal(status);
    case StatusView::All:
        return true;
    }
    Q_UNREACHABLE();
}

QString name(StatusView view)
{
    switch (view) {
    case StatusView::Open:
        return u"open"_s;
    case StatusView::Pending:
        return apiName(RequestStatus::Pending).toLower();
    case StatusView::Approved:
        return apiName(RequestStatus::Approved).toLower();
    case StatusView::Executing:
        return apiName(RequestStatus::Executing).toLower();
    case StatusView::Decided:
        return u"decided"_s;
    case StatusView::All:
        return u"all"_s;
    }
    Q_UNREACHABLE();
}

std::optional<StatusView> statusViewFromName(QStringView name)
{
    for (const auto view : {StatusView::Open, StatusView::Pending, StatusView::Approved,
                            StatusView::Executing, StatusView::Decided, StatusView::All}) {
        if (name.compare(Sigill::name(view), Qt::CaseInsensitive) == 0)
            return view;
    }
    return std::nullopt;
}

}
