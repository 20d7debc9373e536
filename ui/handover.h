// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pageprinter.h"
#include "session/requestexporter.h"

#include <QDateTime>
#include <QObject>

#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Sigill {

class MessageBar;
class RequestTable;
class Session;
class WindowActions;
class WindowSheets;

// What leaves the program: requests as files, on paper and as PDF, how that went, and what has
// changed for whoever takes over.
class HandOver : public QObject
{
    Q_OBJECT

public:
    // All must outlive this.
    HandOver(Session &session, RequestTable &table, WindowActions &actions, WindowSheets &sheets,
             MessageBar &messages, QWidget *window);

private:
    // In the order of the list.
    QList<RequestId> inSight() const;
    QList<Request> selected() const;
    void openExport(WindowSheets &sheets);
    void exportTo(const RequestExporter::Order &order);
    // Of what is selected, else of all in sight; nothing where there is nothing to print.
    std::optional<PagePrinter::Pages> pages();

    Session &m_session;
    RequestTable &m_table;
    MessageBar &m_messages;
    QWidget *m_window;
    PagePrinter *m_printer; // child
    // When this window came up.
    QDateTime m_begin = QDateTime::currentDateTime();
};

}
