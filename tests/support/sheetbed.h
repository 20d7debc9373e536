// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"
#include "support/givenjournal.h"

#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace Sigill {

// A session with a journal that a test fills, and a window for a sheet of it.
class SheetBed
{
public:
    SheetBed()
        : m_storage(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(m_storage, nullptr)
        , session(m_network, settings, std::unique_ptr<Journal>(m_journal), nullptr)
    {
        session.languages().use(QStringLiteral("en"));
        window.resize(1280, 800);
        window.show();
    }

    GivenJournal &journal() { return *m_journal; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    template <typename T>
    T *part(const char *name) const
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }

    // Has the session find out whether its journal works.
    bool checkJournal()
    {
        bool isDone = false;
        session.journal().check(&window, [&isDone] { isDone = true; });
        return QTest::qWaitFor([&isDone] { return isDone; });
    }

private:
    QTemporaryDir m_folder;
    QSettings m_storage;
    QNetworkAccessManager m_network;
    GivenJournal *m_journal = new GivenJournal(nullptr); // the session's

public:
    Settings settings;
    Session session;
    QWidget window;
};

}
