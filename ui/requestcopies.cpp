// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestcopies.h"

#include "copymenu.h"
#include "models/spreadsheetcell.h"
#include "requesttable.h"
#include "session/readingtime.h"
#include "session/session.h"
#include "windowactions.h"
#include "windowmenus.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Sigill {

RequestCopies::RequestCopies(const Session &session, RequestTable &table, WindowActions &actions,
                             WindowMenus &menus, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_table(table)
{
    auto *menu = new CopyMenu(session,
                              {[this] { return sentences(); }, [this] { return this->table(); },
                               [this](const QString &language) { return ticket(language); }},
                              window);
    menus.setCopyMenu(menu);
    connect(actions.copyTicket, &QAction::triggered, menu, &CopyMenu::copyTicket);
    connect(actions.copyRows, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(rows()); });
    connect(actions.copyId, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(ids()); });
}

QList<Request> RequestCopies::selected() const
{
    return m_session.requests().requests(m_table.requestSelection().ids());
}

QString RequestCopies::ids() const
{
    QStringList ids;
    const auto requests = selected();
    for (const auto &request : requests)
        ids << request.id.text();
    return ids.join(u'\n');
}

const RequestStore::State &RequestCopies::stateOf(const Request &request) const
{
    const auto &store = m_session.requests().store();
    return store.state(store.positionOf(request.id));
}

// As they are in the table, but for what is under way with them: that is gone in a moment.
QString RequestCopies::rows() const
{
    QString rows;
    const auto &model = m_session.requests();
    const auto columns = m_table.shownColumns();
    const auto requests = selected();
    for (const auto &request : requests) {
        QStringList cells;
        for (const auto column : columns)
            cells << (column == RequestColumn::Status
                          ? model.texts().exported(request, column, model.isUnconfirmed(request.id))
                          : model.texts().cell(request, column));
        rows += spreadsheetRow(cells);
    }
    return rows;
}

QString RequestCopies::sentences() const
{
    QString text;
    const auto requests = selected();
    const auto &model = m_session.requests();
    for (const auto &request : requests) {
        text += model.texts().sentence(request, stateOf(request)) + u" ("_s + request.id.text()
            + u")\n"_s;
    }
    return text;
}

// Whole values, with their titles.
QString RequestCopies::table() const
{
    auto columns = m_table.shownColumns();
    if (!columns.contains(RequestColumn::Id))
        columns.append(RequestColumn::Id);
    QStringList titles;
    for (const auto column : std::as_const(columns))
        titles << RequestColumns::title(column);
    QString table = spreadsheetRow(titles);
    const auto &model = m_session.requests();
    const auto requests = selected();
    for (const auto &request : requests) {
        QStringList cells;
        for (const auto column : std::as_const(columns))
            cells << model.texts().exported(request, column, model.isUnconfirmed(request.id));
        table += spreadsheetRow(cells);
    }
    return table;
}

QString RequestCopies::ticket(const QString &language) const
{
    TicketText::Facts facts;
    facts.server = m_session.profile().displayName();
    const auto &texts = m_session.requests().texts();
    facts.user = texts.names().masked(m_session.operatorName());
    // What an earlier session has read was so at that time, and has a part of its own.
    QList<Request> confirmed;
    QList<Request> unconfirmed;
    const auto requests = selected();
    for (const auto &request : requests) {
        const bool isUnconfirmed = m_session.requests().isUnconfirmed(request.id);
        (isUnconfirmed ? unconfirmed : confirmed).append(texts.masked(request));
    }
    const auto textOf = [&](const QList<Request> &part, const QDateTime &time) {
        facts.time = time;
        return part.isEmpty()
            ? QString()
            : m_session.ticketText().listText(language, facts, part, texts.names());
    };
    return QStringList{textOf(confirmed, QDateTime::currentDateTime()),
                       textOf(unconfirmed, readingTimeOf(unconfirmed, m_session))}
        .join(confirmed.isEmpty() || unconfirmed.isEmpty() ? QString() : u"\n"_s);
}

}
