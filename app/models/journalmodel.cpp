// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/journalmodel.h"

#include "domain/visibletext.h"
#include "domain/words.h"
#include "models/requesttexts.h"
#include "models/spreadsheetcell.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

bool isNewer(const JournalEntry &a, const JournalEntry &b)
{
    return a.intended == b.intended ? a.number > b.number : a.intended > b.intended;
}

// Where the numbers are the same: nothing but the outcome of an entry changes once it is written,
// but another journal may have taken this one's place.
bool isSame(const JournalEntry &a, const JournalEntry &b)
{
    return a.request == b.request && a.intended == b.intended && a.outcome == b.outcome
        && a.ended == b.ended;
}

}

JournalModel::JournalModel(const RequestTexts &texts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_texts(texts)
    , m_requestTexts(texts)
{
}

void JournalModel::setEntries(const QList<JournalEntry> &entries)
{
    relayout([this, &entries] { takeEntries(entries); });
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void JournalModel::setFilterText(const QString &text)
{
    if (m_filter.setText(text))
        relayout([] {});
}

void JournalModel::setShow(Show show)
{
    relayout([this, show] { m_show = show; });
}

void JournalModel::retranslate()
{
    relayout([this] { m_folded.clear(); });
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JournalModel::rowOf(qint64 number) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(), [this, number](int position) {
        return m_entries.at(position).number == number;
    });
    return found == m_shown.cend() ? -1 : static_cast<int>(found - m_shown.cbegin());
}

int JournalModel::attentionCount() const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(), needsAttention));
}

bool JournalModel::needsAttention(const JournalEntry &entry)
{
    return !entry.outcome || !entry.outcome->isSettled();
}

QString JournalModel::toTable(const QList<int> &rows) const
{
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles += title(column);
    titles += {tr("Request id"), tr("Correlation id"), tr("Run"), tr("For"), tr("Sent by")};
    QString table = spreadsheetRow(titles);
    for (const int row : rows) {
        const JournalEntry &shown = entry(row);
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells += cell(shown, column);
        cells[WhenColumn] = m_requestTexts.timeWithOffset(shown.intended);
        cells[ServerColumn] = shown.server;
        const bool hasError = shown.outcome && shown.outcome->error;
        cells += {shown.request.text(), hasError ? shown.outcome->error->correlationId : QString(),
                  shown.run.isNull() ? QString() : guidText(shown.run), nameOf(shown.target),
                  nameOf(shown.originator)};
        table += spreadsheetRow(cells);
    }
    return table;
}

void JournalModel::namesChanged(const QSet<QString> &guids)
{
    bool isTouched = false;
    for (int position = 0; position < entryCount(); ++position) {
        const JournalEntry &entry = m_entries.at(position);
        if (!guids.contains(entry.target) && !guids.contains(entry.originator))
            continue;
        isTouched = true;
        if (static_cast<size_t>(position) < m_folded.size())
            m_folded[static_cast<size_t>(position)] = QString();
    }
    if (!isTouched)
        return;
    if (!m_filter.isEmpty())
        relayout([] {});
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TitleColumn), index(rowCount() - 1, TitleColumn));
}

QString JournalModel::nameOf(const QString &person) const
{
    const auto guid = guidFromText(person);
    const auto &names = m_requestTexts.names();
    return guid ? names.name(DirectoryKey::ofGuid(*guid)) : names.masked(person);
}

// What is known of somebody whom the entry names by a GUID, as a rule.
QStringList JournalModel::personLines(const QString &person) const
{
    if (person.isEmpty())
        return {};
    const auto guid = guidFromText(person);
    return {guid ? m_requestTexts.personLines(*guid) : person};
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry &shown = entry(index.row());
    const bool isOutcome = index.column() == OutcomeColumn;
    switch (role) {
    case Qt::DisplayRole:
        return visibleLine(cell(shown, index.column()));
    case Qt::ToolTipRole: {
        const QString text = toolTip(shown, index.column());
        return text.isEmpty() ? QVariant() : visibleToolTip(text);
    }
    case OutcomeModel::StateRole: {
        const auto state = shown.outcome ? RunItem::State::Ended : RunItem::State::InFlight;
        return isOutcome ? QVariant(static_cast<int>(state)) : QVariant();
    }
    case OutcomeModel::KindRole: {
        const auto kind = shown.outcome ? shown.outcome->kind : Outcome::Kind::Unknown;
        return isOutcome ? QVariant(static_cast<int>(kind)) : QVariant();
    }
    case IdRole:
        return QVariant::fromValue(shown.request);
    case NumberRole:
        return shown.number;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return title(section);
}

QString JournalModel::title(int column)
{
    switch (column) {
    case WhenColumn:
        return tr("When");
    case OutcomeColumn:
        return tr("Outcome");
    case ActionColumn:
        return tr("Action");
    case TitleColumn:
        return tr("Request");
    case WhyColumn:
        return tr("Why");
    case StatusColumn:
        return tr("Status");
    case ByColumn:
        //: column title; the account and the computer that did it
        return tr("By");
    case ReasonColumn:
        //: column title; the operator's own words
        return tr("Reason");
    case ServerColumn:
        return tr("Server");
    default:
        return {};
    }
}

QString JournalModel::cell(const JournalEntry &entry, int column) const
{
    switch (column) {
    case WhenColumn:
        return m_texts.when(entry);
    case OutcomeColumn:
        return JournalTexts::outcome(entry);
    case ActionColumn:
        return Words::action(entry.change);
    case TitleColumn:
        return m_texts.request(entry);
    case WhyColumn:
        return m_texts.why(entry);
    case StatusColumn:
        return JournalTexts::status(entry);
    case ByColumn:
        return m_texts.by(entry);
    case ReasonColumn:
        return m_requestTexts.masked(entry.reason);
    case ServerColumn:
        return JournalTexts::server(entry);
    default:
        return {};
    }
}

QString JournalModel::toolTip(const JournalEntry &entry, int column) const
{
    switch (column) {
    case WhenColumn:
        return m_requestTexts.timeWithOffset(entry.intended);
    case TitleColumn:
        return (QStringList{entry.request.text()} + personLines(entry.target)).join(u'\n');
    case ServerColumn:
        return entry.server;
    default:
        return cell(entry, column);
    }
}

bool JournalModel::passes(int position)
{
    const JournalEntry &entry = m_entries.at(position);
    const auto isKind
        = [&entry](Outcome::Kind kind) { return entry.outcome && entry.outcome->kind == kind; };
    const auto passesShow = [&] {
        switch (m_show) {
        case Show::All:
            return true;
        case Show::NeedsAttention:
            return needsAttention(entry);
        case Show::Done:
            return isKind(Outcome::Kind::Done);
        case Show::Refused:
            return isKind(Outcome::Kind::Refused);
        case Show::Overtaken:
            return isKind(Outcome::Kind::Overtaken);
        case Show::Unknown:
            return entry.isOpen();
        case Show::NotSent:
            return isKind(Outcome::Kind::NotSent);
        case Show::Unchanged:
            return isKind(Outcome::Kind::Unchanged);
        }
        Q_UNREACHABLE();
    };
    if (!passesShow())
        return false;
    if (m_filter.isEmpty())
        return true;
    m_folded.resize(static_cast<size_t>(m_entries.size()));
    QString &folded = m_folded[static_cast<size_t>(position)];
    if (folded.isNull()) {
        for (int column = 0; column < ColumnCount; ++column)
            folded += cell(entry, column) + u'\n';
        // Whole values, not the shortened ones of the cells: what is searched for must be found.
        folded += (QStringList{entry.request.text(), guidText(entry.run)}
                   + personLines(entry.target) + personLines(entry.originator))
                      .join(u'\n');
        if (entry.outcome && entry.outcome->error)
            folded += u'\n' + entry.outcome->error->correlationId;
        folded = folded.toCaseFolded();
    }
    return m_filter.matches(folded);
}

void JournalModel::relayout(const std::function<void()> &change)
{
    // The hint spares the selection: without it Qt keeps an index for each selected cell.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto persistent = persistentIndexList();
    QList<qint64> numbers;
    for (const auto &old : persistent)
        numbers.append(entry(old.row()).number);

    change();
    m_shown.clear();
    for (int position = 0; position < entryCount(); ++position) {
        if (passes(position))
            m_shown.append(position);
    }

    QHash<qint64, int> rows;
    if (!persistent.isEmpty()) {
        for (int row = 0; row < rowCount(); ++row)
            rows.insert(entry(row).number, row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < persistent.size(); ++i) {
        const int row = rows.value(numbers.at(i), -1);
        after.append(row < 0 ? QModelIndex() : index(row, persistent.at(i).column()));
    }
    changePersistentIndexList(persistent, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void JournalModel::takeEntries(const QList<JournalEntry> &entries)
{
    auto fresh = entries;
    // The journal gives the oldest first.
    std::reverse(fresh.begin(), fresh.end());
    if (!std::is_sorted(fresh.cbegin(), fresh.cend(), isNewer))
        std::sort(fresh.begin(), fresh.end(), isNewer);
    // What a row is searched by is dear to make, and few entries change.
    std::vector<QString> folded(static_cast<size_t>(fresh.size()));
    if (!m_folded.empty()) {
        QHash<qint64, int> positions;
        for (int position = 0; position < entryCount(); ++position)
            positions.insert(m_entries.at(position).number, position);
        for (qsizetype i = 0; i < fresh.size(); ++i) {
            const auto known = static_cast<size_t>(positions.value(fresh.at(i).number, -1));
            if (known < m_folded.size()
                && isSame(m_entries.at(static_cast<qsizetype>(known)), fresh.at(i)))
                folded[static_cast<size_t>(i)] = m_folded[known];
        }
    }
    m_entries = fresh;
    m_folded = std::move(folded);
}

}
