// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessfacts.h"
#include "models/entrymodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

const auto sddl = u"O:SYD:(A;;DCSW;;;S-1-5-21-7-8-9-1104)(D;;LC;;;WD)(A;IOID;GA;;;BA)(A;;;;;AN)"_s;

SecurityDescriptor read(const QString &text)
{
    return SecurityDescriptor::fromSddl(text).value();
}

QList<Ace> entries(const QString &text)
{
    return read(text).dacl->aces;
}

}

class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsStoredOrder();
    void explainsRights();
    void replacesEntries();
    void retranslates();
    void namesTrustees();
    void describesEntries_data();
    void describesEntries();
    void remarks_data();
    void remarks();
    void tellsListsApart();
    void pointsAtErrors();
};

void TestAccess::keepsStoredOrder()
{
    EntryModel model(nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries(sddl));
    QCOMPARE(model.rowCount(), 4);
    const QList<bool> denies{false, true, false, false};
    const QStringList trustees{u"S-1-5-21-7-8-9-1104"_s, u"S-1-1-0"_s, u"S-1-5-32-544"_s,
                               u"S-1-5-7"_s};
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row, 0).data().toInt(), row + 1);
        QCOMPARE(model.index(row, 0).data(EntryModel::IsDenyRole).toBool(), denies.at(row));
        const auto trustee = model.index(row, EntryModel::TrusteeColumn).data().toString();
        QVERIFY2(trustee.contains(trustees.at(row)), qPrintable(trustee));
        // Told in words, not by a colour.
        QCOMPARE(model.index(row, EntryModel::TypeColumn).data().toString(),
                 denies.at(row) ? u"Deny"_s : u"Allow"_s);
        QCOMPARE(model.index(row, EntryModel::RemarksColumn).data().toString().isEmpty(), row != 2);
    }
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void TestAccess::explainsRights()
{
    EntryModel model(nullptr);
    model.setEntries(entries(sddl));
    const auto rights = model.index(0, EntryModel::RightsColumn);
    QCOMPARE(rights.data().toString(), u"DC SW (0x0000000a)"_s);
    const QString toolTip = rights.data(Qt::ToolTipRole).toString();
    for (const auto &part : {u"DC"_s, u"0x00000002"_s, u"SW"_s, u"0x00000008"_s})
        QVERIFY2(toolTip.contains(part), qPrintable(toolTip));
    const auto none = model.index(3, EntryModel::RightsColumn);
    QVERIFY(none.data().toString().contains(u"0x00000000"_s));
    QVERIFY(none.data().toString() != u"(0x00000000)"_s);
}

void TestAccess::replacesEntries()
{
    EntryModel model(nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries(sddl));
    model.setEntries(entries(u"D:(D;;GA;;;SY)"_s));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, 0).data(EntryModel::IsDenyRole).toBool());
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAccess::retranslates()
{
    EntryModel model(nullptr);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    model.retranslate();
    QCOMPARE(cells.count(), 0);
    model.setEntries(entries(sddl));
    model.retranslate();
    QCOMPARE(headers.count(), 2);
    QCOMPARE(cells.count(), 1);
    QCOMPARE(cells.first().at(1).toModelIndex(), model.index(3, EntryModel::ColumnCount - 1));
    QSet<QString> titles;
    for (int column = 0; column < EntryModel::ColumnCount; ++column)
        titles.insert(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(titles.size(), int(EntryModel::ColumnCount));
    QVERIFY(!titles.contains(QString()));
}

void TestAccess::namesTrustees()
{
    const auto trustee = [](const QString &text) {
        return AccessFacts::trustee(entries(u"D:(A;;GA;;;%1)"_s.arg(text)).constFirst().trustee);
    };
    QCOMPARE(trustee(u"S-1-5-21-7-8-9-1104"_s), u"S-1-5-21-7-8-9-1104"_s);
    QCOMPARE(trustee(u"WD"_s), u"Everyone (S-1-1-0)"_s);
    // An alias of a domain that is not known is not made up.
    const QString admins = trustee(u"DA"_s);
    QVERIFY2(admins.contains(u"Domain admins"_s) && admins.contains(u"DA"_s), qPrintable(admins));
    QVERIFY2(!admins.contains(u"S-1-"_s), qPrintable(admins));
}

void TestAccess::describesEntries_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("type");
    QTest::newRow("allow") << u"(A;;GA;;;WD)"_s << u"Allow"_s;
    QTest::newRow("deny") << u"(D;;GA;;;WD)"_s << u"Deny"_s;
    QTest::newRow("allow object") << u"(OA;;RP;bf967aba-0de6-11d0-a285-00aa003049e2;;WD)"_s
                                  << u"Allow"_s;
    QTest::newRow("conditional") << u"(XA;;GA;;;WD;(a))"_s << u"Allow, on condition"_s;
    QTest::newRow("conditional deny") << u"(XD;;GA;;;WD;(a))"_s << u"Deny, on condition"_s;
    QTest::newRow("audit") << u"(AU;SA;GA;;;WD)"_s << u"Entry type AU"_s;
}

void TestAccess::describesEntries()
{
    QFETCH(QString, entry);
    const auto ace = entries(QString(u"D:"_s + entry)).constFirst();
    QTEST(AccessFacts::entryType(ace), "type");
}

void TestAccess::remarks_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QStringList>("parts");
    const auto guid = u"bf967aba-0de6-11d0-a285-00aa003049e2"_s;
    QTest::newRow("none") << u"(A;OICI;GA;;;WD)"_s << QStringList();
    QTest::newRow("inherited") << u"(A;ID;GA;;;WD)"_s << QStringList{u"inherited"_s};
    QTest::newRow("inherit only") << u"(A;IO;GA;;;WD)"_s << QStringList{u"does not apply"_s};
    QTest::newRow("object") << u"(OA;;RP;%1;;WD)"_s.arg(guid) << QStringList{guid};
    QTest::newRow("child") << u"(OA;;RP;;%1;WD)"_s.arg(guid) << QStringList{guid};
    QTest::newRow("condition") << u"(XA;IDIO;GA;;;WD;(@User.a == \"\u202E<b>\"))"_s
                               << QStringList{u"inherited"_s, u"does not apply"_s,
                                              u"(@User.a == \"<U+202E><b>\")"_s};
}

void TestAccess::remarks()
{
    QFETCH(QString, entry);
    QFETCH(QStringList, parts);
    const auto ace = entries(QString(u"D:"_s + entry)).constFirst();
    const QString remarks = AccessFacts::remarks(ace);
    QCOMPARE(remarks.isEmpty(), parts.isEmpty());
    for (const auto &part : parts)
        QVERIFY2(remarks.contains(part), qPrintable(remarks));
    EntryModel model(nullptr);
    model.setEntries({ace});
    const auto cell = model.index(0, EntryModel::RemarksColumn);
    QCOMPARE(cell.data().toString(), remarks);
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void TestAccess::tellsListsApart()
{
    QStringList verdicts;
    for (const auto &text :
         {u"O:SY"_s, u"D:NO_ACCESS_CONTROL"_s, u"D:"_s, u"D:(A;;GA;;;WD)"_s, sddl})
        verdicts << AccessFacts::verdict(read(text));
    QCOMPARE(QSet<QString>(verdicts.begin(), verdicts.end()).size(), verdicts.size());
    for (const int open : {0, 1})
        QVERIFY(verdicts.at(open).contains(u"everyone has full access"_s));
    QVERIFY(verdicts.at(2).contains(u"nobody but the owner"_s));
    QVERIFY(verdicts.at(4).contains(u'4'));
}

void TestAccess::pointsAtErrors()
{
    const auto broken = SecurityDescriptor::fromSddl(u"D:(A;;GA;;;XX)"_s);
    QVERIFY(!broken);
    // Counted as people count.
    const QString text = AccessFacts::error(broken.error());
    QVERIFY2(text.contains(QString::number(broken.error().offset + 1)), qPrintable(text));
    QVERIFY2(text.contains(broken.error().message), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
