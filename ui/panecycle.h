// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace Sigill {

// The parts of a window that F6 goes through. What is not in sight is left out.
class PaneCycle : public QObject
{
    Q_OBJECT

public:
    explicit PaneCycle(QWidget *window);

    // In the order in which they are gone through; how to put the focus there, where that is not
    // the pane itself.
    void add(QWidget *pane, const std::function<void()> &focus = nullptr);
    // One step forward or back from where the focus is; from elsewhere to the home pane.
    void step(int by);
    void setHome(QWidget *pane);

private:
    struct Pane
    {
        QWidget *widget;
        std::function<void()> focus;
    };

    QWidget *const m_window;
    QList<Pane> m_panes;
    QWidget *m_home = nullptr;
};

}
