// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one request object is read as where its JSON is odd: facts, so that another way of reading
// it has to give the same.

#include "api/requestcodec.h"
#include "api/requestreader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

Q_DECLARE_METATYPE(QList<Sigill::DataItem>)

namespace {

constexpr QByteArrayView commentField = R"("Comment":"c")";
constexpr QByteArrayView priorityField = R"("Priority":200)";
constexpr QByteArrayView flagField = R"("IsSmartcard":true)";
constexpr QByteArrayView itemsField = R"("DataCollection":[{"Name":"n","Value":"v"}])";
constexpr QByteArrayView targetField = R"("TargetUserUuid":"00000003-1111-4222-8333-010203040506")";

QByteArray sound()
{
    return R"({"Uuid":"00000001-1111-4222-8333-010203040506","RequestType":5,"Status":16,"Flags":2,)"
        + itemsField + R"(,"DataCollectionFlags":32,)"
        + R"("OriginatorUserUuid":"00000002-1111-4222-8333-010203040506",)" + targetField
        + R"(,"Submitted":"2015-07-07T23:36:21.93Z","Completed":"0001-01-01T00:00:00",)"
        + R"("NewProfileUuid":"00000004-1111-4222-8333-010203040506",)"
        + R"("OldProfileUuid":"00000005-1111-4222-8333-010203040506",)"
        + R"("NewSmartcardUuid":"00000006-1111-4222-8333-010203040506",)"
        + R"("OldSmartcardUuid":"00000007-1111-4222-8333-010203040506",)" + priorityField + ','
        + commentField + R"(,"ProfileTemplateUuid":"00000008-1111-4222-8333-010203040506",)"
        + R"x("SecurityDescriptor":"O:SYD:(A;;RC;;;WD)",)x" + flagField
        + R"(,"IsEnrollmentAgent":true,"IsDataCollectionComplete":true})";
}

QByteArray soundWith(QByteArrayView field, const QByteArray &other)
{
    return sound().replace(field, other);
}

// Both ways to it: alone, and by a reader that has read much else, with anything behind the text.
Result<Request> decoded(const QByteArray &json)
{
    static RequestReader reader;
    const QByteArray padded = json + QByteArray(RequestReader::padding, '"');
    const auto read = reader.read(QByteArrayView(padded).chopped(RequestReader::padding));
    const auto alone = decodeRequest(json);
    const bool isSame = read.has_value() == alone.has_value() && (!read || *read == *alone);
    return isSame ? read : tl::unexpected(ApiError());
}

QByteArray nested(const QByteArray &opening, const QByteArray &inner, const QByteArray &closing)
{
    constexpr int depth = 100'000;
    return opening.repeated(depth) + inner + closing.repeated(depth);
}

QString repeatedText(QByteArrayView text)
{
    return QString::fromLatin1(text).repeated(1'000'000);
}

}

class TestOddRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsComment_data();
    void readsComment();
    void readsPriority_data();
    void readsPriority();
    void readsTarget_data();
    void readsTarget();
    void readsItems_data();
    void readsItems();
    void costsThatFieldOnly_data();
    void costsThatFieldOnly();
    void changesNothing_data();
    void changesNothing();
    void isNoRequest_data();
    void isNoRequest();
    void sharesRepeatedTexts();
    void readsSmallAfterLarge();
};

void TestOddRequests::readsComment_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("comment");
    const auto row = [](const char *name, const QByteArray &field, const QString &comment) {
        QTest::addRow("%s", name) << field << comment;
    };
    const auto value = [&row](const char *name, const QByteArray &text, const QString &comment) {
        row(name, "\"Comment\":\"" + text + '"', comment);
    };
    row("null", R"("Comment":null)", {});
    row("twice", R"("Comment":"x","Comment":"y")", u"y"_s);
    row("twice, first odd", R"("Comment":7,"Comment":"x")", u"x"_s);
    row("name with an escape", R"("Comm\u0065nt":"x")", u"x"_s);
    row("space around", " \n\"Comment\"\t:\r \"x\" \n", u"x"_s);
    value("pair of surrogates", R"(\ud83d\ude00)", u"\U0001F600"_s);
    value("half a pair", R"(\ud800x)", QChar(0xd800) + u"x"_s);
    value("other half", R"(\udc00x)", QChar(0xdc00) + u"x"_s);
    value("NUL", R"(a\u0000b)", u"a"_s + QChar(0) + u'b');
    value("usual escapes", R"(\"\\\/\b\f\n\r\t)", u"\"\\/\b\f\n\r\t"_s);
    value("escape of nothing", R"(a\xb)", u"axb"_s);
    value("byte order mark",
          "\xef\xbb\xbf"
          "a",
          u"a"_s);
    value("byte order mark by escape", R"(\ufeffa)", u"\ufeffa"_s);
    value("byte order mark and escape",
          "\xef\xbb\xbf"
          R"(a\n)",
          u"\ufeffa\n"_s);
    value("no character", "\xef\xbf\xbf", u"\uffff"_s);
    value("control characters", QByteArray("a\tb\n\0c", 6), u"a\tb\n"_s + QChar(0) + u'c');
    value("huge", QByteArray("y").repeated(1'000'000), repeatedText("y"));
    value("huge with escapes", QByteArray("\\n").repeated(1'000'000), repeatedText("\n"));
}

void TestOddRequests::readsComment()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, comment);
    const auto request = decoded(soundWith(commentField, field));
    QVERIFY(request.has_value());
    QVERIFY(request->comment == comment);
    QCOMPARE(request->unreadable, QStringList());
    auto others = *request;
    others.comment = u"c"_s;
    QCOMPARE(others, *decoded(sound()));
}

void TestOddRequests::readsPriority_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<std::optional<int>>("priority");
    const auto row = [](const QByteArray &number, std::optional<int> priority) {
        QTest::addRow("%s", number.left(40).constData()) << number << priority;
    };
    row("-0", 0);
    row("1e1", 10);
    row("2.0e0", 2);
    row("200 \n\t ", 200);
    row("-2147483647", -2147483647);
    row("-2147483648", {});
    row("2e-1", {});
    row("9223372036854775807", {});
    row("9223372036854775808", {});
    row("-9223372036854775808", {});
    row("-9223372036854775809", {});
    row("true", {});
    row("\"200\"", {});
    row("[200]", {});
    row("null", {});
    // No numbers at all; once the whole request was lost for them.
    row("01", {});
    row("+1", {});
    row("1.", {});
    row("0x1", {});
    row("NaN", {});
    row("1e400", {});
    row(QByteArray(3000, '9'), {});
}

void TestOddRequests::readsPriority()
{
    QFETCH(QByteArray, number);
    QFETCH(std::optional<int>, priority);
    const auto request = decoded(soundWith(priorityField, "\"Priority\":" + number));
    QVERIFY(request.has_value());
    QCOMPARE(request->priority, priority.value_or(0));
    QCOMPARE(request->unreadable, priority ? QStringList() : QStringList{u"Priority"_s});
    auto others = *request;
    others.priority = 200;
    others.unreadable.clear();
    QCOMPARE(others, *decoded(sound()));
}

void TestOddRequests::readsTarget_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("readable");
    const auto row = [](const QByteArray &value, bool readable) {
        QTest::addRow("%s", value.constData()) << value << readable;
    };
    row(R"("00000003-1111-4222-8333-010203040506")", true);
    row(R"("{00000003-1111-4222-8333-010203040506}")", true);
    row(R"("0\u0030000003-1111-4222-8333-010203040506")", true);
    row(R"("{00000003-1111-4222-8333-010203040506")", false);
    row(R"("00000003-1111-4222-8333-010203040506}")", false);
    row(R"(" 00000003-1111-4222-8333-010203040506")", false);
    row(R"("00000003-1111-4222-8333-010203040506\n")", false);
    row(R"("00000003111142228333010203040506")", false);
    row(R"("00000003-1111-4222-83330-10203040506")", false);
    row(R"("0000000g-1111-4222-8333-010203040506")", false);
    row(R"("00000003-1111-4222-8333-01020304050")", false);
    row(R"("")", false);
    row("null", false);
    row("3", false);
}

void TestOddRequests::readsTarget()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, readable);
    const auto request = decoded(soundWith(targetField, "\"TargetUserUuid\":" + value));
    QVERIFY(request.has_value());
    QCOMPARE(request->target, readable ? decoded(sound())->target : QUuid());
    QCOMPARE(request->unreadable, readable ? QStringList() : QStringList{u"TargetUserUuid"_s});
}

void TestOddRequests::readsItems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<DataItem>>("items");
    const auto row = [](const char *name, const QByteArray &json, const QList<DataItem> &items) {
        QTest::addRow("%s", name) << json << items;
    };
    const auto value = [&row](const char *name, const QByteArray &json, const QString &text) {
        row(name, R"([{"Name":"n","Value":)" + json + "}]", {{u"n"_s, text}});
    };
    value("fraction", "7.50", u"7.5"_s);
    value("more than 64 bits", "12345678901234567890", u"12345678901234567000"_s);
    value("exponent", "1e3", u"1000"_s);
    value("flag", "false ", u"false"_s);
    value("structure", R"({ "b" : [1, 2 ], "a": null })", uR"({"a":null,"b":[1,2]})"_s);
    value("brackets in a text", R"(["]}",{}])", uR"(["]}",{}])"_s);
    value("half a pair", R"("\ud800")", QChar(0xd800));
    row("names in order", R"([{"b":"1","a":"2","B":"3"}])",
        {{u"B"_s, u"3"_s}, {u"a"_s, u"2"_s}, {u"b"_s, u"1"_s}});
    row("name twice", R"([{"b":"1","a":"2","b":"3"}])", {{u"a"_s, u"2"_s}, {u"b"_s, u"3"_s}});
    row("Name is a number", R"([{"Name":7,"Value":"x"}])",
        {{u"Name"_s, u"7"_s}, {u"Value"_s, u"x"_s}});
    row("Name and Value twice", R"([{"Name":"a","Name":"b","Value":"x","Value":null}])",
        {{u"b"_s, {}}});
    row("Name twice, at last a number", R"([{"Name":"a","Name":8,"Value":"x"}])",
        {{u"Name"_s, u"8"_s}, {u"Value"_s, u"x"_s}});
    row("others beside", R"([{"Name":"a","x":[1],"Value":"v"}])", {{u"a"_s, u"v"_s}});
    row("Value first", R"([{"Value":"v","Name":"a"}])", {{u"a"_s, u"v"_s}});
    row("names with escapes", R"([{"N\u0061me":"a","Valu\u0065":"v"}])", {{u"a"_s, u"v"_s}});
    row("empty object", "[{}]", {});
    row("empty name", R"([{"":"v"}])", {{QString(), u"v"_s}});
    row("space", R"( [ { "Name" : "a" , "Value" : "b" } , { "c" : 1 } ] )",
        {{u"a"_s, u"b"_s}, {u"c"_s, u"1"_s}});
    row("nesting", R"([{"Name":"n","Value":)" + QByteArray(500, '[') + QByteArray(500, ']') + "}]",
        {{u"n"_s, QString(500, u'[') + QString(500, u']')}});
}

void TestOddRequests::readsItems()
{
    QFETCH(QByteArray, json);
    const auto request = decoded(soundWith(itemsField, "\"DataCollection\":" + json));
    QVERIFY(request.has_value());
    QTEST(request->dataCollection, "items");
    QCOMPARE(request->unreadable, QStringList());
}

void TestOddRequests::costsThatFieldOnly_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, QByteArrayView field, const QByteArray &value) {
        const QByteArray fieldName = field.toByteArray().split('"').at(1);
        QTest::addRow("%s: %s", fieldName.constData(), name)
            << soundWith(field, '"' + fieldName + "\":" + value) << QString::fromLatin1(fieldName);
    };
    row("twice, at last odd", commentField, R"("x","Comment":7)");
    row("no hexadecimal digits", commentField, R"("a\u12g4")");
    row("too few digits", commentField, R"("a\u12")");
    row("broken word", commentField, "nul");
    row("number", commentField, "1");
    row("deep nesting", commentField, nested("[", {}, "]"));
    row("deep objects", commentField, nested("{\"a\":", "1", "}"));
    row("broken word", flagField, "tru");
    row("word with a tail", flagField, "truex");
    row("capitals", flagField, "TRUE");
    row("number", flagField, "1");
    row("deep nesting", itemsField, nested("[", {}, "]"));
    row("deep value", itemsField, R"([{"Name":"n","Value":)" + nested("[", {}, "]") + "}]");
    row("deep objects", itemsField, R"([{"n":)" + nested("{\"a\":", "1", "}") + "}]");
    row("broken word", itemsField, R"([{"Name":"n","Value":tru}])");
    row("brackets that do not match", itemsField, R"([{"Name":"n","Value":[}]}])");
    row("huge number", itemsField, R"([{"Name":"n","Value":1e400}])");
    row("null in it", itemsField, "[null]");
    row("twice, at last odd", itemsField, R"([],"DataCollection":7)");
}

void TestOddRequests::costsThatFieldOnly()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, name);
    const auto request = decoded(json);
    QVERIFY(request.has_value());
    QCOMPARE(request->unreadable, QStringList{name});
    const Request whole = *decoded(sound());
    auto others = *request;
    others.unreadable.clear();
    if (name == "Comment"_L1)
        others.comment = whole.comment;
    else if (name == "IsSmartcard"_L1)
        others.isSmartcard = true;
    else
        others.dataCollection = whole.dataCollection;
    QCOMPARE(others, whole);
}

void TestOddRequests::changesNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto unknown = [](const char *name, const QByteArray &value) {
        QTest::addRow("unknown field: %s", name)
            << soundWith(commentField, commentField + ",\"x\":" + value);
    };
    unknown("structure", R"({"Comment":"no","Uuid":["]}"]})");
    unknown("deep nesting", nested("[", {}, "]"));
    unknown("deep objects", nested("{\"a\":", "1", "}"));
    unknown("huge text", '"' + QByteArray(1'000'000, 'y') + '"');
    unknown("broken word", "tru");
    unknown("broken number", "01.e");
    unknown("broken escape", R"("\u12")");
    QTest::addRow("huge name") << soundWith(
        commentField, commentField + ",\"" + QByteArray(1'000'000, 'y') + "\":1");
    QTest::addRow("name in other case")
        << soundWith(commentField, commentField + R"(,"comment":"x")");
    QTest::addRow("space behind") << sound() + " \n\t ";
    QTest::addRow("space before") << " \n" + sound();
    QTest::addRow("byte order mark") << "\xef\xbb\xbf" + sound();
}

void TestOddRequests::changesNothing()
{
    QFETCH(QByteArray, json);
    const auto request = decoded(json);
    QVERIFY(request.has_value());
    QCOMPARE(*request, *decoded(sound()));
}

void TestOddRequests::isNoRequest_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto comment = [](const char *name, const QByteArray &text) {
        QTest::addRow("%s", name) << soundWith(commentField, text);
    };
    comment("invalid UTF-8", "\"Comment\":\"\xff\"");
    comment("surrogate in UTF-8", "\"Comment\":\"\xed\xa0\x80\"");
    comment("UTF-8 of five bytes", "\"Comment\":\"\xf8\x88\x80\x80\x80\"");
    comment("UTF-8 broken off", "\"Comment\":\"\xc3\"");
    comment("invalid UTF-8 in an unknown field", commentField + ",\"x\":\"\xff\"");
    comment("invalid UTF-8 in a name", commentField + ",\"x\xff\":1");
    comment("no value", R"("Comment":)");
    comment("two colons", R"("Comment"::"x")");
    comment("no colon", R"("Comment" "x")");
    comment("two commas", commentField + ',');
    comment("name without quotes", R"(Comment:"x")");
    comment("remark", commentField + "/*x*/");
    comment("vertical tab", commentField + '\v');
    comment("bracket not closed", commentField + ",\"x\":[");
    comment("brackets never closed", commentField + ",\"x\":" + QByteArray(100'000, '['));
    QTest::addRow("comma at the end") << sound().chopped(1) + ",}";
    QTest::addRow("comma at the start") << "{," + sound().sliced(1);
    QTest::addRow("second object") << sound() + sound();
    QTest::addRow("bracket behind") << sound() + '}';
    QTest::addRow("NUL behind") << sound() + '\0';
    QTest::addRow("Status twice, at last odd")
        << soundWith("\"Status\":16", R"("Status":16,"Status":"x")");
    const QByteArray text = sound();
    for (const qsizetype length : {1, 2, 10, 60, 100, 500})
        QTest::addRow("broken off after %lld", qlonglong{length}) << text.first(length);
}

void TestOddRequests::isNoRequest()
{
    QFETCH(QByteArray, json);
    const auto request = decoded(json);
    QVERIFY(!request.has_value());
    QCOMPARE(request.error().kind, ApiError::Kind::Malformed);
    QVERIFY(!request.error().technical.isEmpty());
}

void TestOddRequests::sharesRepeatedTexts()
{
    RequestReader reader;
    const auto read = [&reader](const QByteArray &json) {
        const QByteArray padded = json + QByteArray(RequestReader::padding, '\0');
        return *reader.read(QByteArrayView(padded).chopped(RequestReader::padding));
    };
    const Request first = read(sound());
    const Request second = read(sound());
    QCOMPARE(second.comment.constData(), first.comment.constData());
    QCOMPARE(second.dataCollection.first().name.constData(),
             first.dataCollection.first().name.constData());
    // However many texts there are, each is read as it stands.
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray text = QByteArray::number(i % 3000);
        QCOMPARE(read(soundWith(commentField, "\"Comment\":\"" + text + '"')).comment,
                 QString::fromLatin1(text));
    }
}

void TestOddRequests::readsSmallAfterLarge()
{
    QCOMPARE(decoded(soundWith(commentField, "\"Comment\":\"" + QByteArray(3'000'000, 'y') + '"'))
                 ->comment.size(),
             3'000'000);
    QCOMPARE(decoded(sound())->comment, u"c"_s);
}

QTEST_GUILESS_MAIN(TestOddRequests)
#include "tst_oddrequests.moc"
