// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover.h"

#include "domain/visibletext.h"
#include "exportsheet.h"
#include "messagebar.h"
#include "pageprinter.h"
#include "requestdocument.h"
#include "requesttable.h"
#include "session/readingtime.h"
#include "session/session.h"
#include "summarysheet.h"
#include "windowactions.h"
#include "windowsheets.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Sigill {

HandOver::HandOver(Session &session, RequestTable &table, WindowActions &actions,
                   WindowSheets &sheets, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_table(table)
    , m_messages(messages)
    , m_window(window)
    , m_printer(new PagePrinter(window, this))
{
    connect(m_printer, &PagePrinter::told, this,
            [this](const MessageBar::Words &words) { m_messages.showMessage(words); });
    connect(actions.exportRequests, &QAction::triggered, this,
            [this, &sheets] { openExport(sheets); });
    connect(actions.shiftSummary, &QAction::triggered, this,
            [this, &sheets] { sheets.open(new SummarySheet(m_session, m_begin, m_window)); });
    connect(actions.print, &QAction::triggered, this, [this] {
        if (const auto made = pages())
            m_printer->print(*made);
    });
    connect(actions.savePdf, &QAction::triggered, this, [this] {
        if (const auto made = pages())
            m_printer->choosePdf(*made, m_session.profile().displayName());
    });
}

QList<RequestId> HandOver::inSight() const
{
    QList<RequestId> ids;
    const auto &requests = m_session.requests();
    for (int row = 0; row < requests.rowCount(); ++row)
        ids.append(requests.id(row));
    return ids;
}

QList<Request> HandOver::selected() const
{
    return m_session.requests().requests(m_table.requestSelection().ids());
}

void HandOver::openExport(WindowSheets &sheets)
{
    QList<RequestId> chosen;
    const auto requests = selected();
    for (const auto &request : requests)
        chosen.append(request.id);
    auto *sheet = new ExportSheet(
        {chosen, inSight(), m_table.shownColumns(), m_session.languages().locale()}, m_window);
    connect(sheet, &ExportSheet::exportWanted, this, &HandOver::exportTo);
    sheets.open(sheet);
}

void HandOver::exportTo(const RequestExporter::Order &order)
{
    auto *exporter = new RequestExporter(m_session.requests(), this);
    connect(exporter, &RequestExporter::finished, this,
            [this, exporter, path = order.path,
             wanted = order.requests.size()](const RequestExporter::Result &result) {
                exporter->deleteLater();
                m_messages.showMessage([result, path, wanted] {
                    MessageBar::Message message;
                    message.state = result ? StateColors::State::Ok : StateColors::State::Error;
                    message.text = result
                        ? tr("%Ln request(s) were written to %1.", nullptr, *result)
                              .arg(visibleLine(QDir::toNativeSeparators(path)))
                        : result.error();
                    const auto gone = result ? static_cast<int>(wanted) - *result : 0;
                    if (gone > 0) {
                        message.state = StateColors::State::Warning;
                        message.text += u' ' + tr("%Ln had left the list by then.", nullptr, gone);
                    }
                    return message;
                });
            });
    exporter->start(order);
}

// One request whole, several as a table.
std::optional<PagePrinter::Pages> HandOver::pages()
{
    const int count = m_table.requestSelection().count();
    const bool isOne = count == 1;
    if ((count > 0 ? count : m_session.requests().rowCount()) > RequestDocument::mostRows) {
        m_messages.showMessage([] {
            MessageBar::Message message;
            message.state = StateColors::State::Warning;
            message.text = tr("More than %Ln request(s) are too many to print: narrow the list, "
                              "select some, or export them.",
                              nullptr, RequestDocument::mostRows);
            return message;
        });
        return std::nullopt;
    }
    const auto &model = m_session.requests();
    QList<Request> requests = selected();
    for (int row = 0; count == 0 && row < model.rowCount(); ++row)
        requests.append(model.request(row));
    if (requests.isEmpty())
        return std::nullopt;
    QList<RequestDocument::Row> rows;
    for (const auto &request : std::as_const(requests))
        rows.append({request, model.isUnconfirmed(request.id)});
    RequestDocument::Heading heading;
    heading.server = m_session.profile().displayName() + u" ("_s
        + m_session.profile().environmentText() + u')';
    heading.user = model.texts().names().masked(m_session.operatorName());
    heading.updated = readingTimeOf(requests, m_session);
    if (count == 0)
        heading.search = model.filterText();
    // The texts of this moment: names may come in meanwhile. Nothing is asked of the directory,
    // which belongs to this thread.
    auto texts = model.texts();
    texts.setHints({});
    return [rows, heading, isOne, texts, columns = m_table.shownColumns()] {
        const RequestDocument document(texts, heading);
        return isOne ? document.request(rows.constFirst()) : document.list(rows, columns);
    };
}

}
