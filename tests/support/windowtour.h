// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeflow.h"
#include "messagebar.h"
#include "proxysheet.h"
#include "signinsheet.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <functional>

namespace Sigill {

using namespace Qt::StringLiterals;

// Goes through all that the window can show at a practice server, and has each state looked at in
// both languages.
class WindowTour
{
public:
    using Look = std::function<void(const QString &state)>;

    WindowTour(WindowBed &bed, Look look)
        : m_bed(bed)
        , m_look(std::move(look))
    {
    }

    // Each gives false where a state does not come.
    bool firstStart()
    {
        look(u"first start"_s);
        return true;
    }

    bool queue()
    {
        if (!m_bed.load())
            return false;
        look(u"nothing selected"_s);
        QSignalSpy read(&m_bed.session, &Session::detailsRead);
        m_bed.select(m_bed.idsInStatus(RequestStatus::Approved, 1));
        if (!QTest::qWaitFor([&] { return !read.isEmpty(); }, WindowBed::longest))
            return false;
        auto *tabs = m_bed.window->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            look(u"details %1"_s.arg(i));
        }
        tabs->setCurrentIndex(1);
        auto *views = m_bed.part<QTabBar>("accessViews");
        for (int i = 0; i < views->count(); ++i) {
            views->setCurrentIndex(i);
            look(u"access %1"_s.arg(i));
        }
        tabs->setCurrentIndex(0);
        m_bed.window->actions().about->trigger();
        look(u"message or about"_s);
        closeSheets();
        m_bed.part<QLineEdit>("filterLineEdit")->setText(u"age>x nosuchfield:1"_s);
        look(u"search with a problem"_s);
        m_bed.part<QLineEdit>("filterLineEdit")->setText(u"zzz"_s);
        look(u"nothing matches"_s);
        m_bed.part<QLineEdit>("filterLineEdit")->clear();
        return true;
    }

    bool failure()
    {
        m_bed.host->setFaults(FaultPlan(QList{FaultRule{.code = 500}}));
        m_bed.session.connectTo(m_bed.profile());
        const auto failed
            = [this] { return m_bed.session.loadState() == Session::LoadState::Failed; };
        if (!QTest::qWaitFor(failed, WindowBed::longest))
            return false;
        look(u"list not read"_s);
        m_bed.host->setFaults(FaultPlan());
        return true;
    }

    // Whatever an action of the window opens, also what is not known here.
    bool sheets()
    {
        if (!m_bed.load())
            return false;
        m_bed.select(m_bed.idsInStatus(RequestStatus::Approved, 2));
        auto &actions = m_bed.window->actions();
        QSet<QString> seen;
        const auto all = actions.all();
        for (auto *action : all) {
            // What leaves the program, or changes what is on the server.
            const bool isOther = action == actions.quit || action == actions.print
                || action == actions.savePdf || action == actions.openInPortal
                || action == actions.fullScreen || action == actions.signOut
                || actions.changeActions().contains(action);
            if (isOther || !action->isEnabled() || action->isCheckable())
                continue;
            action->trigger();
            if (auto *sheet = openSheet()) {
                seen.insert(sheet->objectName());
                look(sheet->objectName());
                visitTabs(*sheet);
                closeSheets();
            }
        }
        for (const auto &name :
             {u"serverSheet"_s, u"profileSheet"_s, u"journalSheet"_s, u"settingsSheet"_s,
              u"shortcutSheet"_s, u"diagnosticsSheet"_s, u"connectionTestSheet"_s, u"queueSheet"_s,
              u"pasteSheet"_s, u"exportSheet"_s}) {
            if (!seen.contains(name)) {
                qWarning("no sheet %s", qPrintable(name));
                return false;
            }
        }
        m_bed.window->findChild<QTabWidget *>()->setCurrentIndex(1);
        m_bed.part<QPushButton>("callerButton")->click();
        return visit(u"callerSheet"_s);
    }

    // What asks for a password.
    bool signIn()
    {
        (new SignInSheet(m_bed.session, m_bed.window.get()))->open();
        if (!visit(u"signInSheet"_s))
            return false;
        (new ProxySheet(m_bed.session, m_bed.window.get()))->open();
        return visit(u"proxySheet"_s);
    }

    bool changes()
    {
        if (!m_bed.load())
            return false;
        using Fault = FaultRule::Fault;
        const auto open = m_bed.idsInStatus(RequestStatus::Approved, 3);
        m_bed.host->setFaults(FaultPlan(QList<FaultRule>{
            {.id = open.at(0), .method = "PUT", .code = 403},
            {.fault = Fault::DropAfter, .id = open.at(1), .method = "PUT"},
        }));
        m_bed.select(open + m_bed.idsInStatus(RequestStatus::Pending, 1));
        m_bed.window->actions().change(StatusChange::Complete)->trigger();
        if (!m_bed.isReadyToConfirm())
            return false;
        look(u"confirmSheet"_s);
        m_bed.part<QPushButton>("confirmButton")->click();
        const auto ended = [this] { return m_bed.session.run() && !m_bed.session.isRunning(); };
        if (!QTest::qWaitFor(ended, WindowBed::longest))
            return false;
        look(u"runSheet"_s);
        closeSheets();
        m_bed.window->findChild<QTabWidget *>()->setCurrentIndex(3);
        look(u"history"_s);
        m_bed.window->actions().journal->trigger();
        look(u"journal with entries"_s);
        closeSheets();
        m_bed.session.settings().set(Settings::Number::GraceSeconds, 30);
        m_bed.select(m_bed.idsInStatus(RequestStatus::Executing, 1));
        m_bed.window->actions().change(StatusChange::Complete)->trigger();
        const auto waits = [this] { return !m_bed.session.graces().waiting().isEmpty(); };
        if (!QTest::qWaitFor(waits, WindowBed::longest))
            return false;
        look(u"grace"_s);
        m_bed.window->close();
        const bool asked = visit(u"graceSheet"_s);
        m_bed.session.graces().undoAll();
        return asked;
    }

private:
    void look(const QString &state)
    {
        for (const auto &language : Languages::available()) {
            m_bed.session.languages().use(language);
            // Layouts settle in more than one turn.
            for (int turn = 0; turn < 8; ++turn)
                QCoreApplication::processEvents();
            m_look(state + u" ("_s + language + u')');
        }
    }

    Sheet *openSheet() const
    {
        const auto sheets = m_bed.window->findChildren<Sheet *>();
        for (auto *sheet : sheets) {
            if (sheet->isVisible() && sheet->isEnabled())
                return sheet;
        }
        return nullptr;
    }

    bool visit(const QString &name)
    {
        auto *sheet = openSheet();
        if (!sheet)
            return false;
        look(name);
        closeSheets();
        return true;
    }

    void visitTabs(const Sheet &sheet)
    {
        const auto bars = sheet.findChildren<QTabBar *>();
        for (auto *bar : bars) {
            for (int i = 1; bar->isVisible() && i < bar->count(); ++i) {
                bar->setCurrentIndex(i);
                look(u"%1, tab %2"_s.arg(sheet.objectName()).arg(i));
            }
        }
    }

    void closeSheets()
    {
        while (auto *sheet = openSheet())
            sheet->reject();
        QCoreApplication::processEvents();
    }

    WindowBed &m_bed;
    Look m_look;
};

}
