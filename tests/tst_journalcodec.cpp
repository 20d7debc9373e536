// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalcodec.h"
#include "journal/journalnames.h"
#include "support/journalbed.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// As it comes back from the file.
QJsonObject stored(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

ApiError fullError(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = 503;
    error.serverMessage = u"Fel:\n\t\"går inte\" \\ \u2028 \U0001F4A9 \uFFFF"_s + QChar(0);
    error.correlationId = u"0c3e5a3a-8ee6-4d0e-9d6c-000000000001"_s;
    error.path = u"PUT /requests/1"_s;
    error.technical = u"line 3"_s;
    error.retryAfter = 0;
    error.unsent = true;
    return error;
}

template <typename Enum>
QList<Enum> values()
{
    QList<Enum> values;
    for (int number = 0; JournalNames::name(static_cast<Enum>(number)); ++number)
        values.append(static_cast<Enum>(number));
    return values;
}

template <typename Enum>
bool hasDistinctNames()
{
    QSet<QByteArray> names;
    for (const auto value : values<Enum>()) {
        const QByteArray name = JournalNames::name(value);
        names.insert(name);
        if (JournalNames::value<Enum>(QString::fromLatin1(name)) != value)
            return false;
    }
    return names.size() == values<Enum>().size();
}

}

class TestJournalCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesAreDistinct();
    void outcomesComeBack();
    void intentsComeBack();
    void oddTextsComeBack();
    void oneObjectHasEveryName();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void TestJournalCodec::namesAreDistinct()
{
    QCOMPARE(values<Outcome::Kind>().constLast(), Outcome::Kind::Unchanged);
    QCOMPARE(values<Outcome::ConfirmedBy>().constLast(), Outcome::ConfirmedBy::Reread);
    QCOMPARE(values<Outcome::Reason>().constLast(), Outcome::Reason::JournalFailed);
    QCOMPARE(values<ApiError::Kind>().constLast(), ApiError::Kind::Impostor);
    QVERIFY(hasDistinctNames<Outcome::Kind>());
    QVERIFY(hasDistinctNames<Outcome::ConfirmedBy>());
    QVERIFY(hasDistinctNames<Outcome::Reason>());
    QVERIFY(hasDistinctNames<ApiError::Kind>());
}

void TestJournalCodec::outcomesComeBack()
{
    QList<Outcome> outcomes;
    const auto add = [&outcomes](auto change) {
        Outcome outcome;
        change(outcome);
        outcomes.append(outcome);
    };
    for (const auto kind : values<Outcome::Kind>())
        add([&](Outcome &outcome) { outcome.kind = kind; });
    for (const auto confirmedBy : values<Outcome::ConfirmedBy>())
        add([&](Outcome &outcome) { outcome.confirmedBy = confirmedBy; });
    for (const auto reason : values<Outcome::Reason>())
        add([&](Outcome &outcome) { outcome.reason = reason; });
    for (const auto kind : values<ApiError::Kind>()) {
        add([&](Outcome &outcome) { outcome.error = fullError(kind); });
        add([&](Outcome &outcome) { outcome.error.emplace().kind = kind; });
    }
    for (const auto status : {RequestStatus::None, RequestStatus::Executing, RequestStatus(99),
                              RequestStatus(-1), RequestStatus(std::numeric_limits<int>::max())}) {
        add([&](Outcome &outcome) { outcome.statusBefore = status; });
        add([&](Outcome &outcome) { outcome.statusAfter = status; });
    }
    add([](Outcome &outcome) {
        outcome.httpStatus = 405;
        outcome.attempts = 3;
    });
    for (const auto &outcome : outcomes) {
        const auto read = JournalCodec::readOutcome(stored(JournalCodec::outcome(outcome)));
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        QVERIFY(*read == outcome);
    }
}

void TestJournalCodec::intentsComeBack()
{
    auto entry = JournalBed::entry();
    entry.intended = QDateTime(QDate(2026, 3, 29), QTime(1, 59, 59, 7), Qt::UTC);
    entry.user = u"CONTOSO\\anna"_s;
    entry.host = u"pc-17"_s;
    entry.session = QUuid::createUuid();
    entry.version = u"1.2"_s;
    for (const auto change :
         {StatusChange::Complete, StatusChange::Cancel, StatusChange::Abandon}) {
        for (const auto status : {RequestStatus::Approved, RequestStatus(77)}) {
            for (const auto &readBefore : {entry.intended.addMSecs(-1), QDateTime()}) {
                entry.change = change;
                entry.statusBefore = status;
                entry.readBefore = readBefore;
                const auto read = JournalCodec::readIntent(stored(JournalCodec::intent(entry)));
                QVERIFY(read);
                QCOMPARE(JournalCodec::whole(*read), JournalCodec::whole(entry));
                QCOMPARE(read->change, change);
                QCOMPARE(read->statusBefore, status);
                QCOMPARE(read->readBefore, readBefore);
                QCOMPARE(read->intended, entry.intended);
                QCOMPARE(read->request, entry.request);
                QCOMPARE(read->session, entry.session);
                QCOMPARE(read->run, entry.run);
            }
        }
    }
}

void TestJournalCodec::oddTextsComeBack()
{
    auto entry = JournalBed::entry();
    entry.intended = QDateTime::currentDateTimeUtc();
    for (const auto &text : {QString(QChar(0xd800)), QString(u"a"_s + QChar(0xdc00) + u"b"_s),
                             QString(QChar(0xfffe)), QString(QChar(0)), u"\x1b[31m"_s}) {
        entry.reason = text;
        const auto read = JournalCodec::readIntent(stored(JournalCodec::intent(entry)));
        QVERIFY(read);
        QCOMPARE(read->reason, text);
    }
}

void TestJournalCodec::oneObjectHasEveryName()
{
    auto entry = JournalBed::entry();
    entry.number = 12;
    const auto open = JournalCodec::whole(entry);
    QCOMPARE(open.value("number"_L1), QJsonValue(12));
    QCOMPARE(open.value("action"_L1), QJsonValue(u"Canceled"_s));
    QCOMPARE(open.value("status_before"_L1), QJsonValue(u"Pending"_s));
    for (const auto name : {"outcome"_L1, "ended"_L1, "http"_L1, "error"_L1, "confirmed_by"_L1}) {
        QVERIFY(open.contains(name));
        QVERIFY(open.value(name).isNull());
    }
    entry.ended = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    auto &outcome = entry.outcome.emplace();
    outcome.kind = Outcome::Kind::NotSent;
    outcome.confirmedBy = Outcome::ConfirmedBy::Answer;
    outcome.error = fullError(ApiError::Kind::Busy);
    const auto ended = JournalCodec::whole(entry);
    QCOMPARE(ended.keys(), open.keys());
    QCOMPARE(ended.value("ended"_L1), QJsonValue(u"2026-01-02T03:04:05.006Z"_s));
    QCOMPARE(ended.value("outcome"_L1), QJsonValue(u"not_sent"_s));
    QCOMPARE(ended.value("confirmed_by"_L1), QJsonValue(u"answer"_s));
    QCOMPARE(ended.value("error"_L1), QJsonValue(u"busy"_s));
    QCOMPARE(ended.value("retry_after"_L1), QJsonValue(0));
    QCOMPARE(ended.value("reason"_L1), QJsonValue(entry.reason));
}

void TestJournalCodec::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("outcome") << u"outcome"_s << QJsonValue(u"perhaps"_s);
    QTest::newRow("no outcome") << u"outcome"_s << QJsonValue();
    QTest::newRow("confirmed by") << u"confirmed_by"_s << QJsonValue(u"guess"_s);
    QTest::newRow("reason") << u"outcome_reason"_s << QJsonValue(7);
    QTest::newRow("status") << u"status_after"_s << QJsonValue(u"Lost"_s);
    QTest::newRow("http") << u"http"_s << QJsonValue(u"200"_s);
    QTest::newRow("error") << u"error"_s << QJsonValue(u"new_kind"_s);
    QTest::newRow("time") << u"time"_s << QJsonValue(u"yesterday"_s);
    QTest::newRow("request") << u"request"_s << QJsonValue(u"1"_s);
    QTest::newRow("action") << u"action"_s << QJsonValue(u"Denied"_s);
    QTest::newRow("status before") << u"status_before"_s << QJsonValue(true);
    QTest::newRow("read before") << u"read_before"_s << QJsonValue(u""_s);
    QTest::newRow("user") << u"user"_s << QJsonValue(QJsonValue::Undefined);
}

void TestJournalCodec::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    auto entry = JournalBed::entry();
    entry.intended = QDateTime::currentDateTimeUtc();
    entry.outcome.emplace().error = fullError(ApiError::Kind::Tls);
    auto object = JournalCodec::whole(entry);
    QVERIFY(JournalCodec::readIntent(object) && JournalCodec::readOutcome(object));
    if (value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
    const auto intent = JournalCodec::readIntent(object);
    const auto outcome = JournalCodec::readOutcome(object);
    QVERIFY(intent.has_value() != outcome.has_value());
    const QString wrong = intent ? outcome.error() : intent.error();
    QVERIFY2(wrong.contains(name), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(TestJournalCodec)
#include "tst_journalcodec.moc"
