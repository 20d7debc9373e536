// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalsheet.h"
#include "messagebar.h"
#include "support/samplejournal.h"
#include "support/sheetbed.h"
#include "tablestate.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// So many hours ago; entries of these numbers are within the usual period.
JournalEntry recent(int number, int hours = 1,
                    const std::optional<Outcome> &outcome = sampleOutcome(Outcome::Kind::Done))
{
    auto entry = sampleEntry(number, outcome);
    entry.intended = QDateTime::currentDateTimeUtc().addSecs(-3600 * hours + number);
    return entry;
}

}

class TestJournalSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }

    void readsAsideThenShows();
    void asksForThePeriod_data();
    void asksForThePeriod();
    void asksForThisServer();
    void ignoresTheAnswerBefore();
    void followsWhatIsWritten();
    void readsOnceForMany();
    void filters();
    void tellsWhyThereIsNothing();
    void tellsErrorsInPlace();
    void checks_data();
    void checks();
    void tellsTheStandIn();
    void copiesRows();
    void exportsToAFile();
    void exportsOnWhenClosed();

private:
    JournalSheet *open();
    QAbstractItemModel &rows() const { return *table().model(); }
    QTableView &table() const { return *m_bed->part<QTableView>("journalTable"); }
    QString details() const { return m_bed->part<QPlainTextEdit>("journalDetails")->toPlainText(); }
    // What stands in the place of the rows; empty while they are there.
    QString state() const
    {
        const auto *state = m_bed->part<TableState>("journalState");
        return state->isVisible() ? state->accessibleName() : QString();
    }
    QString told() const { return m_bed->part<MessageBar>("journalMessageBar")->accessibleName(); }
    QPushButton &button(const char *name) const { return *m_bed->part<QPushButton>(name); }
    QPushButton &stateButton() const
    {
        return *m_bed->part<TableState>("journalState")->findChild<QPushButton *>();
    }
    bool choose(const QString &path);

    std::unique_ptr<SheetBed> m_bed;
};

void TestJournalSheet::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<SheetBed>();
}

JournalSheet *TestJournalSheet::open()
{
    auto *sheet = new JournalSheet(m_bed->session, &m_bed->window);
    sheet->open();
    return sheet;
}

void TestJournalSheet::readsAsideThenShows()
{
    m_bed->journal().entries = {recent(1), recent(2, 1, refusedOutcome(u"No right"_s))};
    m_bed->journal().hold();
    open();
    QCOMPARE(state(), u"Reading the journal…"_s);
    QVERIFY(!button("exportButton").isEnabled());
    m_bed->journal().release();
    QCOMPARE(state(), QString());
    QCOMPARE(rows().rowCount(), 2);
    // The newest one is current, and everything known of it stands below.
    QVERIFY2(details().contains(sampleId(2).text()) && details().contains(u"No right"_s),
             qPrintable(details()));
    table().setCurrentIndex(rows().index(1, 0));
    QVERIFY(details().contains(sampleId(1).text()));
    QCOMPARE(m_bed->part<QLabel>("journalSummary")->text(), u"2 entries · 1 need attention"_s);
}

void TestJournalSheet::asksForThePeriod_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("daysBack"); // -1: all
    QTest::newRow("today") << 0 << 0;
    QTest::newRow("7 days") << 1 << 6;
    QTest::newRow("30 days") << 2 << 29;
    QTest::newRow("all") << 3 << -1;
}

void TestJournalSheet::asksForThePeriod()
{
    QFETCH(int, period);
    QFETCH(int, daysBack);
    open();
    m_bed->part<QComboBox>("periodComboBox")->setCurrentIndex(period);
    const auto query = m_bed->journal().queries.constLast();
    QVERIFY(query.most > 0);
    QCOMPARE(query.since.isValid(), daysBack >= 0);
    if (daysBack >= 0) {
        // From the start of a day as the operator counts them.
        const QDateTime since = query.since.toLocalTime();
        QCOMPARE(since, since.date().startOfDay());
        QVERIFY(since.daysTo(QDateTime::currentDateTime()) - daysBack <= 1);
        QVERIFY(since.daysTo(QDateTime::currentDateTime()) >= daysBack);
    }
}

void TestJournalSheet::asksForThisServer()
{
    auto other = recent(2);
    other.server = u"https://other.contoso.com/CertificateManagement"_s;
    m_bed->journal().entries = {recent(1), other};
    m_bed->session.setProfile(ServerProfile::fromAddress(sampleServer).value());
    open();
    QTRY_COMPARE(rows().rowCount(), 2);
    m_bed->part<QCheckBox>("thisServerBox")->setChecked(true);
    QTRY_COMPARE(rows().rowCount(), 1);
    QVERIFY(details().contains(sampleServer));
}

void TestJournalSheet::ignoresTheAnswerBefore()
{
    m_bed->journal().entries = {recent(1, 24 * 20), recent(2)};
    m_bed->journal().hold();
    open();
    m_bed->part<QComboBox>("periodComboBox")->setCurrentIndex(3);
    // The answer about seven days comes last.
    m_bed->journal().release(true);
    QCOMPARE(rows().rowCount(), 2);
}

void TestJournalSheet::followsWhatIsWritten()
{
    m_bed->journal().entries = {recent(1), recent(2)};
    open();
    QTRY_COMPARE(rows().rowCount(), 2);
    table().setCurrentIndex(rows().index(1, 0));
    const QString before = details();
    m_bed->journal().write(recent(3));
    QTRY_COMPARE(rows().rowCount(), 3);
    // What the operator looks at stays.
    QCOMPARE(table().currentIndex().row(), 2);
    QCOMPARE(details(), before);
    // Its outcome comes in.
    m_bed->journal().entries[0].outcome = refusedOutcome(u"changed"_s);
    Q_EMIT m_bed->journal().changed(sampleId(1));
    QTRY_VERIFY(details().contains(u"changed"_s));
}

void TestJournalSheet::readsOnceForMany()
{
    m_bed->journal().entries = {recent(1)};
    open();
    QTRY_COMPARE(rows().rowCount(), 1);
    const auto before = m_bed->journal().queries.size();
    for (int number = 2; number <= 200; ++number)
        m_bed->journal().write(recent(number));
    QTRY_COMPARE(rows().rowCount(), 200);
    QCOMPARE(m_bed->journal().queries.size(), before + 1);
    // While one is read, the next waits for it.
    m_bed->journal().hold();
    m_bed->journal().write(recent(201));
    QTRY_COMPARE(m_bed->journal().queries.size(), before + 2);
    m_bed->journal().write(recent(202));
    m_bed->journal().write(recent(203));
    QCOMPARE(m_bed->journal().queries.size(), before + 2);
    m_bed->journal().release();
    QTRY_COMPARE(rows().rowCount(), 203);
}

void TestJournalSheet::filters()
{
    m_bed->journal().entries
        = {recent(1), recent(2, 1, refusedOutcome(u"No right"_s)), recent(3, 1, std::nullopt)};
    open();
    QTRY_COMPARE(rows().rowCount(), 3);
    auto *filter = m_bed->part<QLineEdit>("journalFilter");
    auto *outcome = m_bed->part<QComboBox>("outcomeComboBox");
    filter->setText(u"RIGHT"_s);
    QCOMPARE(rows().rowCount(), 1);
    outcome->setCurrentIndex(2); // done
    QCOMPARE(rows().rowCount(), 0);
    QCOMPARE(state(), u"No entry matches"_s);
    QVERIFY(!button("copyRowsButton").isEnabled());
    stateButton().click();
    QCOMPARE(rows().rowCount(), 3);
    QCOMPARE(state(), QString());
    QVERIFY(filter->text().isEmpty());
    const QList<int> expected{3, 2, 1, 1, 0, 1, 0, 0};
    QCOMPARE(outcome->count(), expected.size());
    for (int i = 0; i < outcome->count(); ++i) {
        outcome->setCurrentIndex(i);
        QCOMPARE(rows().rowCount(), expected.at(i));
    }
}

void TestJournalSheet::tellsWhyThereIsNothing()
{
    open();
    QTRY_COMPARE(state(), u"Nothing was done"_s);
    const QString narrow = m_bed->part<TableState>("journalState")->accessibleDescription();
    m_bed->part<QComboBox>("periodComboBox")->setCurrentIndex(3);
    // There is no longer period to choose then.
    QTRY_VERIFY(m_bed->part<TableState>("journalState")->accessibleDescription() != narrow);
}

void TestJournalSheet::tellsErrorsInPlace()
{
    JournalError error;
    error.kind = JournalError::Kind::Damaged;
    error.path = u"/x/journal.sqlite"_s;
    error.technical = u"malformed"_s;
    m_bed->journal().entries = {recent(1)};
    m_bed->journal().readError = error;
    open();
    QTRY_COMPARE(state(), error.summary());
    QCOMPARE(m_bed->part<TableState>("journalState")->accessibleDescription(), error.advice());
    QVERIFY(details().contains(error.path) && details().contains(error.technical));
    QVERIFY(!button("exportButton").isEnabled());
    m_bed->journal().readError.reset();
    stateButton().click();
    QTRY_COMPARE(rows().rowCount(), 1);
    QCOMPARE(state(), QString());
    QVERIFY(details().contains(sampleId(1).text()));
}

void TestJournalSheet::checks_data()
{
    using Finding = JournalVerdict::Finding;
    QTest::addColumn<JournalVerdict>("verdict");
    QTest::addColumn<QString>("words");
    QTest::newRow("whole") << JournalVerdict{Finding::Whole, 0, 12} << u"is whole"_s;
    QTest::newRow("changed") << JournalVerdict{Finding::Changed, 57, 90} << u"Record 57"_s;
    QTest::newRow("missing") << JournalVerdict{Finding::Missing, 58, 57} << u"number 58"_s;
}

void TestJournalSheet::checks()
{
    QFETCH(JournalVerdict, verdict);
    QFETCH(QString, words);
    open();
    m_bed->journal().verdict = verdict;
    m_bed->journal().hold();
    button("checkButton").click();
    QVERIFY(!button("checkButton").isEnabled());
    m_bed->journal().release();
    QVERIFY(button("checkButton").isEnabled());
    QVERIFY2(told().contains(words), qPrintable(told()));
    JournalError error;
    error.kind = JournalError::Kind::Locked;
    m_bed->journal().readError = error;
    button("checkButton").click();
    QTRY_VERIFY2(told().startsWith(error.summary()), qPrintable(told()));
}

void TestJournalSheet::tellsTheStandIn()
{
    m_bed->journal().entries = {recent(1)};
    m_bed->settings.set(Settings::Number::JournalRequired, 0);
    open();
    QTRY_COMPARE(rows().rowCount(), 1);
    QVERIFY(button("checkButton").isEnabled() && told().isEmpty());
    JournalError error;
    error.kind = JournalError::Kind::Full;
    m_bed->journal().checkError = error;
    QVERIFY(m_bed->checkJournal());
    QTRY_COMPARE(rows().rowCount(), 0);
    QVERIFY2(told().startsWith(error.summary()), qPrintable(told()));
    QVERIFY(!button("checkButton").isEnabled());
    m_bed->journal().checkError.reset();
    QVERIFY(m_bed->checkJournal());
    QTRY_COMPARE(rows().rowCount(), 1);
    QVERIFY(button("checkButton").isEnabled() && told().isEmpty());
}

void TestJournalSheet::copiesRows()
{
    m_bed->journal().entries = {recent(1), recent(2), recent(3)};
    open();
    QTRY_COMPARE(rows().rowCount(), 3);
    table().selectAll();
    button("copyRowsButton").click();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 4);
    table().selectRow(2);
    m_bed->window.activateWindow();
    table().setFocus();
    QTRY_VERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 2);
    QVERIFY(text.contains(sampleId(1).text()));
}

bool TestJournalSheet::choose(const QString &path)
{
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
    button("exportButton").click();
    auto *dialog = m_bed->part<QFileDialog>("exportDialog");
    if (!dialog || !dialog->isVisible())
        return false;
    dialog->selectFile(path);
    return QMetaObject::invokeMethod(dialog, "accept");
}

void TestJournalSheet::exportsToAFile()
{
    m_bed->journal().entries = {recent(1), recent(2, 24 * 20), recent(3)};
    open();
    QTRY_COMPARE(rows().rowCount(), 2);
    m_bed->part<QLineEdit>("journalFilter")->setText(sampleId(1).text());
    const QString path = m_bed->path(u"journal.csv"_s);
    QVERIFY(choose(path));
    // What the filter hides is written too, and the operator told so.
    QTRY_VERIFY2(told().contains(u"2 entries"_s) && told().contains(u"filter"_s),
                 qPrintable(told()));
    QVERIFY(told().contains(QDir::toNativeSeparators(path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains(sampleId(3).text().toLatin1()));
    QVERIFY(!bytes.contains(sampleId(2).text().toLatin1()));
}

void TestJournalSheet::exportsOnWhenClosed()
{
    m_bed->journal().entries = {recent(1)};
    auto *sheet = open();
    QTRY_COMPARE(rows().rowCount(), 1);
    const QString path = m_bed->path(u"journal.json"_s);
    m_bed->journal().hold();
    QVERIFY(choose(path));
    sheet->reject();
    QTRY_VERIFY(!m_bed->part<QTableView>("journalTable"));
    m_bed->journal().release();
    QTRY_VERIFY(QFile::exists(path));
}

QTEST_MAIN(TestJournalSheet)
#include "tst_journalsheet.moc"
