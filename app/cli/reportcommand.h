// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "models/queuereport.h"

#include <QDateTime>

namespace Sigill {

class Console;
class Session;
struct ServerProfile;

// sigillctl report: how many requests of each type and profile template were sent in, and what
// became of them.
class ReportCommand : public Command
{
    Q_OBJECT

public:
    enum class Format {
        Table, // for eyes
        Csv,
        Json, // an object a line
    };

    struct Order
    {
        QDateTime since; // invalid for all
        Format format = Format::Table;
    };

    // All references must outlive the command.
    ReportCommand(Session &session, Console &console, const ServerProfile &profile,
                  const Order &order, QObject *parent);

    void start() override;

private:
    void endWhenReady();
    void print(const QueueReport &report);
    void printTable(const QueueReport &report);
    void printCsv(const QueueReport &report);
    void printJson(const QueueReport &report);
    QString templateName(const QueueReport::Row &row) const;
    // False where something is missing in what was counted.
    bool tellWhatIsMissing(const QueueReport &report);

    Session &m_session;
    Console &m_console;
    const ServerProfile &m_profile;
    const Order m_order;
    bool m_ended = false;
};

}
