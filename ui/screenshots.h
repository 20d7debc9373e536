// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

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
    struct Step
    {
        std::function<void()> act;
        std::function<bool()> isReady; // asked until it says yes
        QString picture; // the file's name without language and look; empty for none
    };

    void addLook(const QString &language, bool isDark);
    void addStates();
    void addFinding();
    void saveProfiles();
    void refreshBySomebodyElse();
    void add(const QString &picture, const std::function<void()> &act,
             const std::function<bool()> &isReady);
    void runStep();
    void takePicture(const QString &name);

    Session &m_session;
    std::function<void()> m_connect;
    QString m_folder;
    std::unique_ptr<MainWindow> m_window;
    QList<Step> m_steps;
    QString m_look; // "sv-dark"
    QTimer m_timer;
    bool m_acted = false;
    int m_patience = 0;
};

}
