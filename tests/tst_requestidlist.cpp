// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/requestidlist.h"
#include "support/memory.h"
#include "support/samplerequests.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Kind = RequestIdList::Remark::Kind;

// The id of the sample request as people write it.
QByteArray id(int number)
{
    return sampleId(number).text().toLatin1();
}

struct Reading
{
    QList<RequestId> ids;
    QStringList remarks;
    qint64 commented = 0;
};

// In pieces of that size; all at once for 0.
Reading readIn(const QByteArray &bytes, qsizetype piece = 0)
{
    Reading reading;
    RequestIdList list(
        [&reading](const RequestIdList::Remark &remark) { reading.remarks << remark.sentence(); });
    for (qsizetype start = 0; start < bytes.size(); start += piece == 0 ? bytes.size() : piece) {
        const qsizetype size = bytes.size() - start;
        list.read(QByteArrayView(bytes).sliced(start, piece == 0 ? size : std::min(piece, size)));
    }
    list.finish();
    reading.ids = list.ids();
    reading.commented = list.commentedCount();
    return reading;
}

QByteArray encoded(QStringConverter::Encoding encoding, const QByteArray &text)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(text));
}

}

class TestRequestIdList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data();
    void reads();
    void readsText();
    void tellsWhatIsLeftOut();
    void cutsWhatItShows();
    void startsWithIds();
    void needsNoTeller();
    void findsIdsAcrossPieces();
    void keepsLittle();
};

void TestRequestIdList::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<QStringList>("remarks");
    const auto row = [](const char *name, const QByteArray &bytes, const QList<int> &numbers,
                        const QStringList &remarks = {}) {
        QTest::newRow(name) << bytes << numbers << remarks;
    };
    const auto noId = [](int line, const QString &text) {
        return u"Line %1: no request id in “%2”"_s.arg(line).arg(text);
    };
    row("nothing", {}, {});
    row("one", id(1), {1});
    row("one with an end", id(1) + '\n', {1});
    row("in their order", id(3) + '\n' + id(1) + '\n' + id(2), {3, 1, 2});
    row("capitals in braces", '{' + id(1).toUpper() + '}', {1});
    row("in a ticket", "INC0012345: please cancel {" + id(1).toUpper() + "} asap\n", {1});
    row("in an address", "https://cm.contoso.com/cm/requests/" + id(1) + "?view=1", {1});
    row("written for an address", "https://cm.contoso.com/?id=%7B" + id(1) + "%7D&x=1", {1});
    row("in columns", "4711;\"" + id(1) + "\";" + id(2) + ";Anna,open\n", {1, 2});
    row("twice on a line", id(1) + ';' + id(1) + '\n' + id(2), {1, 2});
    row("the API's JSON",
        R"({"NewProfileUuid":"00000000-0000-0000-0000-000000000000","TargetUserUuid":")" + id(2)
            + R"(","Uuid":")" + id(1) + R"(","ProfileTemplateUuid":")" + id(3) + "\"}\n",
        {1});
    row("the API's JSON, spread out",
        "\"Uuid\" : \"" + id(1) + "\",\n\"OldProfileUuid\":  \"" + id(2) + "\"\n", {1},
        {noId(2, u"\"OldProfileUuid\":  \"%1\""_s.arg(QString::fromLatin1(id(2))))});
    row("other JSON", R"({"id":")" + id(1) + R"(","RequestUuid":")" + id(2) + "\"}", {1, 2});
    row("part of a word", 'a' + id(1) + '\n' + id(2) + "x\n" + id(3), {3},
        {noId(1, u'a' + QString::fromLatin1(id(1))), noId(2, QString::fromLatin1(id(2)) + u'x')});
    row("letters around", "ä" + id(1) + "\n" + id(2) + "ö", {},
        {noId(1, u'ä' + QString::fromLatin1(id(1))), noId(2, QString::fromLatin1(id(2)) + u'ö')});
    row("too short", id(1).chopped(1) + '\n', {}, {noId(1, QString::fromLatin1(id(1).chopped(1)))});
    row("hyphens alone", "--------------------------------------------------------\n", {},
        {noId(1, QString(56, u'-'))});
    row("ends of all kinds", id(1) + '\n' + id(2) + "\r\n" + id(3) + '\r' + id(4) + "\r\r\nno\n",
        {1, 2, 3, 4}, {noId(6, u"no"_s)});
    row("empty lines", "\n\n  \t \r\n" + id(1) + "\n\n", {1});
    row("remarks of their own", "# ids of monday\n  # more\n" + id(1) + " # urgent\n", {1});
    row("no id", "a\n\nb\n" + id(1) + '\n', {1}, {noId(1, u"a"_s), noId(3, u"b"_s)});
    row("known already", id(1) + '\n' + id(2) + "\n\nagain " + id(1).toUpper() + '\n', {1, 2},
        {u"Line 4: %1 is on line 1 already"_s.arg(QString::fromLatin1(id(1)))});
    row("zeros", "00000000-0000-0000-0000-000000000000\n" + id(1), {1},
        {u"Line 1: the id of zeros names no request"_s});
    row("mark at the start", "\xef\xbb\xbf" + id(1) + '\n' + id(2), {1, 2});
    row("mark before a remark", "\xef\xbb\xbf# monday\n" + id(1), {1});
    row("marks in the middle", id(1) + "\n\xef\xbb\xbf" + id(2) + "\n\xef\xbb\xbf\n", {1, 2});
    row("mark alone", "\xef\xbb\xbf", {});
    row("short", "x", {}, {noId(1, u"x"_s)});
    row("NUL", id(1) + '\0' + id(2) + '\0' + '\n' + QByteArray(2, '\0'), {1, 2},
        {noId(2, u"<U+0000><U+0000>"_s)});
    row("not UTF-8", "\xff\xfa" + id(1) + "\xe5\n\xe5\xe4\xf6\n" + id(2), {1, 2},
        {noId(2, u"\uFFFD\uFFFD\uFFFD"_s)});
    row("a character cut off", id(1) + "\n\xc3", {1}, {noId(2, u"\uFFFD"_s)});
    row("ÅÄÖ", "Ärende å\n", {}, {noId(1, u"Ärende å"_s)});
    row("hostile",
        "\xe2\x80\xae"
        "gnp\n",
        {}, {noId(1, u"<U+202E>gnp"_s)});
    const QByteArray ticket = "Ärende 7: {" + id(1) + "}\r\nå 𝄞\r\n" + id(2);
    const QStringList strange{noId(2, u"å 𝄞"_s)};
    row("UTF-16, little end first", encoded(QStringConverter::Utf16LE, ticket), {1, 2}, strange);
    row("UTF-16, big end first", encoded(QStringConverter::Utf16BE, ticket), {1, 2}, strange);
    row("UTF-32", encoded(QStringConverter::Utf32LE, ticket), {1, 2}, strange);
}

void TestRequestIdList::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, numbers);
    QFETCH(QStringList, remarks);
    for (const int piece : {0, 1, 2, 3, 7}) {
        const Reading reading = readIn(bytes, piece);
        QCOMPARE(reading.ids, sampleIdList(numbers));
        QCOMPARE(reading.remarks, remarks);
    }
}

void TestRequestIdList::readsText()
{
    RequestIdList list({});
    const QString text = QString::fromLatin1("a\r" + id(1) + "\n" + id(2));
    list.read(text);
    list.finish();
    QCOMPARE(list.ids(), sampleIdList({1, 2}));
    QCOMPARE(list.remarkCount(), 1);
}

// An id that somebody put # before is left out on purpose, and yet is worth a word.
void TestRequestIdList::tellsWhatIsLeftOut()
{
    const Reading reading
        = readIn("# a\n#" + id(1) + "\n# x " + id(2) + ' ' + id(3) + '\n' + id(4));
    QCOMPARE(reading.ids, sampleIdList({4}));
    QCOMPARE(reading.remarks, QStringList());
    QCOMPARE(reading.commented, 2);
}

void TestRequestIdList::cutsWhatItShows()
{
    const Reading reading = readIn(QByteArray(60, 'x') + '\n' + QByteArray(61, 'y') + '\n');
    QCOMPARE(reading.remarks,
             QStringList({u"Line 1: no request id in “%1”"_s.arg(QString(60, u'x')),
                          u"Line 2: no request id in “%1…”"_s.arg(QString(60, u'y'))}));
}

void TestRequestIdList::startsWithIds()
{
    QStringList remarks;
    RequestIdList list([&](const RequestIdList::Remark &remark) { remarks << remark.sentence(); });
    QVERIFY(list.add(sampleId(1)));
    QVERIFY(!list.add(sampleId(1)));
    list.read(QByteArray(id(2) + '\n' + id(1)));
    list.finish();
    QCOMPARE(list.ids(), sampleIdList({1, 2}));
    QCOMPARE(remarks,
             QStringList({u"Line 2: %1 is named already"_s.arg(QString::fromLatin1(id(1)))}));
}

void TestRequestIdList::needsNoTeller()
{
    RequestIdList list({});
    list.read(QByteArrayView("a\nb\n"));
    list.finish();
    QCOMPARE(list.remarkCount(), 2);
}

// Around the places where a long line is worked off.
void TestRequestIdList::findsIdsAcrossPieces()
{
    for (int before = 3950; before < 4200; ++before) {
        const QByteArray line = QByteArray(before, '-') + ' ' + id(1) + QByteArray(4096, '.')
            + "%7b" + id(2) + "%7d" + QByteArray(5000, ' ') + 'x' + id(3)
            + QByteArray(",\"ProfileTemplateUuid\" : \"" + id(4) + '"').repeated(150);
        for (const int piece : {0, 1000}) {
            const Reading reading = readIn(line, piece);
            QCOMPARE(reading.ids, sampleIdList({1, 2}));
            QCOMPARE(reading.remarks, QStringList());
        }
    }
}

void TestRequestIdList::keepsLittle()
{
    if (!memoryIsMeasurable)
        QSKIP("Memory cannot be measured under the address sanitizer");
    constexpr int lines = 1'000'000;
    const QByteArray ticket = "INC0012345: please look at the card of somebody else, thanks\r\n";
    const QByteArray known = "INC0012345: " + id(1) + "\n";
    QList<qint64> lastLines;
    RequestIdList list([&](const RequestIdList::Remark &remark) {
        if (remark.line > lines - 3)
            lastLines << remark.line;
    });
    MemoryWatch memory;
    for (int line = 1; line < lines; ++line)
        list.read(QByteArrayView(line % 2 == 0 ? ticket : known));
    // A line without an end is no reason to keep it either.
    const QByteArray block(1024 * 1024, '-');
    for (int i = 0; i < 64; ++i)
        list.read(QByteArrayView(block));
    memory.look();
    list.read(QByteArray(' ' + id(2)));
    list.finish();
    QCOMPARE(list.ids(), sampleIdList({1, 2}));
    QCOMPARE(list.remarkCount(), lines - 2);
    QCOMPARE(lastLines, QList<qint64>({lines - 2, lines - 1}));
    QVERIFY2(memory.growth() < 16 * 1024 * 1024, qPrintable(QString::number(memory.growth())));
}

QTEST_GUILESS_MAIN(TestRequestIdList)
#include "tst_requestidlist.moc"
