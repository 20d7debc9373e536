// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filter and sort of the request model alone, beside what Qt has for it (QSortFilterProxyModel over
// the same cells), and beside what nothing can beat by much: one look for the word in the text of
// all rows, and one sort of the plain numbers.

#include "bench.h"

#include "demo/practiceseeder.h"
#include "models/requestmodel.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QSortFilterProxyModel>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

const QString word = u"anna"_s;

// Cells that are ready, as simple programs have them.
class PlainTable : public QAbstractTableModel
{
public:
    explicit PlainTable(const RequestModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            const Request request = model.request(row);
            for (int column = 0; column < RequestColumns::count; ++column)
                cells << model.texts().cell(request, static_cast<RequestColumn>(column));
            m_rows.append(cells);
            m_times.append(request.submitted);
        }
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : RequestColumns::count;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::UserRole)
            return m_times.at(index.row());
        return role == Qt::DisplayRole ? m_rows.at(index.row()).at(index.column()) : QVariant();
    }

    QByteArray foldedText() const
    {
        QByteArray text;
        for (const auto &cells : m_rows)
            text += cells.join(u'\n').toCaseFolded().toUtf8() + '\n';
        return text;
    }
    std::vector<qint64> times() const
    {
        std::vector<qint64> times;
        for (const auto &time : m_times)
            times.push_back(time.toMSecsSinceEpoch());
        return times;
    }

private:
    QList<QStringList> m_rows;
    QList<QDateTime> m_times;
};

int occurrences(const QByteArray &text)
{
    const QByteArray wanted = word.toUtf8();
    int count = 0;
    const char *at = text.constData();
    const char *const end = at + text.size();
    while ((
        at = static_cast<const char *>(memmem(at, static_cast<size_t>(end - at), wanted.constData(),
                                              static_cast<size_t>(wanted.size()))))) {
        ++count;
        ++at;
    }
    return count;
}

// Milliseconds, as the median of several rounds.
template <typename Function>
double time(int runs, const Function &function)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(static_cast<double>(Bench::timeOf(1, [&] { function(i); })) / 1e6);
    return Bench::median(times);
}

}

bool Bench::table(const Options &options)
{
    RequestModel model(nullptr);
    model.setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
    model.setView(StatusView::All);
    const auto requests = PracticeSeeder(1, QDateTime::currentDateTimeUtc()).requests(options.rows);
    for (qsizetype i = 0; i < requests.size(); i += 2000)
        model.mergeLoaded(requests.mid(i, 2000), 1);
    model.finishLoad({}, 1);
    // What is made in the background.
    QElapsedTimer clock;
    clock.start();
    while (!clock.hasExpired(1000 + options.rows / 25))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);

    PlainTable plain(model);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    const QByteArray text = plain.foldedText();
    const auto times = plain.times();

    const auto filter = time(options.runs, [&](int) {
        model.setFilterText(word);
        keep(model.rowCount());
        model.setFilterText(QString());
    });
    const auto proxyFilter = time(options.runs, [&](int) {
        proxy.setFilterFixedString(word);
        keep(proxy.rowCount());
        proxy.setFilterFixedString(QString());
    });
    const auto scan = time(options.runs, [&](int) { keep(occurrences(text)); });
    print({u"table.filterAndBack"_s, filter, u"ms"_s, options.rows,
           Reference{u"QSortFilterProxyModel"_s, proxyFilter}});
    print({u"table.filterAndBack"_s, filter, u"ms"_s, options.rows, Reference{u"memmem"_s, scan}});

    const auto direction
        = [](int i) { return i % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder; };
    const auto sort = [&](RequestColumn column) {
        return time(options.runs,
                    [&](int i) { model.sort(static_cast<int>(column), direction(i)); });
    };
    const auto numbers = time(options.runs, [&](int) {
        auto sorted = times;
        std::sort(sorted.begin(), sorted.end());
        keep(sorted);
    });
    proxy.setSortRole(Qt::UserRole);
    const auto proxyTimes = time(options.runs, [&](int i) { proxy.sort(0, direction(i)); });
    const auto byTime = sort(RequestColumn::Submitted);
    print({u"table.sort.submitted"_s, byTime, u"ms"_s, options.rows,
           Reference{u"QSortFilterProxyModel"_s, proxyTimes}});
    print({u"table.sort.submitted"_s, byTime, u"ms"_s, options.rows,
           Reference{u"std::sort"_s, numbers}});
    for (int column = 0; column < RequestColumns::count; ++column) {
        print({u"table.sort.%1"_s.arg(column), sort(static_cast<RequestColumn>(column)), u"ms"_s,
               options.rows});
    }

    // A refresh in which one request in a hundred has changed.
    quint32 load = 2;
    std::vector<double> merges;
    std::vector<double> whole;
    for (int run = 0; run < options.runs; ++run, ++load) {
        auto changed = requests;
        for (qsizetype i = run; i < changed.size(); i += 100)
            changed[i].comment = u"Changed in load %1"_s.arg(load);
        double longest = 0;
        double all = 0;
        const auto add = [&](const auto &step) {
            const auto taken = static_cast<double>(timeOf(1, step)) / 1e6;
            longest = std::max(longest, taken);
            all += taken;
        };
        for (qsizetype i = 0; i < changed.size(); i += 2000) {
            const auto batch = changed.mid(i, 2000);
            add([&] { model.mergeLoaded(batch, load); });
        }
        add([&] { model.finishLoad({}, load); });
        merges.push_back(longest);
        whole.push_back(all);
    }
    print({u"table.refresh.longestStep"_s, median(merges), u"ms"_s, options.rows});
    print({u"table.refresh.all"_s, median(whole), u"ms"_s, options.rows});
    return true;
}
