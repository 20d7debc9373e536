// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accessverdict.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace Sigill {

// What is unusual in a descriptor: one line each, with an icon, the loudest first. Takes no room
// where there is nothing.
class RemarkList : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkList(QWidget *parent);

    void showRemarks(const QList<AccessVerdict::Remark> &remarks);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QWidget *row;
        QLabel *icon;
        QLabel *text;
    };
    Line addLine();
    void fill(const Line &line, const AccessVerdict::Remark &remark);

    QList<Line> m_lines; // kept for the next remarks
    QList<AccessVerdict::Remark> m_remarks;
};

}
