// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fact.h"

#include <QScrollArea>

namespace Sigill {

// Groups of labels and values, a line each. The values can be selected.
class FactList : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent);

    // What stands there already stays as it is, with what is selected in it.
    void showFacts(const QList<FactGroup> &groups);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<FactGroup> m_groups;
    bool m_isFilling = false;
};

}
