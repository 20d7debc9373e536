// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace Sigill {

class MainWindow;
class Session;

// The states of a window of which pictures are taken, one after the other.
class ScreenshotTour
{
public:
    struct Step
    {
        std::function<void()> act;
        std::function<bool()> isReady; // asked until it says yes
        QString picture; // the file's name without language and look; empty for none
    };

    // Both must outlive the steps; there needs to be no window before they are taken.
    ScreenshotTour(Session &session, const std::unique_ptr<MainWindow> &window);

    // From a window with the practice queue in it.
    const QList<Step> &steps() const { return m_steps; }

private:
    void addStates();
    void addFinding();
    void addHelp();
    void saveProfiles();
    void refreshBySomebodyElse();
    void add(const QString &picture, const std::function<void()> &act,
             const std::function<bool()> &isReady);

    Session &m_session;
    const std::unique_ptr<MainWindow> &m_window;
    QList<Step> m_steps;
    // The server does not know it.
    RequestId m_inventedId;
};

}
