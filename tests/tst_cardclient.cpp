// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicecards.h"
#include "demo/practicehost.h"
#include "demo/practicejson.h"
#include "demo/practiceseeder.h"
#include "support/apibed.h"
#include "support/rawserver.h"
#include "support/samplecards.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = ApiError::Kind;
Q_DECLARE_METATYPE(Sigill::ApiError::Kind)

namespace {

using Certificates = QList<Result<IssuedCertificate>>;
using Operations = QList<Result<QString>>;

// What all four calls report about one object.
struct Reported
{
    Reported(ApiClient &client, const CardObject &object)
    {
        client.fetchCertificateProfile(object.id, &client, profile.callback());
        client.fetchSmartcard(object.id, &client, card.callback());
        client.fetchCertificates(object, &client, certificates.callback());
        client.fetchOperations(object, &client, operations.callback());
        [this] { QTRY_COMPARE_WITH_TIMEOUT(times(), 4, 60'000); }();
    }
    int times() const { return profile.times + card.times + certificates.times + operations.times; }

    Caught<CertificateProfile> profile;
    Caught<Smartcard> card;
    Caught<Certificates> certificates;
    Caught<Operations> operations;
};

}

// The calls about profiles and smart cards.
class TestCardClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatTheServerHas();
    void asksAtTheRightAddress();
    void tellsWhatIsNotThere();
    void tellsWhatWentWrong_data();
    void tellsWhatWentWrong();
    void stopsAtHugeAnswers();
};

// Written and read by different code: every field must agree.
void TestCardClient::readsWhatTheServerHas()
{
    const PracticeOptions options{.requests = 60,
                                  .now = QDateTime(QDate(2026, 11, 28), QTime(20, 0), Qt::UTC)};
    const auto host = PracticeHost::start(options);
    QVERIFY(host);
    ApiBed bed((*host)->baseUrl());
    PracticeStore store;
    store.replace((*host)->requests());
    const PracticeCards served(store, options.now);
    int cards = 0;
    int certificates = 0;
    for (const auto &request : store.requests()) {
        if (!request.oldProfile.isNull()) {
            const CardObject object{CardObject::Kind::Profile, request.oldProfile};
            const Reported reported(bed.client, object);
            QVERIFY(reported.profile.result == *served.profile(object.id));
            const auto &list = reported.certificates.result;
            QVERIFY(list.has_value());
            const auto expected = *served.certificates(object);
            QCOMPARE(list->size(), expected.size());
            for (qsizetype i = 0; i < expected.size(); ++i)
                QVERIFY(list->at(i) == expected.at(i));
            certificates += static_cast<int>(expected.size());
            QStringList words;
            QVERIFY(reported.operations.result.has_value());
            for (const auto &word : *reported.operations.result)
                words << word.value();
            QCOMPARE(words, *served.operations(object));
        }
        if (!request.newSmartcard.isNull()) {
            const Reported reported(bed.client,
                                    {CardObject::Kind::Smartcard, request.newSmartcard});
            QVERIFY(reported.card.result == *served.smartcard(request.newSmartcard));
            ++cards;
        }
    }
    QVERIFY(cards > 5 && certificates > 30);
}

void TestCardClient::asksAtTheRightAddress()
{
    RawServer server(
        [](QTcpSocket &socket, const RawServer::Call &) { RawServer::answer(socket, 204, {}); });
    ApiBed bed(server.profile());
    const QByteArray id = guidText(sampleGuid(1)).toLatin1();
    for (const auto kind : {CardObject::Kind::Profile, CardObject::Kind::Smartcard}) {
        const auto before = server.calls().size();
        QCOMPARE(Reported(bed.client, {kind, sampleGuid(1)}).times(), 4);
        QSet<QByteArray> paths;
        for (const auto &call : server.calls().mid(before)) {
            QCOMPARE(call.method, "GET");
            paths.insert(call.path);
        }
        const QByteArray api = "/cm/api/v1.0/";
        const QByteArray holder
            = api + (kind == CardObject::Kind::Profile ? "profiles/" : "smartcards/") + id;
        const QSet<QByteArray> expected{api + "profiles/" + id, api + "smartcards/" + id,
                                        holder + "/certificates", holder + "/operations"};
        QCOMPARE(paths, expected);
    }
}

void TestCardClient::tellsWhatIsNotThere()
{
    const auto host = PracticeHost::start({.requests = 2});
    QVERIFY(host);
    ApiBed bed((*host)->baseUrl());
    const Reported reported(bed.client, {CardObject::Kind::Smartcard, sampleGuid(1)});
    QCOMPARE(reported.times(), 4);
    QCOMPARE(reported.profile.result.error().kind, Kind::Empty);
    QCOMPARE(reported.card.result.error().kind, Kind::Empty);
    // For a list no content is a list of none.
    QVERIFY(reported.certificates.result == Certificates());
    QVERIFY(reported.operations.result == Operations());
}

void TestCardClient::tellsWhatWentWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("objectKind");
    QTest::addColumn<Kind>("listKind");
    QTest::addRow("forbidden") << 403 << QByteArray(R"({"Message":"No."})") << Kind::Forbidden
                               << Kind::Forbidden;
    QTest::addRow("no such address") << 404 << QByteArray() << Kind::NotFound << Kind::NotFound;
    QTest::addRow("failed") << 500 << QByteArray(R"({"Message":"Oh."})") << Kind::ServerFailed
                            << Kind::ServerFailed;
    QTest::addRow("busy") << 503 << QByteArray() << Kind::Busy << Kind::Busy;
    // Nothing at all is not the same as none.
    QTest::addRow("no body") << 200 << QByteArray() << Kind::Empty << Kind::Empty;
    QTest::addRow("no JSON") << 200 << QByteArray("{{{") << Kind::Malformed << Kind::Malformed;
    QTest::addRow("text") << 200 << QByteArray("\"x\"") << Kind::Malformed << Kind::Malformed;
    QTest::addRow("another one") << 200 << PracticeJson::smartcard(sampleSmartcard(9))
                                 << Kind::Malformed << Kind::Malformed;
}

void TestCardClient::tellsWhatWentWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    RawServer server([&](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, status, body);
    });
    ApiBed bed(server.profile());
    const Reported reported(bed.client, {CardObject::Kind::Profile, sampleGuid(1)});
    QCOMPARE(reported.times(), 4);
    QTEST(reported.profile.result.error().kind, "objectKind");
    QTEST(reported.card.result.error().kind, "objectKind");
    QTEST(reported.certificates.result.error().kind, "listKind");
    QTEST(reported.operations.result.error().kind, "listKind");
    for (const auto &error :
         {reported.profile.result.error(), reported.operations.result.error()}) {
        QCOMPARE(error.httpStatus, status);
        QVERIFY(error.path.startsWith(u"GET /"_s));
    }
    // Null is how the framework says that there is none.
    RawServer nullServer([](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, 200, "null");
    });
    ApiBed nullBed(nullServer.profile());
    const Reported none(nullBed.client, {CardObject::Kind::Profile, sampleGuid(1)});
    QCOMPARE(none.profile.result.error().kind, Kind::Empty);
    QVERIFY(none.certificates.result == Certificates());
}

void TestCardClient::stopsAtHugeAnswers()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, 200, '[' + QByteArray(2'000'000, ' ') + ']');
    });
    ApiBed bed(server.profile());
    const Reported reported(bed.client, {CardObject::Kind::Profile, sampleGuid(1)});
    QCOMPARE(reported.times(), 4);
    QCOMPARE(reported.certificates.result.error().kind, Kind::TooLarge);
}

QTEST_GUILESS_MAIN(TestCardClient)
#include "tst_cardclient.moc"
