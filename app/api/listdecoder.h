// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/jsonarraycutter.h"
#include "domain/request.h"
#include "domain/unreadablerequest.h"

#include <QObject>

namespace Sigill {

// Cuts and decodes the bytes of one list answer. Lives on a worker thread; talks by signals only.
class ListDecoder : public QObject
{
    Q_OBJECT

public:
    void feed(const QByteArray &bytes);
    void end();

Q_SIGNALS:
    void decoded(const QList<Sigill::Request> &requests,
                 const QList<Sigill::UnreadableRequest> &unreadable, qint64 bytes);
    void ended(Sigill::JsonArrayCutter::Verdict verdict);

private:
    JsonArrayCutter m_cutter;
    int m_elements = 0;
};

}
