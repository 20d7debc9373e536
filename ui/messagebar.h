// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "statecolors.h"

#include <QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace Sigill {

// One message over the table instead of a box: what happened, one action, details to copy.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    struct Message
    {
        StateColors::State state = StateColors::State::Info;
        QString text;
        QString details; // for second line; empty for none
        QString actionText; // empty for none
    };
    // Makes the message anew in the language of the moment.
    using Words = std::function<Message()>;

    explicit MessageBar(QWidget *parent);

    // Replaces the message before. The action may be null where there is no action text. Returns
    // the number by which this message can be dismissed.
    int showMessage(const Words &words, const std::function<void()> &action = nullptr);
    // Does nothing where another message has taken its place.
    void dismiss(int message);
    void dismiss();
    bool isShowing() const { return static_cast<bool>(m_words); }

Q_SIGNALS:
    // The message of this number is gone, by its own buttons or by dismiss().
    void dismissed(int message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_detailsButton;
    QToolButton *m_copy;
    QToolButton *m_close;
    QPlainTextEdit *m_details;
    int m_number = 0;
    Words m_words;
    std::function<void()> m_run;
};

}
