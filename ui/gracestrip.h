// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

class Session;

// What will leave in a few seconds and can still be taken back; hidden while there is nothing.
class GraceStrip : public QFrame
{
    Q_OBJECT

public:
    // The session must outlive the strip.
    GraceStrip(Session &session, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QString text() const;

    Session &m_session;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_sendNow;
    int m_announced = 0; // so many were waiting when it was last announced
};

}
