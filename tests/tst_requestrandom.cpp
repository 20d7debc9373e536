// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/words.h"
#include "models/requestmodel.h"
#include "models/requestselection.h"
#include "support/samplerequests.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Status = RequestStatus;

// What the model promises, computed anew each time from plain facts and with none of its parts.
class NaiveQueue
{
public:
    struct Row
    {
        Request request;
        quint32 seen = 0;
        quint32 ownChangeDuring = 0;
        bool kept = false;
        bool busy = false;
    };

    void merge(const Request &request, quint32 load)
    {
        const bool known = rows.contains(request.id);
        Row &row = rows[request.id];
        row.seen = load;
        if (!known || row.ownChangeDuring < load)
            row.request = request;
    }

    void update(const Request &request, quint32 load)
    {
        const bool known = rows.contains(request.id);
        Row &row = rows[request.id];
        if (!known)
            row.seen = load;
        row.kept = row.kept || (known && row.request != request);
        row.request = request;
        row.ownChangeDuring = load;
    }

    void finish(const QList<Status> &statuses, quint32 load)
    {
        std::erase_if(rows, [&](const auto &entry) {
            const Row &row = entry.second;
            return (statuses.isEmpty() || statuses.contains(row.request.status)) && row.seen != load
                && row.ownChangeDuring < load && !row.busy;
        });
        for (auto &[id, row] : rows)
            row.kept = row.kept && (row.ownChangeDuring >= load || row.busy);
    }

    QList<RequestId> shown(const RequestTexts &texts, StatusView view, const QString &word,
                           RequestColumn column, Qt::SortOrder direction) const
    {
        QList<Request> requests;
        for (const auto &[id, row] : rows) {
            if (isFound(texts, row.request, word) && (row.kept || isIn(view, row.request.status)))
                requests.append(row.request);
        }
        std::sort(requests.begin(), requests.end(), [&](const Request &a, const Request &b) {
            const int order = compare(texts, a, b, column);
            if (order != 0)
                return direction == Qt::AscendingOrder ? order < 0 : order > 0;
            return a.submitted != b.submitted ? a.submitted < b.submitted : a.id < b.id;
        });
        QList<RequestId> ids;
        for (const auto &request : requests)
            ids.append(request.id);
        return ids;
    }

    std::map<RequestId, Row> rows;

private:
    static bool isIn(StatusView view, Status status)
    {
        const QSet<int> open{16, 3, 18};
        const QSet<int> decided{4, 8, 9, 17};
        const int number = static_cast<int>(status);
        switch (view) {
        case StatusView::Open:
            return open.contains(number);
        case StatusView::Decided:
            return decided.contains(number);
        case StatusView::All:
            return true;
        default:
            return Words::status(status) == Words::view(view);
        }
    }

    // Whether the word stands in any cell, or in what a cell has no room for.
    static bool isFound(const RequestTexts &texts, const Request &request, const QString &word)
    {
        for (int i = 0; i < RequestColumns::count; ++i) {
            const auto column = static_cast<RequestColumn>(i);
            if (column != RequestColumn::Age
                && (texts.cell(request, column).contains(word, Qt::CaseInsensitive)
                    || texts.cellDetail(request, column).contains(word, Qt::CaseInsensitive)))
                return true;
        }
        return word.isEmpty();
    }

    static int compare(const RequestTexts &texts, const Request &a, const Request &b,
                       RequestColumn column)
    {
        static const QCollator collator = [] {
            QCollator swedish(QLocale(QLocale::Swedish, QLocale::Sweden));
            swedish.setCaseSensitivity(Qt::CaseInsensitive);
            swedish.setNumericMode(true);
            return swedish;
        }();
        const auto sign = [](auto x, auto y) { return x < y ? -1 : (y < x ? 1 : 0); };
        switch (column) {
        case RequestColumn::Submitted:
            return sign(a.submitted, b.submitted);
        case RequestColumn::Priority:
            return sign(a.priority, b.priority);
        case RequestColumn::Completed:
            return sign(a.completed.isValid() ? a.completed.toMSecsSinceEpoch() : 0,
                        b.completed.isValid() ? b.completed.toMSecsSinceEpoch() : 0);
        case RequestColumn::Flags:
            return sign(a.flags, b.flags);
        case RequestColumn::Id:
            return sign(a.id.text(), b.id.text());
        case RequestColumn::NewSmartcard:
            return sign(guidText(a.newSmartcard), guidText(b.newSmartcard));
        case RequestColumn::Type:
            return collator.compare(Words::type(a.type), Words::type(b.type));
        default:
            return collator.compare(texts.cell(a, column), texts.cell(b, column));
        }
    }
};

constexpr auto columns
    = {RequestColumn::Submitted,   RequestColumn::Priority, RequestColumn::Status,
       RequestColumn::Comment,     RequestColumn::Type,     RequestColumn::Target,
       RequestColumn::Template,    RequestColumn::Data,     RequestColumn::Kind,
       RequestColumn::Id,          RequestColumn::Flags,    RequestColumn::Completed,
       RequestColumn::NewSmartcard};
constexpr auto views = {StatusView::Open,      StatusView::Pending, StatusView::Approved,
                        StatusView::Executing, StatusView::Decided, StatusView::All};
const QStringList comments()
{
    return {u"ärende"_s, u"Åka"_s,  u"zebra"_s,          u"Ö 12"_s,
            u"ö 9"_s,    u"abba"_s, u"kort № 7 – Żółw"_s};
}

// What people type, one letter more or less, and what they paste.
QStringList words()
{
    return {u"ä"_s,      u"är"_s,   u"ÄREN"_s, u"åk"_s,    u"ö"_s,       u"zeb"_s,  u"–"_s,
            u"e"_s,      u"en"_s,   u"enr"_s,  u"1"_s,     u"11"_s,      u"08"_s,   u":0"_s,
            u"08:2"_s,   u"2026"_s, u"-03-"_s, u"+01:"_s,  u"utc"_s,     u"4222"_s, u"0000002"_s,
            u"-1111-"_s, u"…"_s,    u"2a…"_s,  u"smart"_s, u"nowhere"_s, u"anna"_s, u"reason:"_s,
            u"№"_s,      u"żół"_s,  u"pend"_s, u"väntar"_s};
}

}

class TestRequestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithNaiveQueue_data();
    void agreesWithNaiveQueue();

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    template <typename List>
    auto oneOf(const List &list)
    {
        return *(std::begin(list) + below(static_cast<int>(std::size(list))));
    }
    Request randomRequest();
    void step();
    void check(const QList<QPersistentModelIndex> &persistent,
               const QList<RequestId> &persistentIds);

    std::mt19937 m_random;
    std::unique_ptr<RequestModel> m_model;
    std::unique_ptr<RequestSelection> m_selection;
    NaiveQueue m_naive;
    QSet<RequestId> m_selected;
    quint32 m_load = 1;
    StatusView m_view = StatusView::Open;
    QString m_word;
    RequestColumn m_column = RequestColumn::Submitted;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_sorted = true;
};

void TestRequestRandom::agreesWithNaiveQueue_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U, 6U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestRequestRandom::agreesWithNaiveQueue()
{
    QFETCH(unsigned, seed);
    m_random.seed(seed);
    m_selection.reset();
    m_model = std::make_unique<RequestModel>(nullptr);
    m_selection = std::make_unique<RequestSelection>(m_model.get(), nullptr);
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
    m_naive = {};
    m_selected.clear();
    m_load = 1;
    m_view = StatusView::Open;
    m_word.clear();
    m_column = RequestColumn::Submitted;
    m_direction = Qt::AscendingOrder;
    m_sorted = true;
    for (int i = 0; i < 400 && !QTest::currentTestFailed(); ++i) {
        QList<QPersistentModelIndex> persistent;
        QList<RequestId> persistentIds;
        for (int row = 0; row < m_model->rowCount(); row += 3) {
            persistent.append(m_model->index(row, row % RequestColumns::count));
            persistentIds.append(m_model->request(row).id);
        }
        step();
        check(persistent, persistentIds);
    }
    QVERIFY(m_load > 20);
}

Request TestRequestRandom::randomRequest()
{
    const int number = below(60);
    auto request
        = sampleRequest(number, static_cast<Status>(oneOf(QList<int>{16, 3, 18, 8, 17, 9, 4, 77})));
    request.submitted = sampleRequest(below(25)).submitted;
    request.priority = below(12);
    request.comment = oneOf(comments());
    request.type = oneOf(QList<RequestType>{RequestType::Enroll, RequestType::Unblock,
                                            static_cast<RequestType>(-5)});
    request.flags = oneOf(QList<int>{0, 1, 40'000, -1});
    request.isSmartcard = below(2) == 0;
    request.target = below(4) == 0 ? QUuid() : sampleGuid(200 + below(5));
    request.originator = sampleGuid(200 + below(5));
    request.profileTemplate = sampleGuid(300 + below(3));
    request.newSmartcard = below(3) == 0 ? QUuid() : sampleGuid(400 + below(50));
    if (below(2) == 0)
        request.completed = request.submitted.addMSecs(below(90'000'000));
    if (below(2) == 0)
        request.dataCollection = {{u"Name"_s, u"Anna %1"_s.arg(below(4))}, {u"Reason"_s, {}}};
    request.securityDescriptor
        = oneOf(QStringList{{},
                            u"O:S-1-5-21-1-2-3-4G:S-1-5-21-1-2-3-44D:(A;;CC;;;S-1-5-21-1-2-3-4)"_s,
                            u"O:BAD:(A;;CC;;;WD)"_s,
                            u"O:S-1-no"_s,
                            u"O:S-1-5D:\x01"_s,
                            u"O:S-1-5-18D:PS-1-5-1"_s});
    return request;
}

void TestRequestRandom::step()
{
    switch (below(10)) {
    case 0: {
        ++m_load;
        break;
    }
    case 1:
    case 2:
    case 3: {
        QList<Request> batch;
        for (int i = below(15); i > 0; --i)
            batch.append(randomRequest());
        m_model->mergeLoaded(batch, m_load);
        for (const auto &request : std::as_const(batch))
            m_naive.merge(request, m_load);
        // Changed rows stay where they are, whether they fit or not.
        m_sorted = false;
        break;
    }
    case 4: {
        const auto request = randomRequest();
        m_model->updateRequest(request, m_load);
        m_naive.update(request, m_load);
        m_sorted = false;
        break;
    }
    case 5: {
        const QList<QList<Status>> covers{
            {}, {Status::Pending}, {Status::Approved, Status::Failed}};
        const auto statuses = oneOf(covers);
        m_model->finishLoad(statuses, m_load);
        m_naive.finish(statuses, m_load);
        m_sorted = true;
        break;
    }
    case 6: {
        const QString word = below(3) == 0 ? QString() : oneOf(words());
        m_sorted = m_sorted || word != m_word;
        m_word = word;
        // In quotation marks a dash in front is part of it.
        m_model->setFilterText(m_word.isEmpty() ? m_word : u'"' + m_word + u'"');
        break;
    }
    case 7: {
        m_column = oneOf(columns);
        m_direction = below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
        m_model->sort(static_cast<int>(m_column), m_direction);
        m_sorted = true;
        break;
    }
    case 8: {
        const auto view = oneOf(views);
        if (view != m_view) {
            for (auto &[id, row] : m_naive.rows)
                row.kept = false;
            m_sorted = true;
        }
        m_view = view;
        m_model->setView(view);
        break;
    }
    case 9: {
        const auto id = sampleId(below(60));
        const bool busy = below(3) == 0;
        m_model->setActivity(
            id, busy ? RequestStore::Activity::InFlight : RequestStore::Activity::None);
        if (m_naive.rows.contains(id))
            m_naive.rows[id].busy = busy;
        if (m_model->rowCount() > 0) {
            const auto index = m_model->index(below(m_model->rowCount()), 0);
            const auto chosen = m_model->request(index.row()).id;
            m_selection->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
            if (!m_selected.remove(chosen))
                m_selected.insert(chosen);
        }
        break;
    }
    }
}

void TestRequestRandom::check(const QList<QPersistentModelIndex> &persistent,
                              const QList<RequestId> &persistentIds)
{
    erase_if(m_selected, [this](const RequestId &id) { return !m_naive.rows.contains(id); });
    QCOMPARE(m_model->store().size(), static_cast<int>(m_naive.rows.size()));
    const auto expected = m_naive.shown(m_model->texts(), m_view, m_word, m_column, m_direction);
    QList<RequestId> shown;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto &request = m_model->request(row);
        QVERIFY(request == m_naive.rows.at(request.id).request);
        QCOMPARE(m_model->rowOf(request.id), row);
        shown.append(request.id);
    }
    if (m_sorted) {
        QCOMPARE(shown, expected);
    } else {
        // Everything that fits is there, once; what has just stopped to fit may still be.
        const QSet<RequestId> all(shown.begin(), shown.end());
        QCOMPARE(all.size(), shown.size());
        QVERIFY(all.contains(QSet<RequestId>(expected.begin(), expected.end())));
    }
    for (const auto &[id, row] : m_naive.rows) {
        if (!shown.contains(id))
            QCOMPARE(m_model->rowOf(id), -1);
    }
    for (qsizetype i = 0; i < persistent.size(); ++i)
        QCOMPARE(persistent.at(i).row(), m_model->rowOf(persistentIds.at(i)));

    QCOMPARE(m_selection->ids(), m_selected);
    QSet<RequestId> selectedRows;
    const auto rows = m_selection->selectedRows();
    for (const auto &index : rows)
        selectedRows.insert(m_model->request(index.row()).id);
    QCOMPARE(selectedRows, m_selected & QSet<RequestId>(shown.begin(), shown.end()));
}

QTEST_GUILESS_MAIN(TestRequestRandom)
#include "tst_requestrandom.moc"
