// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesttable.h"
#include "savedviewmenu.h"
#include "searchfield.h"
#include "session/savedviews.h"
#include "support/samplerequests.h"
#include "support/windowbed.h"

#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

SavedView view(const QString &name, const QString &search = u"type=Unblock"_s)
{
    SavedView saved;
    saved.name = name;
    saved.search = search;
    saved.status = StatusView::Pending;
    saved.layout.columns
        = TableLayout::fromJson(
              QJsonObject{{u"columns"_s,
                           QJsonArray{QJsonObject{{u"name"_s, u"type"_s}, {u"shown"_s, true}}}}})
              .columns;
    saved.layout.sortColumn = RequestColumn::Type;
    saved.layout.direction = Qt::DescendingOrder;
    return saved;
}

QStringList names(const SavedViews &views)
{
    QStringList names;
    for (const auto &saved : views.all())
        names += saved.name;
    return names;
}

QStringList shownColumns(const RequestTable &table)
{
    QStringList names;
    const auto layout = table.layout();
    for (const auto &column : layout.columns) {
        if (column.isShown)
            names += RequestColumns::name(column.column);
    }
    return names;
}

}

class TestSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsThemBetweenStarts();
    void ordersAndRenames();
    void sharesThemAsAFile();
    void refusesOddFiles_data();
    void refusesOddFiles();
    void twoWindowsKeepEachOthersViews();
    void showsWhatWasSaved();
    void remembersTheTableOfEachServer();
    void worksByKeyboard();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    bool write(const QByteArray &bytes)
    {
        QFile file(path(u"views.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSavedViews::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSavedViews::keepsThemBetweenStarts()
{
    {
        QSettings storage(path(u"a.ini"_s), QSettings::IniFormat);
        Settings settings(storage, nullptr);
        SavedViews views(settings, nullptr);
        views.save(view(u"Åsas kö; 100 %"_s, u"comment:\"a, \\\"b\\\"\""_s));
        views.save(view(u"VPN"_s));
        views.save(view(u"vpn"_s, u"template=VPN"_s));
    }
    QSettings storage(path(u"a.ini"_s), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    const SavedViews views(settings, nullptr);
    QCOMPARE(names(views), (QStringList{u"Åsas kö; 100 %"_s, u"vpn"_s}));
    QCOMPARE(views.all().constFirst(), view(u"Åsas kö; 100 %"_s, u"comment:\"a, \\\"b\\\"\""_s));
    QCOMPARE(views.all().constLast().search, u"template=VPN"_s);
    // What a later version has saved outlives changes by this one.
    const QString later = u"[{\"name\":\"x\",\"status\":\"stuck\"}]"_s;
    settings.set(Settings::Key::SavedViews, later);
    SavedViews(settings, nullptr).save(view(u"y"_s));
    QVERIFY(settings.text(Settings::Key::SavedViews).contains(u"stuck"_s));
    QCOMPARE(names(SavedViews(settings, nullptr)), QStringList{u"y"_s});
}

void TestSavedViews::ordersAndRenames()
{
    QSettings storage(path(u"a.ini"_s), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    SavedViews views(settings, nullptr);
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
        views.save(view(name));
    views.move(u"c"_s, -1);
    QCOMPARE(names(views), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    views.move(u"a"_s, -1);
    views.move(u"a"_s, 9);
    QCOMPARE(names(views), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QVERIFY(!views.rename(u"a"_s, u"B"_s));
    QVERIFY(!views.rename(u"a"_s, QString()));
    QVERIFY(!views.rename(u"x"_s, u"y"_s));
    QVERIFY(views.rename(u"a"_s, u"A"_s));
    views.remove(u"b"_s);
    QCOMPARE(names(views), (QStringList{u"c"_s, u"A"_s}));
}

void TestSavedViews::sharesThemAsAFile()
{
    QSettings storage(path(u"a.ini"_s), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    SavedViews views(settings, nullptr);
    views.save(view(u"mine"_s, u"is=mine"_s));
    views.save(view(u"both"_s, u"age>3d"_s));
    QCOMPARE(views.exportTo(path(u"views.json"_s)), QString());
    QVERIFY(!views.exportTo(path(u"no/such/folder.json"_s)).isEmpty());

    QSettings otherStorage(path(u"b.ini"_s), QSettings::IniFormat);
    Settings otherSettings(otherStorage, nullptr);
    SavedViews others(otherSettings, nullptr);
    others.save(view(u"Both"_s));
    const auto import = others.importFrom(path(u"views.json"_s));
    QVERIFY(import);
    QCOMPARE(import->added, (QStringList{u"mine"_s, u"both (2)"_s}));
    QCOMPARE(import->same, 0);
    QCOMPARE(names(others), (QStringList{u"Both"_s, u"mine"_s, u"both (2)"_s}));
    QCOMPARE(others.all().constFirst(), view(u"Both"_s));
    QCOMPARE(others.all().constLast(), view(u"both (2)"_s, u"age>3d"_s));

    const auto own = views.importFrom(path(u"views.json"_s));
    QVERIFY(own);
    QCOMPARE(own->added, QStringList());
    QCOMPARE(own->same, 2);
    QCOMPARE(names(views), (QStringList{u"mine"_s, u"both"_s}));
}

void TestSavedViews::refusesOddFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<bool>("isTold");
    const auto row = [](const char *name, const QByteArray &file, const QStringList &taken,
                        bool isTold) { QTest::newRow(name) << file << taken << isTold; };
    row("nothing", "", {}, true);
    row("no JSON", "\xff\xfe{", {}, true);
    row("another file", R"({"format":"sigill-profiles","views":[]})", {}, true);
    row("no list", R"({"format":"sigill-views","views":7})", {}, false);
    row("no views", R"({"format":"sigill-views","views":[1,null,{"name":"  "}]})", {}, true);
    row("a later version's", R"({"format":"sigill-views","views":[{"name":"x","status":"stuck"},
        {"name":"y","status":"all","table":{"columns":[{"name":"new"},{"name":"id","width":1e9,
        "shown":true},{"name":"id"}],"sort":"new"}}]})",
        {u"y"_s}, true);
}

void TestSavedViews::refusesOddFiles()
{
    QFETCH(QByteArray, file);
    QVERIFY(write(file));
    QSettings storage(path(u"a.ini"_s), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    SavedViews views(settings, nullptr);
    const auto import = views.importFrom(path(u"views.json"_s));
    QTEST(names(views), "taken");
    QFETCH(bool, isTold);
    QCOMPARE(!import || !import->problems.isEmpty(), isTold);
    if (views.all().isEmpty())
        return;
    const auto &columns = views.all().constFirst().layout.columns;
    QCOMPARE(columns.size(), RequestColumns::count);
    QCOMPARE(columns.constFirst().column, RequestColumn::Id);
    QVERIFY(columns.constFirst().width < 10'000);
}

void TestSavedViews::twoWindowsKeepEachOthersViews()
{
    QSettings storage(path(u"a.ini"_s), QSettings::IniFormat);
    QSettings otherStorage(path(u"a.ini"_s), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    Settings otherSettings(otherStorage, nullptr);
    SavedViews views(settings, nullptr);
    SavedViews others(otherSettings, nullptr);
    views.save(view(u"first"_s));
    storage.sync();
    others.save(view(u"second"_s));
    otherStorage.sync();
    views.remove(u"nothing"_s);
    views.save(view(u"third"_s));
    QCOMPARE(names(views), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
}

void TestSavedViews::showsWhatWasSaved()
{
    WindowBed bed;
    QVERIFY(bed.load());
    auto *search = bed.part<SearchField>("filterLineEdit");
    auto *menu = bed.part<SavedViewMenu>("savedViews");
    auto &table = bed.window->table();
    const auto before = table.layout();
    search->setText(u"type=Unblock"_s);
    bed.session.setView(StatusView::Pending);
    table.sortBy(static_cast<int>(RequestColumn::Template), Qt::DescendingOrder);
    table.horizontalHeader()->setSectionHidden(static_cast<int>(RequestColumn::Age), true);
    table.horizontalHeader()->moveSection(0, 3);
    const auto columns = shownColumns(table);
    const auto found = shownIds(bed.session.requests());
    menu->save(u"  Cards to  unblock "_s);
    // Something else meanwhile, in another language.
    search->setText(u"anna"_s);
    bed.session.setView(StatusView::Open);
    table.resetHeader();
    QCOMPARE(table.layout(), before);
    bed.session.languages().use(u"sv"_s);
    Q_EMIT menu->menu()->aboutToShow();
    auto *action = menu->menu()->actions().constFirst();
    QCOMPARE(action->text(), u"Cards to unblock"_s);
    QVERIFY(!action->isChecked());
    action->trigger();
    QTRY_COMPARE(bed.session.loadState(), Session::LoadState::Loaded);
    QCOMPARE(search->text(), u"typ=\"Lås upp\""_s);
    QCOMPARE(bed.session.view(), StatusView::Pending);
    QCOMPARE(shownColumns(table), columns);
    QCOMPARE(shownIds(bed.session.requests()), found);
    Q_EMIT menu->menu()->aboutToShow();
    QVERIFY(menu->menu()->actions().constFirst()->isChecked());
}

void TestSavedViews::remembersTheTableOfEachServer()
{
    WindowBed bed;
    QVERIFY(bed.load());
    auto &table = bed.window->table();
    const auto first = table.layout();
    table.horizontalHeader()->setSectionHidden(static_cast<int>(RequestColumn::Id), false);
    table.horizontalHeader()->resizeSection(static_cast<int>(RequestColumn::Type), 321);
    table.sortBy(static_cast<int>(RequestColumn::Target), Qt::DescendingOrder);
    const auto changed = table.layout();
    auto other = bed.profile();
    other.name = u"another"_s;
    QVERIFY(bed.load(other));
    QCOMPARE(table.layout(), first);
    QVERIFY(bed.load());
    QCOMPARE(table.layout(), changed);
    // Closing the window keeps it as well.
    bed.window->close();
    QCOMPARE(SavedViews(bed.session.settings(), nullptr).layoutAt(bed.profile().name), changed);
}

void TestSavedViews::worksByKeyboard()
{
    WindowBed bed;
    QVERIFY(bed.load());
    auto *search = bed.part<SearchField>("filterLineEdit");
    auto *menu = bed.part<SavedViewMenu>("savedViews");
    search->setText(u"age>1h"_s);
    Q_EMIT menu->sheetWanted();
    QTRY_VERIFY(bed.sheet("savedViewSheet"));
    auto *name = bed.part<QLineEdit>("viewName");
    QTRY_COMPARE(QApplication::focusWidget(), name);
    QTest::keyClicks(name, u"Old"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(names(menu->views()), QStringList{u"Old"_s});
    auto *list = bed.part<QListWidget>("viewList");
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"age>1h"_s));
    QVERIFY(bed.part<QLabel>("viewsTold")->text().contains(u"Old"_s));
    // Nothing changes below a sheet.
    search->clear();
    QTest::keyClick(bed.window.get(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(search->text(), QString());
    QTest::keyClick(name, Qt::Key_Escape);
    QTRY_VERIFY(!bed.sheet("savedViewSheet"));
    search->clear();
    QTest::keyClick(bed.window.get(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(search->text(), u"age>1h"_s);
}

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
