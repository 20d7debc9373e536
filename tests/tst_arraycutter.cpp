// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonarraycutter.h"
#include "support/memory.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Verdict = JsonArrayCutter::Verdict;
Q_DECLARE_METATYPE(Sigill::JsonArrayCutter::Verdict)

namespace {

constexpr qsizetype megabyte = 1024 * 1024;

struct Cut
{
    QList<QByteArray> elements;
    Verdict verdict = Verdict::NoList;

    friend bool operator==(const Cut &, const Cut &) = default;
};

QList<QByteArray> feed(JsonArrayCutter &cutter, const QByteArray &bytes)
{
    QList<QByteArray> elements;
    cutter.feed(bytes);
    while (const auto element = cutter.next())
        elements << element->toByteArray();
    return elements;
}

Cut cut(const QList<QByteArray> &parts)
{
    Cut result;
    JsonArrayCutter cutter;
    for (const auto &part : parts) {
        const auto elements = feed(cutter, part);
        for (const auto &element : elements)
            result.elements << element.trimmed();
    }
    result.verdict = cutter.verdict();
    return result;
}

// The elements of a list, found the plain way, and whether the list came to its end.
std::pair<QList<QByteArray>, bool> plainCut(const QByteArray &list)
{
    QList<QByteArray> elements;
    QByteArray element;
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    for (const char c : QByteArrayView(list).sliced(1)) {
        const bool closes = !inString && (c == ']' || c == '}');
        if (!inString && depth == 0 && (c == ',' || closes)) {
            if (!element.trimmed().isEmpty() || c == '}')
                elements << element.trimmed();
            element.clear();
            if (closes)
                return {elements, true};
            continue;
        }
        element += c;
        if (inString) {
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if (closes && --depth == 0) {
            elements << element.trimmed();
            element.clear();
        }
    }
    return {elements, false};
}

// Much of what structure is made of, and now and then enough of nothing to fill a block.
QByteArray randomList(QRandomGenerator &random)
{
    static const QByteArrayList pieces{
        "{", "}",      "[",       "]",   "\"",  "\"", "\\",           ",", "\\\"", " ", "\n",
        ":", "\"]}\"", "{\"a\":", "\"}", "},{", "17", "\xef\xbb\xbf", "å", "[[]]"};
    QByteArray list = "[{\"";
    const int count = random.bounded(1, 40);
    for (int i = 0; i < count; ++i) {
        if (random.bounded(4) == 0)
            list += QByteArray(random.bounded(1, 140), 'x');
        list += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    }
    return list + "\"}]";
}

QList<QByteArray> singleBytes(const QByteArray &bytes)
{
    QList<QByteArray> parts;
    for (const char byte : bytes)
        parts << QByteArray(1, byte);
    return parts;
}

}

class TestArrayCutter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cutsHoweverItArrives_data();
    void cutsHoweverItArrives();
    void givesElementsOutAtOnce();
    void keepsNoSpace_data();
    void keepsNoSpace();
    void boundsOneElement();
    void survivesDepth();
    void cutsAsByteByByte();
    void givesUpEndlessElement();
    void leavesPadding();
};

void TestArrayCutter::cutsHoweverItArrives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("elements");
    QTest::addColumn<Verdict>("verdict");
    const auto row
        = [](const char *name, const QByteArray &bytes, const QList<QByteArray> &elements,
             Verdict verdict) { QTest::addRow("%s", name) << bytes << elements << verdict; };
    row("two objects", R"([{"a":1},{"b":2}])", {R"({"a":1})", R"({"b":2})"}, Verdict::Complete);
    row("with space", " [ {\"a\": 1} ,\r\n\t{\"b\" :2 } ] \n", {R"({"a": 1})", R"({"b" :2 })"},
        Verdict::Complete);
    row("nested", R"([{"a":{"b":[1,{"c":[]}]}},[[2],{}]])",
        {R"({"a":{"b":[1,{"c":[]}]}})", "[[2],{}]"}, Verdict::Complete);
    row("brackets in strings", R"([{"a":"]}"},{"[":"{,"}])", {R"({"a":"]}"})", R"({"[":"{,"})"},
        Verdict::Complete);
    row("escapes", R"([{"a":"\"]"},{"b":"\\"},{"c":"\\\"}"},{"d":"\u005d"}])",
        {R"({"a":"\"]"})", R"({"b":"\\"})", R"({"c":"\\\"}"})", R"({"d":"\u005d"})"},
        Verdict::Complete);
    row("letters of several bytes", "[{\"a\":\"åäö €\"}]", {"{\"a\":\"åäö €\"}"},
        Verdict::Complete);
    row("other values", R"([1, -2.5e3,"a,]" , true,null])",
        {"1", "-2.5e3", R"("a,]")", "true", "null"}, Verdict::Complete);
    row("empty list", "[]", {}, Verdict::Complete);
    row("empty list with space", " [ \n ] ", {}, Verdict::Complete);
    row("byte order mark", "\xef\xbb\xbf[{}]", {"{}"}, Verdict::Complete);
    row("comma at the end", R"([{"a":1},])", {R"({"a":1})"}, Verdict::Complete);
    row("nothing", "", {}, Verdict::Empty);
    row("only space", " \r\n\t ", {}, Verdict::NoList);
    row("null", "null", {}, Verdict::Empty);
    row("null with space", " null\r\n", {}, Verdict::Empty);
    row("one object", R"({"a":[1,"}"]})", {R"({"a":[1,"}"]})"}, Verdict::SingleObject);
    row("one object with space", " {} \n", {"{}"}, Verdict::SingleObject);
    row("page", "<!DOCTYPE html><html>[{}]</html>", {}, Verdict::NoList);
    row("word", "nullify", {}, Verdict::NoList);
    row("string", R"("[{}]")", {}, Verdict::NoList);
    row("number", "17", {}, Verdict::NoList);
    row("text after the end", "[{}] x", {"{}"}, Verdict::TextAfterEnd);
    row("second list", "[{}][{}]", {"{}"}, Verdict::TextAfterEnd);
    row("object and more", "{}{}", {"{}"}, Verdict::TextAfterEnd);
    row("broken off at once", "[", {}, Verdict::BrokenOff);
    row("broken off after a comma", "[{},", {"{}"}, Verdict::BrokenOff);
    row("broken off after an element", "[{}", {"{}"}, Verdict::BrokenOff);
    row("broken off in an element", R"([{},{"a":)", {"{}"}, Verdict::BrokenOff);
    row("broken off in a string", R"([{"a":"]}])", {}, Verdict::BrokenOff);
    row("broken off in an escape", R"([{"a":"\)", {}, Verdict::BrokenOff);
    row("object broken off", R"({"a":1)", {}, Verdict::BrokenOff);
}

void TestArrayCutter::cutsHoweverItArrives()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, elements);
    QFETCH(Verdict, verdict);
    const Cut whole = cut({bytes});
    QCOMPARE(whole.elements, elements);
    QCOMPARE(whole.verdict, verdict);
    QVERIFY(cut(singleBytes(bytes)) == whole);
    for (qsizetype i = 0; i <= bytes.size(); ++i)
        QVERIFY2(cut({bytes.first(i), bytes.sliced(i)}) == whole, bytes.first(i).constData());
    // What is given out is whole: each element of a sound list is sound JSON by itself.
    if (verdict == Verdict::Complete) {
        for (const auto &element : whole.elements)
            QVERIFY2(!QJsonDocument::fromJson('[' + element + ']').isNull(), element.constData());
    }
}

void TestArrayCutter::givesElementsOutAtOnce()
{
    JsonArrayCutter cutter;
    QCOMPARE(feed(cutter, "[{\"a\":1}"), QList<QByteArray>{"{\"a\":1}"});
    QCOMPARE(feed(cutter, ",{\"b\":2"), QList<QByteArray>());
    QCOMPARE(feed(cutter, "}"), QList<QByteArray>{"{\"b\":2}"});
}

void TestArrayCutter::keepsNoSpace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("elements");
    QTest::addRow("before the list") << QByteArray() << QByteArray("[{}]") << 1;
    QTest::addRow("between elements") << QByteArray("[{}") << QByteArray(",{}]") << 2;
    QTest::addRow("after the list") << QByteArray("[{}]") << QByteArray() << 1;
}

void TestArrayCutter::keepsNoSpace()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, elements);
    const QByteArray space(megabyte, ' ');
    JsonArrayCutter cutter;
    int given = 0;
    const auto count = [&](const QByteArray &bytes) {
        given += static_cast<int>(feed(cutter, bytes).count("{}"));
    };
    count(before);
    MemoryWatch memory;
    for (int i = 0; i < 100; ++i) {
        count(space);
        memory.look();
    }
    count(after);
    QCOMPARE(given, elements);
    QCOMPARE(cutter.verdict(), Verdict::Complete);
    if (memoryIsMeasurable)
        QVERIFY2(memory.growth() < 8 * megabyte, qPrintable(QString::number(memory.growth())));
}

void TestArrayCutter::boundsOneElement()
{
    const QByteArray filler(megabyte, 'x');
    JsonArrayCutter cutter;
    QList<qsizetype> sizes;
    const auto note = [&](const QByteArray &bytes) {
        cutter.feed(bytes);
        while (const auto element = cutter.next())
            sizes << element->size();
    };
    note("[{\"a\":\"");
    MemoryWatch memory;
    for (int i = 0; i < 100; ++i) {
        note(filler);
        memory.look();
    }
    note("\"},{\"b\":2}]");
    // Given out as empty; what follows it is not lost.
    QCOMPARE(sizes, (QList<qsizetype>{0, 7}));
    QCOMPARE(cutter.verdict(), Verdict::Complete);
    if (memoryIsMeasurable)
        QVERIFY2(memory.growth() < 3 * JsonArrayCutter::maxElement,
                 qPrintable(QString::number(memory.growth())));

    // The largest one is given out whole, one byte more is not.
    for (const qsizetype more : {0, 1}) {
        const QByteArray text = '"' + QByteArray(JsonArrayCutter::maxElement - 2 + more, 'y') + '"';
        const Cut result = cut({'[' + text + ']'});
        QCOMPARE(result.elements.size(), 1);
        QCOMPARE(result.elements.first().size(), more == 0 ? text.size() : 0);
    }
}

void TestArrayCutter::survivesDepth()
{
    const QByteArray deep = QByteArray(megabyte, '[') + QByteArray(megabyte, ']');
    const Cut result = cut({deep});
    QCOMPARE(result.verdict, Verdict::Complete);
    QCOMPARE(result.elements.size(), 1);
    QCOMPARE(result.elements.first().size(), deep.size() - 2);
}

void TestArrayCutter::cutsAsByteByByte()
{
    QRandomGenerator random(1);
    int whole = 0;
    for (int round = 0; round < 500; ++round) {
        const QByteArray list = randomList(random);
        const auto [elements, isWhole] = plainCut(list);
        whole += isWhole ? 1 : 0;
        // All sizes around a block, and the whole at once.
        for (qsizetype size = 1; size < list.size() + 150;
             size = size < 140 ? size + 1 : size * 2) {
            QList<QByteArray> parts;
            for (qsizetype from = 0; from < list.size(); from += size)
                parts << list.mid(from, size);
            const Cut result = cut(parts);
            QVERIFY2(result.elements == elements, list.constData());
            QVERIFY2((result.verdict != Verdict::BrokenOff) == isWhole, list.constData());
        }
    }
    QVERIFY(whole > 100 && whole < 450);
}

void TestArrayCutter::givesUpEndlessElement()
{
    const QByteArray filler(megabyte, 'x');
    JsonArrayCutter cutter;
    QCOMPARE(feed(cutter, "[{},{\"a\":\""), QList<QByteArray>{"{}"});
    MemoryWatch memory;
    qint64 fed = 6; // of the second element
    while (fed + megabyte <= JsonArrayCutter::endlessElement) {
        QCOMPARE(feed(cutter, filler), QList<QByteArray>());
        fed += megabyte;
    }
    memory.look();
    QCOMPARE(cutter.verdict(), Verdict::BrokenOff);
    QCOMPARE(feed(cutter, filler), QList<QByteArray>());
    QCOMPARE(cutter.verdict(), Verdict::EndlessElement);
    // Whatever follows.
    QCOMPARE(feed(cutter, "\"},{}]"), QList<QByteArray>());
    QCOMPARE(cutter.verdict(), Verdict::EndlessElement);
    if (memoryIsMeasurable)
        QVERIFY2(memory.growth() < 3 * JsonArrayCutter::maxElement,
                 qPrintable(QString::number(memory.growth())));
}

void TestArrayCutter::leavesPadding()
{
    // Exactly as long as needed, so that the sanitizer sees who reads further.
    for (int behind = 0; behind < 200; ++behind) {
        const QByteArray list = "[{\"a\":1}," + QByteArray(behind, ' ');
        JsonArrayCutter cutter;
        cutter.feed(QByteArray(list.constData(), list.size()));
        const auto element = cutter.next();
        QVERIFY(element);
        QCOMPARE(element->toByteArray(), "{\"a\":1}");
        int sum = 0;
        for (qsizetype i = 0; i < JsonArrayCutter::padding; ++i)
            sum |= element->data()[element->size() + i];
        // White space, a comma or what was put there.
        QVERIFY(sum == 0 || (sum & ' ') != 0);
        QVERIFY(!cutter.next());
    }
}

QTEST_GUILESS_MAIN(TestArrayCutter)
#include "tst_arraycutter.moc"
