// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What odd JSON costs of one request object: nothing, a field, or the whole of it.

#include "support/oddrequest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

class TestOddRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void costsThatFieldOnly_data();
    void costsThatFieldOnly();
    void changesNothing_data();
    void changesNothing();
    void isNoRequest_data();
    void isNoRequest();
    void sharesRepeatedTexts();
    void readsSmallAfterLarge();
};

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
