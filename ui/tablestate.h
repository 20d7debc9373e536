// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

// What stands in the table's place while there are no rows: why, and what to do about it.
class TableState : public QWidget
{
    Q_OBJECT

public:
    explicit TableState(QWidget *parent);

    // An empty action text hides the button; what was offered besides goes.
    void showState(const QIcon &icon, const QString &title, const QString &text,
                   const QString &actionText, bool isBusy);
    // What those who run the server should know, another way out, and details to copy; each may be
    // empty.
    void offer(const QString &secondLine, const QString &actionText, const QString &details);

Q_SIGNALS:
    void actionTriggered();
    void otherActionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_secondLine;
    QProgressBar *m_busy;
    QPushButton *m_action;
    QPushButton *m_otherAction;
    QPushButton *m_copy;
    QString m_details;
    QTimer m_sayTimer;
};

}
