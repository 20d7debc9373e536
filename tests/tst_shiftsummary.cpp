// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestmodel.h"
#include "models/shiftsummary.h"
#include "support/samplerequests.h"
#include "support/thissystem.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// The line that begins so; empty where there is none.
QString line(const QString &text, const QString &begin)
{
    const auto lines = text.split(u'\n');
    for (const auto &line : lines) {
        if (line.trimmed().startsWith(begin))
            return line.trimmed();
    }
    return {};
}

JournalEntry entry(int number, std::optional<Outcome::Kind> kind)
{
    JournalEntry entry;
    entry.request = sampleId(number);
    entry.change = StatusChange::Cancel;
    entry.target = u"Bo <b>Öhman</b>\u202e"_s;
    if (kind) {
        entry.outcome.emplace();
        entry.outcome->kind = *kind;
    }
    return entry;
}

}

class TestShiftSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsWhatCameIn();
    void countsWhatWasDecided();
    void tellsWhatWasDoneHere();
    void tellsWhatWaits();
    void saysWhatItDoesNotKnow();
    void leavesOutWhatIsUnconfirmed();

private:
    static ShiftSummary::Facts facts()
    {
        ShiftSummary::Facts facts;
        facts.server = u"Practice"_s;
        facts.since = QDateTime(QDate(2026, 3, 1), QTime(8, 3), Qt::UTC);
        facts.openRead = QDateTime(QDate(2026, 3, 1), QTime(16, 0), Qt::UTC);
        facts.hasDecided = true;
        return facts;
    }
};

void TestShiftSummary::countsWhatCameIn()
{
    RequestModel model(nullptr);
    auto requests = sampleRequests({1, 2, 3, 4, 5}); // at 08:01, 08:02 and so on
    requests[3].type = RequestType::Enroll;
    requests[4].status = RequestStatus::Denied;
    auto timeless = sampleRequest(6);
    timeless.submitted = {};
    model.mergeLoaded(requests + QList{timeless}, 1);
    QCOMPARE(line(ShiftSummary::text(facts(), model), u"Sent in"_s),
             u"Sent in: 3 request(s) (Unblock 2, Enroll 1)"_s);
    // What is decided is known in part only.
    auto without = facts();
    without.hasDecided = false;
    QCOMPARE(line(ShiftSummary::text(without, model), u"Sent in"_s),
             u"Sent in and still waiting: 2 request(s) (Enroll 1, Unblock 1)"_s);
    without.since = without.since.addDays(1);
    QCOMPARE(line(ShiftSummary::text(without, model), u"Sent in"_s),
             u"Sent in and still waiting: 0 request(s)"_s);
}

void TestShiftSummary::countsWhatWasDecided()
{
    RequestModel model(nullptr);
    QList<Request> requests;
    int number = 0;
    for (const auto status : {RequestStatus::Completed, RequestStatus::Completed,
                              RequestStatus::Failed, RequestStatus::Completed}) {
        requests += sampleRequest(++number, status);
        requests.last().completed = facts().since.addSecs(60 * (3 - number));
    }
    model.mergeLoaded(requests, 1);
    QCOMPARE(line(ShiftSummary::text(facts(), model), u"Completed at"_s),
             u"Completed at that time: 3 request(s) (Completed 2, Failed 1)"_s);
}

void TestShiftSummary::tellsWhatWasDoneHere()
{
    RequestModel model(nullptr);
    auto known = sampleRequest(3);
    model.mergeLoaded({known}, 1);
    auto with = facts();
    using Kind = Outcome::Kind;
    with.entries = {entry(1, Kind::Done), entry(2, Kind::Done), entry(3, Kind::Unknown),
                    entry(4, Kind::Refused), entry(5, std::nullopt)};
    const QString text = ShiftSummary::text(with, model);
    QVERIFY(line(text, u"Changed from this computer"_s)
                .startsWith(u"Changed from this computer: 5 request(s) (Done 2,"_s));
    // Whoever takes over must look at these two.
    QCOMPARE(text.count(u"To be looked at"_s), 2);
    QVERIFY(text.contains(model.texts().title(known)));
    QVERIFY(text.contains(sampleId(3).text()));
    QVERIFY(text.contains(sampleId(5).text()));
    QVERIFY(!text.contains(sampleId(4).text()));
    QVERIFY(!text.contains(QChar(0x202e)));
    with.journalProblem = u"The journal cannot be read."_s;
    QVERIFY(ShiftSummary::text(with, model)
                .contains(u"Changed from this computer: The journal cannot be read."_s));
}

void TestShiftSummary::tellsWhatWaits()
{
    RequestModel model(nullptr);
    auto old = sampleRequest(1);
    old.submitted = QDateTime::currentDateTimeUtc().addDays(-20);
    auto fresh = sampleRequest(2, RequestStatus::Approved);
    fresh.submitted = QDateTime::currentDateTimeUtc();
    model.mergeLoaded({old, fresh, sampleRequest(3, RequestStatus::Completed)}, 1);
    auto with = facts();
    with.oldDays = 14;
    const QString text = ShiftSummary::text(with, model);
    // A language that is the system's has the system's dates.
    const QString waiting
        = isWindows ? u"Waiting, as read 3/1/2026"_s : u"Waiting, as read 1 Mar 2026"_s;
    QVERIFY2(line(text, waiting).endsWith(u"2 request(s) (Approved 1, Pending 1)"_s),
             qPrintable(text));
    QVERIFY(line(text, u"The oldest"_s).contains(u"20"_s));
    QVERIFY(line(text, u"Worth a look"_s).endsWith(u": 1"_s));
    with.oldDays = 0;
    QCOMPARE(line(ShiftSummary::text(with, model), u"Worth a look"_s), QString());
}

void TestShiftSummary::saysWhatItDoesNotKnow()
{
    RequestModel model(nullptr);
    auto nothing = facts();
    nothing.hasDecided = false;
    nothing.openRead = {};
    const QString text = ShiftSummary::text(nothing, model);
    QVERIFY(line(text, u"Decided"_s).contains(u"have not been read"_s));
    QVERIFY(line(text, u"Waiting"_s).contains(u"have not been read"_s));
    QVERIFY(!text.contains(u"Written by"_s));
    QVERIFY(line(text, u"From "_s).contains(u"2026-03-01 09:03"_s));
}

// An earlier session has read it; nobody knows what has become of it.
void TestShiftSummary::leavesOutWhatIsUnconfirmed()
{
    RequestModel model(nullptr);
    auto decided = sampleRequest(1, RequestStatus::Completed);
    decided.completed = facts().since.addSecs(60);
    model.mergeUnconfirmed({sampleRequest(2), sampleRequest(3), decided});
    const QString text = ShiftSummary::text(facts(), model);
    QCOMPARE(line(text, u"Sent in"_s), u"Sent in: 0 request(s)"_s);
    QCOMPARE(line(text, u"Completed at"_s), u"Completed at that time: 0 request(s)"_s);
    QVERIFY(line(text, u"Waiting"_s).endsWith(u"0 request(s)"_s));
    model.mergeLoaded({sampleRequest(3), decided}, 1);
    const QString confirmed = ShiftSummary::text(facts(), model);
    QVERIFY(line(confirmed, u"Sent in"_s).startsWith(u"Sent in: 1 request(s)"_s));
    QVERIFY(line(confirmed, u"Completed at"_s).startsWith(u"Completed at that time: 1 "_s));
    QVERIFY(line(confirmed, u"Waiting"_s).endsWith(u"1 request(s) (Pending 1)"_s));
}

QTEST_GUILESS_MAIN(TestShiftSummary)
#include "tst_shiftsummary.moc"
