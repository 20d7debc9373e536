// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestmodel.h"
#include "support/samplerequests.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

const auto dash = u"–"_s;

}

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_model; }

    void unreadable_data();
    void unreadable();
    void noneIsEmpty();
    void numbersUnknownToUs();
    void hostileTexts_data();
    void hostileTexts();
    void longTexts();
    void wholeValuesInToolTips();
    void speaksRows();
    void namesTemplates();
    void headers();

private:
    QVariant cell(RequestColumn column, int role = Qt::DisplayRole) const
    {
        return m_model->index(0, static_cast<int>(column)).data(role);
    }
    QString text(RequestColumn column) const { return cell(column).toString(); }
    void show(const Request &request)
    {
        m_model->setView(StatusView::All);
        m_model->clear();
        m_model->mergeLoaded({request}, 1);
        QCOMPARE(m_model->rowCount(), 1);
    }

    RequestModel *m_model = nullptr;
};

void TestTexts::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = new RequestModel(nullptr);
    m_model->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model);
}

void TestTexts::unreadable_data()
{
    QTest::addColumn<RequestColumn>("column");
    QTest::newRow("Submitted") << RequestColumn::Submitted;
    QTest::newRow("RequestType") << RequestColumn::Type;
    QTest::newRow("TargetUserUuid") << RequestColumn::Target;
    QTest::newRow("OriginatorUserUuid") << RequestColumn::Originator;
    QTest::newRow("ProfileTemplateUuid") << RequestColumn::Template;
    QTest::newRow("IsSmartcard") << RequestColumn::Kind;
    QTest::newRow("Priority") << RequestColumn::Priority;
    QTest::newRow("DataCollection") << RequestColumn::Data;
    QTest::newRow("Comment") << RequestColumn::Comment;
    QTest::newRow("Completed") << RequestColumn::Completed;
    QTest::newRow("Flags") << RequestColumn::Flags;
    QTest::newRow("NewProfileUuid") << RequestColumn::NewProfile;
    QTest::newRow("OldProfileUuid") << RequestColumn::OldProfile;
    QTest::newRow("NewSmartcardUuid") << RequestColumn::NewSmartcard;
    QTest::newRow("OldSmartcardUuid") << RequestColumn::OldSmartcard;
}

void TestTexts::unreadable()
{
    QFETCH(RequestColumn, column);
    Request request;
    request.id = sampleId(1);
    request.status = RequestStatus::Pending;
    request.unreadable = {QString::fromLatin1(QTest::currentDataTag()), u"Invented"_s};
    show(request);
    for (int i = 0; i < RequestColumns::count; ++i) {
        const auto other = static_cast<RequestColumn>(i);
        const bool isAge = column == RequestColumn::Submitted && other == RequestColumn::Age;
        QCOMPARE(text(other) == dash, other == column || isAge);
        QCOMPARE(cell(other, RequestModel::CellTextRole).toString(), text(other));
    }
    QVERIFY(cell(column, Qt::AccessibleTextRole).toString().startsWith(dash));
    const QString sentence = m_model->texts().sentence(request);
    request.unreadable.clear();
    QCOMPARE(sentence == m_model->texts().sentence(request), column != RequestColumn::Type);
}

void TestTexts::noneIsEmpty()
{
    show(sampleRequest(1));
    for (const auto column :
         {RequestColumn::Target, RequestColumn::Originator, RequestColumn::Template,
          RequestColumn::NewProfile, RequestColumn::OldProfile, RequestColumn::NewSmartcard,
          RequestColumn::OldSmartcard, RequestColumn::Data, RequestColumn::Comment}) {
        QCOMPARE(text(column), QString());
        QVERIFY(!cell(column, Qt::ToolTipRole).isValid());
    }
}

void TestTexts::numbersUnknownToUs()
{
    auto request = sampleRequest(1, static_cast<RequestStatus>(4711));
    request.type = static_cast<RequestType>(-12);
    request.flags = -2147483647;
    request.priority = 1234567;
    show(request);
    QVERIFY(text(RequestColumn::Status).contains(u"4711"_s));
    QVERIFY(text(RequestColumn::Type).contains(u"-12"_s));
    QCOMPARE(text(RequestColumn::Flags), u"-2147483647"_s);
    QCOMPARE(text(RequestColumn::Priority).remove(QRegularExpression(u"[^0-9]"_s)), u"1234567"_s);
}

void TestTexts::hostileTexts_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::addColumn<QString>("visible"); // what must be seen in its place, on one line
    QTest::newRow("markup") << u"<b>bold</b><img src='http://x/'>"_s
                            << u"<b>bold</b><img src='http://x/'>"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp;"_s << u"&lt;b&gt; &amp;"_s;
    QTest::newRow("right to left") << u"exe.\u202Egnp"_s << u"exe.<U+202E>gnp"_s;
    QTest::newRow("zero width") << u"ad\u200Bmin\uFEFF"_s << u"ad<U+200B>min<U+FEFF>"_s;
    QTest::newRow("control") << u"a\u0007b\u001B[31m"_s << u"a<U+0007>b<U+001B>[31m"_s;
    QTest::newRow("lines") << u"one\ntwo\tthree\u2028four"_s << u"one two three<U+2028>four"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar::Null + u"b"_s) << u"a<U+0000>b"_s;
}

void TestTexts::hostileTexts()
{
    QFETCH(QString, hostile);
    QFETCH(QString, visible);
    auto request = sampleRequest(1);
    request.comment = hostile;
    request.profileTemplate = sampleGuid(1000);
    request.dataCollection = {{hostile, hostile}};
    show(request);
    ProfileTemplate named;
    named.id = sampleGuid(1000);
    named.name = hostile;
    m_model->setTemplates({named});
    for (const auto column :
         {RequestColumn::Comment, RequestColumn::Template, RequestColumn::Data}) {
        QCOMPARE(text(column), visible);
        QCOMPARE(cell(column, Qt::AccessibleTextRole).toString(), visible);
        const QString toolTip = cell(column, Qt::ToolTipRole).toString();
        // Only the paragraph around it is markup.
        const auto inner = toolTip.sliced(toolTip.indexOf(u'>') + 1).chopped(4);
        QCOMPARE(toolTip.last(4), u"</p>"_s);
        QVERIFY2(!inner.contains(u'<') && !inner.contains(u'>'), qPrintable(toolTip));
        const QString seen = visible.toHtmlEscaped();
        QVERIFY2(QString(inner).replace(u'\n', u' ').replace(u'\t', u' ').contains(seen),
                 qPrintable(toolTip));
    }
    const QString spoken = cell(RequestColumn::Submitted, Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(visible), qPrintable(spoken));
    QVERIFY(!spoken.contains(u'\n'));
}

void TestTexts::longTexts()
{
    auto request = sampleRequest(1);
    request.comment = QString(64'000, u'<');
    request.dataCollection = {{u"Reason"_s, QString(64'000, u'&')}};
    for (int i = 0; i < 1000; ++i)
        request.dataCollection.append({u"Name"_s, u"value"_s});
    show(request);
    for (const auto column : {RequestColumn::Comment, RequestColumn::Data}) {
        QVERIFY(text(column).size() <= 301);
        QVERIFY(text(column).endsWith(u'…'));
        QVERIFY(cell(column, Qt::ToolTipRole).toString().size() < 25'000);
    }
    QVERIFY(m_model->texts().sentence(request).size() < 1000);
}

void TestTexts::wholeValuesInToolTips()
{
    auto request = sampleRequest(1);
    request.target = sampleGuid(701);
    request.originator = sampleGuid(702);
    request.profileTemplate = sampleGuid(703);
    request.newProfile = sampleGuid(704);
    request.oldProfile = sampleGuid(705);
    request.newSmartcard = sampleGuid(706);
    request.oldSmartcard = sampleGuid(707);
    request.comment = QString(500, u'c');
    request.dataCollection = {{u"Reason"_s, QString(500, u'd')}, {u"Ticket"_s, std::nullopt}};
    show(request);
    const auto toolTip
        = [this](RequestColumn column) { return cell(column, Qt::ToolTipRole).toString(); };
    int number = 701;
    for (const auto column :
         {RequestColumn::Target, RequestColumn::Originator, RequestColumn::Template,
          RequestColumn::NewProfile, RequestColumn::OldProfile, RequestColumn::NewSmartcard,
          RequestColumn::OldSmartcard}) {
        const QString guid = guidText(sampleGuid(number++));
        QVERIFY(toolTip(column).contains(guid));
        QVERIFY(guid.startsWith(text(column).chopped(1)));
        QCOMPARE(text(column).back(), QChar(u'…'));
    }
    QVERIFY(toolTip(RequestColumn::Comment).contains(request.comment));
    QVERIFY(toolTip(RequestColumn::Data).contains(QString(500, u'd')));
    QVERIFY(toolTip(RequestColumn::Data).contains(u"Ticket"_s));
}

void TestTexts::speaksRows()
{
    auto request = sampleRequest(1, RequestStatus::Approved);
    request.profileTemplate = sampleGuid(1000);
    request.dataCollection = {{u"Reason"_s, u"Anna Ångström"_s}};
    request.submitted = QDateTime::currentDateTimeUtc().addSecs(-(31 * 60 + 30));
    show(request);
    ProfileTemplate named;
    named.id = sampleGuid(1000);
    named.name = u"VPN"_s;
    m_model->setTemplates({named});
    const QString spoken = cell(RequestColumn::Submitted, Qt::AccessibleTextRole).toString();
    for (const auto &part : {text(RequestColumn::Submitted), u"Unblock"_s, u"VPN"_s, u"Approved"_s,
                             u"31 min"_s, u"Anna Ångström"_s}) {
        QVERIFY2(spoken.contains(part), qPrintable(QString(spoken + u" | "_s + part)));
    }
    QCOMPARE(cell(RequestColumn::Submitted, RequestModel::CellTextRole).toString(),
             text(RequestColumn::Submitted));
    for (int column = 1; column < RequestColumns::count; ++column) {
        const auto other = static_cast<RequestColumn>(column);
        QCOMPARE(cell(other, Qt::AccessibleTextRole).toString(), text(other));
    }
}

void TestTexts::namesTemplates()
{
    auto request = sampleRequest(1);
    request.profileTemplate = sampleGuid(1000);
    show(request);
    QVERIFY(guidText(sampleGuid(1000)).startsWith(text(RequestColumn::Template).chopped(1)));
    QVERIFY(!m_model->texts().title(request).isEmpty());
    ProfileTemplate named;
    named.id = sampleGuid(1000);
    named.name = u"Inloggning"_s;
    m_model->setTemplates({named});
    QCOMPARE(text(RequestColumn::Template), u"Inloggning"_s);
    QVERIFY(cell(RequestColumn::Template, Qt::ToolTipRole)
                .toString()
                .contains(guidText(sampleGuid(1000))));
    QVERIFY(m_model->texts().title(request).contains(u"Inloggning"_s));
}

void TestTexts::headers()
{
    QSet<QString> titles;
    for (int i = 0; i < RequestColumns::count; ++i) {
        titles.insert(m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        const bool isNumber = RequestColumns::isNumber(static_cast<RequestColumn>(i));
        const auto edge = isNumber ? Qt::AlignRight : Qt::AlignLeft;
        QVERIFY(m_model->headerData(i, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & edge);
        QVERIFY(!m_model->headerData(i, Qt::Vertical, Qt::DisplayRole).isValid());
    }
    QCOMPARE(titles.size(), RequestColumns::count);
    QVERIFY(!titles.contains(QString()));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
