// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/request.h"
#include "domain/requestquery.h"
#include "domain/statusview.h"
#include "models/requestcolumn.h"

#include <QSet>

#include <optional>

namespace Sigill {

class Console;
class Session;
struct ServerProfile;

// sigillctl list: the queue in the order of submission. JSON comes while the list arrives, unless
// names or a search are waited for.
class ListCommand : public Command
{
    Q_OBJECT

public:
    enum class Format {
        Table, // for eyes
        Csv,
        Json, // an object a line
        Ids, // one a line
    };

    struct Order
    {
        StatusView view = StatusView::Open;
        std::optional<RequestStatus> status; // those in it alone, whatever the view
        RequestQuery where; // without problems
        QList<RequestColumn> columns; // empty: those that are shown unless others are asked for
        Format format = Format::Table;
    };

    // All references must outlive the command.
    ListCommand(Session &session, Console &console, const ServerProfile &profile,
                const Order &order, QObject *parent);

    void start() override;

private:
    // A server may ignore the filter; what was not asked for is not listed.
    bool isWanted(const Request &request) const;
    bool streams() const;
    void endWhenReady();
    void finish();
    ExitStatus end(bool isWhole);
    // Words on what a search may have missed; false where there is something.
    bool tellWhatIsUnknown();
    void print();
    // What has not been printed as it came.
    void printRest();
    QList<RequestColumn> columns() const;
    void printTitles();
    void print(const Request &request);

    Session &m_session;
    Console &m_console;
    const ServerProfile &m_profile;
    const Order m_order;
    QSet<RequestId> m_printed; // a request that moves on between two calls comes twice
    bool m_ended = false;
};

}
