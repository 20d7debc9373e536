// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "screenshottour.h"

#include <QObject>
#include <QTimer>

namespace Sigill {

class MainWindow;
class Session;

// Walks a window through its main states, in each language on light and dark, and writes a picture
// of each. Ends the program when it is done, with 1 where a picture could not be made.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    // connectTo: reads the practice server's queue anew. The session must outlive this.
    Screenshots(Session &session, std::function<void()> connectTo, const QString &folder);
    ~Screenshots() override;

    void start();

private:
    void addLook(const QString &language, bool isDark);
    void runStep();
    void takePicture(const QString &name);

    Session &m_session;
    std::function<void()> m_connect;
    QString m_folder;
    std::unique_ptr<MainWindow> m_window;
    ScreenshotTour m_tour;
    QList<ScreenshotTour::Step> m_steps;
    QString m_look; // "sv-dark"
    QTimer m_timer;
    bool m_acted = false;
    int m_patience = 0;
    int m_looksAtReady = 0; // one after the other
};

}
