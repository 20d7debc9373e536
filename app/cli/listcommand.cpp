// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listcommand.h"

#include "api/requestcodec.h"
#include "cli/console.h"
#include "cli/namewait.h"
#include "domain/csvtext.h"
#include "domain/visibletext.h"
#include "session/namedrequest.h"
#include "session/session.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// In characters.
qsizetype widthOf(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Id:
        return 36;
    case RequestColumn::Submitted:
    case RequestColumn::Completed:
        return 16;
    case RequestColumn::Status:
        return 14;
    case RequestColumn::Type:
        return 20;
    case RequestColumn::Template:
        return 32;
    case RequestColumn::Target:
    case RequestColumn::Originator:
        return 28;
    case RequestColumn::Kind:
        return 17;
    case RequestColumn::Data:
    case RequestColumn::Comment:
        return 40;
    default:
        return 10;
    }
}

template <typename TextOf>
QString tableLine(const QList<RequestColumn> &columns, TextOf textOf)
{
    QString line;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QString text = textOf(columns.at(i));
        const auto width = widthOf(columns.at(i));
        // The last one has the rest of the line.
        const bool isLast = i == columns.size() - 1;
        if (!isLast && text.size() > width)
            text = text.left(width - 1) + u'…';
        line += isLast ? text : text.leftJustified(width) + u"  "_s;
    }
    // A first cell that is empty keeps its place.
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

bool looksAtPeople(const RequestQuery &query)
{
    return query.looksAt(QueryField::Target) || query.looksAt(QueryField::Originator)
        || query.looksAt(QueryField::Person);
}

bool looksAtTemplates(const RequestQuery &query)
{
    return query.looksAt(QueryField::Anywhere) || query.looksAt(QueryField::Template);
}

}

ListCommand::ListCommand(Session &session, Console &console, const ServerProfile &profile,
                         const Order &order, QObject *parent)
    : Command(parent)
    , m_session(session)
    , m_console(console)
    , m_profile(profile)
    , m_order(order)
{
}

void ListCommand::start()
{
    connect(&m_session, &Session::loadStateChanged, this, &ListCommand::endWhenReady);
    connect(&m_session, &Session::templatesSettled, this, &ListCommand::endWhenReady);
    m_session.setView(m_order.status ? StatusView::All : m_order.view);
    if (m_order.status) {
        m_session.setProfile(m_profile);
        m_session.readStatus(*m_order.status);
    } else {
        m_session.connectTo(m_profile);
    }
    if (!streams())
        return;
    connect(&m_session, &Session::received, this, [this](const QList<Request> &requests) {
        for (const auto &request : requests) {
            if (!isWanted(request) || m_printed.contains(request.id))
                continue;
            m_printed.insert(request.id);
            m_console.data(encodeRequest(request));
        }
    });
}

bool ListCommand::streams() const
{
    return m_order.format == Format::Json && m_order.where.isEmpty()
        && !m_session.people().hasDirectories();
}

bool ListCommand::isWanted(const Request &request) const
{
    return m_order.status ? request.status == *m_order.status
                          : contains(m_order.view, request.status);
}

void ListCommand::endWhenReady()
{
    const auto state = m_session.loadState();
    if (m_ended || state == Session::LoadState::Loading || !m_session.hasSettledTemplates())
        return;
    m_ended = true;
    auto *names = new NameWait(m_session.people(), this);
    names->start([this] { finish(); });
}

void ListCommand::finish()
{
    const bool isKnown = tellWhatIsUnknown();
    // A title alone would look like an empty queue.
    if (m_session.loadState() != Session::LoadState::Failed
        || m_session.requests().store().size() > 0)
        print();
    for (const auto &broken : m_session.unreadable()) {
        m_console.words(tr("Element %1 of the answer could not be read (%2): %3")
                            .arg(broken.position)
                            .arg(broken.id.isEmpty() ? tr("no id") : visibleLine(broken.id),
                                 visibleLine(broken.reason)));
    }
    const auto untold
        = m_session.unreadableCount() - static_cast<int>(m_session.unreadable().size());
    if (untold > 0)
        m_console.words(tr("%n more could not be read.", nullptr, untold));
    Q_EMIT finished(end(isKnown && m_session.unreadable().isEmpty()));
}

ExitStatus ListCommand::end(bool isWhole)
{
    if (m_session.loadState() != Session::LoadState::Failed)
        return isWhole ? ExitStatus::AllDone : ExitStatus::SomeNotDone;
    m_console.words(*m_session.loadError());
    if (m_session.requests().store().size() == 0)
        return ExitStatus::CouldNotStart;
    m_console.words(tr("The list is not complete."));
    return ExitStatus::SomeNotDone;
}

bool ListCommand::tellWhatIsUnknown()
{
    const auto &people = m_session.people();
    QStringList unknown;
    const bool mayLackNames = !people.isSettled() || people.problem();
    if ((looksAtPeople(m_order.where) && (mayLackNames || !people.hasDirectories()))
        || (m_order.where.looksAt(QueryField::Anywhere) && mayLackNames))
        unknown += tr("Some names of people are not known: the search may have missed some.");
    if (looksAtTemplates(m_order.where) && !m_session.hasTemplateNames())
        unknown += tr("The profile templates could not be read: the search knows none by name.");
    if (m_order.where.looksAtMine() && !m_session.requests().knowsOperator())
        unknown += tr("No directory tells who you are: nothing is known to be yours.");
    for (const auto &words : std::as_const(unknown))
        m_console.words(words);
    return unknown.isEmpty();
}

void ListCommand::print()
{
    const bool isTable = m_order.format == Format::Table;
    if (isTable || m_order.format == Format::Csv)
        printTitles();
    if (m_order.where.isEmpty() && m_order.format == Format::Json)
        return printRest();
    RequestModel &requests = m_session.requests();
    requests.setFilterText(m_order.where.text(RequestQuery::Spelling::Canonical));
    int count = 0;
    for (int row = 0; row < requests.rowCount(); ++row) {
        const Request request = requests.request(row);
        if (!isWanted(request))
            continue;
        ++count;
        print(request);
    }
    if (isTable)
        m_console.words(tr("%n request(s)", nullptr, count));
}

void ListCommand::printRest()
{
    const auto &store = m_session.requests().store();
    for (int position = 0; position < store.end(); ++position) {
        if (!store.isTaken(position))
            continue;
        const Request request = store.request(position);
        if (isWanted(request) && !m_printed.contains(request.id))
            print(request);
    }
}

QList<RequestColumn> ListCommand::columns() const
{
    if (!m_order.columns.isEmpty())
        return m_order.columns;
    QList<RequestColumn> columns{RequestColumn::Id, RequestColumn::Submitted, RequestColumn::Status,
                                 RequestColumn::Type, RequestColumn::Template};
    // For whom a request is, where that can be known by name.
    if (m_session.people().hasDirectories())
        columns += RequestColumn::Target;
    return columns << RequestColumn::Data;
}

// The names are the same in every language, for programs.
void ListCommand::printTitles()
{
    if (m_order.format == Format::Table) {
        m_console.words(tableLine(
            columns(), [](RequestColumn column) { return RequestColumns::title(column); }));
        return;
    }
    QStringList names;
    const auto shown = columns();
    for (const auto column : shown)
        names += RequestColumns::name(column);
    m_console.data(CsvText().line(names));
}

void ListCommand::print(const Request &request)
{
    const auto &texts = m_session.requests().texts();
    switch (m_order.format) {
    case Format::Table:
        m_console.data(tableLine(
            columns(), [&](RequestColumn column) { return texts.cell(request, column); }));
        break;
    case Format::Csv: {
        QStringList cells;
        const auto shown = columns();
        for (const auto column : shown)
            cells += texts.exported(request, column);
        m_console.data(CsvText().line(cells));
        break;
    }
    case Format::Json:
        m_console.data(NamedRequest::json(request, texts.names()));
        break;
    case Format::Ids:
        m_console.data(request.id.text());
        break;
    }
}

}
