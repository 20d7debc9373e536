// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historypage.h"
#include "support/samplejournal.h"
#include "support/sheetbed.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void newestFirst();
    void tellsEverything();
    void serverTextsArePlain();
    void nothingWasDone();
    void readsAside();
    void ignoresTheAnswerAboutTheOneBefore();
    void followsTheJournal();
    void tellsErrors();
    void tellsTheStandIn();
    void otherServersAreLeftOut();

private:
    QString text(int row, int column = 0) const
    {
        const auto *item = m_page->topLevelItem(row);
        return item ? item->text(column) : QString();
    }
    int rows() const { return m_page->topLevelItemCount(); }
    // Of the request with this number, written so many minutes after the sample's time.
    static JournalEntry entry(int request, int minutes,
                              const std::optional<Outcome> &outcome
                              = sampleOutcome(Outcome::Kind::Done))
    {
        auto entry = sampleEntry(minutes, outcome);
        entry.request = sampleId(request);
        return entry;
    }

    std::unique_ptr<SheetBed> m_bed;
    HistoryPage *m_page = nullptr; // child of the bed's window
};

void TestHistoryPage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<SheetBed>();
    m_bed->session.setProfile(ServerProfile::fromAddress(sampleServer).value());
    m_page = new HistoryPage(m_bed->session, &m_bed->window);
}

void TestHistoryPage::cleanup()
{
    m_bed.reset();
}

void TestHistoryPage::newestFirst()
{
    m_bed->journal().entries = {entry(1, 1), entry(2, 2), entry(1, 3, refusedOutcome(u"no"_s))};
    m_page->showHistory(sampleId(1));
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(text(0, HistoryPage::OutcomeColumn), u"Refused by the server"_s);
    QCOMPARE(text(1, HistoryPage::OutcomeColumn), u"Done"_s);
    QVERIFY(text(0, HistoryPage::WhenColumn) > text(1, HistoryPage::WhenColumn));
}

void TestHistoryPage::tellsEverything()
{
    auto told = entry(1, 1, refusedOutcome(u"No right"_s, u"c0ffee00-1"_s));
    told.reason = u"Ordered twice"_s;
    m_bed->journal().entries = {told};
    m_page->showHistory(sampleId(1));
    QTRY_COMPARE(text(0, HistoryPage::ReasonColumn), u"Ordered twice"_s);
    QCOMPARE(text(0, HistoryPage::ActionColumn), u"Complete"_s);
    QCOMPARE(text(0, HistoryPage::WhyColumn),
             u"The server does not allow this. The server's words: No right"_s);
    QCOMPARE(text(0, HistoryPage::ByColumn), u"anna@HD-17"_s);
    QCOMPARE(m_page->headerItem()->columnCount(), HistoryPage::ReasonColumn + 1);
    QVERIFY(!m_page->topLevelItem(0)->icon(HistoryPage::OutcomeColumn).isNull());
    for (int column = 0; column <= HistoryPage::ReasonColumn; ++column)
        QVERIFY(m_page->topLevelItem(0)->toolTip(column).contains(u"c0ffee00-1"_s));
}

void TestHistoryPage::serverTextsArePlain()
{
    m_bed->journal().entries = {entry(1, 1, refusedOutcome(u"<b>no</b>\nOutcome: Done"_s))};
    m_page->showHistory(sampleId(1));
    QTRY_VERIFY(text(0, HistoryPage::WhyColumn).endsWith(u"<b>no</b> Outcome: Done"_s));
    const QString toolTip = m_page->topLevelItem(0)->toolTip(0);
    QVERIFY(!toolTip.contains(u"<b>"_s));
    // No line of it can pass for one of ours.
    QVERIFY2(!toolTip.contains(u"\nOutcome: Done"_s), qPrintable(toolTip));
}

void TestHistoryPage::nothingWasDone()
{
    m_bed->journal().entries = {entry(2, 1)};
    QCOMPARE(rows(), 0);
    m_page->showHistory(sampleId(1));
    QTRY_COMPARE(text(0), u"Nothing was done to it from this computer"_s);
    m_page->showHistory({});
    QCOMPARE(rows(), 0);
}

void TestHistoryPage::readsAside()
{
    m_bed->journal().entries = {entry(1, 1)};
    m_bed->journal().hold();
    m_page->showHistory(sampleId(1));
    QCOMPARE(text(0), u"Reading…"_s);
    m_bed->journal().release();
    QCOMPARE(text(0, HistoryPage::OutcomeColumn), u"Done"_s);
}

void TestHistoryPage::ignoresTheAnswerAboutTheOneBefore()
{
    m_bed->journal().entries = {entry(1, 1), entry(1, 2), entry(2, 3)};
    m_bed->journal().hold();
    m_page->showHistory(sampleId(1));
    m_page->showHistory(sampleId(2));
    m_bed->journal().release(true);
    QCOMPARE(rows(), 1);
    // Also where it was asked for the same one twice, and where nothing is shown any more.
    m_bed->journal().hold();
    m_page->showHistory(sampleId(1));
    m_page->showHistory({});
    m_bed->journal().release();
    QCOMPARE(rows(), 0);
}

void TestHistoryPage::followsTheJournal()
{
    m_bed->journal().entries = {entry(1, 1, std::nullopt)};
    m_page->showHistory(sampleId(1));
    QTRY_COMPARE(text(0, HistoryPage::OutcomeColumn), u"Not known yet"_s);
    const auto before = m_bed->journal().queries.size();
    m_bed->journal().entries[0].outcome = sampleOutcome(Outcome::Kind::Done);
    Q_EMIT m_bed->journal().changed(sampleId(1));
    Q_EMIT m_bed->journal().changed(sampleId(1));
    QTRY_COMPARE(text(0, HistoryPage::OutcomeColumn), u"Done"_s);
    QCOMPARE(m_bed->journal().queries.size(), before + 1);
    // Others do not concern it.
    m_bed->journal().write(entry(2, 5));
    m_bed->journal().write(entry(1, 6));
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(m_bed->journal().queries.size(), before + 2);
}

void TestHistoryPage::tellsErrors()
{
    JournalError error;
    error.kind = JournalError::Kind::Locked;
    error.technical = u"database is locked"_s;
    m_bed->journal().readError = error;
    m_page->showHistory(sampleId(1));
    QTRY_COMPARE(text(0), error.summary());
    QCOMPARE(text(1), error.advice());
    QVERIFY(m_page->topLevelItem(0)->toolTip(0).contains(error.technical));
    m_bed->journal().readError.reset();
    m_bed->journal().write(entry(1, 1));
    QTRY_COMPARE(text(0, HistoryPage::OutcomeColumn), u"Done"_s);
}

void TestHistoryPage::tellsTheStandIn()
{
    m_bed->journal().entries = {entry(1, 1)};
    m_bed->settings.set(Settings::Number::JournalRequired, 0);
    m_page->showHistory(sampleId(1));
    QTRY_COMPARE(text(0, HistoryPage::OutcomeColumn), u"Done"_s);
    m_bed->journal().checkError = JournalError();
    QVERIFY(m_bed->checkJournal());
    QTRY_COMPARE(text(0), u"Nothing was done to it since the program was started"_s);
}

void TestHistoryPage::otherServersAreLeftOut()
{
    auto other = entry(1, 1);
    other.server = u"https://other.contoso.com/x"_s;
    m_bed->journal().entries = {other, entry(1, 2)};
    m_page->showHistory(sampleId(1));
    QTRY_COMPARE(text(0, HistoryPage::OutcomeColumn), u"Done"_s);
    QCOMPARE(rows(), 1);
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
