// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "announcer.h"
#include "gracestrip.h"
#include "searchfield.h"
#include "statuschips.h"
#include "support/windowtour.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QStyleFactory>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int longest = 20'000; // milliseconds

// What a screen reader was told, in order.
QStringList &said()
{
    static QStringList all;
    return all;
}

// What people and machines call a role that says nothing.
bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Border
        || role == QAccessible::Whitespace;
}

}

// What a screen reader finds in the window and in everything that opens in it.
class TestAccessibleTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void init();
    void cleanup();

    void firstStart() { QVERIFY(m_tour->firstStart()); }
    void queue() { QVERIFY(m_tour->queue()); }
    void failure() { QVERIFY(m_tour->failure()); }
    void sheets() { QVERIFY(m_tour->sheets()); }
    void signIn() { QVERIFY(m_tour->signIn()); }
    void changes() { QVERIFY(m_tour->changes()); }

    void tableOfRequests();
    void rowInOneSentence();
    void sheetIsADialog();
    void tellsCountsAndSelection();
    void tellsProgress();
    void tellsGraceOnce();
    void panes();
    void allActionsByKeyboard();
    void focusIsSeen();

private:
    void look(const QString &state);
    void visit(QAccessibleInterface *interface, const QString &state, int depth);
    void visitTable(QAccessibleInterface *interface, const QString &what);

    std::unique_ptr<WindowBed> m_bed;
    std::unique_ptr<WindowTour> m_tour;
    QStringList m_problems;
    int m_focusable = 0;
};

void TestAccessibleTree::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    said().clear();
    m_problems.clear();
    m_focusable = 0;
    m_bed = std::make_unique<WindowBed>();
    // The first words make it.
    Announcer::say(*m_bed->window, u"…"_s);
    connect(m_bed->window->findChild<Announcer *>(), &Announcer::told, this,
            [](const QString &text) { said() << text; });
    m_tour = std::make_unique<WindowTour>(*m_bed, [this](const QString &state) { look(state); });
}

void TestAccessibleTree::cleanup()
{
    m_tour.reset();
    m_bed.reset();
    m_problems.removeDuplicates();
    for (const auto &problem : std::as_const(m_problems))
        qInfo("%s", qPrintable(problem));
    QCOMPARE(m_problems.size(), 0);
}

void TestAccessibleTree::look(const QString &state)
{
    m_focusable = 0;
    visit(QAccessible::queryAccessibleInterface(m_bed->window.get()), state, 0);
    if (m_focusable == 0)
        m_problems << state + u": nothing can have the focus"_s;
}

void TestAccessibleTree::visit(QAccessibleInterface *interface, const QString &state, int depth)
{
    constexpr int deepest = 40;
    if (!interface || !interface->isValid() || interface->state().invisible || depth > deepest)
        return;
    const auto role = interface->role();
    const QString name = interface->text(QAccessible::Name).trimmed();
    const auto *object = interface->object();
    const QString what = u"%1: %2 “%3” (%4)"_s.arg(
        state, object ? QString::fromLatin1(object->metaObject()->className()) : u"part"_s,
        object ? object->objectName() : name, QString::fromLatin1(qAccessibleRoleString(role)));
    const bool isFocusable = interface->state().focusable && object;
    if (isFocusable) {
        ++m_focusable;
        if (name.isEmpty())
            m_problems << what + u" can have the focus and has no name"_s;
        if (saysNothing(role))
            m_problems << what + u" can have the focus and a role that says nothing"_s;
    }
    if (qobject_cast<const QProgressBar *>(object) && name.isEmpty())
        m_problems << what + u" has no name"_s;
    if (const auto *label = qobject_cast<const QLabel *>(object);
        label && !label->text().isEmpty() && name.isEmpty())
        m_problems << what + u" is read as nothing"_s;
    if (interface->tableInterface()) {
        visitTable(interface, what);
        return;
    }
    for (int i = 0; i < interface->childCount(); ++i)
        visit(interface->child(i), state, depth + 1);
}

void TestAccessibleTree::visitTable(QAccessibleInterface *interface, const QString &what)
{
    auto *table = interface->tableInterface();
    const auto *view = qobject_cast<const QAbstractItemView *>(interface->object());
    if (!view || !view->model())
        return;
    if (qobject_cast<const QTableView *>(view)) {
        if (table->rowCount() != view->model()->rowCount())
            m_problems << what + u" has another number of rows than its model"_s;
        for (int column = 0; column < table->columnCount(); ++column) {
            const bool isShown = !static_cast<const QTableView *>(view)->isColumnHidden(column);
            // The bars say what the number beside them says.
            const bool isBar = view->inherits("Sigill::BarTable") && column == 2;
            if (isShown && !isBar && table->columnDescription(column).trimmed().isEmpty())
                m_problems << u"%1 has no name for column %2"_s.arg(what).arg(column);
        }
    }
    // The first of them is as good as all.
    constexpr int looked = 30;
    for (int row = 0; row < std::min(table->rowCount(), looked); ++row) {
        QString text;
        for (int column = 0; column < table->columnCount(); ++column) {
            if (auto *cell = table->cellAt(row, column))
                text += cell->text(QAccessible::Name).trimmed();
        }
        if (text.isEmpty())
            m_problems << u"%1 says nothing in row %2"_s.arg(what).arg(row);
    }
}

void TestAccessibleTree::tableOfRequests()
{
    QVERIFY(m_bed->load());
    auto *interface = QAccessible::queryAccessibleInterface(&m_bed->window->table());
    QCOMPARE(interface->role(), QAccessible::Table);
    QCOMPARE(interface->text(QAccessible::Name), u"Requests"_s);
    auto *table = interface->tableInterface();
    QCOMPARE(table->rowCount(), m_bed->session.requests().rowCount());
    QVERIFY(table->rowCount() > 0);
    for (int column = 0; column < RequestColumns::count; ++column) {
        QCOMPARE(table->columnDescription(column),
                 RequestColumns::title(static_cast<RequestColumn>(column)));
    }
}

// Whoever hears only the first cell of a row knows what the request is and where it stands.
void TestAccessibleTree::rowInOneSentence()
{
    QVERIFY(m_bed->load());
    const auto &requests = m_bed->session.requests();
    for (const auto &language : Languages::available()) {
        m_bed->session.languages().use(language);
        auto *table
            = QAccessible::queryAccessibleInterface(&m_bed->window->table())->tableInterface();
        for (int row = 0; row < 5; ++row) {
            const auto request = requests.request(row);
            const QString text = table->cellAt(row, 0)->text(QAccessible::Name);
            const auto cell
                = [&](RequestColumn column) { return requests.texts().cell(request, column); };
            for (const auto column : {RequestColumn::Submitted, RequestColumn::Template})
                QVERIFY2(text.contains(cell(column)), qPrintable(text));
            for (const auto column : {RequestColumn::Type, RequestColumn::Status})
                QVERIFY2(text.contains(cell(column), Qt::CaseInsensitive), qPrintable(text));
        }
    }
}

void TestAccessibleTree::sheetIsADialog()
{
    QVERIFY(m_bed->load());
    m_bed->select(m_bed->idsInStatus(RequestStatus::Approved, 3));
    m_bed->window->actions().change(StatusChange::Abandon)->trigger();
    QVERIFY(m_bed->isReadyToConfirm());
    auto *sheet = QAccessible::queryAccessibleInterface(m_bed->sheet("confirmSheet"));
    QCOMPARE(sheet->role(), QAccessible::Dialog);
    QVERIFY(sheet->text(QAccessible::Name).startsWith(u"Abandon 3 requests"_s));
}

void TestAccessibleTree::tellsCountsAndSelection()
{
    QVERIFY(m_bed->load());
    const int all = m_bed->session.requests().rowCount();
    const QString loaded = u"%1 requests"_s.arg(all);
    QTRY_VERIFY2(said().contains(loaded), qPrintable(loaded + u": "_s + said().join(u'|')));
    said().clear();
    auto *filter = m_bed->part<QLineEdit>("filterLineEdit");
    filter->setText(u"status:approved"_s);
    const int shown = m_bed->session.requests().rowCount();
    QVERIFY(shown > 0 && shown < all);
    const QString filtered = u"%1 of %2 requests"_s.arg(shown).arg(all);
    QTRY_COMPARE(said(), QStringList{filtered});
    // One row is read where the focus is; several are counted.
    m_bed->select(m_bed->idsInStatus(RequestStatus::Approved, 1));
    m_bed->select(m_bed->idsInStatus(RequestStatus::Approved, 3));
    QTRY_COMPARE(said(), (QStringList{filtered, u"3 selected"_s}));
    m_bed->session.languages().use(u"sv"_s);
    QTRY_COMPARE(said().size(), 3);
    QVERIFY(said().last().endsWith(u"3 markerade"_s));
    // What was said in the other language is gone.
    filter->setText(u"zzz"_s);
    QTRY_VERIFY(said().last().startsWith(u"Inget motsvarar"_s)
                || said().last().contains(u"filtret"_s));
}

void TestAccessibleTree::tellsProgress()
{
    QVERIFY(m_bed->load());
    FaultRule slow{.fault = FaultRule::Fault::Delay, .method = "PUT", .delayMs = 30};
    m_bed->host->setFaults(FaultPlan({slow}));
    m_bed->session.setView(StatusView::Approved);
    QTRY_COMPARE_WITH_TIMEOUT(m_bed->session.loadState(), Session::LoadState::Loaded, longest);
    const auto ids = m_bed->idsInStatus(RequestStatus::Approved, 8);
    QVERIFY(ids.size() >= 4);
    m_bed->select(ids);
    m_bed->window->actions().change(StatusChange::Complete)->trigger();
    QVERIFY(m_bed->isReadyToConfirm());
    said().clear();
    QVERIFY(m_bed->confirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.run() && !m_bed->session.isRunning(), longest);
    const QString result = u"Done: %1"_s.arg(ids.size());
    QTRY_VERIFY2(said().filter(result).size() == 1, qPrintable(said().join(u'|')));
    const auto progress = said().filter(u"under way"_s);
    // At the start and at most at each quarter.
    QVERIFY(!progress.isEmpty() && progress.size() <= 4);
}

void TestAccessibleTree::tellsGraceOnce()
{
    QVERIFY(m_bed->load());
    m_bed->session.settings().set(Settings::Number::GraceSeconds, 3);
    m_bed->select(m_bed->idsInStatus(RequestStatus::Approved, 1));
    said().clear();
    m_bed->window->actions().change(StatusChange::Complete)->trigger();
    QTRY_COMPARE(said().filter(u"in 3 s"_s).size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.graces().waiting().isEmpty(), longest);
    QVERIFY2(said().filter(QRegularExpression(u"in \\d s"_s)).size() <= 2,
             qPrintable(said().join(u'\n')));
}

void TestAccessibleTree::panes()
{
    QVERIFY(m_bed->load());
    auto &window = *m_bed->window;
    m_bed->select(m_bed->idsInStatus(RequestStatus::Approved, 1));
    QTRY_COMPARE(QApplication::focusWidget(), &window.table());
    window.actions().about->trigger();
    if (auto *sheet = window.findChild<Sheet *>(); sheet && sheet->isVisible())
        sheet->reject();
    m_bed->session.settings().set(Settings::Number::GraceSeconds, 30);
    window.actions().change(StatusChange::Complete)->trigger();
    QTRY_VERIFY(window.findChild<GraceStrip *>()->isVisible());
    auto *messages = window.findChild<MessageBar *>();
    QList<QWidget *> expected{&window.table(), m_bed->part<QWidget>("overviewPage"),
                              window.findChild<SearchField *>(),
                              window.findChild<StatusChips *>()->findChild<QToolButton *>()};
    if (messages->isVisible())
        expected << messages;
    expected << window.findChild<GraceStrip *>();
    const auto isThere = [](const QWidget *pane) {
        auto *focus = QApplication::focusWidget();
        return pane == focus || pane->isAncestorOf(focus);
    };
    for (const auto *pane : std::as_const(expected)) {
        QVERIFY2(isThere(pane), pane->metaObject()->className());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    }
    for (qsizetype i = expected.size() - 1; i >= 0; --i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY2(isThere(expected.at(i)), expected.at(i)->metaObject()->className());
    }
    m_bed->session.graces().undoAll();
    QTRY_VERIFY(!window.findChild<GraceStrip *>()->isVisible());
}

// Each action has a key of its own or stands in a menu, which has a key of its own.
void TestAccessibleTree::allActionsByKeyboard()
{
    QSet<const QAction *> inMenus;
    const auto menus = m_bed->window->findChildren<QMenu *>();
    for (const auto &language : Languages::available()) {
        m_bed->session.languages().use(language);
        for (const auto *menu : menus) {
            const auto actions = menu->actions();
            for (const auto *action : actions)
                inMenus.insert(action);
        }
        const auto bar = m_bed->window->menuBar()->actions();
        for (const auto *menu : bar)
            QVERIFY2(!QKeySequence::mnemonic(menu->text()).isEmpty(), qPrintable(menu->text()));
    }
    QHash<QKeySequence, const QAction *> keys;
    const auto all = m_bed->window->actions().all();
    for (const auto *action : all) {
        QVERIFY2(inMenus.contains(action) || !action->shortcut().isEmpty(),
                 qPrintable(action->text()));
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
        keys.insert(action->shortcut(), action);
    }
}

// Each thing that Tab reaches looks different with the focus.
void TestAccessibleTree::focusIsSeen()
{
    QVERIFY(m_bed->load());
    m_bed->select(m_bed->idsInStatus(RequestStatus::Approved, 1));
    auto &window = *m_bed->window;
    const auto walkThrough = [&](const QWidget &root) {
        QSet<const QWidget *> seen;
        while (true) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            auto *widget = QApplication::focusWidget();
            if (!widget || seen.contains(widget))
                return seen.size();
            seen.insert(widget);
            const auto *view = qobject_cast<QAbstractItemView *>(widget);
            if (!root.isAncestorOf(widget)
                || (view && (!view->model() || view->model()->rowCount() == 0)))
                continue;
            const QImage with = widget->grab().toImage();
            widget->clearFocus();
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            if (with == without) {
                m_problems << u"%1 “%2” looks the same with the focus"_s.arg(
                    QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
            }
        }
    };
    QTRY_COMPARE(QApplication::focusWidget(), &window.table());
    QVERIFY(walkThrough(window) > 10);
    // Before a row is chosen, too.
    window.table().requestSelection().clear();
    window.table().selectionModel()->clearCurrentIndex();
    window.table().setFocus();
    QVERIFY(walkThrough(window) > 5);
    window.actions().preferences->trigger();
    QVERIFY(walkThrough(*m_bed->sheet("settingsSheet")) > 5);
    m_bed->sheet("settingsSheet")->reject();
    m_bed->select(m_bed->idsInStatus(RequestStatus::Approved, 3));
    window.actions().change(StatusChange::Complete)->trigger();
    QVERIFY(m_bed->isReadyToConfirm());
    QVERIFY(walkThrough(*m_bed->sheet("confirmSheet")) > 3);
}

QTEST_MAIN(TestAccessibleTree)
#include "tst_accessibletree.moc"
