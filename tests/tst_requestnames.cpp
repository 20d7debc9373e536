// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/contactlink.h"
#include "models/requestfacts.h"
#include "models/requestmodel.h"
#include "support/samplepeople.h"
#include "support/samplerequests.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int targetColumn = static_cast<int>(RequestColumn::Target);

DirectoryEntry named(int number, const QString &name)
{
    auto person = samplePerson(number);
    person.displayName = name;
    return person;
}

// For the person of the same number.
Request requestFor(int number)
{
    auto request = sampleRequest(number);
    request.target = samplePerson(number).guid;
    return request;
}

}

class TestRequestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsOnceOfAll();
    void sortsAsSwedesDo();
    void movesRowsTogether();
    void placesNewRowsBesideRenamedOnes();
    void filterFindsNames_data();
    void filterFindsNames();
    void filterFollowsNames();
    void keepsIndexesWhenRowsGo();
    void findsRowsAfterRemoval();
    void hintsWhyThereIsNone();
    void dialsNumbersOnly_data();
    void dialsNumbersOnly();
    void writesToAddressesOnly_data();
    void writesToAddressesOnly();
    void factsTellOfPeople();

private:
    void load(const QList<int> &numbers);
    QStringList targets() const;

    RequestModel *m_model = nullptr;
};

void TestRequestNames::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = new RequestModel(nullptr);
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model);
}

void TestRequestNames::cleanup()
{
    delete m_model;
}

void TestRequestNames::load(const QList<int> &numbers)
{
    QList<Request> requests;
    for (const int number : numbers)
        requests.append(requestFor(number));
    m_model->mergeLoaded(requests, 1);
}

QStringList TestRequestNames::targets() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names += m_model->index(row, targetColumn).data().toString();
    return names;
}

void TestRequestNames::tellsOnceOfAll()
{
    load({1, 2, 3, 4, 5, 6});
    QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
    QSignalSpy layouts(m_model, &QAbstractItemModel::layoutChanged);
    m_model->addPeople({samplePerson(99)});
    QCOMPARE(changes.count(), 0);
    m_model->addPeople({samplePerson(3), samplePerson(4)});
    QCOMPARE(changes.count(), 1);
    QVERIFY(changes.at(0).at(0).toModelIndex().row() <= 2);
    QVERIFY(changes.at(0).at(1).toModelIndex().row() >= 3);
    QCOMPARE(targets().at(2), samplePerson(3).displayName);
    // Nothing new.
    m_model->addPeople({samplePerson(3)});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(layouts.count(), 0);
}

void TestRequestNames::sortsAsSwedesDo()
{
    m_model->setLocale(QLocale(QLocale::Swedish));
    load({1, 2, 3, 4});
    m_model->sort(targetColumn, Qt::AscendingOrder);
    m_model->addPeople({named(1, u"Östen Berg"_s), named(2, u"Zäta Berg"_s),
                        named(3, u"Åke Berg"_s), named(4, u"Ärla Berg"_s)});
    const QStringList expected{u"Zäta Berg"_s, u"Åke Berg"_s, u"Ärla Berg"_s, u"Östen Berg"_s};
    QTRY_COMPARE(targets(), expected);
}

void TestRequestNames::movesRowsTogether()
{
    QList<int> numbers;
    for (int number = 1; number <= 40; ++number)
        numbers.append(number);
    load(numbers);
    m_model->sort(targetColumn, Qt::AscendingOrder);
    const QPersistentModelIndex kept = m_model->index(m_model->rowOf(sampleId(7)), 2);
    QSignalSpy layouts(m_model, &QAbstractItemModel::layoutChanged);
    // Each part by itself would be a jump of the rows.
    for (const int number : numbers)
        m_model->addPeople({named(number, u"Person %1"_s.arg(100 - number))});
    QCOMPARE(layouts.count(), 0);
    QTRY_COMPARE(targets().constFirst(), u"Person 60"_s);
    QCOMPARE(layouts.count(), 1);
    QCOMPARE(targets().constLast(), u"Person 99"_s);
    QCOMPARE(kept.row(), m_model->rowOf(sampleId(7)));
    QCOMPARE(kept.column(), 2);
}

// The rows of whoever has just got a name stand where they stood before; what comes in meanwhile
// must not be placed by them.
void TestRequestNames::placesNewRowsBesideRenamedOnes()
{
    load({1, 2, 3, 4, 5, 6, 7});
    m_model->addPeople({named(6, u"Mia"_s), named(7, u"Zora"_s), named(8, u"Nils"_s)});
    m_model->sort(targetColumn, Qt::AscendingOrder);
    QCOMPARE(targets().mid(5), QStringList({u"Mia"_s, u"Zora"_s}));
    for (const int number : {1, 2, 3, 4, 5})
        m_model->addPeople({named(number, u"Zz %1"_s.arg(number))});
    m_model->mergeLoaded({requestFor(8)}, 2);
    const QStringList expected{u"Mia"_s,  u"Nils"_s, u"Zora"_s, u"Zz 1"_s,
                               u"Zz 2"_s, u"Zz 3"_s, u"Zz 4"_s, u"Zz 5"_s};
    QTRY_COMPARE(targets(), expected);
}

void TestRequestNames::filterFindsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("name") << u"öst"_s << true;
    QTest::newRow("other case") << u"ÖSTEN"_s << true;
    QTest::newRow("name and type") << u"östen unblock"_s << true;
    QTest::newRow("account") << u"test\\u1"_s << true;
    QTest::newRow("mail") << u"osten@test.local"_s << true;
    QTest::newRow("the id still") << guidText(samplePerson(1).guid) << true;
    QTest::newRow("somebody else") << u"västen"_s << false;
    // Why somebody has no name is not what is looked for.
    QTest::newRow("hint") << u"because"_s << false;
}

void TestRequestNames::filterFindsNames()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    m_model->setNameHints([](const DirectoryKey &) { return u"because"_s; });
    load({1, 2});
    auto person = named(1, u"Östen Berg"_s);
    person.mail = u"osten@test.local"_s;
    m_model->addPeople({person});
    m_model->setFilterText(text);
    QCOMPARE(shownIds(*m_model), isFound ? sampleIdList({1}) : QList<RequestId>());
}

void TestRequestNames::filterFollowsNames()
{
    load({1, 2, 3});
    m_model->setFilterText(u"berg"_s);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->addPeople({named(3, u"Cilla Berg"_s)});
    m_model->addPeople({named(1, u"Anna Berg"_s)});
    QTRY_COMPARE(shownIds(*m_model), sampleIdList({1, 3}));
    // Somebody has married.
    m_model->addPeople({named(1, u"Anna Ask"_s)});
    QTRY_COMPARE(shownIds(*m_model), sampleIdList({3}));
}

void TestRequestNames::keepsIndexesWhenRowsGo()
{
    load({1, 2, 3});
    m_model->addPeople({named(1, u"Anna Berg"_s), named(2, u"Bo Berg"_s), named(3, u"C Berg"_s)});
    m_model->setFilterText(u"berg"_s);
    const QPersistentModelIndex leaving = m_model->index(0, 0);
    const QPersistentModelIndex staying = m_model->index(2, 0);
    m_model->addPeople({named(1, u"Anna Ask"_s)});
    QTRY_COMPARE(m_model->rowCount(), 2);
    QVERIFY(!leaving.isValid());
    QCOMPARE(staying.row(), 1);
}

void TestRequestNames::findsRowsAfterRemoval()
{
    load({1, 2, 3});
    m_model->mergeLoaded({requestFor(2), requestFor(3)}, 2);
    m_model->finishLoad({}, 2);
    QCOMPARE(m_model->rowCount(), 2);
    // Positions have moved.
    m_model->addPeople({named(3, u"Cilla"_s)});
    QCOMPARE(targets().at(1), u"Cilla"_s);
    auto changed = requestFor(3);
    changed.target = samplePerson(8).guid;
    m_model->mergeLoaded({changed}, 3);
    QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
    m_model->addPeople({named(8, u"Hedda"_s)});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(targets().at(1), u"Hedda"_s);
    m_model->clear();
    m_model->addPeople({named(8, u"Hedvig"_s)});
    QCOMPARE(changes.count(), 1);
}

void TestRequestNames::hintsWhyThereIsNone()
{
    load({1, 2});
    m_model->setNameHints(
        [](const DirectoryKey &key) { return u"No <b>%1</b>"_s.arg(key.text()); });
    m_model->addPeople({samplePerson(1)});
    const auto nameless = m_model->index(1, targetColumn);
    const QString why = u"No <b>%1</b>"_s.arg(guidText(samplePerson(2).guid));
    QVERIFY(nameless.data(Qt::ToolTipRole).toString().contains(why.toHtmlEscaped()));
    QVERIFY(nameless.data(Qt::AccessibleTextRole).toString().contains(why));
    QVERIFY(!nameless.data().toString().contains(u"No"_s));
    const auto known = m_model->index(0, targetColumn);
    QVERIFY(!known.data(Qt::ToolTipRole).toString().contains(u"No"_s));
    QCOMPARE(known.data(Qt::AccessibleTextRole), known.data());
}

void TestRequestNames::dialsNumbersOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty for no link
    QTest::newRow("plain") << u"0812345"_s << u"tel:0812345"_s;
    QTest::newRow("separated") << u"+46 8-465 004.12/3"_s << u"tel:+468465004123"_s;
    QTest::newRow("brackets") << u"+46 (0)8 465 004 12"_s << u"tel:+46846500412"_s;
    QTest::newRow("spaces around") << u"  112 "_s << u"tel:112"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("words") << u"ring Anna"_s << QString();
    QTest::newRow("extension in words") << u"0812345 ext 6"_s << QString();
    QTest::newRow("scheme") << u"tel:0812345"_s << QString();
    QTest::newRow("service code") << u"*#06#"_s << QString();
    QTest::newRow("parameter") << u"0812345;phone-context=x"_s << QString();
    QTest::newRow("second line") << u"0812345\n6"_s << QString();
    QTest::newRow("line break at the end of a plus") << u"+\n"_s << QString();
    QTest::newRow("other digits") << u"٠٨١٢٣٤٥"_s << QString();
    QTest::newRow("signs only") << u"(((( ----"_s << QString();
    QTest::newRow("too long") << QString(40, u'1') << QString();
}

void TestRequestNames::dialsNumbersOnly()
{
    QFETCH(QString, text);
    QTEST(ContactLink::telephone(text).toString(), "url");
}

void TestRequestNames::writesToAddressesOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty for no link
    QTest::newRow("plain") << u"anna.berg@contoso.com"_s << u"mailto:anna.berg@contoso.com"_s;
    QTest::newRow("signs") << u"o'brien+x_1-2@mail.contoso.com"_s
                           << u"mailto:o'brien+x_1-2@mail.contoso.com"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("attachment") << u"a@b.se?attach=/etc/passwd"_s << QString();
    QTest::newRow("header") << u"a@b.se&cc=c@d.se"_s << QString();
    QTest::newRow("escaped") << u"a%3Fattach@b.se"_s << QString();
    QTest::newRow("two") << u"a@b.se,c@d.se"_s << QString();
    QTest::newRow("name and address") << u"Anna <a@b.se>"_s << QString();
    QTest::newRow("scheme") << u"mailto:a@b.se"_s << QString();
    QTest::newRow("script") << u"javascript:alert(1)@b.se"_s << QString();
    QTest::newRow("path") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("no domain") << u"a@b"_s << QString();
    QTest::newRow("second line") << u"a@b.se\nBcc: c@d.se"_s << QString();
    QTest::newRow("line break") << u"a@b.se\u2028"_s << u"mailto:a@b.se"_s;
    QTest::newRow("look-alike") << u"аnna@b.se"_s << QString();
    QTest::newRow("too long") << QString(QString(250, u'a') + u"@b.se"_s) << QString();
}

void TestRequestNames::writesToAddressesOnly()
{
    QFETCH(QString, text);
    QTEST(ContactLink::mail(text).toString(), "url");
}

void TestRequestNames::factsTellOfPeople()
{
    load({1});
    auto person = named(1, u"Ser\u202Evice"_s);
    person.kind = DirectoryEntry::Kind::Computer;
    person.telephone = u"+46 8 465 004 01"_s;
    person.mail = u"a@b.se?attach=x"_s;
    person.isDisabled = true;
    m_model->addPeople({person});
    const auto groups = RequestFacts(m_model->texts()).groups(m_model->request(0));
    const auto facts = groups.constFirst().facts;
    QHash<QString, Fact> byLabel;
    for (const auto &fact : facts)
        byLabel.insert(fact.label, fact);
    QVERIFY(byLabel[u"For (target user)"_s].value.contains(u"<U+202E>"_s));
    QCOMPARE(byLabel[u"Telephone"_s].link, QUrl(u"tel:+46846500401"_s));
    // It can be read and copied all the same.
    QCOMPARE(byLabel[u"Mail"_s].value, person.mail);
    QVERIFY(byLabel[u"Mail"_s].link.isEmpty());
    QCOMPARE(byLabel[u"Kind"_s].value, RequestTexts::kindText(person.kind));
    QVERIFY(byLabel[u"Note"_s].value.contains(u"disabled"_s));
    QVERIFY(m_model->texts().title(m_model->request(0)).contains(u"for Ser<U+202E>vice"_s));
}

QTEST_GUILESS_MAIN(TestRequestNames)
#include "tst_requestnames.moc"
