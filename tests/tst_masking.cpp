// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicedirectory.h"
#include "demo/practicetexts.h"
#include "detailspane.h"
#include "directory/memorydirectory.h"
#include "models/cellterm.h"
#include "runsheet.h"
#include "session/requestexporter.h"
#include "support/textwalk.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int longest = WindowBed::longest;
constexpr qsizetype shortest = 6; // a shorter text would be found in words of ours

}

// Names and comments of the practice data, where somebody shares their screen.
class TestMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void secretsAreThereAtFirst();
    void nothingOfThemIsInTheWindow();
    void nothingOfThemIsInThePeople();
    void nothingOfThemIsInSheets();
    void sameNumberForTheSamePerson();
    void searchKnowsRealNames();
    void filtersByCellNameNobody();
    void copiesAndFilesAreMasked();
    void isSeenAndUndone();

private:
    QStringList found(const Texts &texts) const
    {
        QStringList found;
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            for (const auto &secret : m_secrets) {
                if (text->contains(secret, Qt::CaseInsensitive))
                    found << u"“%1” at %2"_s.arg(secret, text.key());
            }
        }
        return found;
    }
    QStringList found() const
    {
        auto texts = TextWalk::of(*m_bed->window);
        const auto edits = m_bed->window->findChildren<QPlainTextEdit *>();
        for (qsizetype i = 0; i < edits.size(); ++i)
            texts.insert(u"text %1"_s.arg(i), edits.at(i)->toPlainText());
        return found(texts);
    }
    void mask() { m_bed->window->actions().maskNames->setChecked(true); }
    QString cell(int row, RequestColumn column) const
    {
        return m_bed->session.requests().index(row, static_cast<int>(column)).data().toString();
    }
    RequestModel &rows() const { return m_bed->session.requests(); }

    std::unique_ptr<WindowBed> m_bed;
    QStringList m_secrets;
};

void TestMasking::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const PracticeOptions options{.requests = 60};
    m_bed = std::make_unique<WindowBed>(options);
    const PracticeDirectory people(options.seed, options.requests);
    auto directory = std::make_unique<MemoryDirectory>(PracticeDirectory::name());
    directory->setDomainSid(PracticeDirectory::domainSid());
    directory->setEntries(people.entries());
    directory->setOwnGroups(PracticeDirectory::operatorSid(), PracticeDirectory::operatorGroups());
    std::vector<std::unique_ptr<Directory>> directories;
    directories.push_back(std::move(directory));
    QVERIFY(m_bed->load());
    m_bed->session.people().setDirectories(std::move(directories));
    m_bed->session.refresh();
    const auto areNamed = [this] {
        return m_bed->session.loadState() == Session::LoadState::Loaded
            && m_bed->session.people().isSettled();
    };
    QTRY_VERIFY_WITH_TIMEOUT(areNamed(), longest);
    m_secrets.clear();
    for (const auto &person : people.entries()) {
        if (person.kind != DirectoryEntry::Kind::Group)
            m_secrets << person.displayName << person.account << person.userPrincipalName
                      << person.mail << person.telephone << person.mobile;
    }
    m_secrets += PracticeTexts::comments() + PracticeTexts::reasons();
    for (const auto &request : m_bed->host->requests()) {
        m_secrets << request.comment;
        for (const auto &item : request.dataCollection)
            m_secrets << item.value.value_or(QString());
    }
    m_secrets.removeIf([](const QString &secret) { return secret.size() < shortest; });
    m_secrets.removeDuplicates();
    QVERIFY(m_secrets.size() > 50);
}

void TestMasking::cleanup()
{
    m_bed.reset();
}

// Else the rest would prove nothing.
void TestMasking::secretsAreThereAtFirst()
{
    m_bed->select({rows().id(0)});
    QVERIFY(found().size() > 50);
}

void TestMasking::nothingOfThemIsInTheWindow()
{
    mask();
    auto *tabs = m_bed->window->details().findChild<QTabWidget *>();
    for (int row = 0; row < std::min(rows().rowCount(), 5); ++row) {
        QSignalSpy read(&m_bed->session, &Session::detailsRead);
        m_bed->select({rows().id(row)});
        QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), longest);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTRY_COMPARE(found(), QStringList());
        }
    }
    // In the other language too, and back.
    for (const auto &language : {u"sv"_s, u"en"_s}) {
        m_bed->session.languages().use(language);
        QCoreApplication::processEvents();
        QCOMPARE(found(), QStringList());
    }
}

// What a journal is exported with.
void TestMasking::nothingOfThemIsInThePeople()
{
    const auto names = [this] {
        const auto values = rows().texts().names().peopleNames().values();
        return QSet<QString>(values.cbegin(), values.cend());
    };
    const QSet<QString> secrets(m_secrets.cbegin(), m_secrets.cend());
    QVERIFY(names().intersects(secrets));
    mask();
    QVERIFY(!names().isEmpty());
    QVERIFY(!names().intersects(secrets));
}

void TestMasking::nothingOfThemIsInSheets()
{
    m_bed->select(m_bed->idsInStatus(RequestStatus::Approved, 3));
    mask();
    const auto &actions = m_bed->window->actions();
    actions.change(StatusChange::Complete)->trigger();
    QVERIFY(m_bed->isReadyToConfirm());
    QCOMPARE(found(), QStringList());
    QVERIFY(m_bed->confirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_bed->session.run() && !m_bed->session.isRunning(), longest);
    QCOMPARE(found(), QStringList());
    const QString pages = qobject_cast<RunSheet *>(m_bed->sheet("runSheet"))->pages()();
    QVERIFY(pages.contains(u"Person "_s));
    for (const auto &secret : std::as_const(m_secrets))
        QVERIFY2(!pages.contains(secret), qPrintable(secret));
    m_bed->sheet("runSheet")->reject();
    for (const auto &[action, name] :
         QList<std::pair<QAction *, const char *>>{{actions.journal, "journalSheet"},
                                                   {actions.overview, "queueSheet"},
                                                   {actions.exportRequests, "exportSheet"},
                                                   {actions.selectFromList, "pasteSheet"}}) {
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_bed->sheet(name), longest);
        QCoreApplication::processEvents();
        QCOMPARE(found(), QStringList());
        m_bed->sheet(name)->reject();
    }
}

void TestMasking::sameNumberForTheSamePerson()
{
    QHash<QUuid, QString> before;
    mask();
    for (int row = 0; row < rows().rowCount(); ++row)
        before.insert(rows().request(row).target, cell(row, RequestColumn::Target));
    // Rows can still be told apart.
    const auto names = before.values();
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), before.size());
    int named = 0;
    for (const auto &name : names) {
        named += name.startsWith(u"Person "_s) ? 1 : 0;
        // The directory does not know everybody.
        QVERIFY(name.startsWith(u"Person "_s) || name.endsWith(u'…'));
    }
    QVERIFY(named > 5);
    m_bed->window->actions().maskNames->setChecked(false);
    rows().sort(static_cast<int>(RequestColumn::Target), Qt::DescendingOrder);
    mask();
    for (int row = 0; row < rows().rowCount(); ++row)
        QCOMPARE(cell(row, RequestColumn::Target), before.value(rows().request(row).target));
}

void TestMasking::searchKnowsRealNames()
{
    const QString name = cell(0, RequestColumn::Target);
    const QUuid who = rows().request(0).target;
    mask();
    rows().setFilterText(u"target:\"%1\""_s.arg(name));
    QVERIFY(rows().rowCount() > 0);
    for (int row = 0; row < rows().rowCount(); ++row)
        QCOMPARE(rows().request(row).target, who);
    QCOMPARE(found(), QStringList());
}

// "Show only" puts words into the search field: they must find the rows and name nobody.
void TestMasking::filtersByCellNameNobody()
{
    mask();
    const auto request = rows().request(0);
    const auto term = CellTerm::of(request, RequestColumn::Target, rows().texts());
    QVERIFY(term);
    QVERIFY(term->label.endsWith(cell(0, RequestColumn::Target)));
    QCOMPARE(term->value, guidText(request.target));
    rows().setFilterText(u"target:%1"_s.arg(term->value));
    QVERIFY(rows().rowCount() > 0);
    QCOMPARE(rows().request(0).target, request.target);
}

void TestMasking::copiesAndFilesAreMasked()
{
    mask();
    m_bed->window->table().selectAll();
    m_bed->window->actions().copyRows->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Person "_s));
    QTemporaryDir folder;
    Texts texts{{u"clipboard"_s, QGuiApplication::clipboard()->text()}};
    for (const auto &name : {u"list.csv"_s, u"list.json"_s}) {
        RequestExporter exporter(rows(), nullptr);
        QSignalSpy finished(&exporter, &RequestExporter::finished);
        RequestExporter::Order order;
        order.path = folder.filePath(name);
        for (int column = 0; column < RequestColumns::count; ++column)
            order.columns.append(static_cast<RequestColumn>(column));
        for (int row = 0; row < rows().rowCount(); ++row)
            order.requests.append(rows().id(row));
        exporter.start(order);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, longest);
        QFile file(order.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        texts.insert(name, QString::fromUtf8(file.readAll()));
        QVERIFY(texts.value(name).contains(u"Person "_s));
    }
    QCOMPARE(found(texts), QStringList());
}

void TestMasking::isSeenAndUndone()
{
    const auto before = TextWalk::of(*m_bed->window);
    mask();
    auto *band = m_bed->part<QLabel>("modeLabel");
    QVERIFY(band->isVisible());
    QVERIFY(band->text().contains(u"masked"_s));
    m_bed->window->actions().maskNames->setChecked(false);
    QVERIFY(!band->text().contains(u"masked"_s));
    // All is as it was, but for what time alone changes.
    const auto after = TextWalk::of(*m_bed->window);
    QCOMPARE(after.keys(), before.keys());
    QVERIFY(found().size() > 50);
}

QTEST_MAIN(TestMasking)
#include "tst_masking.moc"
