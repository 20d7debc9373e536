// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"

#include <QObject>

namespace Sigill {

class MessageBar;
class RequestTable;
class SearchField;
class Session;

// Shows one request that somebody asks for by its id, as a link from a ticket does: waits for the
// list, and reads the request where the list does not have it.
class RequestOpener : public QObject
{
    Q_OBJECT

public:
    // All must outlive this.
    RequestOpener(Session &session, SearchField &search, RequestTable &table, MessageBar &messages,
                  QObject *parent);

    // The last one asked for counts.
    void open(const RequestId &id);

private:
    void look();
    void show();

    Session &m_session;
    SearchField &m_search;
    RequestTable &m_table;
    MessageBar &m_messages;
    RequestId m_wanted; // null where nothing is asked for
};

}
