// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one field of a request object is read as where its JSON is odd: facts, so that another way
// of reading it has to give the same.

#include "support/oddrequest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

Q_DECLARE_METATYPE(QList<Sigill::DataItem>)

namespace {

QString repeatedText(QByteArrayView text)
{
    return QString::fromLatin1(text).repeated(1'000'000);
}

}

class TestOddFields : public QObject
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
};

void TestOddFields::readsComment_data()
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

void TestOddFields::readsComment()
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

void TestOddFields::readsPriority_data()
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

void TestOddFields::readsPriority()
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

void TestOddFields::readsTarget_data()
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

void TestOddFields::readsTarget()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, readable);
    const auto request = decoded(soundWith(targetField, "\"TargetUserUuid\":" + value));
    QVERIFY(request.has_value());
    QCOMPARE(request->target, readable ? decoded(sound())->target : QUuid());
    QCOMPARE(request->unreadable, readable ? QStringList() : QStringList{u"TargetUserUuid"_s});
}

void TestOddFields::readsItems_data()
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

void TestOddFields::readsItems()
{
    QFETCH(QByteArray, json);
    const auto request = decoded(soundWith(itemsField, "\"DataCollection\":" + json));
    QVERIFY(request.has_value());
    QTEST(request->dataCollection, "items");
    QCOMPARE(request->unreadable, QStringList());
}

QTEST_GUILESS_MAIN(TestOddFields)
#include "tst_oddfields.moc"
