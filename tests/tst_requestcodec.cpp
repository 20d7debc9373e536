// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/isotime.h"
#include "api/requestcodec.h"
#include "support/samplerequests.h"
#include "support/sharedfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

Q_DECLARE_METATYPE(QList<Sigill::DataItem>)

namespace {

const QStringList examples()
{
    return {u"request-approved-enroll.json"_s, u"request-approved-unblock.json"_s,
            u"request-completed.json"_s};
}

QByteArray example(const QString &name)
{
    QFile file(sharedFile(u"api/examples/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A sound object, none of whose values is a neutral one.
QJsonObject sound()
{
    return {
        {u"Uuid"_s, sampleId(1).text()},
        {u"RequestType"_s, 5},
        {u"Status"_s, 16},
        {u"Flags"_s, 2},
        {u"DataCollection"_s, QJsonArray{QJsonObject{{u"Name"_s, u"n"_s}, {u"Value"_s, u"v"_s}}}},
        {u"DataCollectionFlags"_s, 32},
        {u"OriginatorUserUuid"_s, sampleId(2).text()},
        {u"TargetUserUuid"_s, sampleId(3).text()},
        {u"Submitted"_s, u"2015-07-07T23:36:21.93Z"_s},
        {u"Completed"_s, u"2015-07-08T23:36:21.93Z"_s},
        {u"NewProfileUuid"_s, sampleId(4).text()},
        {u"OldProfileUuid"_s, sampleId(5).text()},
        {u"NewSmartcardUuid"_s, sampleId(6).text()},
        {u"OldSmartcardUuid"_s, sampleId(7).text()},
        {u"Priority"_s, 200},
        {u"Comment"_s, u"a comment"_s},
        {u"ProfileTemplateUuid"_s, sampleId(8).text()},
        {u"SecurityDescriptor"_s, u"O:SYD:(A;;RC;;;WD)"_s},
        {u"IsSmartcard"_s, true},
        {u"IsEnrollmentAgent"_s, true},
        {u"IsDataCollectionComplete"_s, true},
    };
}

Result<Request> decoded(const QJsonObject &object)
{
    return decodeRequest(QJsonDocument(object).toJson());
}

QJsonObject soundWith(const QString &name, const QJsonValue &value)
{
    QJsonObject object = sound();
    object.insert(name, value);
    return object;
}

}

class TestRequestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsDocumentedBody();
    void roundTripsDocumentedBodies_data();
    void roundTripsDocumentedBodies();
    void roundTripsOwnBodies();
    void notesMissingField_data();
    void notesMissingField();
    void notesWrongType_data() { notesMissingField_data(); }
    void notesWrongType();
    void refusesNonsense_data();
    void refusesNonsense();
    void readsNumbers_data();
    void readsNumbers();
    void readsDataCollection_data();
    void readsDataCollection();
    void keepsTextAsItCame();
};

void TestRequestCodec::readsDocumentedBody()
{
    const QByteArray body = example(u"request-approved-unblock.json"_s);
    if (body.isEmpty())
        QSKIP("the documented examples are not here");
    const auto read = decodeRequest(body);
    QVERIFY(read.has_value());
    Request expected;
    const QUuid user = *guidFromText(u"8f1590dc-d932-4b66-8e68-2e91c5880780");
    expected.id = *RequestId::fromText(u"0c96d73f-967b-420e-854a-43ad2a1504bc");
    expected.type = RequestType::Unblock;
    expected.status = RequestStatus::Approved;
    expected.flags = 2;
    expected.dataCollection = {{u"Sample Data Item"_s, std::nullopt}};
    expected.dataCollectionFlags = 32;
    expected.originator = user;
    expected.target = user;
    expected.submitted = QDateTime(QDate(2015, 7, 7), QTime(23, 40, 33, 133), Qt::UTC);
    expected.newProfile = *guidFromText(u"b99ff38c-6653-471f-ae3c-325bb351a6bc");
    expected.oldProfile = expected.newProfile;
    expected.newSmartcard = *guidFromText(u"17cf063d-e337-4aa9-a822-346554ddd3c9");
    expected.oldSmartcard = expected.newSmartcard;
    expected.profileTemplate = *guidFromText(u"a039b4d0-5ce8-4eff-8651-181c6576fda3");
    expected.isSmartcard = true;
    expected.securityDescriptor = read->securityDescriptor; // looked at below
    QCOMPARE(*read, expected);
    // The example has six NULs behind its descriptor.
    QVERIFY(read->securityDescriptor.startsWith(u"O:S-1-5-21-2127521184-"_s));
    QVERIFY(read->securityDescriptor.endsWith(u')' + QString(6, QChar(0))));
}

void TestRequestCodec::roundTripsDocumentedBodies_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : examples())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestRequestCodec::roundTripsDocumentedBodies()
{
    QFETCH(QString, name);
    const QByteArray body = example(name);
    if (body.isEmpty())
        QSKIP("the documented examples are not here");
    const auto request = decodeRequest(body);
    QVERIFY(request.has_value());
    QCOMPARE(request->unreadable, QStringList());

    const auto documented = QJsonDocument::fromJson(body).object();
    const auto written = encodeRequest(*request);
    QCOMPARE(written.keys(), documented.keys());
    for (const auto &key : documented.keys()) {
        // Digits at the end of a second may differ; the moment may not.
        if (key == "Submitted"_L1 || key == "Completed"_L1) {
            const auto time = timeFromIso(documented.value(key).toString().toUtf8());
            QVERIFY(time);
            QCOMPARE(timeFromIso(written.value(key).toString().toUtf8()), time);
            continue;
        }
        QCOMPARE(written.value(key), documented.value(key));
    }
    QCOMPARE(*decoded(written), *request);
}

void TestRequestCodec::roundTripsOwnBodies()
{
    QCOMPARE(encodeRequest(*decoded(sound())).keys(), sound().keys());
    QCOMPARE(*decoded(encodeRequest(*decoded(sound()))), *decoded(sound()));
    // What was unreadable is not written as if the server had said it.
    QJsonObject holes = sound();
    holes.remove(u"Priority"_s);
    holes.insert(u"TargetUserUuid"_s, 7);
    const auto written = encodeRequest(*decoded(holes));
    QCOMPARE(written.size(), sound().size() - 2);
    QVERIFY(!written.contains("Priority"_L1) && !written.contains("TargetUserUuid"_L1));
}

void TestRequestCodec::notesMissingField_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : sound().keys())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestRequestCodec::notesMissingField()
{
    QFETCH(QString, name);
    QJsonObject object = sound();
    object.remove(name);
    const auto request = decoded(object);
    if (name == "Uuid"_L1 || name == "Status"_L1) {
        QVERIFY(!request);
        QCOMPARE(request.error().kind, ApiError::Kind::Malformed);
        QVERIFY(request.error().technical.contains(name));
        return;
    }
    QVERIFY(request.has_value());
    QCOMPARE(request->unreadable, QStringList{name});
    // The neutral value stands in, and every other field is as it was.
    Request repaired = *decoded(sound());
    QVERIFY(*request != repaired);
    QCOMPARE(encodeRequest(*request), [&] {
        QJsonObject others = encodeRequest(repaired);
        others.remove(name);
        return others;
    }());
}

void TestRequestCodec::notesWrongType()
{
    QFETCH(QString, name);
    const QJsonValue right = sound().value(name);
    const QList<QJsonValue> candidates{QJsonValue(true), QJsonValue(1.5), QJsonValue(u"text"_s),
                                       QJsonObject{{u"a"_s, 1}}, QJsonArray{1}};
    int tried = 0;
    for (const auto &wrong : candidates) {
        // A text of the right type is a wrong value for a GUID or a time, but not for a comment.
        const bool anyText = name == "Comment"_L1 || name == "SecurityDescriptor"_L1;
        if (wrong.type() == right.type() && (wrong.isBool() || (wrong.isString() && anyText)))
            continue;
        ++tried;
        const auto request = decoded(soundWith(name, wrong));
        if (name == "Uuid"_L1 || name == "Status"_L1) {
            QVERIFY(!request);
            QCOMPARE(request.error().kind, ApiError::Kind::Malformed);
            continue;
        }
        QVERIFY(request.has_value());
        QCOMPARE(request->unreadable, QStringList{name});
    }
    QVERIFY(tried >= candidates.size() - 1);
}

void TestRequestCodec::refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray text = QJsonDocument(sound()).toJson(QJsonDocument::Compact);
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("null") << QByteArray("null");
    QTest::addRow("list") << '[' + text + ']';
    QTest::addRow("text") << QByteArray("\"a\"");
    QTest::addRow("page") << QByteArray("<html></html>");
    QTest::addRow("empty object") << QByteArray("{}");
    QTest::addRow("broken off") << text.chopped(1);
    QTest::addRow("text behind") << text + "x";
    QTest::addRow("zero id") << QJsonDocument(soundWith(u"Uuid"_s, guidText(QUuid()))).toJson();
    QTest::addRow("deep nesting") << QByteArray("{\"Uuid\":") + QByteArray(200'000, '[')
            + QByteArray(200'000, ']') + '}';
    QTest::addRow("no UTF-8") << QByteArray(text).replace("a comment", "a \xff\xfe comment");
    QTest::addRow("overlong UTF-8") << QByteArray(text).replace("a comment", "\xc0\xaf");
    QTest::addRow("huge status") << QByteArray(text).replace("\"Status\":16", "\"Status\":1e300");
}

void TestRequestCodec::refusesNonsense()
{
    QFETCH(QByteArray, json);
    const auto request = decodeRequest(json);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ApiError::Kind::Malformed);
    QVERIFY(!request.error().technical.isEmpty());
}

void TestRequestCodec::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<int>("value");
    QTest::addRow("unknown") << QByteArray("4711") << true << 4711;
    QTest::addRow("negative") << QByteArray("-1") << true << -1;
    QTest::addRow("largest") << QByteArray("2147483647") << true << 2147483647;
    QTest::addRow("one more") << QByteArray("2147483648") << false << 0;
    QTest::addRow("64 bits") << QByteArray("18446744073709551616") << false << 0;
    QTest::addRow("huge") << QByteArray("1e300") << false << 0;
    QTest::addRow("hundred digits") << QByteArray(100, '9') << false << 0;
    QTest::addRow("fraction") << QByteArray("1.5") << false << 0;
    QTest::addRow("whole fraction") << QByteArray("5.0") << true << 5;
}

void TestRequestCodec::readsNumbers()
{
    QFETCH(QByteArray, number);
    QFETCH(bool, readable);
    QFETCH(int, value);
    const QByteArray text = QJsonDocument(sound()).toJson(QJsonDocument::Compact);
    const auto with = [&](const QByteArray &field, int old) {
        const QByteArray key = '"' + field + "\":";
        return QByteArray(text).replace(QByteArray(key + QByteArray::number(old)),
                                        QByteArray(key + number));
    };
    const auto type = decodeRequest(with("RequestType", 5));
    QVERIFY(type.has_value());
    QCOMPARE(static_cast<int>(type->type), value);
    QCOMPARE(type->unreadable.contains(u"RequestType"_s), !readable);
    const auto priority = decodeRequest(with("Priority", 200));
    QCOMPARE(priority->priority, value);
    QCOMPARE(priority->unreadable.contains(u"Priority"_s), !readable);
    const auto status = decodeRequest(with("Status", 16));
    QCOMPARE(status.has_value(), readable);
    if (readable)
        QCOMPARE(static_cast<int>(status->status), value);
}

void TestRequestCodec::readsDataCollection_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QList<DataItem>>("items");
    const QList<DataItem> none;
    const DataItem item{u"Reason"_s, u"Lost card"_s};
    QTest::addRow("empty") << QByteArray("[]") << true << none;
    QTest::addRow("null") << QByteArray("null") << true << none;
    QTest::addRow("documented") << QByteArray(R"([{"Name":"Reason","Value":"Lost card"}])") << true
                                << QList{item};
    QTest::addRow("as sent") << QByteArray(R"([{"Reason":"Lost card"}])") << true << QList{item};
    QTest::addRow("no value") << QByteArray(R"([{"Name":"Reason","Value":null},{"Name":"Reason"}])")
                              << true << QList<DataItem>{{u"Reason"_s, {}}, {u"Reason"_s, {}}};
    QTest::addRow("as sent, null")
        << QByteArray(R"([{"Reason":null}])") << true << QList<DataItem>{{u"Reason"_s, {}}};
    QTest::addRow("empty value") << QByteArray(R"([{"Name":"Reason","Value":""}])") << true
                                 << QList<DataItem>{{u"Reason"_s, u""_s}};
    QTest::addRow("both") << QByteArray(R"([{"Name":"A","Value":"1"},{"B":"2","C":"3"}])") << true
                          << QList<DataItem>{{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}, {u"C"_s, u"3"_s}};
    QTest::addRow("number and flag")
        << QByteArray(R"([{"Name":"A","Value":7},{"Name":"B","Value":true}])") << true
        << QList<DataItem>{{u"A"_s, u"7"_s}, {u"B"_s, u"true"_s}};
    QTest::addRow("value with structure")
        << QByteArray(R"([{"Name":"A","Value":{"b":[1,2]}},{"B":["c"]}])") << true
        << QList<DataItem>{{u"A"_s, u"{\"b\":[1,2]}"_s}, {u"B"_s, u"[\"c\"]"_s}};
    QTest::addRow("object") << QByteArray(R"({"Name":"A"})") << false << none;
    QTest::addRow("text") << QByteArray(R"("[]")") << false << none;
    QTest::addRow("texts") << QByteArray(R"([{"Name":"A"},"B"])") << false << none;
}

void TestRequestCodec::readsDataCollection()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, readable);
    const QByteArray key = "\"DataCollection\":";
    QByteArray text = QJsonDocument(sound()).toJson(QJsonDocument::Compact);
    const auto from = text.indexOf(key) + key.size();
    text.replace(from, text.indexOf(']', from) + 1 - from, json);
    const auto request = decodeRequest(text);
    QVERIFY(request.has_value());
    QCOMPARE(request->unreadable.contains(u"DataCollection"_s), !readable);
    QTEST(request->dataCollection, "items");
}

void TestRequestCodec::keepsTextAsItCame()
{
    const QString hostile = u"<b>a</b>\u202E\r\n\t"_s + QChar(0) + u"\U0001F600 &amp; "_s
        + u"x"_s.repeated(1'000'000);
    QCOMPARE(decoded(soundWith(u"Comment"_s, hostile))->comment, hostile);
    const QString padded = u"O:SYD:(A;;RC;;;WD)"_s + QString(9, QChar(0));
    QCOMPARE(decoded(soundWith(u"SecurityDescriptor"_s, padded))->securityDescriptor, padded);
    const auto none = decoded(soundWith(u"Comment"_s, QJsonValue::Null));
    QVERIFY(none->comment.isEmpty());
    QVERIFY(none->unreadable.isEmpty());
    const QString spelled = u'{' + sampleId(3).text().toUpper() + u'}';
    const auto upper = decoded(soundWith(u"TargetUserUuid"_s, spelled));
    QCOMPARE(upper->target, sampleGuid(3));
    // A field that nobody documented does no harm.
    QCOMPARE(*decoded(soundWith(u"NewField"_s, QJsonArray{1})), *decoded(sound()));
}

QTEST_GUILESS_MAIN(TestRequestCodec)
#include "tst_requestcodec.moc"
