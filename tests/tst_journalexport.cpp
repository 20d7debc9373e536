// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guid.h"
#include "journal/journalcodec.h"
#include "journal/journalexport.h"
#include "support/journalbed.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// The cells of a table by RFC 4180.
QList<QStringList> rows(const QString &table)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const QChar letter = table.at(i);
        if (quoted && letter == u'"' && table.mid(i + 1, 1) == u"\""_s) {
            rows.last().last() += letter;
            ++i;
        } else if (letter == u'"') {
            quoted = !quoted;
        } else if (!quoted && letter == u',') {
            rows.last() << QString();
        } else if (!quoted && table.mid(i, 2) == u"\r\n"_s) {
            rows << QStringList{QString()};
            ++i;
        } else {
            rows.last().last() += letter;
        }
    }
    rows.removeLast();
    return rows;
}

JournalEntry oddEntry()
{
    auto entry = JournalBed::entry();
    entry.number = 3;
    entry.intended = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
    entry.target = u"=HYPERLINK(\"http://a\",\"b\")"_s;
    entry.originator = u"+46 8"_s;
    entry.reason = u"two\r\nlines, \"quoted\""_s;
    entry.user = u"@anna"_s;
    entry.host = u"-pc"_s;
    entry.version = u"\tx"_s;
    entry.server = u"\rserver"_s;
    return entry;
}

JournalEntry endedEntry()
{
    auto entry = JournalBed::entry(2);
    entry.number = 4;
    entry.intended = QDateTime(QDate(2026, 7, 1), QTime(14, 0), Qt::OffsetFromUTC, 7200);
    entry.ended = entry.intended.addMSecs(1234);
    auto &outcome = entry.outcome.emplace();
    outcome.kind = Outcome::Kind::Refused;
    outcome.statusAfter = RequestStatus(55);
    outcome.error.emplace().serverMessage = u"a, b"_s;
    outcome.error->kind = ApiError::Kind::Rejected;
    return entry;
}

}

class TestJournalExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tableHasEveryName();
    void tableIsSafe();
    void tableTellsTheEnd();
    void objectsAreTheSame();
};

void TestJournalExport::tableHasEveryName()
{
    const QByteArray table = JournalExport::csv({});
    QVERIFY(table.startsWith("\xef\xbb\xbfnumber,time,ended,"));
    QVERIFY(table.endsWith("\r\n"));
    auto names = rows(QString::fromUtf8(table.mid(3))).value(0);
    names.sort();
    auto expected = JournalCodec::whole(oddEntry()).keys();
    expected << u"target_name"_s << u"originator_name"_s;
    expected.sort();
    QCOMPARE(names, expected);
    // Whoever reads the columns by their place finds the earlier ones where they were.
    QVERIFY(table.endsWith("version,target_name,originator_name\r\n"));
}

void TestJournalExport::tableIsSafe()
{
    const auto table = rows(QString::fromUtf8(JournalExport::csv({oddEntry()}).mid(3)));
    QCOMPARE(table.size(), 2);
    QCOMPARE(table.at(1).size(), table.at(0).size());
    const auto cell
        = [&table](const QString &name) { return table.at(1).at(table.at(0).indexOf(name)); };
    QCOMPARE(cell(u"number"_s), u"3"_s);
    QCOMPARE(cell(u"time"_s), u"2026-07-01T12:00:00.000Z"_s);
    QCOMPARE(cell(u"target"_s), u"'=HYPERLINK(\"http://a\",\"b\")"_s);
    QCOMPARE(cell(u"originator"_s), u"'+46 8"_s);
    QCOMPARE(cell(u"reason"_s), u"two\r\nlines, \"quoted\""_s);
    QCOMPARE(cell(u"user"_s), u"'@anna"_s);
    QCOMPARE(cell(u"host"_s), u"'-pc"_s);
    QCOMPARE(cell(u"version"_s), u"'\tx"_s);
    QCOMPARE(cell(u"server"_s), u"'\rserver"_s);
    QCOMPARE(cell(u"outcome"_s), QString());
    QCOMPARE(cell(u"ended"_s), QString());
}

void TestJournalExport::tableTellsTheEnd()
{
    const auto table
        = rows(QString::fromUtf8(JournalExport::csv({oddEntry(), endedEntry()}).mid(3)));
    QCOMPARE(table.size(), 3);
    const auto cell
        = [&table](const QString &name) { return table.at(2).at(table.at(0).indexOf(name)); };
    QCOMPARE(cell(u"time"_s), u"2026-07-01T12:00:00.000Z"_s);
    QCOMPARE(cell(u"ended"_s), u"2026-07-01T12:00:01.234Z"_s);
    QCOMPARE(cell(u"outcome"_s), u"refused"_s);
    QCOMPARE(cell(u"status_after"_s), u"55"_s);
    QCOMPARE(cell(u"message"_s), u"a, b"_s);
    QCOMPARE(cell(u"unsent"_s), u"false"_s);
}

void TestJournalExport::objectsAreTheSame()
{
    const QUuid anna(u"8f1590dc-d932-4b66-8e68-2e91c5880780"_s);
    QList<JournalEntry> entries{oddEntry(), endedEntry()};
    entries[1].target = guidText(anna);
    const JournalExport::Names names{{anna, u"Anna Ångström"_s}};
    const auto array = QJsonDocument::fromJson(JournalExport::json(entries, names)).array();
    const auto lines = JournalExport::jsonLines(entries, names).split('\n');
    QCOMPARE(array.size(), 2);
    QCOMPARE(lines.size(), 3);
    for (qsizetype i = 0; i < 2; ++i) {
        auto expected = JournalCodec::whole(entries.at(i));
        expected[u"target_name"_s] = i == 1 ? QJsonValue(names.value(anna)) : QJsonValue();
        expected[u"originator_name"_s] = QJsonValue();
        QCOMPARE(array.at(i).toObject(), expected);
        QCOMPARE(QJsonDocument::fromJson(lines.at(i)).object(), expected);
    }
    QCOMPARE(QJsonDocument::fromJson(JournalExport::json({})).array(), QJsonArray());
    QCOMPARE(JournalExport::jsonLines({}), QByteArray());
}

QTEST_GUILESS_MAIN(TestJournalExport)
#include "tst_journalexport.moc"
