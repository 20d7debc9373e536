// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statuschange.h"
#include "domain/statusview.h"
#include "domain/visibletext.h"
#include "support/samplerequests.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr auto plainGuid = "a9b4b42c-cc50-4c9b-89d1-bbc0bcd5a099"_L1;
constexpr auto zeroGuid = "00000000-0000-0000-0000-000000000000"_L1;

const QList<RequestStatus> knownStatuses{RequestStatus::None,     RequestStatus::Pending,
                                         RequestStatus::Approved, RequestStatus::Executing,
                                         RequestStatus::Denied,   RequestStatus::Completed,
                                         RequestStatus::Failed,   RequestStatus::Canceled};
const QList<StatusView> views{StatusView::Open,      StatusView::Pending, StatusView::Approved,
                              StatusView::Executing, StatusView::Decided, StatusView::All};
constexpr auto unknownStatus = static_cast<RequestStatus>(42);

// Qt reads a tooltip as markup; this reads it the same way and gives what would be shown.
QString shownByMarkup(const QString &markup, QStringList &elements)
{
    QXmlStreamReader reader(markup);
    QString shown;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            elements << reader.name().toString();
            break;
        case QXmlStreamReader::Characters:
            shown += reader.text();
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? reader.errorString() : shown;
}

}

class TestDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsGuids_data();
    void readsGuids();
    void findsGuidInText();
    void comparesRequestIds();
    void knowsStatuses_data();
    void knowsStatuses();
    void keepsUnknownStatus();
    void knowsChanges_data();
    void knowsChanges();
    void refusesOtherWords();
    void viewsContainAndFetch();
    void writesInvisibleOut_data();
    void writesInvisibleOut();
    void cutsLines_data();
    void cutsLines();
    void toolTipShowsTextOnly_data();
    void toolTipShowsTextOnly();
};

void TestDomain::readsGuids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuid");
    QTest::addColumn<bool>("isRequestId");
    QTest::addRow("plain") << QString(plainGuid) << true << true;
    QTest::addRow("upper case") << QString(plainGuid).toUpper() << true << true;
    QTest::addRow("mixed case") << u"A9b4B42c-CC50-4c9b-89D1-bbc0BCD5a099"_s << true << true;
    QTest::addRow("braces") << u'{' + plainGuid + u'}' << true << true;
    QTest::addRow("zero") << QString(zeroGuid) << true << false;
    QTest::addRow("zero in braces") << u'{' + zeroGuid + u'}' << true << false;
    QTest::addRow("empty") << QString() << false << false;
    QTest::addRow("opening brace only") << u'{' + plainGuid << false << false;
    QTest::addRow("closing brace only") << plainGuid + u'}' << false << false;
    QTest::addRow("space before") << u' ' + plainGuid << false << false;
    QTest::addRow("line break after") << plainGuid + u'\n' << false << false;
    QTest::addRow("one digit short") << QString(plainGuid).chopped(1) << false << false;
    QTest::addRow("one digit long") << plainGuid + u'0' << false << false;
    QTest::addRow("no dashes") << QString(plainGuid).remove(u'-') << false << false;
    QTest::addRow("letter beyond f") << QString(plainGuid).replace(0, 1, u'g') << false << false;
    QTest::addRow("full-width digit")
        << QString(plainGuid).replace(1, 1, QChar(0xff19)) << false << false;
}

void TestDomain::readsGuids()
{
    QFETCH(QString, text);
    QFETCH(bool, isGuid);
    QFETCH(bool, isRequestId);
    const auto guid = guidFromText(text);
    QCOMPARE(guid.has_value(), isGuid);
    const auto id = RequestId::fromText(text);
    QCOMPARE(id.has_value(), isRequestId);
    if (guid)
        QCOMPARE(guidText(*guid), isRequestId ? QString(plainGuid) : QString(zeroGuid));
    if (id)
        QCOMPARE(id->text(), QString(plainGuid));
}

void TestDomain::findsGuidInText()
{
    const QUuid guid = QUuid::fromString(plainGuid);
    const QString upper = QString(plainGuid).toUpper();
    QCOMPARE(firstGuidIn(u"error "_s + upper + u", see the log"_s), std::optional(guid));
    QCOMPARE(firstGuidIn(u"{"_s + plainGuid + u"} and "_s + zeroGuid), std::optional(guid));
    QVERIFY(!firstGuidIn(u"no id here: a9b4b42c-cc50"_s));
    QVERIFY(!firstGuidIn(QString()));
}

void TestDomain::comparesRequestIds()
{
    const auto lower = *RequestId::fromText(QString(plainGuid));
    const auto upper = *RequestId::fromText(QString(plainGuid).toUpper());
    QCOMPARE(lower, upper);
    QCOMPARE(qHash(lower), qHash(upper));
    QVERIFY(!(lower < upper) && !(upper < lower));
    QVERIFY(!(lower == sampleId(1)));
    QVERIFY((lower < sampleId(1)) != (sampleId(1) < lower));
    QVERIFY(RequestId().isNull());
    QVERIFY(!lower.isNull());
}

void TestDomain::knowsStatuses_data()
{
    // externalGetStatus of the SQL API, and the names of the REST filter.
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("final");
    QTest::addRow("none") << 0 << u"None"_s << false;
    QTest::addRow("approved") << 3 << u"Approved"_s << false;
    QTest::addRow("denied") << 4 << u"Denied"_s << true;
    QTest::addRow("completed") << 8 << u"Completed"_s << true;
    QTest::addRow("failed") << 9 << u"Failed"_s << true;
    QTest::addRow("pending") << 16 << u"Pending"_s << false;
    QTest::addRow("canceled") << 17 << u"Canceled"_s << true;
    QTest::addRow("executing") << 18 << u"Executing"_s << false;
}

void TestDomain::knowsStatuses()
{
    QFETCH(int, number);
    const auto status = static_cast<RequestStatus>(number);
    QTEST(apiName(status), "name");
    QTEST(isFinal(status), "final");
    QVERIFY(knownStatuses.contains(status));
}

void TestDomain::keepsUnknownStatus()
{
    QVERIFY(apiName(unknownStatus).isEmpty());
    QVERIFY(!isFinal(unknownStatus));
    QCOMPARE(static_cast<int>(unknownStatus), 42);
    for (const auto view : views)
        QCOMPARE(contains(view, unknownStatus), view == StatusView::All);
}

void TestDomain::knowsChanges_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("status");
    QTest::addRow("complete") << u"Completed"_s << 8;
    QTest::addRow("cancel") << u"Canceled"_s << 17;
    QTest::addRow("abandon ends in failed") << u"Abandoned"_s << 9;
}

void TestDomain::knowsChanges()
{
    QFETCH(QString, word);
    QFETCH(int, status);
    for (const auto &spelling : {word, word.toLower(), word.toUpper()}) {
        const auto change = statusChangeFromApiWord(spelling);
        QVERIFY(change.has_value());
        QCOMPARE(apiWord(*change), word);
        QCOMPARE(static_cast<int>(expectedStatus(*change)), status);
        QVERIFY(isFinal(expectedStatus(*change)));
    }
}

void TestDomain::refusesOtherWords()
{
    for (const auto &word : {u""_s, u"Abandon"_s, u"Failed"_s, u"Completed "_s, u"8"_s})
        QVERIFY2(!statusChangeFromApiWord(word), qPrintable(word));
}

void TestDomain::viewsContainAndFetch()
{
    for (const auto status : knownStatuses) {
        const bool single = contains(StatusView::Pending, status)
            || contains(StatusView::Approved, status) || contains(StatusView::Executing, status);
        QCOMPARE(contains(StatusView::Open, status), single);
        QCOMPARE(contains(StatusView::Decided, status), isFinal(status));
        QVERIFY(contains(StatusView::All, status));
        QVERIFY(!(contains(StatusView::Open, status) && contains(StatusView::Decided, status)));
        for (const auto view : views) {
            const auto fetched = statusesToFetch(view);
            QVERIFY2(!contains(view, status) || fetched.isEmpty() || fetched.contains(status),
                     "a view must fetch what it contains");
            QVERIFY(fetched.count(status) <= 1);
        }
    }
    QVERIFY(statusesToFetch(StatusView::All).isEmpty());
    // Along the life cycle: what moves on between two calls is seen by the later one.
    const auto open = statusesToFetch(StatusView::Open);
    QCOMPARE(open.size(), 3);
    QVERIFY(open.indexOf(RequestStatus::Pending) < open.indexOf(RequestStatus::Approved));
    QVERIFY(open.indexOf(RequestStatus::Approved) < open.indexOf(RequestStatus::Executing));
}

void TestDomain::writesInvisibleOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addRow("plain") << u"Kort för Åsa"_s << u"Kort för Åsa"_s;
    QTest::addRow("empty") << QString() << QString();
    QTest::addRow("line break and tab") << u"a\n\tb"_s << u"a\n\tb"_s;
    QTest::addRow("Windows line break") << u"a\r\nb"_s << u"a\nb"_s;
    QTest::addRow("return alone") << u"a\rb"_s << u"a<U+000D>b"_s;
    QTest::addRow("NUL") << u"a"_s + QChar(0) + u'b' << u"a<U+0000>b"_s;
    QTest::addRow("escape") << u"\u001b[31m"_s << u"<U+001B>[31m"_s;
    QTest::addRow("C1") << QString(QChar(0x9b)) << u"<U+009B>"_s;
    QTest::addRow("override") << u"\u202Egpj.exe"_s << u"<U+202E>gpj.exe"_s;
    QTest::addRow("isolate") << u"\u2066a\u2069"_s << u"<U+2066>a<U+2069>"_s;
    QTest::addRow("marks") << u"\u200E\u200F\u061C"_s << u"<U+200E><U+200F><U+061C>"_s;
    QTest::addRow("zero width") << u"pay\u200Bpal\uFEFF"_s << u"pay<U+200B>pal<U+FEFF>"_s;
    QTest::addRow("soft hyphen") << u"a\u00ADb"_s << u"a<U+00AD>b"_s;
    QTest::addRow("separators") << u"a\u2028b\u2029"_s << u"a<U+2028>b<U+2029>"_s;
    QTest::addRow("beyond 16 bits") << u"smile \U0001F600"_s << u"smile \U0001F600"_s;
    QTest::addRow("tag characters") << u"ok\U000E0041"_s << u"ok<U+E0041>"_s;
    QTest::addRow("half a pair") << u"a"_s + QChar(0xd83d) << u"a<U+D83D>"_s;
    QTest::addRow("markup is left alone") << u"<b>a</b>"_s << u"<b>a</b>"_s;
}

void TestDomain::writesInvisibleOut()
{
    QFETCH(QString, text);
    QTEST(visibleText(text), "shown");
    const QString line = visibleLine(text);
    QVERIFY(!line.contains(u'\n') && !line.contains(u'\t'));
    QCOMPARE(line, visibleText(text).replace(u'\n', u' ').replace(u'\t', u' '));
}

void TestDomain::cutsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addRow("shorter") << u"abc"_s << u"abc"_s;
    QTest::addRow("just fits") << u"abcd"_s << u"abcd"_s;
    QTest::addRow("too long") << u"abcde"_s << u"abcd…"_s;
    QTest::addRow("pair at the cut") << u"abc\U0001F600"_s << u"abc…"_s;
    QTest::addRow("pair fits") << u"ab\U0001F600"_s << u"ab\U0001F600"_s;
    QTest::addRow("written out, then cut") << u"a\u202Ebcd"_s << u"a<U+202E>bc…"_s;
}

void TestDomain::cutsLines()
{
    QFETCH(QString, text);
    const QString line = visibleLine(text, 4);
    QTEST(line, "line");
    QVERIFY(line.isValidUtf16());
}

void TestDomain::toolTipShowsTextOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("plain") << u"one\ntwo  three"_s;
    QTest::addRow("bold") << u"<b>bold</b>"_s;
    QTest::addRow("leaves the paragraph") << u"</p><h1>Big</h1><p>"_s;
    QTest::addRow("image") << u"<img src=\"file:///etc/passwd\">"_s;
    QTest::addRow("entities") << u"&lt;b&gt; &amp; &#60;i&#62;"_s;
    QTest::addRow("quotes") << u"' onclick=\"x\" '"_s;
    QTest::addRow("override") << u"\u202E<b>a"_s;
    QTest::addRow("markup beyond the cut") << u"x"_s.repeated(3998) + u"<b>bold</b>"_s;
    QTest::addRow("pair at the cut") << u"x"_s.repeated(3999) + u"\U0001F600 and more"_s;
    QTest::addRow("very long") << u"&"_s.repeated(100'000);
}

void TestDomain::toolTipShowsTextOnly()
{
    QFETCH(QString, text);
    QStringList elements;
    const QString shown = shownByMarkup(visibleToolTip(text), elements);
    QCOMPARE(elements, QStringList{u"p"_s});
    if (text.size() < 4000) {
        QCOMPARE(shown, visibleText(text));
    } else {
        QVERIFY(shown.endsWith(u'…'));
        QVERIFY(shown.size() <= 4001);
        QVERIFY(visibleText(text).startsWith(shown.chopped(1)));
        QVERIFY(shown.isValidUtf16());
    }
}

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
