// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace Sigill {

// The body of a change, which can be read once. QNetworkAccessManager sends a PUT again by itself
// when the connection drops before an answer; it rewinds the body for that, and this one refuses,
// so a change leaves at most once.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    OneShotBody(const QByteArray &body, QObject *parent);

    // Some of it has been handed to the network: the server may have got the change.
    bool wasRead() const { return m_wasRead; }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_body.size(); }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_body;
    bool m_wasRead = false;
};

}
