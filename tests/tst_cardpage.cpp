// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardpage.h"
#include "detailspane.h"
#include "domain/cardwords.h"
#include "facttree.h"
#include "overviewpage.h"
#include "statecolors.h"
#include "support/languagewalk.h"
#include "support/samplecards.h"

#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace Sigill;

Q_DECLARE_METATYPE(Sigill::FaultRule)

namespace {

// Of the documented requests: Unblock acts on this card, Enroll touches nothing.
const RequestId unblock = *RequestId::fromText(u"0c96d73f-967b-420e-854a-43ad2a1504bc");
const RequestId enroll = *RequestId::fromText(u"a9b4b42c-cc50-4c9b-89d1-bbc0bcd5a099");
const RequestId card = *RequestId::fromText(u"17cf063d-e337-4aa9-a822-346554ddd3c9");
const RequestId profile = *RequestId::fromText(u"b99ff38c-6653-471f-ae3c-325bb351a6bc");

FaultRule forbidden(const QByteArray &part)
{
    return {.fault = FaultRule::Fault::Status, .part = part, .code = 403};
}

// The lines of a group, by its place.
QStringList lines(const QTreeWidget &tree, int group)
{
    QStringList lines;
    const auto *heading = tree.topLevelItem(group);
    for (int i = 0; heading && i < heading->childCount(); ++i)
        lines << QString(heading->child(i)->text(0) + u'|' + heading->child(i)->text(1));
    return lines;
}

// Below the group; null where none has this value.
QTreeWidgetItem *line(const QTreeWidget &tree, int group, const QString &value)
{
    const auto *heading = tree.topLevelItem(group);
    for (int i = 0; heading && i < heading->childCount(); ++i) {
        if (heading->child(i)->text(1) == value)
            return heading->child(i);
    }
    return nullptr;
}

// The last line of a part that failed.
QTreeWidgetItem *retryLine(const QTreeWidget &tree, int group)
{
    auto *heading = tree.topLevelItem(group);
    return heading ? heading->child(heading->childCount() - 1) : nullptr;
}

constexpr int cardTab = 2;
// In the order of the page, for a request that acts on one card.
constexpr int profileGroup = 0;
constexpr int cardGroup = 1;
constexpr int certificateGroup = 2;
constexpr int operationGroup = 3;

}

// The page about the card, profile and certificates of a request, in the window.
class TestCardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksOnlyInSight();
    void tellsEverything();
    void touchesNothing();
    void slowPartHoldsNothingUp();
    void failedPartCanBeRetried_data();
    void failedPartCanBeRetried();
    void walkingDownAsksForTheLastOnly();
    void readsAgain();
    void keepsWhatIsChosen();
    void copiesValues();
    void followsThePalette();
    void overviewLeadsHere();
    void marksExpiry();
    void worksByKeyboard();
    void speaksBothLanguages_data();
    void speaksBothLanguages();

private:
    QTabWidget &tabs() const { return *m_bed->window->findChild<QTabWidget *>(); }
    FactTree &facts() const { return *m_bed->part<FactTree>("cardFacts"); }
    CardLoader &cards() const { return m_bed->session.cards(); }
    int calls(const RequestId &id) const { return m_bed->host->calls("GET", id); }
    // Chooses a request on the page and waits until all of it has come.
    bool show(const RequestId &id)
    {
        tabs().setCurrentIndex(cardTab);
        QSignalSpy read(&m_bed->session, &Session::detailsRead);
        m_bed->select({id});
        return QTest::qWaitFor(
            [&] { return !read.isEmpty() && !cards().isWanting() && !cards().isReading(); },
            WindowBed::longest);
    }

    std::unique_ptr<WindowBed> m_bed;
};

void TestCardPage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<WindowBed>();
    markRequests(*m_bed);
    QVERIFY(m_bed->load());
}

void TestCardPage::cleanup()
{
    m_bed.reset();
}

void TestCardPage::asksOnlyInSight()
{
    QSignalSpy read(&m_bed->session, &Session::detailsRead);
    m_bed->select({unblock});
    QTRY_VERIFY(!read.isEmpty());
    // A read of the request has come back; the page has not been looked at.
    QCOMPARE(calls(card) + calls(profile), 0);
    QVERIFY(cards().isWanting());
    tabs().setCurrentIndex(cardTab);
    QTRY_VERIFY(!cards().isWanting() && !cards().isReading());
    QCOMPARE(calls(card), 3);
    QCOMPARE(calls(profile), 1);
    // Going away and coming back asks for nothing.
    tabs().setCurrentIndex(0);
    tabs().setCurrentIndex(cardTab);
    QVERIFY(!cards().isReading());
    QCOMPARE(facts().topLevelItemCount(), 4);
}

void TestCardPage::tellsEverything()
{
    QVERIFY(show(unblock));
    QCOMPARE(facts().topLevelItemCount(), 4);
    const auto &item = cards().items().constFirst();
    const auto &read = item.smartcard.result->value();
    QVERIFY(line(facts(), profileGroup, guidText(profile.guid())));
    for (const auto &value : {read.serialNumber, read.middleware, read.answerToReset,
                              guidText(read.id), CardWords::status(read.status)})
        QVERIFY2(line(facts(), cardGroup, value), qPrintable(value));
    QVERIFY(!item.certificates.result->value().isEmpty());
    for (const auto &certificate : item.certificates.result->value())
        QVERIFY(line(facts(), certificateGroup, certificate->thumbprint));
    QVERIFY(lines(facts(), operationGroup).join(u'\n').contains(CardWords::operation(u"retire"_s)));
    QVERIFY(!facts().accessibleName().isEmpty());
}

void TestCardPage::touchesNothing()
{
    QVERIFY(show(enroll));
    auto *empty = m_bed->part<QLabel>("cardEmptyLabel");
    QVERIFY(empty->isVisible() && !empty->text().isEmpty());
    QCOMPARE(empty->textFormat(), Qt::PlainText);
    QVERIFY(!facts().isVisible());
    QVERIFY(!m_bed->part<QPushButton>("readCardAgainButton")->isVisible());
    const QString open = empty->text();
    // One that is over makes nothing any more.
    m_bed->host->setRequestStatus(enroll, RequestStatus::Failed);
    m_bed->session.readDetails(enroll);
    QTRY_VERIFY(empty->text() != open);
    QVERIFY(open.startsWith(empty->text()));
    // The next one takes its place.
    QVERIFY(show(unblock));
    QVERIFY(facts().isVisible() && !empty->isVisible());
}

void TestCardPage::slowPartHoldsNothingUp()
{
    FaultRule slow{.fault = FaultRule::Fault::Hang, .part = "certificates"};
    m_bed->host->setFaults(FaultPlan({slow}));
    tabs().setCurrentIndex(cardTab);
    m_bed->select({unblock});
    const auto &items = cards().items();
    QTRY_VERIFY(!items.isEmpty() && items.constFirst().profile.result
                && items.constFirst().smartcard.result && items.constFirst().operations.result);
    QVERIFY(items.constFirst().certificates.isReading());
    QVERIFY(line(facts(), cardGroup, guidText(card.guid())));
    QCOMPARE(facts().topLevelItem(certificateGroup)->childCount(), 1);
    QVERIFY(!facts().topLevelItem(certificateGroup)->child(0)->icon(0).isNull());
    QVERIFY(!m_bed->part<QPushButton>("readCardAgainButton")->isEnabled());
}

void TestCardPage::failedPartCanBeRetried_data()
{
    QTest::addColumn<FaultRule>("fault");
    QTest::addColumn<int>("group");
    QTest::addColumn<bool>("byMouse");
    auto ofProfile = forbidden({});
    ofProfile.id = profile;
    QTest::addRow("profile") << ofProfile << profileGroup << true;
    QTest::addRow("certificates") << forbidden("certificates") << certificateGroup << false;
    QTest::addRow("operations") << forbidden("operations") << operationGroup << true;
}

void TestCardPage::failedPartCanBeRetried()
{
    QFETCH(FaultRule, fault);
    QFETCH(int, group);
    QFETCH(bool, byMouse);
    QVERIFY(show(unblock));
    QList<QStringList> whole;
    for (int i = 0; i < facts().topLevelItemCount(); ++i)
        whole << lines(facts(), i);
    QVERIFY(show(enroll));
    m_bed->host->setFaults(FaultPlan({fault}));
    QVERIFY(show(unblock));
    for (int i = 0; i < whole.size(); ++i)
        QCOMPARE(lines(facts(), i) == whole.at(i), i != group);
    // It is told in words with an icon.
    const auto *first = facts().topLevelItem(group)->child(0);
    QVERIFY(!first->icon(1).isNull() && !first->text(1).isEmpty());

    m_bed->host->setFaults({});
    const int before = calls(card) + calls(profile);
    auto *retry = retryLine(facts(), group);
    facts().scrollToItem(retry);
    facts().setCurrentItem(retry, 1);
    if (byMouse) {
        const auto cell = facts().visualItemRect(retry);
        const QPoint at(facts().columnViewportPosition(1) + 10, cell.center().y());
        QTest::mouseClick(facts().viewport(), Qt::LeftButton, {}, at);
    } else {
        QTest::keyClick(&facts(), Qt::Key_Return);
    }
    QVERIFY(cards().isReading());
    QTRY_VERIFY(!cards().isReading());
    for (int i = 0; i < whole.size(); ++i)
        QCOMPARE(lines(facts(), i), whole.at(i));
    QCOMPARE(calls(card) + calls(profile), before + 1);
}

void TestCardPage::walkingDownAsksForTheLastOnly()
{
    tabs().setCurrentIndex(cardTab);
    const auto requests = m_bed->host->requests();
    QList<RequestId> ids;
    for (const auto &request : requests) {
        if (!request.oldProfile.isNull() && m_bed->session.requests().rowOf(request.id) >= 0
            && request.id != unblock)
            ids << request.id;
    }
    QVERIFY(ids.size() > 5);
    for (const auto &id : std::as_const(ids))
        m_bed->select({id});
    QVERIFY(show(unblock));
    for (const auto &request : requests) {
        if (request.id != unblock && !request.oldProfile.isNull())
            QCOMPARE(calls(RequestId(request.oldProfile)), 0);
    }
    QCOMPARE(calls(profile), 1);
}

void TestCardPage::readsAgain()
{
    QVERIFY(show(unblock));
    auto *again = m_bed->part<QPushButton>("readCardAgainButton");
    QVERIFY(again->isVisible() && again->isEnabled());
    again->click();
    QVERIFY(!again->isEnabled());
    QTRY_VERIFY(!cards().isReading());
    QVERIFY(again->isEnabled());
    QCOMPARE(calls(card), 6);
    QCOMPARE(calls(profile), 2);
}

void TestCardPage::keepsWhatIsChosen()
{
    constexpr int longEnough = 500; // milliseconds, for the other parts to be there
    FaultRule late{.fault = FaultRule::Fault::Delay, .part = "certificates", .delayMs = longEnough};
    m_bed->host->setFaults(FaultPlan({late}));
    tabs().setCurrentIndex(cardTab);
    m_bed->select({unblock});
    const auto value = guidText(card.guid());
    QTRY_VERIFY(line(facts(), cardGroup, value));
    facts().setCurrentItem(line(facts(), cardGroup, value), 1);
    QVERIFY(cards().isReading());
    // The page grows by the certificates.
    QTRY_VERIFY(!cards().isReading());
    QVERIFY(facts().topLevelItem(certificateGroup)->childCount() > 1);
    QCOMPARE(facts().currentValue(), value);
}

void TestCardPage::copiesValues()
{
    QVERIFY(show(unblock));
    const auto thumbprint
        = cards().items().constFirst().certificates.result->value().constFirst()->thumbprint;
    facts().setCurrentItem(line(facts(), certificateGroup, thumbprint), 1);
    facts().setFocus();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&facts(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), thumbprint);
}

void TestCardPage::followsThePalette()
{
    QVERIFY(show(unblock));
    const auto before = lines(facts(), cardGroup);
    const QPalette light = QApplication::palette();
    const auto labelColour
        = [this] { return facts().topLevelItem(cardGroup)->child(0)->foreground(0).color(); };
    QPalette dark(QColor(0x35, 0x37, 0x3a), QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::Base, Qt::black);
    QApplication::setPalette(dark);
    QCoreApplication::processEvents();
    const auto darkColour = labelColour();
    QApplication::setPalette(light);
    QCoreApplication::processEvents();
    QCOMPARE(darkColour, StateColors::quietText(dark));
    QCOMPARE(labelColour(), StateColors::quietText(light));
    QCOMPARE(lines(facts(), cardGroup), before);
}

void TestCardPage::overviewLeadsHere()
{
    QSignalSpy read(&m_bed->session, &Session::detailsRead);
    m_bed->select({unblock});
    QTRY_VERIFY(!read.isEmpty());
    auto *overview = m_bed->part<OverviewPage>("overviewPage");
    const auto found
        = overview->findItems(guidText(card.guid()), Qt::MatchExactly | Qt::MatchRecursive, 1);
    QVERIFY(!found.isEmpty());
    overview->setFocus();
    overview->setCurrentItem(found.constFirst(), 1);
    QTest::keyClick(overview, Qt::Key_Return);
    QCOMPARE(tabs().currentIndex(), cardTab);
    QCOMPARE(QApplication::focusWidget(), &facts());
    QTRY_COMPARE(calls(card), 3);
}

// For every request in the queue: what the certificates' dates say stands there with an icon.
void TestCardPage::marksExpiry()
{
    using State = CertificateValidity::State;
    QSet<State> seen;
    const auto requests = m_bed->host->requests();
    for (const auto &request : requests) {
        if (request.oldProfile.isNull() || m_bed->session.requests().rowOf(request.id) < 0)
            continue;
        QVERIFY(show(request.id));
        const auto &item = cards().items().constFirst();
        const int group = item.smartcardId.isNull() ? 1 : 2;
        for (const auto &certificate : item.certificates.result->value()) {
            const auto validity
                = CertificateValidity::of(*certificate, QDateTime::currentDateTimeUtc());
            const auto *heading = line(facts(), group, CardWords::validity(validity));
            QVERIFY(heading && !heading->icon(1).isNull());
            seen.insert(validity.state);
        }
    }
    QVERIFY(seen.contains(State::Valid) && seen.contains(State::Expired)
            && seen.contains(State::ExpiresSoon));
}

void TestCardPage::worksByKeyboard()
{
    QVERIFY(show(unblock));
    m_bed->window->details().focusContent();
    QTRY_COMPARE(QApplication::focusWidget(), &facts());
    QTest::keyClick(&facts(), Qt::Key_End);
    QVERIFY(facts().currentItem());
    QVERIFY(!facts().currentValue().isEmpty());
    QTest::keyClick(&facts(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_bed->part<QPushButton>("readCardAgainButton"));
    QVERIFY(show(enroll));
    m_bed->window->details().focusContent();
    QTRY_COMPARE(QApplication::focusWidget(), m_bed->part<QLabel>("cardEmptyLabel"));
}

void TestCardPage::speaksBothLanguages_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<FaultRule>("fault");
    QTest::addColumn<bool>("touches");
    using Fault = FaultRule::Fault;
    const FaultRule none{.fault = Fault::Delay};
    QTest::addRow("read") << u"read"_s << none << true;
    QTest::addRow("empty") << u"empty"_s << none << false;
    QTest::addRow("forbidden") << u"forbidden"_s << forbidden({}) << true;
    QTest::addRow("absent") << u"absent"_s << FaultRule{.fault = Fault::Status, .code = 204}
                            << true;
    QTest::addRow("failed") << u"failed"_s << FaultRule{.fault = Fault::Empty} << true;
    QTest::addRow("not found") << u"not found"_s << FaultRule{.fault = Fault::Status, .code = 404}
                               << true;
}

void TestCardPage::speaksBothLanguages()
{
    QFETCH(QString, state);
    QFETCH(FaultRule, fault);
    QFETCH(bool, touches);
    LanguageWalk walk(*m_bed);
    const auto requests = m_bed->host->requests();
    // Only what is read for the page shall fail.
    QList<FaultRule> rules;
    for (const auto &request : requests) {
        for (const auto &id : {request.oldProfile, request.oldSmartcard, request.newProfile}) {
            if (id.isNull())
                continue;
            fault.id = RequestId(id);
            rules << fault;
        }
    }
    m_bed->host->setFaults(FaultPlan(rules));
    int shown = 0;
    for (const auto &request : requests) {
        if (request.oldProfile.isNull() == touches
            || m_bed->session.requests().rowOf(request.id) < 0)
            continue;
        QVERIFY(show(request.id));
        walk.compare(state);
        if (++shown == 6)
            break;
    }
    QVERIFY(shown > 0);
    QCOMPARE(walk.tellProblems(), QStringList());
}

QTEST_MAIN(TestCardPage)
#include "tst_cardpage.moc"
