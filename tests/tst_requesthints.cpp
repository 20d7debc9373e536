// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queuecounts.h"
#include "models/repeatedrequests.h"
#include "models/requesthints.h"
#include "models/requestmodel.h"
#include "support/samplerequests.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int oldDays = 14;

Request forPerson(int number, int person, RequestType type = RequestType::Unblock,
                  RequestStatus status = RequestStatus::Pending)
{
    auto request = sampleRequest(number, status);
    request.submitted = QDateTime::currentDateTimeUtc().addSecs(-3600);
    request.target = sampleGuid(5000 + person);
    request.profileTemplate = sampleGuid(7000);
    request.type = type;
    return request;
}

QStringList values(const FactGroup &group)
{
    QStringList values;
    for (const auto &fact : group.facts)
        values += fact.value;
    return values;
}

}

class TestRequestHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsWhatWaitsLong();
    void tellsOthersLikeIt();
    void linksToOthersLikeIt();
    void tellsWhatIsOutOfUse();
    void tellsWhatWasRetired();
    void searchesForWhatIsRepeated();
    void comparesWhatCouldBeRead();
    void followsWhatComesAndGoes();
    void countsForTheOverview();
    void unconfirmedOnesAreNotRepeated();

private:
    static QStringList hints(const RequestModel &model, int number, int days = oldDays)
    {
        return values(RequestHints(model, days).group(*model.find(sampleId(number)), {}));
    }
};

void TestRequestHints::tellsWhatWaitsLong()
{
    RequestModel model(nullptr);
    auto old = forPerson(1, 1);
    old.submitted = QDateTime::currentDateTimeUtc().addDays(-20);
    auto decided = old;
    decided.id = sampleId(2);
    decided.status = RequestStatus::Denied;
    auto timeless = forPerson(3, 3);
    timeless.submitted = {};
    model.mergeLoaded({old, decided, timeless, forPerson(4, 4)}, 1);
    QCOMPARE(hints(model, 1).size(), 1);
    QVERIFY(hints(model, 1).constFirst().contains(u"20"_s));
    QVERIFY(hints(model, 1).constFirst().contains(u"14"_s));
    QCOMPARE(hints(model, 1, 0), QStringList());
    QCOMPARE(hints(model, 1, 21), QStringList());
    for (const int number : {2, 3, 4})
        QCOMPARE(hints(model, number), QStringList());
}

void TestRequestHints::tellsOthersLikeIt()
{
    RequestModel model(nullptr);
    auto unreadable = forPerson(6, 1);
    unreadable.unreadable = QStringList{u"TargetUserUuid"_s};
    auto otherTemplate = forPerson(7, 1);
    otherTemplate.profileTemplate = sampleGuid(7001);
    auto nobody = forPerson(8, 1);
    nobody.target = QUuid();
    auto nobodyElse = nobody;
    nobodyElse.id = sampleId(9);
    model.mergeLoaded({forPerson(1, 1), forPerson(2, 1), forPerson(3, 2),
                       forPerson(4, 1, RequestType::Enroll),
                       forPerson(5, 1, RequestType::Unblock, RequestStatus::Denied), unreadable,
                       otherTemplate, nobody, nobodyElse},
                      1);
    for (const int number : {1, 2}) {
        QCOMPARE(hints(model, number).size(), 1);
        QVERIFY(hints(model, number).constFirst().startsWith(u"1 more"_s));
    }
    for (const int number : {3, 4, 5, 6, 7, 8, 9})
        QCOMPARE(hints(model, number), QStringList());
}

void TestRequestHints::linksToOthersLikeIt()
{
    RequestModel model(nullptr);
    model.mergeLoaded({forPerson(1, 1), forPerson(2, 1), forPerson(3, 1), forPerson(4, 2)}, 1);
    const auto group = RequestHints(model, oldDays).group(*model.find(sampleId(2)), {});
    const QString search = RequestHints::searchOf(group.facts.constFirst().link);
    model.setFilterText(search);
    const auto found = shownIds(model);
    QCOMPARE(QSet<RequestId>(found.cbegin(), found.cend()), sampleIds({1, 2, 3}));
    // What a search may hold comes back from a link as it was.
    const QString odd = u"target:\"å & b\" id=+%20,#?"_s;
    QCOMPARE(RequestHints::searchOf(RequestHints::searchLink(odd)), odd);
    QCOMPARE(RequestHints::searchOf(QUrl(u"sigill:card"_s)), QString());
    QCOMPARE(RequestHints::searchOf(QUrl(u"mailto:search?for=x"_s)), QString());
}

void TestRequestHints::tellsWhatIsOutOfUse()
{
    RequestModel model(nullptr);
    model.mergeLoaded(
        {forPerson(1, 1), forPerson(2, 2, RequestType::Unblock, RequestStatus::Completed)}, 1);
    CardItem item;
    item.smartcard.result.emplace(Smartcard{});
    CertificateProfile profile;
    profile.status = ProfileStatus::Disabled;
    item.profile.result.emplace(profile);
    const auto of = [&](int number, const CardItem &read) {
        return values(RequestHints(model, oldDays).group(*model.find(sampleId(number)), {read}));
    };
    QCOMPARE(of(1, item).size(), 1);
    QVERIFY(of(1, item).constFirst().contains(u"profile"_s));
    QCOMPARE(of(2, item), QStringList());
    auto made = item;
    made.role = CardItem::Role::Made;
    QCOMPARE(of(1, made), QStringList());
    // A status that could not be read is none.
    profile.unreadable = QStringList{u"Status"_s};
    item.profile.result.emplace(profile);
    QCOMPARE(of(1, item), QStringList());
}

void TestRequestHints::tellsWhatWasRetired()
{
    RequestModel model(nullptr);
    const auto acting = [](int number, int card, RequestType type, RequestStatus status) {
        auto request = forPerson(number, number, type, status);
        request.oldSmartcard = card == 0 ? QUuid() : sampleGuid(9000 + card);
        return request;
    };
    auto retired = acting(1, 1, RequestType::Retire, RequestStatus::Completed);
    retired.completed = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    auto cardless = acting(6, 0, RequestType::Retire, RequestStatus::Completed);
    model.mergeLoaded({retired, acting(2, 1, RequestType::Unblock, RequestStatus::Pending),
                       acting(3, 2, RequestType::Unblock, RequestStatus::Pending),
                       acting(4, 2, RequestType::Retire, RequestStatus::Pending),
                       acting(5, 0, RequestType::Unblock, RequestStatus::Pending), cardless},
                      1);
    QCOMPARE(hints(model, 2).size(), 1);
    QVERIFY(hints(model, 2).constFirst().contains(model.texts().time(retired.completed)));
    for (const int number : {1, 3, 4, 5})
        QCOMPARE(hints(model, number), QStringList());
}

void TestRequestHints::searchesForWhatIsRepeated()
{
    RequestModel model(nullptr);
    model.setFilterText(u"is:repeated"_s);
    // One comes after the other.
    model.mergeLoaded({forPerson(1, 1), forPerson(2, 2)}, 1);
    model.mergeLoaded({forPerson(3, 1), forPerson(4, 3)}, 1);
    model.finishLoad({}, 1);
    const auto found = shownIds(model);
    QCOMPARE(QSet<RequestId>(found.cbegin(), found.cend()), sampleIds({1, 3}));
    model.setFilterText(u"-is:repeated"_s);
    const auto others = shownIds(model);
    QCOMPARE(QSet<RequestId>(others.cbegin(), others.cend()), sampleIds({2, 4}));
}

void TestRequestHints::comparesWhatCouldBeRead()
{
    RequestModel model(nullptr);
    model.setFilterText(u"is:repeated"_s);
    auto without = [](int number, int person, RequestColumn column) {
        auto request = forPerson(number, person);
        request.unreadable = {RequestColumns::field(column)};
        return request;
    };
    // Of 3 and 4 nobody knows whether they are alike.
    model.mergeLoaded({without(1, 1, RequestColumn::Comment), forPerson(2, 1),
                       without(3, 2, RequestColumn::Template),
                       without(4, 2, RequestColumn::Template), without(5, 3, RequestColumn::Type),
                       forPerson(6, 3)},
                      1);
    model.finishLoad({}, 1);
    const auto found = shownIds(model);
    QCOMPARE(QSet<RequestId>(found.cbegin(), found.cend()), sampleIds({1, 2}));
}

void TestRequestHints::followsWhatComesAndGoes()
{
    RequestModel model(nullptr);
    model.mergeLoaded({forPerson(1, 1), forPerson(2, 1), forPerson(3, 2)}, 1);
    model.finishLoad({}, 1);
    model.setFilterText(u"is:repeated"_s);
    QCOMPARE(model.rowCount(), 2);
    // A colleague has decided one of them; a third one comes in for somebody else.
    model.mergeLoaded({forPerson(1, 1), forPerson(3, 2), forPerson(4, 2)}, 2);
    model.finishLoad({}, 2);
    const auto found = shownIds(model);
    QCOMPARE(QSet<RequestId>(found.cbegin(), found.cend()), sampleIds({3, 4}));
    // The operator's own change leaves the row in sight until something puts the rows in order.
    model.updateRequest(forPerson(3, 2, RequestType::Unblock, RequestStatus::Denied), 2);
    model.sort(static_cast<int>(RequestColumn::Id), Qt::AscendingOrder);
    QCOMPARE(model.rowCount(), 0);
}

void TestRequestHints::countsForTheOverview()
{
    RequestModel model(nullptr);
    auto old = forPerson(1, 1);
    old.submitted = QDateTime::currentDateTimeUtc().addDays(-20);
    model.mergeLoaded({old, forPerson(2, 1), forPerson(3, 2), forPerson(4, 3)}, 1);
    model.setWatched(sampleIds({3, 77}));
    const auto bars = QueueCounts::hints(model, oldDays);
    QList<int> counts;
    for (const auto &bar : bars) {
        counts += bar.count;
        model.setFilterText(bar.search);
        QVERIFY2(model.rowCount() == bar.count, qPrintable(bar.search));
    }
    QCOMPARE(counts, (QList<int>{1, 2, 1}));
    QCOMPARE(QueueCounts::hints(model, 0).size(), 2);
}

void TestRequestHints::unconfirmedOnesAreNotRepeated()
{
    RequestModel model(nullptr);
    model.mergeUnconfirmed({forPerson(1, 1), forPerson(2, 1)});
    model.setFilterText(u"is:repeated"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(hints(model, 1), QStringList());
    model.mergeLoaded({forPerson(1, 1)}, 1);
    QCOMPARE(hints(model, 1), QStringList());
    model.mergeLoaded({forPerson(2, 1)}, 1);
    model.finishLoad({}, 1);
    QCOMPARE(hints(model, 1).size(), 1);
    QCOMPARE(model.rowCount(), 2);
}

QTEST_GUILESS_MAIN(TestRequestHints)
#include "tst_requesthints.moc"
