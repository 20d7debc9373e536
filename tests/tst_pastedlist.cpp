// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/requestlink.h"
#include "messagebar.h"
#include "models/pastedlist.h"
#include "pastesheet.h"
#include "requesttable.h"
#include "searchfield.h"
#include "support/samplerequests.h"
#include "support/windowbed.h"

#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using namespace Sigill;

class TestPastedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void finds_data();
    void finds();
    void tellsWhatItMisses();
    void selectsByKeyboard();
    void readsLinks_data();
    void readsLinks();
    void opensALinkedRequest_data();
    void opensALinkedRequest();
    void tellsOfALinkThatLeadsNowhere();
};

void TestPastedList::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<int>("misses");
    const auto row = [](const char *name, const QString &text, const QList<int> &numbers,
                        int misses) { QTest::newRow(name) << text << numbers << misses; };
    const auto id = [](int number) { return sampleId(number).text(); };
    row("nothing", QString(), {}, 0);
    row("white space", u" \n\t\n"_s, {}, 0);
    row("an id", id(1), {1}, 0);
    row("ids in tickets",
        u"INC-7: "_s + id(1).toUpper() + u" and {"_s + id(2) + u"}\r\nlost card, see "_s + id(3),
        {1, 2, 3}, 0);
    row("the same twice", id(1) + u'\n' + id(1), {1}, 0);
    row("a name, whatever the case", u"  anna   EK "_s, {1, 2}, 0);
    row("an account", u"CONTOSO\\annae"_s, {1, 2}, 0);
    row("an account without its domain", u"annae"_s, {1, 2}, 0);
    row("an address", u"bo@contoso.com"_s, {3}, 0);
    row("a part of a name is none", u"Anna"_s, {}, 1);
    row("an unknown id", id(99) + u'\n' + id(2), {2}, 1);
    row("decided", id(4), {}, 1);
    row("a name of somebody whose requests are decided", u"Cia"_s, {}, 1);
    row("a half id", id(1).left(20), {}, 1);
}

void TestPastedList::finds()
{
    RequestModel model(nullptr);
    QList<Request> requests;
    for (int number = 1; number <= 4; ++number) {
        requests.append(
            sampleRequest(number, number == 4 ? RequestStatus::Denied : RequestStatus::Pending));
        requests.last().target = sampleGuid(2000 + (number == 2 ? 1 : number));
    }
    model.mergeLoaded(requests, 1);
    DirectoryEntry anna;
    anna.guid = sampleGuid(2001);
    anna.displayName = u"Anna Ek"_s;
    anna.account = u"CONTOSO\\annae"_s;
    DirectoryEntry bo;
    bo.guid = sampleGuid(2003);
    bo.displayName = u"Bo"_s;
    bo.mail = u"bo@contoso.com"_s;
    DirectoryEntry cia;
    cia.guid = sampleGuid(2004);
    cia.displayName = u"Cia"_s;
    model.addPeople({anna, bo, cia});
    // The filter does not matter.
    model.setFilterText(u"nothing"_s);
    QFETCH(QString, text);
    QFETCH(QList<int>, numbers);
    PastedList list(model);
    const auto found = list.find(text);
    QCOMPARE(found.requests, sampleIds(numbers));
    QTEST(static_cast<int>(found.misses.size()), "misses");
}

void TestPastedList::tellsWhatItMisses()
{
    RequestModel model(nullptr);
    model.mergeLoaded({sampleRequest(1), sampleRequest(2, RequestStatus::Completed)}, 1);
    PastedList list(model);
    const auto found = list.find(sampleId(1).text() + u"\n\nNils\u202e\n"_s + sampleId(2).text());
    QCOMPARE(found.misses.size(), 2);
    QCOMPARE(found.misses.constFirst().line, 3);
    QCOMPARE(found.misses.constFirst().text, u"Nils<U+202E>"_s);
    QCOMPARE(found.misses.constLast().line, 4);
    QVERIFY(found.misses.constLast().reason.contains(u"Completed"_s));
}

void TestPastedList::selectsByKeyboard()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const auto ids = shownIds(bed.session.requests());
    bed.part<SearchField>("filterLineEdit")->setText(ids.at(0).text());
    QGuiApplication::clipboard()->setText(ids.at(1).text() + u"\nnobody\n"_s + ids.at(2).text());
    bed.window->table().setFocus();
    QTest::keyClick(&bed.window->table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(bed.sheet("pasteSheet"));
    QVERIFY(bed.part<QLabel>("pastedCount")->text().startsWith(u"2 "_s));
    auto *misses = bed.part<QListWidget>("pastedMisses");
    QCOMPARE(misses->count(), 1);
    QVERIFY(misses->item(0)->text().contains(u"nobody"_s));
    auto *text = bed.part<QPlainTextEdit>("pastedText");
    QTRY_COMPARE(QApplication::focusWidget(), text);
    text->moveCursor(QTextCursor::End);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, ids.at(3).text());
    auto *select = bed.part<QPushButton>("selectPasted");
    QTRY_VERIFY(select->text().contains(u'3'));
    QTest::keyClick(select, Qt::Key_Return);
    QTRY_VERIFY(!bed.sheet("pasteSheet"));
    QCOMPARE(bed.window->table().requestSelection().ids(),
             (QSet<RequestId>{ids.at(1), ids.at(2), ids.at(3)}));
    QCOMPARE(bed.window->table().requestSelection().hiddenCount(), 3);
}

void TestPastedList::readsLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLink");
    const QString id = sampleId(7).text();
    QTest::newRow("id") << id << true;
    QTest::newRow("link") << u"sigill:"_s + id << true;
    QTest::newRow("link with slashes") << u"sigill://"_s + id.toUpper() + u"/"_s << true;
    QTest::newRow("portal") << u"https://cm/certificatemanagement/r.aspx?id=%7B"_s + id + u"%7D"_s
                            << true;
    QTest::newRow("ours") << linkOf(sampleId(7)) << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no id") << u"sigill:7"_s << false;
    QTest::newRow("two") << id + u' ' + sampleId(8).text() << false;
    QTest::newRow("zero") << u"sigill:00000000-0000-0000-0000-000000000000"_s << false;
    QTest::newRow("endless") << QString(5000, u'x') + id << false;
}

void TestPastedList::readsLinks()
{
    QFETCH(QString, text);
    QFETCH(bool, isLink);
    QCOMPARE(requestOfLink(text), isLink ? std::optional(sampleId(7)) : std::nullopt);
}

void TestPastedList::opensALinkedRequest_data()
{
    QTest::addColumn<RequestStatus>("status");
    QTest::addColumn<bool>("isLoaded");
    QTest::newRow("in the list") << RequestStatus::Pending << true;
    QTest::newRow("before the list is there") << RequestStatus::Approved << false;
    QTest::newRow("decided") << RequestStatus::Denied << true;
}

void TestPastedList::opensALinkedRequest()
{
    QFETCH(RequestStatus, status);
    QFETCH(bool, isLoaded);
    WindowBed bed({.requests = 300});
    RequestId id;
    for (const auto &request : bed.host->requests()) {
        if (request.status == status)
            id = request.id;
    }
    QVERIFY(!id.isNull());
    if (isLoaded)
        QVERIFY(bed.load());
    bed.part<SearchField>("filterLineEdit")->setText(u"nothing like it"_s);
    bed.window->openRequest(id);
    if (!isLoaded)
        bed.session.connectTo(bed.profile());
    QTRY_COMPARE(bed.window->table().currentId(), id);
    QCOMPARE(bed.window->table().requestSelection().ids(), QSet<RequestId>{id});
    QCOMPARE(bed.session.requests().status(id), std::optional(status));
    // The part of the queue is as it was.
    QCOMPARE(bed.session.view(), StatusView::Open);
}

void TestPastedList::tellsOfALinkThatLeadsNowhere()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const auto before = bed.window->table().requestSelection().ids();
    bed.window->openRequest(sampleId(123456));
    auto *bar = bed.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isShowing());
    QString told;
    const auto labels = bar->findChildren<QLabel *>();
    for (const auto *label : labels)
        told += label->text();
    QVERIFY(told.contains(sampleId(123456).text()));
    QCOMPARE(bed.window->table().requestSelection().ids(), before);
}

QTEST_MAIN(TestPastedList)
#include "tst_pastedlist.moc"
