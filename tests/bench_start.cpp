// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of a process until its window is painted: the window that an operator gets, beside
// a bare window with a table. Both are this program, started anew, so both load the same libraries.

#include "bench.h"

#include "mainwindow.h"
#include "session/journalfactory.h"
#include "session/keychainstore.h"
#include "session/session.h"

#include <QApplication>
#include <QMainWindow>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int patience = 30'000; // milliseconds

// Ends the program with a word once the window is painted.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget &window) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            object->removeEventFilter(this);
            // What is painted has to reach the screen.
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                QCoreApplication::quit();
            });
        }
        return false;
    }
};

int showBareWindow()
{
    QStandardItemModel model(0, 9);
    QMainWindow window;
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    const FirstPaint paint(window);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}

int showOperatorsWindow()
{
    const QTemporaryDir folder;
    QSettings storage(folder.filePath(u"sigill.ini"_s), QSettings::IniFormat);
    Settings settings(storage, nullptr, nullptr);
    settings.set(Settings::Key::JournalFolder, folder.path());
    QNetworkAccessManager network;
    Session session(network, settings, JournalFactory::open(settings), nullptr);
    session.signInDesk().setStore(std::make_unique<KeychainStore>());
    session.languages().use(u"sv"_s);
    MainWindow window(session);
    const FirstPaint paint(window);
    window.show();
    return QApplication::exec();
}

// Milliseconds; nothing where it did not come to that.
std::optional<double> timeToPaint(const QString &kind)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--window"_s, kind});
    if (!process.waitForReadyRead(patience) || !process.readAll().startsWith("painted"))
        return std::nullopt;
    const auto taken = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    process.waitForFinished(patience);
    return taken;
}

}

int Bench::showWindow(const QString &kind)
{
    return kind == u"bare"_s ? showBareWindow() : showOperatorsWindow();
}

bool Bench::start(const Options &options)
{
    std::vector<double> bare;
    std::vector<double> own;
    // The first of each finds the libraries on the disk.
    for (int i = -1; i < options.runs; ++i) {
        const auto bareTime = timeToPaint(u"bare"_s);
        const auto ownTime = timeToPaint(u"sigill"_s);
        if (!bareTime || !ownTime) {
            std::fputs("No window was painted.\n", stderr);
            return false;
        }
        if (i >= 0) {
            bare.push_back(*bareTime);
            own.push_back(*ownTime);
        }
    }
    print({u"start.firstPaint"_s, median(own), u"ms"_s, std::nullopt,
           Reference{u"bare window with a table"_s, median(bare)}});
    return true;
}
