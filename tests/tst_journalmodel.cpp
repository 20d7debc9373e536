// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/journalmodel.h"
#include "models/requesttexts.h"
#include "support/samplejournal.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Kind = Outcome::Kind;
using Show = JournalModel::Show;

QList<int> numbersIn(const JournalModel &model)
{
    QList<int> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers += static_cast<int>(model.entry(row).number);
    return numbers;
}

// One of each kind, in the order of the enumeration, and one without an outcome: 1 to 7.
QList<JournalEntry> oneOfEachKind()
{
    QList<JournalEntry> entries;
    for (const auto kind :
         {Kind::Done, Kind::Refused, Kind::Overtaken, Kind::Unknown, Kind::NotSent, Kind::Skipped})
        entries += sampleEntry(static_cast<int>(entries.size()) + 1, sampleOutcome(kind));
    return entries + QList{sampleEntry(7, std::nullopt)};
}

}

Q_DECLARE_METATYPE(Sigill::JournalModel::Show)

class TestJournalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void newestFirst();
    void cells();
    void serverTextsArePlain();
    void namesWho_data();
    void namesWho();
    void filtersByWords_data();
    void filtersByWords();
    void filtersByKind_data();
    void filtersByKind();
    void selectionStaysAtItsEntry();
    void filterFollowsTheOutcome();
    void tellsEverything();
    void tableForSpreadsheets();
    void followsTheLocale();
    void manyEntries();

private:
    QString cell(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    RequestTexts m_texts;
    std::unique_ptr<JournalModel> m_model;
};

void TestJournalModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_texts.setLocale(QLocale(QLocale::English, QLocale::Sweden));
    m_model = std::make_unique<JournalModel>(m_texts, nullptr);
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void TestJournalModel::newestFirst()
{
    m_model->setEntries({sampleEntry(1), sampleEntry(2), sampleEntry(3)});
    QCOMPARE(numbersIn(*m_model), (QList{3, 2, 1}));
    m_model->setEntries({sampleEntry(2), sampleEntry(4), sampleEntry(1), sampleEntry(3)});
    QCOMPARE(numbersIn(*m_model), (QList{4, 3, 2, 1}));
    // Two of one moment: the one written later first.
    auto twin = sampleEntry(5);
    twin.intended = sampleEntry(4).intended;
    m_model->setEntries({sampleEntry(4), twin});
    QCOMPARE(numbersIn(*m_model), (QList{5, 4}));
    m_model->setEntries({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestJournalModel::cells()
{
    auto done = sampleEntry(1);
    done.target = u"Anna Ångström"_s;
    done.reason = u"Ordered twice"_s;
    auto refused = sampleEntry(2, refusedOutcome(u"No right"_s));
    refused.target = sampleGuid(9).toString(QUuid::WithoutBraces);
    m_model->setEntries({done, refused, sampleEntry(3, std::nullopt)});

    QCOMPARE(cell(2, JournalModel::WhenColumn), u"2026-03-05 09:01"_s);
    QCOMPARE(cell(2, JournalModel::OutcomeColumn), u"Done"_s);
    QCOMPARE(cell(2, JournalModel::ActionColumn), u"Complete"_s);
    QCOMPARE(cell(2, JournalModel::TitleColumn), u"00000001… for Anna Ångström"_s);
    QCOMPARE(cell(2, JournalModel::StatusColumn), u"Approved → Completed"_s);
    QCOMPARE(cell(2, JournalModel::ByColumn), u"anna@HD-17"_s);
    QCOMPARE(cell(2, JournalModel::ReasonColumn), u"Ordered twice"_s);
    QCOMPARE(cell(2, JournalModel::ServerColumn), u"mimcm.contoso.com"_s);
    QCOMPARE(cell(2, JournalModel::WhyColumn), QString());

    QCOMPARE(cell(1, JournalModel::TitleColumn), u"00000002… for 00000009…"_s);
    QCOMPARE(cell(1, JournalModel::WhyColumn),
             u"The server does not allow this. The server's words: No right"_s);
    QCOMPARE(cell(0, JournalModel::OutcomeColumn), u"Not known yet"_s);
    QCOMPARE(cell(0, JournalModel::StatusColumn), u"Approved"_s);

    // What a cell shortens stands in its tooltip.
    const auto toolTip = [this](int row, int column) {
        return m_model->index(row, column).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(toolTip(2, JournalModel::WhenColumn).contains(u"2026-03-05 09:01:00 UTC+01:00"_s));
    QVERIFY(toolTip(2, JournalModel::TitleColumn).contains(sampleId(1).text()));
    QVERIFY(toolTip(2, JournalModel::ServerColumn).contains(sampleServer));

    const auto outcome = m_model->index(1, JournalModel::OutcomeColumn);
    QCOMPARE(outcome.data(OutcomeModel::KindRole).toInt(), static_cast<int>(Kind::Refused));
    QCOMPARE(outcome.data(OutcomeModel::StateRole).toInt(),
             static_cast<int>(RunItem::State::Ended));
    QCOMPARE(m_model->index(0, JournalModel::OutcomeColumn).data(OutcomeModel::StateRole).toInt(),
             static_cast<int>(RunItem::State::InFlight));
    // Only there, or other columns would get the icon.
    QVERIFY(!m_model->index(1, JournalModel::WhyColumn).data(OutcomeModel::StateRole).isValid());
    QCOMPARE(outcome.data(JournalModel::IdRole).value<RequestId>(), sampleId(2));
}

void TestJournalModel::serverTextsArePlain()
{
    m_model->setEntries({sampleEntry(1, refusedOutcome(u"<b>no</b>\u202e\nno"_s))});
    QVERIFY(cell(0, JournalModel::WhyColumn).contains(u"<b>no</b><U+202E> no"_s));
    const auto toolTip
        = m_model->index(0, JournalModel::WhyColumn).data(Qt::ToolTipRole).toString();
    QVERIFY(toolTip.contains(u"&lt;b&gt;no"_s) && !toolTip.contains(u"<b>"_s));
}

void TestJournalModel::namesWho_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("shown");
    QTest::newRow("account") << u"anna"_s << u"PC"_s << u"anna@PC"_s;
    QTest::newRow("Kerberos") << u"anna@CONTOSO"_s << u"PC"_s << u"anna@CONTOSO (PC)"_s;
    QTest::newRow("no host") << u"anna"_s << QString() << u"anna"_s;
    QTest::newRow("no user") << QString() << u"PC"_s << u"PC"_s;
}

void TestJournalModel::namesWho()
{
    QFETCH(QString, user);
    QFETCH(QString, host);
    auto entry = sampleEntry(1);
    entry.user = user;
    entry.host = host;
    m_model->setEntries({entry});
    QTEST(cell(0, JournalModel::ByColumn), "shown");
}

void TestJournalModel::filtersByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("shown");
    QTest::newRow("nothing") << QString() << QList{3, 2, 1};
    QTest::newRow("of a cell, other case") << u"åNGSTRÖM"_s << QList{1};
    QTest::newRow("of two cells") << u"ångström completed"_s << QList{1};
    QTest::newRow("one word nowhere") << u"ångström refused"_s << QList<int>{};
    QTest::newRow("of the outcome") << u"refused"_s << QList{2};
    QTest::newRow("whole id") << sampleId(3).text() << QList{3};
    QTest::newRow("correlation id") << u"c0ffee00"_s << QList{2};
    QTest::newRow("server's words") << u"clm"_s << QList{2};
    QTest::newRow("day") << u"2026-03-05"_s << QList{3, 2, 1};
}

void TestJournalModel::filtersByWords()
{
    QFETCH(QString, text);
    auto first = sampleEntry(1);
    first.target = u"Anna Ångström"_s;
    m_model->setEntries(
        {first, sampleEntry(2, refusedOutcome(u"CLM says no"_s, u"c0ffee00-1"_s)), sampleEntry(3)});
    m_model->setFilterText(text);
    QTEST(numbersIn(*m_model), "shown");
    QCOMPARE(m_model->entryCount(), 3);
}

void TestJournalModel::filtersByKind_data()
{
    QTest::addColumn<Show>("show");
    QTest::addColumn<QList<int>>("shown");
    QTest::newRow("all") << Show::All << QList{7, 6, 5, 4, 3, 2, 1};
    QTest::newRow("needs attention") << Show::NeedsAttention << QList{7, 5, 4, 2};
    QTest::newRow("done") << Show::Done << QList{1};
    QTest::newRow("refused") << Show::Refused << QList{2};
    QTest::newRow("overtaken") << Show::Overtaken << QList{3};
    QTest::newRow("unknown") << Show::Unknown << QList{7, 4};
    QTest::newRow("not sent") << Show::NotSent << QList{5};
}

void TestJournalModel::filtersByKind()
{
    QFETCH(Show, show);
    m_model->setEntries(oneOfEachKind());
    m_model->setShow(show);
    QTEST(numbersIn(*m_model), "shown");
    QCOMPARE(m_model->attentionCount(), 4);
}

void TestJournalModel::selectionStaysAtItsEntry()
{
    m_model->setEntries({sampleEntry(1), sampleEntry(2), sampleEntry(3)});
    const QPersistentModelIndex second(m_model->index(1, JournalModel::WhyColumn));
    const QPersistentModelIndex third(m_model->index(0, 0));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setEntries({sampleEntry(1), sampleEntry(2), sampleEntry(4), sampleEntry(5)});
    QCOMPARE(second.row(), 2);
    QCOMPARE(second.column(), int(JournalModel::WhyColumn));
    QVERIFY(!third.isValid());
    m_model->setFilterText(sampleId(2).text());
    QCOMPARE(second.row(), 0);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(m_model->rowOf(2), 0);
    QCOMPARE(m_model->rowOf(4), -1);
}

void TestJournalModel::filterFollowsTheOutcome()
{
    m_model->setEntries({sampleEntry(1, std::nullopt), sampleEntry(2)});
    m_model->setFilterText(u"done"_s);
    QCOMPARE(numbersIn(*m_model), (QList{2}));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setEntries({sampleEntry(1), sampleEntry(2)});
    QCOMPARE(numbersIn(*m_model), (QList{2, 1}));
    QVERIFY(!changed.isEmpty());
    // The same numbers in another journal are other entries.
    auto other = sampleEntry(1);
    other.request = sampleId(77);
    m_model->setFilterText(sampleId(77).text());
    m_model->setEntries({other, sampleEntry(2)});
    QCOMPARE(numbersIn(*m_model), (QList{1}));
}

void TestJournalModel::tellsEverything()
{
    auto entry = sampleEntry(12, refusedOutcome(u"No right"_s, u"c0ffee00-1"_s));
    entry.outcome->error->path = u"PUT /requests/1"_s;
    entry.outcome->error->technical = u"technically"_s;
    entry.target = u"Anna"_s;
    entry.originator = u"Bo"_s;
    entry.reason = u"Because"_s;
    entry.session = sampleGuid(5);
    const QString details = JournalTexts(m_texts).details(entry);
    for (const QString &fact :
         {entry.request.text(), sampleServer, u"Because"_s, u"Anna"_s, u"Bo"_s, u"No right"_s,
          u"c0ffee00-1"_s, u"PUT /requests/1"_s, u"technically"_s, u"403"_s, u"anna@HD-17"_s,
          u"0.1.0"_s, u"2026-03-05 09:12:00 UTC+01:00"_s, u"2026-03-05 09:12:02 UTC+01:00"_s,
          guidText(entry.run), guidText(entry.session), u"Approved → Approved"_s})
        QVERIFY2(details.contains(fact), qPrintable(fact));
    // What is not known has no line.
    const QString bare = JournalTexts(m_texts).details(JournalEntry());
    QVERIFY2(!bare.contains(u": \n"_s) && !bare.endsWith(u':'), qPrintable(bare));
}

void TestJournalModel::tableForSpreadsheets()
{
    auto entry = sampleEntry(1, refusedOutcome(u"@SUM(A1)\tnext\nline"_s, u"c0ffee00-1"_s));
    entry.reason = u"=cmd|' /C calc'!A0"_s;
    m_model->setEntries({entry, sampleEntry(2)});
    const auto lines = m_model->toTable({1}).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(2).isEmpty());
    const auto titles = lines.at(0).split(u'\t');
    const auto cells = lines.at(1).split(u'\t');
    QCOMPARE(cells.size(), titles.size());
    QCOMPARE(cells.at(JournalModel::WhenColumn), u"2026-03-05 09:01:00 UTC+01:00"_s);
    QCOMPARE(cells.at(JournalModel::ReasonColumn), u"'=cmd|' /C calc'!A0"_s);
    QVERIFY(cells.at(JournalModel::WhyColumn).endsWith(u"@SUM(A1) next line"_s));
    QVERIFY(cells.contains(sampleId(1).text()) && cells.contains(u"c0ffee00-1"_s));
}

void TestJournalModel::followsTheLocale()
{
    m_model->setEntries({sampleEntry(1)});
    m_model->setFilterText(u"2026-03-05"_s);
    QCOMPARE(m_model->rowCount(), 1);
    m_texts.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    QSignalSpy headers(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_model->retranslate();
    QCOMPARE(headers.count(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFilterText(u"3/5/26"_s);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestJournalModel::manyEntries()
{
    QList<JournalEntry> entries;
    for (int number = 1; number <= 50'000; ++number)
        entries += sampleEntry(
            number, number % 100 == 0 ? refusedOutcome(u"no"_s) : sampleOutcome(Kind::Done));
    m_model->setEntries(entries);
    QCOMPARE(m_model->rowCount(), 50'000);
    m_model->setFilterText(u"refused"_s);
    QCOMPARE(m_model->rowCount(), 500);
    m_model->setFilterText(sampleId(49'900).text());
    QCOMPARE(numbersIn(*m_model), (QList{49'900}));
    entries += sampleEntry(50'001);
    m_model->setEntries(entries);
    QCOMPARE(numbersIn(*m_model), (QList{49'900}));
    m_model->setFilterText({});
    QCOMPARE(m_model->rowCount(), 50'001);
}

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
