// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace Sigill {

// Two groups of buttons beside each other, or below each other where that is too wide.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    ChipRow(QWidget *first, QWidget *second, QWidget *parent);

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    QWidget *m_first;
    QWidget *m_second;
    QBoxLayout *m_layout;
};

}
