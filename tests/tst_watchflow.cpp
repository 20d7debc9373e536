// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailspane.h"
#include "facttree.h"
#include "messagebar.h"
#include "searchfield.h"
#include "support/samplerequests.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

class TestWatchFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }

    void watchesByKey();
    void tellsAndLeadsThere();
    void tellsSeveralAtOnce();
    void decidedOnesCannotBeWatched();
    void hintsLeadToRequests();

private:
    QAction &watch() const { return *m_bed->window->actions().watch; }
    QList<RequestId> pending(int count) const
    {
        return m_bed->idsInStatus(RequestStatus::Pending, count);
    }
    QString told() const
    {
        QString all;
        const auto labels = m_bed->window->findChild<MessageBar *>()->findChildren<QLabel *>();
        for (const auto *label : labels)
            all += label->text();
        return all;
    }

    std::unique_ptr<WindowBed> m_bed;
};

void TestWatchFlow::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<WindowBed>();
    QVERIFY(m_bed->load());
    QTRY_VERIFY(m_bed->window->isActiveWindow());
}

void TestWatchFlow::watchesByKey()
{
    const auto ids = pending(3);
    QVERIFY(!watch().isEnabled());
    m_bed->select({ids.at(0), ids.at(1)});
    QVERIFY(watch().isEnabled() && !watch().isChecked());
    QTest::keyClick(&m_bed->window->table(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(watch().isChecked());
    m_bed->select({ids.at(0)});
    QVERIFY(watch().isChecked());
    // Of some that are watched and some that are not, all are watched next.
    m_bed->select({ids.at(0), ids.at(2)});
    QVERIFY(!watch().isChecked());
    QTest::keyClick(&m_bed->window->table(), Qt::Key_D, Qt::ControlModifier);
    m_bed->session.requests().setFilterText(u"is:watched"_s);
    QCOMPARE(m_bed->session.requests().rowCount(), 3);
    QTest::keyClick(&m_bed->window->table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_bed->session.requests().rowCount(), 1);
}

void TestWatchFlow::tellsAndLeadsThere()
{
    const auto id = pending(1).constFirst();
    m_bed->select({id});
    watch().trigger();
    m_bed->window->table().requestSelection().clear();
    m_bed->host->setRequestStatus(id, RequestStatus::Denied);
    m_bed->session.refresh();
    QTRY_VERIFY2(told().contains(u"Denied, was Pending"_s), qPrintable(told()));
    m_bed->session.languages().use(u"sv"_s);
    QTRY_VERIFY2(told().contains(u"Nekad"_s), qPrintable(told()));
    auto *bar = m_bed->window->findChild<MessageBar *>();
    const auto buttons = bar->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    QTRY_COMPARE(m_bed->window->details().requestId(), id);
    QVERIFY(!watch().isChecked());
}

void TestWatchFlow::tellsSeveralAtOnce()
{
    const auto ids = pending(2);
    m_bed->select({ids.at(0), ids.at(1)});
    watch().trigger();
    for (const auto &id : ids)
        m_bed->host->setRequestStatus(id, RequestStatus::Approved);
    m_bed->session.refresh();
    QTRY_VERIFY2(told().contains(u"2 watched requests"_s), qPrintable(told()));
    // What comes later is told with what was not dismissed yet.
    m_bed->host->setRequestStatus(ids.at(0), RequestStatus::Completed);
    m_bed->session.refresh();
    QTRY_VERIFY2(told().contains(u"3 watched requests"_s), qPrintable(told()));
}

void TestWatchFlow::decidedOnesCannotBeWatched()
{
    m_bed->session.setView(StatusView::Decided);
    QTRY_COMPARE(m_bed->session.loadState(), Session::LoadState::Loaded);
    QVERIFY(m_bed->session.requests().rowCount() > 0);
    m_bed->select({m_bed->session.requests().id(0)});
    QVERIFY(!watch().isEnabled());
}

void TestWatchFlow::hintsLeadToRequests()
{
    auto requests = m_bed->host->requests();
    QList<Request> alike;
    for (int number = 1; number <= 3; ++number) {
        alike += sampleRequest(number);
        alike.last().target = sampleGuid(500);
        alike.last().profileTemplate = requests.first().profileTemplate;
    }
    m_bed->host->replace(requests + alike);
    m_bed->session.refresh();
    QTRY_VERIFY(m_bed->session.requests().isKnown(sampleId(3)));
    QTRY_COMPARE(m_bed->session.loadState(), Session::LoadState::Loaded);
    m_bed->select({sampleId(2)});
    auto *page = m_bed->part<FactTree>("overviewPage");
    const auto hint = [&]() -> QTreeWidgetItem * {
        const auto found
            = page->findItems(u"2 more"_s, Qt::MatchStartsWith | Qt::MatchRecursive, 1);
        return found.isEmpty() ? nullptr : found.first();
    };
    QTRY_VERIFY(hint());
    page->setCurrentItem(hint());
    page->setFocus();
    QTest::keyClick(page, Qt::Key_Return);
    QTRY_COMPARE(m_bed->session.requests().rowCount(), 3);
    QVERIFY(m_bed->part<SearchField>("filterLineEdit")->text().contains(sampleId(1).text()));
}

QTEST_MAIN(TestWatchFlow)
#include "tst_watchflow.moc"
