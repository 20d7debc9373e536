// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/words.h"

#include <algorithm>

namespace Sigill {

QString Words::status(RequestStatus status)
{
    switch (status) {
    case RequestStatus::None:
        //: status of a request
        return tr("None");
    case RequestStatus::Approved:
        //: status of a request
        return tr("Approved");
    case RequestStatus::Denied:
        //: status of a request; a decision by an approver, not a refusal by the server
        return tr("Denied");
    case RequestStatus::Completed:
        //: status of a request
        return tr("Completed");
    case RequestStatus::Failed:
        //: status of a request
        return tr("Failed");
    case RequestStatus::Pending:
        //: status of a request: waits for approval
        return tr("Pending");
    case RequestStatus::Canceled:
        //: status of a request
        return tr("Canceled");
    case RequestStatus::Executing:
        //: status of a request
        return tr("Executing");
    }
    return tr("Status %1").arg(static_cast<int>(status));
}

QString Words::type(RequestType type)
{
    switch (type) {
    case RequestType::None:
        //: type of a request
        return tr("No type");
    case RequestType::Enroll:
        //: type of a request: issue a card or certificate
        return tr("Enroll");
    case RequestType::Recover:
        //: type of a request: replace a lost or broken card
        return tr("Replace");
    case RequestType::Renew:
        //: type of a request
        return tr("Renew");
    case RequestType::Disable:
        //: type of a request: take a card or certificate out of use
        return tr("Disable");
    case RequestType::Unblock:
        //: type of a request: unlock a card whose PIN is blocked
        return tr("Unblock");
    case RequestType::Duplicate:
        //: type of a request: make a second card
        return tr("Duplicate");
    case RequestType::Retire:
        //: type of a request: take a card back
        return tr("Retire");
    case RequestType::RecoverOnBehalf:
        //: type of a request
        return tr("Recover on behalf");
    case RequestType::SuspendOrReinstate:
        //: type of a request
        return tr("Suspend or reinstate");
    case RequestType::OnlineUpdate:
        //: type of a request
        return tr("Online update");
    case RequestType::TemporaryCardEnroll:
        //: type of a request
        return tr("Temporary card");
    }
    return tr("Type %1").arg(static_cast<int>(type));
}

QString Words::kind(const Request &request)
{
    return request.isSmartcard ? tr("Smart card") : tr("Software profile");
}

QString Words::view(StatusView view)
{
    switch (view) {
    case StatusView::Open:
        //: chip: requests that are pending, approved or executing
        return tr("Open");
    case StatusView::Pending:
        return status(RequestStatus::Pending);
    case StatusView::Approved:
        //: chip: requests that are approved
        return tr("Approved", "view");
    case StatusView::Executing:
        //: chip: requests that are executing
        return tr("Executing", "view");
    case StatusView::Decided:
        //: chip: requests that are completed, denied, failed or canceled
        return tr("Decided");
    case StatusView::All:
        //: chip: requests of every status
        return tr("All");
    }
    Q_UNREACHABLE();
}

QString Words::action(StatusChange change)
{
    switch (change) {
    case StatusChange::Complete:
        //: action: mark a request as completed
        return tr("Complete");
    case StatusChange::Cancel:
        //: action on a request, never the button that closes a dialog
        return tr("Cancel request");
    case StatusChange::Abandon:
        //: action: give a request up
        return tr("Abandon");
    }
    Q_UNREACHABLE();
}

QString Words::action(StatusChange change, int count)
{
    switch (change) {
    case StatusChange::Complete:
        return tr("Complete %n request(s)", nullptr, count);
    case StatusChange::Cancel:
        return tr("Cancel %n request(s)", nullptr, count);
    case StatusChange::Abandon:
        return tr("Abandon %n request(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString Words::inSeconds(StatusChange change, int seconds)
{
    switch (change) {
    case StatusChange::Complete:
        //: status of a row: it will be marked as completed in so many seconds
        return tr("Completing in %1 s").arg(seconds);
    case StatusChange::Cancel:
        //: status of a row: it will be canceled in so many seconds
        return tr("Canceling in %1 s").arg(seconds);
    case StatusChange::Abandon:
        //: status of a row: it will be abandoned in so many seconds
        return tr("Abandoning in %1 s").arg(seconds);
    }
    Q_UNREACHABLE();
}

QString Words::done(StatusChange change, int count)
{
    switch (change) {
    case StatusChange::Complete:
        return tr("%n request(s) were completed.", nullptr, count);
    case StatusChange::Cancel:
        return tr("%n request(s) were canceled.", nullptr, count);
    case StatusChange::Abandon:
        return tr("%n request(s) were abandoned.", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString Words::effect(StatusChange change)
{
    switch (change) {
    case StatusChange::Complete:
        return tr("Marks as completed and issues nothing: no card or certificate is made by this.");
    case StatusChange::Cancel:
        return tr("Canceled requests cannot be resumed.");
    case StatusChange::Abandon:
        return tr("Abandoned requests will show as Failed on the server and cannot be resumed.");
    }
    Q_UNREACHABLE();
}

QString Words::duration(qint64 seconds)
{
    seconds = std::max<qint64>(seconds, 0);
    if (seconds < 60)
        //: duration in seconds, short
        return tr("%1 s").arg(seconds);
    if (seconds < 60 * 60)
        //: duration in minutes, short
        return tr("%1 min").arg(seconds / 60);
    if (seconds < 48 * 60 * 60)
        //: duration in hours, short
        return tr("%1 h").arg(seconds / (60 * 60));
    return tr("%n day(s)", nullptr, static_cast<int>(seconds / (24 * 60 * 60)));
}

}
