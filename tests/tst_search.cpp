// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cellterm.h"
#include "models/querysuggestions.h"
#include "searchfield.h"
#include "support/samplerequests.h"
#include "support/windowbed.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

QStringList textsOf(const QuerySuggestions::Offer &offer)
{
    QStringList texts;
    for (const auto &suggestion : offer.suggestions)
        texts += suggestion.text;
    return texts;
}

QAction *entry(const QMenu &menu, const QString &text)
{
    const auto actions = menu.actions();
    for (auto *action : actions) {
        if (action->text().remove(u'&').startsWith(text))
            return action;
    }
    return nullptr;
}

// As it stands when it is opened.
QMenu *opened(QMenu *menu)
{
    Q_EMIT menu->aboutToShow();
    return menu;
}

}

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void suggests_data();
    void suggests();
    void completesByKeyboard();
    void leavesPlainWordsAlone();
    void tellsWhatIsWrong();
    void choosesTypesAndTemplates();
    void choosesAges();
    void showsOnlyAndHidesWhatIsInACell();
    void opensTheMenuByKey();
    void everyCellFindsItsRow();
    void staysTheSameInAnotherLanguage();

private:
    SearchField *field(const WindowBed &bed) const
    {
        return bed.part<SearchField>("filterLineEdit");
    }
    QMenu *menu(const WindowBed &bed, const char *button) const
    {
        return opened(bed.part<QToolButton>(button)->menu());
    }
};

void TestSearch::init()
{
    // Popups on a platform without windows.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestSearch::suggests_data()
{
    QTest::addColumn<QString>("text"); // the cursor stands at |
    QTest::addColumn<QStringList>("suggestions");
    QTest::addColumn<QString>("replaced");
    const auto row
        = [](const char16_t *text, const QStringList &suggestions, const char16_t *replaced) {
              const QString written = QString::fromUtf16(text);
              QTest::newRow(qUtf8Printable(written))
                  << written << suggestions << QString::fromUtf16(replaced);
          };
    row(u"t|", {}, u"t");
    row(u"ta|", {u"target:"_s}, u"ta");
    row(u"lost -te|", {u"template:"_s}, u"te");
    row(u"ag|", {u"age>"_s}, u"ag");
    row(u"\"lost ta|", {}, u"\"lost ta");
    row(u"zz|", {}, u"zz");
    row(u"type:dup|", {u"Duplicate "_s}, u"dup");
    row(u"type:enroll,re|x",
        {u"Replace "_s, u"Renew "_s, u"Retire "_s, u"\"Recover on behalf\" "_s,
         u"\"Suspend or reinstate\" "_s},
        u"re");
    row(u"kind:\"smart c|", {u"\"Smart card\" "_s}, u"\"smart c");
    row(u"is:min|", {u"mine "_s}, u"min");
    row(u"is:mine|", {}, u"mine");
    row(u"submitted:tod|", {u"today "_s}, u"tod");
    row(u"template:vp|", {u"VPN "_s}, u"vp");
    row(u"template=|", {u"\"Smart card, logon\" "_s, u"VPN "_s}, u"");
    row(u"age>3|", {u"30min "_s, u"3d "_s, u"30d "_s}, u"3");
    row(u"comment:x|", {}, u"x");
    row(u"colour:r|", {}, u"r");
}

void TestSearch::suggests()
{
    RequestTexts texts;
    ProfileTemplate vpn;
    vpn.id = sampleGuid(1);
    vpn.name = u"VPN"_s;
    ProfileTemplate logon;
    logon.id = sampleGuid(2);
    logon.name = u"Smart card, logon"_s;
    texts.setTemplates({vpn, logon});
    QFETCH(QString, text);
    const auto cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const auto offer = QuerySuggestions(texts).at(text, cursor);
    QTEST(textsOf(offer), "suggestions");
    QCOMPARE(offer.start + offer.length, cursor);
    QFETCH(QString, replaced);
    QCOMPARE(text.sliced(offer.start, offer.length), replaced);
}

void TestSearch::completesByKeyboard()
{
    WindowBed bed;
    QVERIFY(bed.load());
    auto *search = field(bed);
    search->setFocus();
    auto *popup = search->findChild<QCompleter *>()->popup();
    QTest::keyClicks(search, u"anna st"_s);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(search->text(), u"anna status:"_s);
    // Its values follow.
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_P);
    QTest::keyClick(popup, Qt::Key_E);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(search->text(), u"anna status:Pending "_s);
    QVERIFY(!popup->isVisible());
    QCOMPARE(bed.session.requests().filterText(), search->text());
    // All fields, when asked for.
    QTest::keyClick(search, Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), QueryFields::named().size());
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(search->text(), u"anna status:Pending "_s);
}

void TestSearch::leavesPlainWordsAlone()
{
    WindowBed bed;
    QVERIFY(bed.load());
    auto *search = field(bed);
    search->setFocus();
    // The name of a field, or nearly; Return goes on to the table and changes nothing.
    QTest::keyClicks(search, u"ca"_s);
    auto *popup = search->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(search->text(), u"ca"_s);
    QVERIFY(!popup->isVisible());
}

void TestSearch::tellsWhatIsWrong()
{
    WindowBed bed;
    QVERIFY(bed.load());
    auto *search = field(bed);
    const int all = bed.session.requests().rowCount();
    const auto *line = bed.part<QLabel>("searchProblemLabel");
    search->setText(u"type:"_s);
    QCOMPARE(search->accessibleDescription(), QString());
    QVERIFY(!line->isVisible());
    search->setText(u"type:unblok"_s);
    QVERIFY(search->accessibleDescription().contains(u"unblok"_s));
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), search->accessibleDescription());
    QCOMPARE(bed.session.requests().rowCount(), all);
    bed.session.languages().use(u"sv"_s);
    QTRY_VERIFY(search->accessibleDescription().contains(u"Lås upp"_s));
    QVERIFY(line->text().contains(u"Lås upp"_s));
    search->setText(u"typ:lås"_s);
    QCOMPARE(search->accessibleDescription(), QString());
    QVERIFY(bed.session.requests().rowCount() < all);
    search->setText(u"är:min"_s);
    QVERIFY(!search->accessibleDescription().isEmpty());
    bed.session.requests().setOperator(sampleGuid(1));
    QCOMPARE(search->accessibleDescription(), QString());
    QVERIFY(!line->isVisible());
}

void TestSearch::choosesTypesAndTemplates()
{
    WindowBed bed;
    QVERIFY(bed.load());
    auto *search = field(bed);
    const auto &requests = bed.session.requests();
    search->setText(u"e"_s);
    entry(*menu(bed, "typeFilter"), u"Unblock"_s)->trigger();
    QCOMPARE(search->text(), u"e type=Unblock"_s);
    QVERIFY(requests.rowCount() > 0);
    for (int row = 0; row < requests.rowCount(); ++row)
        QCOMPARE(requests.request(row).type, RequestType::Unblock);
    entry(*menu(bed, "typeFilter"), u"Enroll"_s)->trigger();
    QCOMPARE(search->text(), u"e type=Enroll,Unblock"_s);
    QVERIFY(entry(*menu(bed, "typeFilter"), u"Unblock"_s)->isChecked());
    QVERIFY(!entry(*menu(bed, "typeFilter"), u"Renew"_s)->isChecked());
    QVERIFY(bed.part<QToolButton>("typeFilter")->accessibleName() != u"Type"_s);
    entry(*menu(bed, "typeFilter"), u"Any"_s)->trigger();
    QCOMPARE(search->text(), u"e"_s);
    QCOMPARE(bed.part<QToolButton>("typeFilter")->accessibleName(), u"Type"_s);

    search->clear();
    const QString name = requests.texts().names().templateNames().constFirst();
    entry(*menu(bed, "templateFilter"), name)->trigger();
    QVERIFY(requests.rowCount() > 0);
    for (int row = 0; row < requests.rowCount(); ++row)
        QCOMPARE(requests.texts().names().templateName(requests.request(row).profileTemplate),
                 name);
}

void TestSearch::choosesAges()
{
    WindowBed bed;
    QVERIFY(bed.load());
    auto *search = field(bed);
    const auto &requests = bed.session.requests();
    const int all = requests.rowCount();
    entry(*menu(bed, "moreFilters"), u"Older than 3 days"_s)->trigger();
    QVERIFY(requests.rowCount() < all);
    for (int row = 0; row < requests.rowCount(); ++row)
        QVERIFY(requests.texts().age(requests.request(row)) >= 3 * 24 * 3600);
    QVERIFY(entry(*menu(bed, "moreFilters"), u"Older than 3 days"_s)->isChecked());
    entry(*menu(bed, "moreFilters"), u"Older than 4 h"_s)->trigger();
    QCOMPARE(search->text(), u"age>4h"_s);
    entry(*menu(bed, "moreFilters"), u"Older than 4 h"_s)->trigger();
    QCOMPARE(search->text(), QString());
    QVERIFY(!entry(*menu(bed, "moreFilters"), u"Sent in by me"_s)->isEnabled());
    bed.session.requests().setOperator(sampleGuid(1));
    entry(*menu(bed, "moreFilters"), u"Sent in by me"_s)->trigger();
    QCOMPARE(search->text(), u"is=mine"_s);
    QCOMPARE(requests.rowCount(), 0);
    entry(*menu(bed, "moreFilters"), u"Show all again"_s)->trigger();
    QCOMPARE(requests.rowCount(), all);
}

void TestSearch::showsOnlyAndHidesWhatIsInACell()
{
    WindowBed bed;
    QVERIFY(bed.load());
    auto &table = bed.window->table();
    const auto &requests = bed.session.requests();
    const int all = requests.rowCount();
    const auto type = requests.request(0).type;
    const auto index = requests.index(0, static_cast<int>(RequestColumn::Type));
    bed.select({requests.id(0)});
    const auto popUp = [&] {
        Q_EMIT table.customContextMenuRequested(table.visualRect(index).center());
        return bed.window->findChild<QMenu *>(u"contextMenu"_s);
    };
    auto *menu = popUp();
    QVERIFY(menu);
    entry(*menu, u"Show only Type"_s)->trigger();
    menu->close();
    for (int row = 0; row < requests.rowCount(); ++row)
        QCOMPARE(requests.request(row).type, type);
    const int found = requests.rowCount();
    QTRY_VERIFY(!bed.window->findChild<QMenu *>(u"contextMenu"_s));
    menu = popUp();
    entry(*menu, u"Hide Type"_s)->trigger();
    menu->close();
    QCOMPARE(requests.rowCount(), 0);
    field(bed)->setText(field(bed)->text().section(u' ', 1));
    QCOMPARE(requests.rowCount(), all - found);
}

void TestSearch::opensTheMenuByKey()
{
    WindowBed bed;
    QVERIFY(bed.load());
    bed.select({bed.session.requests().id(0)});
    bed.window->table().setFocus();
    QTest::keyClick(&bed.window->table(), Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = bed.window->findChild<QMenu *>(u"contextMenu"_s);
    QVERIFY(menu && menu->isVisible());
    menu->close();
}

// Whatever is offered for a cell, the search for it finds that row, and hiding it hides it.
void TestSearch::everyCellFindsItsRow()
{
    WindowBed bed;
    QVERIFY(bed.load());
    bed.session.setView(StatusView::All);
    QTRY_COMPARE(bed.session.loadState(), Session::LoadState::Loaded);
    auto &requests = bed.session.requests();
    for (const QString &language : {u"en"_s, u"sv"_s}) {
        bed.session.languages().use(language);
        for (int row = 0; row < 20; ++row) {
            requests.setFilterText(QString());
            const auto request = requests.request(row);
            for (int i = 0; i < RequestColumns::count; ++i) {
                const auto column = static_cast<RequestColumn>(i);
                const auto term = CellTerm::of(request, column, requests.texts());
                if (!term)
                    continue;
                const auto text = [](const RequestQuery &query) {
                    return query.text(RequestQuery::Spelling::Local);
                };
                requests.setFilterText(text(RequestQuery().withOnly(term->field, {term->value})));
                QVERIFY2(requests.rowOf(request.id) >= 0, qUtf8Printable(requests.filterText()));
                requests.setFilterText(text(RequestQuery().without(term->field, term->value)));
                QVERIFY2(requests.rowOf(request.id) < 0, qUtf8Printable(requests.filterText()));
            }
        }
    }
}

void TestSearch::staysTheSameInAnotherLanguage()
{
    WindowBed bed;
    QVERIFY(bed.load());
    auto *search = field(bed);
    search->setText(u"type=Unblock age>1h"_s);
    const int found = bed.session.requests().rowCount();
    QVERIFY(found > 0);
    bed.session.languages().use(u"sv"_s);
    QTRY_COMPARE(search->text(), u"typ=\"Lås upp\" ålder>1h"_s);
    QCOMPARE(bed.session.requests().rowCount(), found);
    bed.session.languages().use(u"en"_s);
    QTRY_COMPARE(search->text(), u"type=Unblock age>1h"_s);
    QCOMPARE(bed.session.requests().rowCount(), found);
}

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
