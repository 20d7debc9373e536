// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statusview.h"

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QToolButton;
QT_END_NAMESPACE

namespace Sigill {

class Session;

// The parts of the queue as a row of chips with their counts.
class StatusChips : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::array views{StatusView::Open,     StatusView::Pending,
                                      StatusView::Approved, StatusView::Executing,
                                      StatusView::Decided,  StatusView::All};

    // The session must outlive the chips.
    StatusChips(Session &session, QWidget *parent);

    // On what is shown.
    void focusView();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCounts();
    void showView();

    Session &m_session;
    QButtonGroup *m_group;
    std::array<QToolButton *, views.size()> m_buttons;
};

}
