// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/cardcodec.h"
#include "api/isotime.h"
#include "demo/practicejson.h"
#include "support/samplecards.h"
#include "support/sharedfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = ApiError::Kind;
Q_DECLARE_METATYPE(Sigill::ApiError::Kind)

namespace {

QByteArray example(const QString &name)
{
    QFile file(sharedFile(u"api/examples/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QUuid guidIn(const QJsonValue &object, const QString &name)
{
    return QUuid::fromString(object[name].toString());
}

QJsonObject cardObject()
{
    return QJsonDocument::fromJson(PracticeJson::smartcard(sampleSmartcard(1))).object();
}

QJsonObject profileObject()
{
    return QJsonDocument::fromJson(PracticeJson::profile(sampleProfile(1), {}))[0].toObject();
}

QJsonObject certificateObject()
{
    return QJsonDocument::fromJson(PracticeJson::certificates({sampleCertificate(1)}))[0]
        .toObject();
}

}

// What is read of the answers about profiles and smart cards, and what of odd ones.
class TestCardCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsDocumentedCards_data();
    void readsDocumentedCards();
    void readsDocumentedProfiles();
    void readsDocumentedCertificates_data();
    void readsDocumentedCertificates();
    void readsDocumentedOperations();
    void readsWhatIsWritten();
    void oddFieldsLeaveTheRest_data();
    void oddFieldsLeaveTheRest();
    void oddCertificateLeavesTheRest_data();
    void oddCertificateLeavesTheRest();
    void oddOperationLeavesTheRest();
    void refusesOtherObjects_data();
    void refusesOtherObjects();
    void refusesOtherLists_data();
    void refusesOtherLists();
};

void TestCardCodec::readsDocumentedCards_data()
{
    QTest::addColumn<QString>("file");
    QTest::addRow("by uuid") << u"smartcard-by-uuid.json"_s;
    QTest::addRow("by card id") << u"smartcard-by-cardid.json"_s;
}

void TestCardCodec::readsDocumentedCards()
{
    QFETCH(QString, file);
    const QByteArray body = example(file);
    if (body.isEmpty())
        QSKIP("the documented examples are not here");
    const auto documented = QJsonDocument::fromJson(body).object();
    const auto id = guidIn(documented, u"Uuid"_s);
    const auto card = decodeSmartcard(body, id);
    QVERIFY(card.has_value());
    QCOMPARE(card->id, id);
    QCOMPARE(static_cast<int>(card->status), documented[u"Status"_s].toInt());
    QCOMPARE(card->flags, documented[u"Flags"_s].toInt());
    QVERIFY(card->parent.isNull() && card->primary.isNull() && card->permanent.isNull());
    QCOMPARE(card->assignedUser, guidIn(documented, u"AssignedUserUuid"_s));
    QCOMPARE(card->profileTemplate, guidIn(documented, u"ProfileTemplateUuid"_s));
    QCOMPARE(card->templateVersion, documented[u"ProfileTemplateVersion"_s].toInt());
    QCOMPARE(card->comment, QString());
    QCOMPARE(card->serialNumber, documented[u"SerialNumber"_s].toString());
    QCOMPARE(card->middleware, documented[u"Middleware"_s].toString());
    QCOMPARE(card->answerToReset, documented[u"Atr"_s].toString());
    QCOMPARE(card->unreadable, QStringList());
}

void TestCardCodec::readsDocumentedProfiles()
{
    const QByteArray body = example(u"profiles.json"_s);
    if (body.isEmpty())
        QSKIP("the documented examples are not here");
    const auto documented = QJsonDocument::fromJson(body).array();
    QVERIFY(documented.size() > 1);
    // Whatever else is in the list, the one that was asked for is found.
    for (const auto &element : documented) {
        const auto id = guidIn(element, u"Uuid"_s);
        const auto profile = decodeCertificateProfile(body, id);
        QVERIFY(profile.has_value());
        QCOMPARE(profile->id, id);
        QCOMPARE(static_cast<int>(profile->status), element[u"Status"_s].toInt());
        QCOMPARE(profile->flags, element[u"Flags"_s].toInt());
        QCOMPARE(profile->parent, guidIn(element, u"ParentProfileUuid"_s));
        QVERIFY(profile->primary.isNull());
        QCOMPARE(profile->assignedUser, guidIn(element, u"AssignedUserUuid"_s));
        QCOMPARE(profile->profileTemplate, guidIn(element, u"ProfileTemplateUuid"_s));
        QCOMPARE(profile->templateVersion, element[u"ProfileTemplateVersion"_s].toInt());
        QCOMPARE(profile->comment, QString());
        QCOMPARE(profile->unreadable, QStringList());
        // The same alone.
        const auto alone = decodeCertificateProfile(text(element.toObject()), id);
        QVERIFY(alone.has_value());
        QVERIFY(*alone == *profile);
    }
}

void TestCardCodec::readsDocumentedCertificates_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("tellsTimes");
    QTest::addRow("of a card") << u"certificates-smartcard.json"_s << false;
    QTest::addRow("of a user") << u"certificates-user.json"_s << true;
}

void TestCardCodec::readsDocumentedCertificates()
{
    QFETCH(QString, file);
    QFETCH(bool, tellsTimes);
    const QByteArray body = example(file);
    if (body.isEmpty())
        QSKIP("the documented examples are not here");
    const auto documented = QJsonDocument::fromJson(body).array();
    const auto certificates = decodeCertificates(body);
    QVERIFY(certificates.has_value());
    QCOMPARE(certificates->size(), documented.size());
    for (int i = 0; i < documented.size(); ++i) {
        QVERIFY(certificates->at(i).has_value());
        const auto &read = *certificates->at(i);
        const auto element = documented.at(i);
        QCOMPARE(read.templateName, element[u"TemplateCommonName"_s].toString());
        QCOMPARE(read.serialNumber, element[u"SerialNumber"_s].toString());
        QCOMPARE(read.thumbprint, element[u"Thumbprint"_s].toString());
        QCOMPARE(read.type, element[u"CertificateType"_s].toInt());
        QCOMPARE(read.isArchivedOnCa, element[u"ArchivedOnCa"_s].toBool());
        QVERIFY(!read.isKeyHistory);
        QCOMPARE(read.issuer, element[u"Issuer"_s].toString());
        QCOMPARE(read.requester, element[u"RequesterName"_s].toString());
        QCOMPARE(read.status.has_value(), tellsTimes);
        QCOMPARE(read.notAfter.isValid(), tellsTimes);
        QCOMPARE(read.notBefore.isValid(), tellsTimes);
        if (tellsTimes) {
            QCOMPARE(read.status, element[u"Status"_s].toInt());
            // No designator means UTC.
            QCOMPARE(read.notAfter.toString(Qt::ISODate),
                     QString(element[u"NotAfter"_s].toString() + u'Z'));
            QCOMPARE(read.notBefore.toString(Qt::ISODate),
                     QString(element[u"NotBefore"_s].toString() + u'Z'));
        }
        // What a shorter answer lacks is nothing odd.
        QCOMPARE(read.unreadable, QStringList());
    }
}

void TestCardCodec::readsDocumentedOperations()
{
    const QByteArray body = example(u"operations.json"_s);
    if (body.isEmpty())
        QSKIP("the documented examples are not here");
    const auto documented = QJsonDocument::fromJson(body).array();
    const auto operations = decodeOperations(body);
    QVERIFY(operations.has_value());
    QCOMPARE(operations->size(), documented.size());
    for (int i = 0; i < documented.size(); ++i)
        QCOMPARE(operations->at(i).value_or(QString()), documented.at(i).toString());
}

void TestCardCodec::readsWhatIsWritten()
{
    const auto card = decodeSmartcard(text(cardObject()), sampleGuid(1));
    QVERIFY(card && *card == sampleSmartcard(1));
    const auto profile = decodeCertificateProfile(text(profileObject()), sampleGuid(1));
    QVERIFY(profile && *profile == sampleProfile(1));
    const auto certificates = decodeCertificates(
        PracticeJson::certificates({sampleCertificate(1), sampleCertificate(2)}));
    QVERIFY(certificates);
    QCOMPARE(certificates->size(), 2);
    QVERIFY(certificates->at(0) == sampleCertificate(1));
    QVERIFY(certificates->at(1) == sampleCertificate(2));
}

void TestCardCodec::oddFieldsLeaveTheRest_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("odd");
    const auto fields = cardObject().keys() + profileObject().keys();
    for (const auto &field : fields) {
        if (field == "Uuid"_L1 || field == "ProfileOperations"_L1)
            continue;
        const bool isText = cardObject()[field].isString()
            && !guidFromText(cardObject()[field].toString()) && !field.endsWith("Uuid"_L1);
        QTest::addRow("%s missing", qPrintable(field))
            << field << QJsonValue(QJsonValue::Undefined);
        QTest::addRow("%s list", qPrintable(field)) << field << QJsonValue(QJsonArray{1});
        // Null is how the framework writes a text that is none.
        if (!isText && field != "Comment"_L1)
            QTest::addRow("%s null", qPrintable(field)) << field << QJsonValue(QJsonValue::Null);
    }
    QTest::addRow("huge number") << u"Status"_s << QJsonValue(1e300);
    QTest::addRow("broken number") << u"Status"_s << QJsonValue(2.5);
    QTest::addRow("number as text") << u"Status"_s << QJsonValue(u"2"_s);
}

void TestCardCodec::oddFieldsLeaveTheRest()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, odd);
    const auto spoilt = [&](QJsonObject object) {
        if (odd.isUndefined())
            object.remove(field);
        else
            object[field] = odd;
        return object;
    };
    if (cardObject().contains(field)) {
        const auto card = decodeSmartcard(text(spoilt(cardObject())), sampleGuid(1));
        QVERIFY(card.has_value());
        QCOMPARE(card->unreadable, QStringList{field});
        // Written again, nothing but this field has changed.
        auto written = QJsonDocument::fromJson(PracticeJson::smartcard(*card)).object();
        written[field] = cardObject()[field];
        QCOMPARE(written, cardObject());
    }
    if (profileObject().contains(field)) {
        const auto profile = decodeCertificateProfile(text(spoilt(profileObject())), sampleGuid(1));
        QVERIFY(profile.has_value());
        QCOMPARE(profile->unreadable, QStringList{field});
        auto written = QJsonDocument::fromJson(PracticeJson::profile(*profile, {}))[0].toObject();
        written[field] = profileObject()[field];
        QCOMPARE(written, profileObject());
    }
}

void TestCardCodec::oddCertificateLeavesTheRest_data()
{
    QTest::addColumn<QJsonValue>("odd");
    QTest::addColumn<QStringList>("unreadable"); // empty where it is no certificate at all
    const auto with = [](const QString &field, const QJsonValue &value) {
        auto object = certificateObject();
        object[field] = value;
        return QJsonValue(object);
    };
    QTest::addRow("number") << QJsonValue(7) << QStringList();
    QTest::addRow("null") << QJsonValue(QJsonValue::Null) << QStringList();
    QTest::addRow("list") << QJsonValue(QJsonArray{certificateObject()}) << QStringList();
    QTest::addRow("something else") << QJsonValue(cardObject()[u"Status"_s]) << QStringList();
    QTest::addRow("nothing in it") << QJsonValue(QJsonObject()) << QStringList();
    for (const auto &field : {u"NotAfter"_s, u"NotBefore"_s}) {
        for (const auto &time : {u"soon"_s, u"2026-02-30T00:00:00"_s, u"99999-01-01T00:00:00"_s})
            QTest::addRow("%s %s", qPrintable(field), qPrintable(time))
                << with(field, time) << QStringList{field};
        QTest::addRow("%s number", qPrintable(field)) << with(field, 5) << QStringList{field};
    }
    QTest::addRow("status text") << with(u"Status"_s, u"0"_s) << QStringList{u"Status"_s};
    QTest::addRow("issuer number") << with(u"Issuer"_s, 3) << QStringList{u"Issuer"_s};
    QTest::addRow("flag as number") << with(u"IsKeyHistory"_s, 1) << QStringList{u"IsKeyHistory"_s};
    QTest::addRow("thumbprint number") << with(u"Thumbprint"_s, 1) << QStringList{u"Thumbprint"_s};
}

void TestCardCodec::oddCertificateLeavesTheRest()
{
    QFETCH(QJsonValue, odd);
    QFETCH(QStringList, unreadable);
    const QJsonArray list{certificateObject(), odd, certificateObject()};
    const auto certificates = decodeCertificates(QJsonDocument(list).toJson());
    QVERIFY(certificates.has_value());
    QCOMPARE(certificates->size(), 3);
    QVERIFY(certificates->at(0) == sampleCertificate(1));
    QVERIFY(certificates->at(2) == sampleCertificate(1));
    const auto &read = certificates->at(1);
    QCOMPARE(read.has_value(), !unreadable.isEmpty());
    if (read) {
        QCOMPARE(read->unreadable, unreadable);
        QCOMPARE(read->templateName, sampleCertificate(1).templateName);
    } else {
        QCOMPARE(read.error().kind, Kind::Malformed);
        QVERIFY(!read.error().technical.isEmpty());
    }
}

void TestCardCodec::oddOperationLeavesTheRest()
{
    const auto operations = decodeOperations(R"(["renew", 5, {"a": 1}, null, "", "Retire"])");
    QVERIFY(operations.has_value());
    QCOMPARE(operations->size(), 6);
    QCOMPARE(operations->at(0).value_or(QString()), u"renew"_s);
    QCOMPARE(operations->at(5).value_or(QString()), u"Retire"_s);
    for (int i = 1; i < 5; ++i)
        QVERIFY(!operations->at(i).has_value());
}

void TestCardCodec::refusesOtherObjects_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    auto other = cardObject();
    other[u"Uuid"_s] = guidText(sampleGuid(2));
    auto nameless = cardObject();
    nameless.remove(u"Uuid"_s);
    QTest::addRow("another one") << text(other) << Kind::Malformed;
    QTest::addRow("without an id") << text(nameless) << Kind::Malformed;
    QTest::addRow("list of others")
        << QJsonDocument(QJsonArray{other, 7, nameless}).toJson() << Kind::Malformed;
    QTest::addRow("empty list") << QByteArray("[]") << Kind::Empty;
    QTest::addRow("empty object") << QByteArray("{}") << Kind::Malformed;
    QTest::addRow("page") << QByteArray("<html>") << Kind::Malformed;
    QTest::addRow("text") << QByteArray("\"card\"") << Kind::Malformed;
    QTest::addRow("broken off") << text(cardObject()).chopped(3) << Kind::Malformed;
    QTest::addRow("nothing") << QByteArray() << Kind::Malformed;
}

void TestCardCodec::refusesOtherObjects()
{
    QFETCH(QByteArray, json);
    const auto card = decodeSmartcard(json, sampleGuid(1));
    QVERIFY(!card.has_value());
    QTEST(card.error().kind, "kind");
    QVERIFY(!card.error().technical.isEmpty());
    const auto profile = decodeCertificateProfile(json, sampleGuid(1));
    QVERIFY(!profile.has_value());
    QTEST(profile.error().kind, "kind");
    // The case of a GUID varies.
    auto upper = cardObject();
    upper[u"Uuid"_s] = guidText(sampleGuid(1)).toUpper();
    QVERIFY(decodeSmartcard(text(upper), sampleGuid(1)).has_value());
}

void TestCardCodec::refusesOtherLists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("object") << text(certificateObject());
    QTest::addRow("page") << QByteArray("<html>");
    QTest::addRow("broken off") << QByteArray("[{");
    QTest::addRow("nothing") << QByteArray();
}

void TestCardCodec::refusesOtherLists()
{
    QFETCH(QByteArray, json);
    const auto certificates = decodeCertificates(json);
    QVERIFY(!certificates.has_value());
    QCOMPARE(certificates.error().kind, Kind::Malformed);
    const auto operations = decodeOperations(json);
    QVERIFY(!operations.has_value());
    QCOMPARE(operations.error().kind, Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestCardCodec)
#include "tst_cardcodec.moc"
