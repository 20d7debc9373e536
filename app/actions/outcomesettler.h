// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apiclient.h"

#include <QElapsedTimer>
#include <QObject>

namespace Sigill {

// Reads one request again at given times until what is read settles something. Deleting it ends the
// reading.
class OutcomeSettler : public QObject
{
    Q_OBJECT

public:
    // The client must outlive this.
    OutcomeSettler(ApiClient &client, const RequestId &id, QObject *parent);

    // times: milliseconds from now, growing; a read that takes long delays the next. Ends early
    // with a read that shows a final status. Gives up what it was doing before.
    void start(const QList<int> &times);

Q_SIGNALS:
    // Each time it could be read.
    void requestRead(const Sigill::Request &request);
    // After the last: whether that last read worked.
    void finished(bool lastReadWorked);

private:
    void readNext();

    ApiClient &m_client;
    const RequestId m_id;
    QList<int> m_times;
    QElapsedTimer m_clock;
    int m_round = 0; // a read of an earlier round is not heard
    bool m_lastReadWorked = false;
};

}
