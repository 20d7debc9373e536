// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listcommand.h"

#include "api/requestcodec.h"
#include "cli/console.h"
#include "cli/namedrequest.h"
#include "cli/namewait.h"
#include "domain/visibletext.h"
#include "session/session.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

struct TableColumn
{
    RequestColumn column;
    qsizetype width; // characters; 0: the rest of the line
};

constexpr auto tableColumns = {
    TableColumn{RequestColumn::Id, 36},       TableColumn{RequestColumn::Submitted, 16},
    TableColumn{RequestColumn::Status, 14},   TableColumn{RequestColumn::Type, 20},
    TableColumn{RequestColumn::Template, 32}, TableColumn{RequestColumn::Data, 0},
};

// For whom a request is, where that can be known by name.
constexpr TableColumn targetColumn{RequestColumn::Target, 28};

template <typename TextOf>
QString tableLine(bool hasNames, TextOf textOf)
{
    QString line;
    const auto add = [&](const TableColumn &column) {
        QString text = textOf(column.column);
        if (column.width > 0 && text.size() > column.width)
            text = text.left(column.width - 1) + u'…';
        line += column.width > 0 ? text.leftJustified(column.width) + u"  "_s : text;
    };
    for (const auto &column : tableColumns) {
        if (hasNames && column.column == RequestColumn::Data)
            add(targetColumn);
        add(column);
    }
    return line.trimmed();
}

}

ListCommand::ListCommand(Session &session, Console &console, const ServerProfile &profile,
                         std::optional<RequestStatus> status, bool asJson, QObject *parent)
    : Command(parent)
    , m_session(session)
    , m_console(console)
    , m_profile(profile)
    , m_status(status)
    , m_asJson(asJson)
{
}

void ListCommand::start()
{
    connect(&m_session, &Session::loadStateChanged, this, &ListCommand::endWhenReady);
    connect(&m_session, &Session::templatesSettled, this, &ListCommand::endWhenReady);
    if (m_status) {
        m_session.setView(StatusView::All);
        m_session.setProfile(m_profile);
        m_session.readStatus(*m_status);
    } else {
        m_session.connectTo(m_profile);
    }
    if (!m_asJson || m_session.people().hasDirectories())
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

bool ListCommand::isWanted(const Request &request) const
{
    return m_status ? request.status == *m_status : contains(StatusView::Open, request.status);
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
    const auto state = m_session.loadState();
    if (m_asJson)
        printJson();
    else
        printTable();
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
    if (state != Session::LoadState::Failed) {
        return Q_EMIT finished(m_session.unreadable().isEmpty() ? ExitStatus::AllDone
                                                                : ExitStatus::SomeNotDone);
    }
    m_console.words(*m_session.loadError());
    const bool gotSome = m_session.requests().store().size() > 0;
    if (gotSome)
        m_console.words(tr("The list is not complete."));
    Q_EMIT finished(gotSome ? ExitStatus::SomeNotDone : ExitStatus::CouldNotStart);
}

void ListCommand::printTable()
{
    const RequestModel &requests = m_session.requests();
    const bool hasNames = m_session.people().hasDirectories();
    m_console.words(
        tableLine(hasNames, [](RequestColumn column) { return RequestColumns::title(column); }));
    int count = 0;
    for (int row = 0; row < requests.rowCount(); ++row) {
        const Request &request = requests.request(row);
        if (!isWanted(request))
            continue;
        ++count;
        m_console.data(tableLine(hasNames, [&](RequestColumn column) {
            return requests.texts().cell(request, column);
        }));
    }
    m_console.words(tr("%n request(s)", nullptr, count));
}

// What has not been printed as it came.
void ListCommand::printJson()
{
    const auto &requests = m_session.requests();
    const auto &names = requests.texts().names();
    const auto &store = requests.store();
    for (int position = 0; position < store.end(); ++position) {
        if (!store.isTaken(position))
            continue;
        const Request request = store.request(position);
        if (isWanted(request) && !m_printed.contains(request.id))
            m_console.data(NamedRequest::json(request, names));
    }
}

}
