// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/preflightitem.h"
#include "domain/freshrequest.h"
#include "domain/result.h"

#include <QObject>

#include <functional>

namespace Sigill {

class ApiClient;

// Reads a selection again, a few requests at a time, and judges each before anything is sent. The
// reads also replace connections that the server has closed while nothing went over them. Deleting
// it gives the check up.
class Preflight : public QObject
{
    Q_OBJECT

public:
    // Judges a request as it was read.
    using Judge = std::function<PreflightItem(const Request &, StatusChange)>;

    // After so many lost reads in a row the others would be lost as well, and are not tried.
    static constexpr int mostLostReads = 5;

    // The client must outlive this. concurrency: reads at a time.
    Preflight(ApiClient &client, Judge judge, int concurrency, QObject *parent);

    // Once. Judges by what was known before, at once.
    void start(const QList<Request> &requests, StatusChange change);

    StatusChange change() const { return m_change; }
    // In the order of the selection; before finished() by what was known before.
    const QList<PreflightItem> &items() const { return m_items; }
    bool isFinished() const { return m_finished; }
    int readCount() const { return m_read; }

Q_SIGNALS:
    void progressed(int read);
    void requestRead(const Sigill::Request &request);
    void finished();

private:
    void readNext();
    void take(int index, const Result<FreshRequest> &fresh);

    ApiClient &m_client;
    const Judge m_judge;
    const int m_concurrency;
    StatusChange m_change = StatusChange::Complete;
    QList<PreflightItem> m_items;
    int m_next = 0;
    int m_read = 0;
    int m_inFlight = 0;
    int m_lostInARow = 0;
    std::optional<ApiError> m_lost; // why the rest is not read
    bool m_finished = false;
};

}
