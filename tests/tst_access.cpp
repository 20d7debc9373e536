// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessfacts.h"
#include "models/accessverdict.h"
#include "models/calleraccess.h"
#include "models/entrymodel.h"
#include "models/principalmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Answer = AccessCheck::Answer;
using Tester = QAbstractItemModelTester;

const auto fourEntries
    = u"O:SYD:(A;;DCSW;;;S-1-5-21-7-8-9-1104)(D;;LC;;;WD)(A;IOID;GA;;;BA)(A;;;;;AN)"_s;

// Like the documented examples, with fewer entries and other numbers.
const auto owner = u"S-1-5-21-4-5-6-7001"_s;
const auto denied = u"S-1-5-21-4-5-6-7002"_s;
const auto example = u"O:S-1-5-21-4-5-6-7001D:(D;;LC;;;S-1-5-21-4-5-6-7002)"
                     "(A;;SWRC;;;S-1-5-21-4-5-6-5001)(A;;RC;;;WD)"
                     "(A;;CCDCLCSWSDRC;;;S-1-5-21-4-5-6-7001)"_s;

// Nothing is told of Abandoned.
RightsTable rights(const QByteArray &needed = "LC")
{
    return RightsTable::fromJson(
               R"({"format": 1, "rights": [{"right": "LC", "certainty": "likely",)"
               R"( "name": {"en": "execute"}, "reason": {"en": "So it is said."}}],)"
               R"( "actions": [{"status": "Completed", "certainty": "likely", "rights": ")"
               + needed + R"("}, {"status": "Canceled", "certainty": "guess", "rights": "SD"}]})")
        .value();
}

AccessToken token(const QString &sid)
{
    return AccessToken({Sid::fromText(sid).value()});
}

Ace entry(const QString &text)
{
    return SecurityDescriptor::fromSddl(u"D:"_s + text).value().dacl->aces.constFirst();
}

QString display(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

}

class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsStoredOrder();
    void explainsRights();
    void showsAuditEntriesToo();
    void findsEntriesInTheText();
    void replacesReports();
    void retranslates();
    void principals();
    void namesTrustees();
    void describesEntries_data();
    void describesEntries();
    void remarks_data();
    void remarks();
    void pointsAtErrors();
    void callers_data();
    void callers();
    void callerReasons();
    void callerOfNothing();
};

void TestAccess::keepsStoredOrder()
{
    const RightsTable table = rights();
    EntryModel model(table, nullptr);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setReport(AccessReport::of(fourEntries));
    QCOMPARE(model.rowCount(), 4);
    const QList<bool> denies{false, true, false, false};
    const QStringList trustees{u"S-1-5-21-7-8-9-1104"_s, u"S-1-1-0"_s, u"S-1-5-32-544"_s,
                               u"S-1-5-7"_s};
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(display(model, row, EntryModel::NumberColumn), QString::number(row + 1));
        QCOMPARE(model.index(row, 0).data(EntryModel::IsDenyRole).toBool(), denies.at(row));
        const auto trustee = display(model, row, EntryModel::TrusteeColumn);
        QVERIFY2(trustee.contains(trustees.at(row)), qPrintable(trustee));
        // Told in words, not by a colour.
        QCOMPARE(display(model, row, EntryModel::TypeColumn),
                 denies.at(row) ? u"Deny"_s : u"Allow"_s);
        QCOMPARE(display(model, row, EntryModel::RightsColumn).contains(u"does not apply"_s),
                 row == 2);
    }
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void TestAccess::explainsRights()
{
    const RightsTable table = rights();
    EntryModel model(table, nullptr);
    model.setReport(AccessReport::of(fourEntries));
    const QString cell = display(model, 0, EntryModel::RightsColumn);
    // Letters and mask always stand beside the words.
    QVERIFY2(cell.contains(u"DC SW (0x0000000a)"_s), qPrintable(cell));
    QVERIFY2(cell.contains(table.words(AccessMask(0xa))), qPrintable(cell));
    const QString toolTip = display(model, 1, EntryModel::RightsColumn, Qt::ToolTipRole);
    for (const auto &part : {u"LC"_s, u"0x00000004"_s, u"likely: execute"_s, u"So it is said."_s})
        QVERIFY2(toolTip.contains(part), qPrintable(toolTip));
    const QString none = display(model, 3, EntryModel::RightsColumn);
    QVERIFY(none.contains(u"0x00000000"_s));
    QVERIFY(!none.startsWith(u'('));
}

void TestAccess::showsAuditEntriesToo()
{
    const RightsTable table = rights();
    EntryModel model(table, nullptr);
    model.setReport(AccessReport::of(u"S:(AU;SA;LC;;;WD)(ML;;NWNX;;;HI)D:(A;;LC;;;WD)"_s));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(display(model, 0, EntryModel::NumberColumn), u"1"_s);
    QCOMPARE(display(model, 1, EntryModel::NumberColumn), u"S1"_s);
    QVERIFY(display(model, 1, EntryModel::RightsColumn).contains(u"succeeds"_s));
    QCOMPARE(display(model, 2, EntryModel::NumberColumn), u"S2"_s);
    const QString label = display(model, 2, EntryModel::RightsColumn);
    QVERIFY2(label.contains(u"0x00000005"_s) && !label.contains(u"execute;"_s), qPrintable(label));
}

void TestAccess::findsEntriesInTheText()
{
    const RightsTable table = rights();
    EntryModel model(table, nullptr);
    // The parts may come in any order; the rows do not.
    const auto text = u"S:(AU;SA;LC;;;WD) D:P (A;;LC;;;WD)(D;;LC;;;SY)O:BA"_s;
    model.setReport(AccessReport::of(text));
    QCOMPARE(model.rowCount(), 3);
    QMap<int, QString> pieces;
    for (qsizetype i = -1; i <= text.size(); ++i) {
        if (const int row = model.rowAt(i); row >= 0)
            pieces[row] += text.at(i);
    }
    QCOMPARE(pieces.values(),
             (QStringList{u"(A;;LC;;;WD)"_s, u"(D;;LC;;;SY)"_s, u"(AU;SA;LC;;;WD)"_s}));
    for (int row = 0; row < 3; ++row) {
        const Ace &ace = model.entries().at(row);
        QCOMPARE(text.mid(ace.offset, ace.length), pieces.value(row));
    }
}

void TestAccess::replacesReports()
{
    const RightsTable table = rights();
    EntryModel entries(table, nullptr);
    PrincipalModel principals(table, nullptr);
    const Tester entryTester(&entries, Tester::FailureReportingMode::QtTest);
    const Tester principalTester(&principals, Tester::FailureReportingMode::QtTest);
    struct Step
    {
        QString sddl;
        int entries;
        int principals;
    };
    const QList<Step> steps{{fourEntries, 4, 4},
                            {u"D:(D;;GA;;;SY)"_s, 1, 1},
                            {u"O:SYD:(A;;GA;;;BA)(broken"_s, 1, 0},
                            {QString(), 0, 0},
                            {example, 4, 4}};
    for (const Step &step : steps) {
        const auto report = AccessReport::of(step.sddl);
        entries.setReport(report);
        principals.setReport(report);
        QCOMPARE(entries.rowCount(), step.entries);
        QCOMPARE(principals.rowCount(), step.principals);
    }
    entries.setReport({});
    principals.setReport({});
    QCOMPARE(entries.rowCount() + principals.rowCount(), 0);
}

void TestAccess::retranslates()
{
    const RightsTable table = rights();
    EntryModel entries(table, nullptr);
    PrincipalModel principals(table, nullptr);
    const auto check = [](auto &model) {
        QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
        QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
        model.retranslate();
        QCOMPARE(cells.count(), 0);
        model.setReport(AccessReport::of(fourEntries));
        model.retranslate();
        QCOMPARE(headers.count(), 2);
        QCOMPARE(cells.count(), 1);
        QCOMPARE(cells.first().at(1).toModelIndex(), model.index(3, model.columnCount() - 1));
        QSet<QString> titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles.insert(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        QCOMPARE(titles.size(), model.columnCount());
        QVERIFY(!titles.contains(QString()));
    };
    check(entries);
    check(principals);
}

void TestAccess::principals()
{
    const RightsTable table = rights();
    PrincipalModel model(table, nullptr);
    model.setReport(AccessReport::of(example));
    const auto cell
        = [&](int row, PrincipalModel::Column column) { return display(model, row, column); };
    QVERIFY(cell(0, PrincipalModel::TrusteeColumn).contains(owner));
    QVERIFY(cell(0, PrincipalModel::TrusteeColumn).contains(u"Owner"_s));
    QVERIFY(cell(0, PrincipalModel::RightsColumn).contains(u"CC DC LC SW SD RC WD (0x0007000f)"_s));
    QCOMPARE(cell(0, PrincipalModel::EntriesColumn), u"4, owner"_s);
    QVERIFY(!cell(1, PrincipalModel::TrusteeColumn).contains(u"Owner"_s));
    QVERIFY(cell(1, PrincipalModel::RightsColumn).contains(u"RC (0x00020000)"_s));
    QVERIFY(cell(1, PrincipalModel::RightsColumn)
                .contains(QRegularExpression(u"denied: .*LC"_s,
                                             QRegularExpression::DotMatchesEverythingOption)));
    QCOMPARE(cell(1, PrincipalModel::EntriesColumn), u"1, 3"_s);
    const auto toolTip = display(model, 1, PrincipalModel::RightsColumn, Qt::ToolTipRole);
    QVERIFY2(toolTip.contains(u"So it is said."_s), qPrintable(toolTip));
    // An owner with a name keeps it.
    model.setReport(AccessReport::of(u"O:SYD:(A;;LC;;;BU)"_s));
    QVERIFY2(cell(0, PrincipalModel::TrusteeColumn).contains(u"Local system"_s),
             qPrintable(cell(0, PrincipalModel::TrusteeColumn)));
    // One right is told in one way.
    model.setReport(AccessReport::of(u"D:(XD;;LC;;;BU;(@User.a))(A;;LC;;;BU)"_s));
    const auto onCondition = cell(0, PrincipalModel::RightsColumn);
    QVERIFY2(onCondition.contains(u"on condition: "_s) && !onCondition.contains(u"denied"_s),
             qPrintable(onCondition));
}

void TestAccess::namesTrustees()
{
    const auto trustee = [](const QString &text) {
        return AccessFacts::trustee(entry(u"(A;;GA;;;%1)"_s.arg(text)).trustee);
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
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::newRow("allow") << u"(A;;GA;;;WD)"_s << u"Allow"_s;
    QTest::newRow("deny") << u"(D;;GA;;;WD)"_s << u"Deny"_s;
    QTest::newRow("allow object") << u"(OA;;RP;bf967aba-0de6-11d0-a285-00aa003049e2;;WD)"_s
                                  << u"Allow"_s;
    QTest::newRow("conditional") << u"(XA;;GA;;;WD;(a))"_s << u"Allow, on condition"_s;
    QTest::newRow("conditional deny") << u"(XD;;GA;;;WD;(a))"_s << u"Deny, on condition"_s;
    QTest::newRow("audit") << u"(AU;SA;GA;;;WD)"_s << u"Audit"_s;
    QTest::newRow("without a name") << u"(AL;SA;GA;;;WD)"_s << u"Entry type AL"_s;
}

void TestAccess::describesEntries()
{
    QFETCH(QString, text);
    const QString type = AccessFacts::entryType(entry(text));
    QTEST(type, "type");
}

void TestAccess::remarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    const auto guid = u"bf967aba-0de6-11d0-a285-00aa003049e2"_s;
    QTest::newRow("none") << u"(A;;GA;;;WD)"_s << QStringList();
    QTest::newRow("inherited") << u"(A;ID;GA;;;WD)"_s << QStringList{u"inherited"_s};
    QTest::newRow("inherit only") << u"(A;IO;GA;;;WD)"_s << QStringList{u"does not apply"_s};
    QTest::newRow("object") << u"(OA;;RP;%1;;WD)"_s.arg(guid) << QStringList{guid};
    QTest::newRow("child") << u"(OA;;RP;;%1;WD)"_s.arg(guid) << QStringList{guid};
    QTest::newRow("condition") << u"(XA;IDIO;GA;;;WD;(@User.a == \"\u202E<b>\"))"_s
                               << QStringList{u"inherited"_s, u"does not apply"_s,
                                              u"(@USER.a == \"<U+202E><b>\")"_s};
}

void TestAccess::remarks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    const QString remarks = AccessFacts::remarks(entry(text));
    QCOMPARE(remarks.isEmpty(), parts.isEmpty());
    for (const auto &part : parts)
        QVERIFY2(remarks.contains(part), qPrintable(remarks));
    const RightsTable table = rights();
    EntryModel model(table, nullptr);
    model.setReport(AccessReport::of(u"D:"_s + text));
    QVERIFY(display(model, 0, EntryModel::RightsColumn).contains(remarks));
    // A tooltip takes markup for markup.
    QVERIFY(!display(model, 0, EntryModel::RightsColumn, Qt::ToolTipRole).contains(u"<b>"_s));
}

void TestAccess::pointsAtErrors()
{
    const auto broken = SecurityDescriptor::fromSddl(u"D:(A;;GA;;;XX)"_s);
    QVERIFY(!broken);
    // Counted as people count.
    const QString text = AccessVerdict::error(broken.error());
    QVERIFY2(text.contains(QString::number(broken.error().offset + 1)), qPrintable(text));
    QVERIFY2(text.contains(broken.error().message), qPrintable(text));
}

void TestAccess::callers_data()
{
    QTest::addColumn<QString>("sddl");
    QTest::addColumn<QString>("sid");
    QTest::addColumn<QString>("answers"); // complete, cancel, abandon: y, n, or ? cannot tell
    QTest::newRow("owner") << example << owner << u"yy?"_s;
    QTest::newRow("denied") << example << denied << u"nn?"_s;
    QTest::newRow("stranger") << example << u"S-1-5-21-4-5-6-1"_s << u"nn?"_s;
    QTest::newRow("not known") << example << QString() << u"???"_s;
    QTest::newRow("no list") << u"O:SY"_s << denied << u"yy?"_s;
    QTest::newRow("empty list") << u"O:SYD:"_s << u"S-1-5-18"_s << u"nn?"_s;
    QTest::newRow("on condition") << u"D:(XA;;LCSD;;;WD;(@User.a))(D;;SD;;;WD)"_s << denied
                                  << u"???"_s;
    QTest::newRow("on condition, denied")
        << u"D:(D;;SD;;;WD)(XA;;LCSD;;;WD;(@User.a))"_s << denied << u"?n?"_s;
}

void TestAccess::callers()
{
    QFETCH(QString, sddl);
    QFETCH(QString, sid);
    QFETCH(QString, answers);
    const auto report = AccessReport::of(sddl);
    const std::optional<AccessToken> caller
        = sid.isEmpty() ? std::nullopt : std::optional(token(sid));
    const auto estimates = CallerAccess::estimates(report, rights(), caller);
    QCOMPARE(estimates.size(), 3);
    const QList<StatusChange> changes{StatusChange::Complete, StatusChange::Cancel,
                                      StatusChange::Abandon};
    const QString sentence = CallerAccess::sentence(report, caller, estimates);
    for (int i = 0; i < 3; ++i) {
        const auto &estimate = estimates.at(i);
        QCOMPARE(estimate.change, changes.at(i));
        QCOMPARE(estimate.answer,
                 answers[i] == u'y'       ? Answer::Yes
                     : answers[i] == u'n' ? Answer::No
                                          : Answer::CannotTell);
        QVERIFY(!estimate.reason.isEmpty());
        // An estimate never sounds certain.
        const QString text = CallerAccess::text(estimate);
        QVERIFY2(text.contains(QRegularExpression(u"likely|perhaps|cannot tell"_s)),
                 qPrintable(text));
        if (caller)
            QVERIFY2(sentence.contains(text), qPrintable(sentence));
    }
    if (!caller)
        QVERIFY2(sentence.contains(u"cannot tell"_s), qPrintable(sentence));
}

void TestAccess::callerReasons()
{
    const auto reason = [](const QString &sddl, const QByteArray &needed) {
        return CallerAccess::estimates(AccessReport::of(sddl), rights(needed),
                                       token(u"S-1-5-32-544"_s))
            .constFirst()
            .reason;
    };
    QVERIFY(reason(u"D:(A;;DC;;;WD)(A;;LC;;;BA)"_s, "LC").contains(u"Entry 2 allows LC"_s));
    QVERIFY(reason(u"D:(A;;DC;;;WD)(D;;LC;;;BA)"_s, "LC").contains(u"Entry 2 denies LC"_s));
    QVERIFY(reason(u"D:(A;;DC;;;WD)"_s, "LC").contains(u"No entry gives LC"_s));
    QVERIFY(reason(u"O:BAD:(A;;DC;;;WD)"_s, "RC").contains(u"owner"_s));
    QVERIFY(reason(u"D:(XA;;LC;;;WD;(@User.a))"_s, "LC").contains(u"condition"_s));
    // The right that is granted, and the one that hangs on a condition, are not why it is "no".
    const auto several = reason(u"D:(A;;DC;;;WD)(XA;;LC;;;WD;(@User.a))(D;;SW;;;BA)"_s, "DCLCSW");
    QVERIFY2(several.contains(u"Entry 3 denies SW"_s), qPrintable(several));
}

void TestAccess::callerOfNothing()
{
    // Nothing was read, as while a long text is still being read: that is not full access.
    for (const auto &estimate :
         CallerAccess::estimates(AccessReport(), rights(), token(u"S-1-5-32-544"_s)))
        QCOMPARE(estimate.answer, Answer::CannotTell);
    QVERIFY(AccessVerdict::sentence(AccessReport()).isEmpty());
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
