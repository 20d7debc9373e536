// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "statecolors.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace Sigill {

// A text with the icon of a state before it, over the whole width. Hidden while there is no text.
class IconLine : public QFrame
{
    Q_OBJECT

public:
    IconLine(StateColors::State state, QWidget *parent);

    void tell(const QString &text);
    QLabel &label() { return *m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    StateColors::State m_state;
    QLabel *m_icon;
    QLabel *m_text;
};

}
