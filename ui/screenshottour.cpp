// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshottour.h"

#include "changeflow.h"
#include "connectiontestsheet.h"
#include "mainwindow.h"
#include "models/accessreport.h"
#include "models/requestselection.h"
#include "requesttable.h"
#include "savedviewmenu.h"
#include "searchfield.h"
#include "session/session.h"
#include "sheet.h"
#include "windowactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace Sigill {

ScreenshotTour::ScreenshotTour(Session &session, const std::unique_ptr<MainWindow> &window)
    : m_session(session)
    , m_window(window)
{
    addStates();
}

// The settings of practice go with the program.
void ScreenshotTour::saveProfiles()
{
    auto &settings = m_session.settings();
    auto production
        = *ServerProfile::fromAddress(u"https://mimcm.contoso.com/CertificateManagement"_s);
    production.name = u"Contoso"_s;
    settings.saveProfile(production);
    auto test
        = *ServerProfile::fromAddress(u"https://mimcm-test.contoso.com/CertificateManagement"_s);
    test.name = u"Contoso test"_s;
    test.environment = ServerProfile::Environment::Test;
    test.signIn = ServerProfile::SignInKind::Password;
    test.account = uR"(CONTOSO\anna)"_s;
    settings.saveProfile(test);
}

// As if others had been at work on three requests before a live refresh.
void ScreenshotTour::refreshBySomebodyElse()
{
    using Kind = RequestModel::LoadKind;
    // Above that of any load of the session.
    constexpr quint32 load = 1'000'000;
    auto &model = m_session.requests();
    QList<Request> requests;
    for (int row = 0; row < model.rowCount(); ++row)
        requests.append(model.request(row));
    Request fresh = requests.at(2);
    fresh.id = RequestId(QUuid::createUuidV5(fresh.id.guid(), u"fresh"_s));
    m_inventedId = fresh.id;
    requests[1].status = RequestStatus::Executing;
    requests.remove(3);
    requests.append(fresh);
    model.mergeLoaded(requests, load, Kind::Live);
    model.finishLoad(statusesToFetch(StatusView::Open), load, Kind::Live);
    Q_EMIT m_session.countsChanged();
}

void ScreenshotTour::addStates()
{
    const auto nothing = [] { return true; };
    const auto tabs = [this] { return m_window->findChild<QTabWidget *>(); };
    const auto select = [this](int first, int count) {
        QSet<RequestId> ids;
        for (int row = first; row < first + count; ++row)
            ids.insert(m_session.requests().request(row).id);
        m_window->table().setCurrentIndex(m_session.requests().index(first, 0));
        m_window->table().requestSelection().setIds(ids);
    };
    const auto sheet = [this](const char *name) {
        return m_window->findChild<Sheet *>(QString::fromLatin1(name));
    };
    add(
        u"window"_s, [this] { m_window->table().step(4); }, nothing);
    add(
        u"marks"_s, [this] { refreshBySomebodyElse(); }, nothing);
    add(
        u"access"_s, [tabs] { tabs()->setCurrentIndex(1); }, nothing);
    add(
        u"access-entries"_s,
        [this] {
            m_session.setCaller(Sid::allIn(u"S-1-5-21-2127521184-1604012920-1887927527-14995557"));
            m_window->findChild<QTabBar *>(u"accessViews"_s)->setCurrentIndex(1);
            auto *entries = m_window->findChild<QTableView *>(u"entryTable"_s);
            entries->setCurrentIndex(entries->model()->index(4, 0));
        },
        nothing);
    add(
        u"access-odd"_s,
        [this] {
            // Some of the practice queue have descriptors to wonder about.
            const auto &requests = m_session.requests();
            for (int row = 0; row < requests.rowCount(); ++row) {
                const auto report = AccessReport::of(requests.request(row).securityDescriptor);
                if (report.conditionalCount() > 0 || !report.flaws().isEmpty())
                    return m_window->table().setCurrentIndex(requests.index(row, 0));
            }
        },
        nothing);
    add(
        u"caller"_s, [this] { m_window->findChild<QPushButton *>(u"callerButton"_s)->click(); },
        [sheet] { return sheet("callerSheet") != nullptr; });
    add(
        {}, [sheet] { sheet("callerSheet")->reject(); }, nothing);
    add(
        u"card"_s,
        [this, tabs] {
            tabs()->setCurrentIndex(2);
            const auto &requests = m_session.requests();
            // The certificates of the documented card tell no dates.
            const auto documented = QDate(2016, 1, 1).startOfDay();
            for (int row = 0; row < requests.rowCount(); ++row) {
                const auto request = requests.request(row);
                if (!request.oldSmartcard.isNull() && request.submitted > documented
                    && requests.mark(row) == RequestStore::Mark::None)
                    return m_window->table().setCurrentIndex(requests.index(row, 0));
            }
        },
        [this] { return !m_session.cards().isWanting() && !m_session.cards().isReading(); });
    add(
        u"card-certificates"_s,
        [this] {
            auto *facts = m_window->findChild<QTreeWidget *>(u"cardFacts"_s);
            facts->scrollToItem(facts->topLevelItem(2), QTreeWidget::PositionAtTop);
        },
        nothing);
    add(
        u"raw"_s, [tabs] { tabs()->setCurrentIndex(4); }, nothing);
    add(
        {},
        [this, tabs] {
            m_session.setCaller({});
            tabs()->setCurrentIndex(0);
        },
        nothing);
    add(
        u"confirm"_s,
        [this, select] {
            select(3, 20);
            m_window->actions().change(StatusChange::Abandon)->trigger();
        },
        [this, sheet] {
            return sheet("confirmSheet")
                && m_window->findChild<QWidget *>(u"readingLabel"_s)->isHidden();
        });
    add(
        u"paused"_s,
        [this, sheet] {
            sheet("confirmSheet")->findChild<QPushButton *>(u"confirmButton"_s)->click();
            m_session.run()->pause();
        },
        nothing);
    add(
        u"result"_s, [this] { m_session.run()->resume(); },
        [this] { return m_session.run() && !m_session.isRunning(); });
    add(
        u"history"_s,
        [this, sheet, tabs, select] {
            sheet("runSheet")->reject();
            tabs()->setCurrentIndex(3);
            const auto items = m_session.run()->items();
            const auto done = std::find_if(items.cbegin(), items.cend(), [](const auto &item) {
                return item.outcome.kind == Outcome::Kind::Done;
            });
            select(m_session.requests().rowOf(done->plan.request.id), 1);
        },
        nothing);
    add(
        u"journal"_s, [this] { m_window->actions().journal->trigger(); },
        [this, sheet] {
            const auto *table = m_window->findChild<QTableView *>(u"journalTable"_s);
            return sheet("journalSheet") && table && table->model()->rowCount() > 0;
        });
    add(
        u"settings"_s,
        [this, sheet] {
            sheet("journalSheet")->reject();
            m_window->actions().preferences->trigger();
        },
        nothing);
    add(
        u"grace"_s,
        [this, sheet, select] {
            sheet("settingsSheet")->reject();
            for (int row = 0; row < m_session.requests().rowCount(); ++row) {
                const auto judged
                    = m_session.judge(m_session.requests().request(row), StatusChange::Complete);
                if (judged.verdict == PreflightItem::Verdict::Send
                    && m_session.requests().id(row) != m_inventedId) {
                    m_window->table().scrollTo(m_session.requests().index(row, 0));
                    select(row, 1);
                    break;
                }
            }
            m_window->actions().change(StatusChange::Complete)->trigger();
        },
        [this] { return !m_session.graces().waiting().isEmpty(); });
    add(
        u"closing"_s, [this] { m_window->close(); },
        [sheet] { return sheet("graceSheet") != nullptr; });
    add(
        {},
        [this, sheet] {
            sheet("graceSheet")->reject();
            m_session.graces().undoAll();
        },
        nothing);
    addFinding();
    add(
        u"nothing-matches"_s,
        [this, tabs] {
            tabs()->setCurrentIndex(0);
            m_window->findChild<QLineEdit *>(u"filterLineEdit"_s)->setText(u"zzz"_s);
        },
        nothing);
    add(
        {}, [this] { m_window->findChild<QLineEdit *>(u"filterLineEdit"_s)->clear(); }, nothing);
    add(
        u"server"_s, [this] { m_window->actions().connectToServer->trigger(); }, nothing);
    add(
        u"profiles"_s,
        [this, sheet] {
            sheet("serverSheet")->reject();
            saveProfiles();
            m_window->actions().profiles->trigger();
        },
        nothing);
    add(
        u"connection-test"_s,
        [this, sheet] {
            sheet("profileSheet")->reject();
            m_window->actions().testConnection->trigger();
        },
        [sheet] {
            const auto *test = qobject_cast<ConnectionTestSheet *>(sheet("connectionTestSheet"));
            return test && !test->test().isRunning();
        });
    add(
        u"diagnostics"_s,
        [this, sheet] {
            sheet("connectionTestSheet")->reject();
            m_window->actions().diagnostics->trigger();
        },
        nothing);
    add(
        u"shortcuts"_s,
        [this, sheet] {
            sheet("diagnosticsSheet")->reject();
            m_window->actions().shortcuts->trigger();
        },
        nothing);
    add(
        {}, [sheet] { sheet("shortcutSheet")->reject(); }, nothing);
    addHelp();
}

void ScreenshotTour::addFinding()
{
    const auto nothing = [] { return true; };
    const auto sheetStep = [this, nothing](const QString &picture,
                                           QAction *const WindowActions::*action,
                                           const char *name) {
        add(
            picture, [this, action] { (m_window->actions().*action)->trigger(); },
            [this, name] { return m_window->findChild<Sheet *>(QString::fromLatin1(name)); });
        add(
            {}, [this, name] { m_window->findChild<Sheet *>(QString::fromLatin1(name))->reject(); },
            nothing);
    };
    add(
        u"search"_s,
        [this] {
            m_window->findChild<SearchField *>()->setQuery(
                RequestQuery::fromText(u"type=Unblock,Enroll age>3d"_s));
            QGuiApplication::clipboard()->setText(u"Anna Ångström\nNils Nilsson"_s);
        },
        nothing);
    sheetStep(u"overview"_s, &WindowActions::overview, "queueSheet");
    sheetStep(u"paste"_s, &WindowActions::selectFromList, "pasteSheet");
    sheetStep(u"export"_s, &WindowActions::exportRequests, "exportSheet");
    add(
        u"views"_s, [this] { Q_EMIT m_window->findChild<SavedViewMenu *>()->sheetWanted(); },
        nothing);
    add(
        {}, [this] { m_window->findChild<Sheet *>(u"savedViewSheet"_s)->reject(); }, nothing);
}

void ScreenshotTour::addHelp()
{
    const auto nothing = [] { return true; };
    const auto close = [this](const char *name) {
        m_window->findChild<Sheet *>(QString::fromLatin1(name))->reject();
    };
    add(
        u"help"_s,
        [this] {
            m_window->table().setFocus();
            m_window->actions().help->trigger();
        },
        nothing);
    add(
        u"help-search"_s,
        [this] { m_window->findChild<QLineEdit *>(u"helpSearch"_s)->setText(u"API"_s); }, nothing);
    add(
        {},
        [this, close] {
            m_window->findChild<QLineEdit *>(u"helpSearch"_s)->clear();
            close("helpSheet");
        },
        nothing);
    add(
        u"about"_s, [this] { m_window->actions().about->trigger(); }, nothing);
    add(
        u"about-libraries"_s,
        [this] { m_window->findChild<QTabWidget *>(u"aboutTabs"_s)->setCurrentIndex(1); }, nothing);
    add(
        {}, [close] { close("aboutSheet"); }, nothing);
    // There is no server yet.
    add(
        u"first-start"_s, [this] { m_session.setProfile({}); }, nothing);
}

void ScreenshotTour::add(const QString &picture, const std::function<void()> &act,
                         const std::function<bool()> &isReady)
{
    m_steps.append({act, isReady, picture});
}

}
