// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover.h"

#include "domain/visibletext.h"
#include "exportsheet.h"
#include "messagebar.h"
#include "requestdocument.h"
#include "requesttable.h"
#include "session/session.h"
#include "session/wholefile.h"
#include "summarysheet.h"
#include "windowactions.h"
#include "windowsheets.h"

#include <QBuffer>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Sigill {

HandOver::HandOver(Session &session, RequestTable &table, WindowActions &actions,
                   WindowSheets &sheets, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_table(table)
    , m_messages(messages)
    , m_window(window)
{
    connect(actions.exportRequests, &QAction::triggered, this,
            [this, &sheets] { openExport(sheets); });
    connect(actions.shiftSummary, &QAction::triggered, this,
            [this, &sheets] { sheets.open(new SummarySheet(m_session, m_begin, m_window)); });
    connect(actions.print, &QAction::triggered, this, &HandOver::print);
    connect(actions.savePdf, &QAction::triggered, this, &HandOver::choosePdf);
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
std::optional<HandOver::Pages> HandOver::pages()
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
    QList<Request> requests = selected();
    for (int row = 0; count == 0 && row < m_session.requests().rowCount(); ++row)
        requests.append(m_session.requests().request(row));
    if (requests.isEmpty())
        return std::nullopt;
    RequestDocument::Heading heading;
    heading.server = m_session.profile().displayName() + u" ("_s
        + m_session.profile().environmentText() + u')';
    const auto &names = m_session.requests().texts().names();
    heading.user = names.masked(m_session.operatorName());
    const auto earlier = m_session.readEarlier();
    heading.updated = earlier.isValid() ? earlier : m_session.lastUpdated();
    if (count == 0)
        heading.search = m_session.requests().filterText();
    // The texts of this moment: names may come in meanwhile.
    return [requests, heading, isOne, texts = m_session.requests().texts(),
            columns = m_table.shownColumns()] {
        const RequestDocument document(texts, heading);
        return isOne ? document.request(requests.constFirst()) : document.list(requests, columns);
    };
}

// Pages take a while to lay out.
void HandOver::inBackground(const std::function<QString()> &work,
                            const std::function<void(const QString &)> &done)
{
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(work));
}

void HandOver::print()
{
    const auto made = pages();
    if (!made)
        return;
    const auto printer = std::make_shared<QPrinter>();
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer, made] { printTo(printer, *made); });
    dialog->open();
}

void HandOver::printTo(const std::shared_ptr<QPrinter> &printer, const Pages &pages)
{
    const auto work = [printer, pages] {
        QTextDocument document;
        document.setHtml(pages());
        document.print(printer.get());
        const bool isWell = printer->printerState() != QPrinter::Error;
        return isWell ? QString() : u"printer"_s;
    };
    inBackground(work, [this](const QString &problem) {
        if (problem.isEmpty())
            return;
        m_messages.showMessage([] {
            MessageBar::Message message;
            message.state = StateColors::State::Error;
            message.text = tr("The printer reports an error: perhaps not all was printed.");
            return message;
        });
    });
}

void HandOver::choosePdf()
{
    const auto made = pages();
    if (!made)
        return;
    auto *dialog = new QFileDialog(m_window, tr("Save as PDF"));
    dialog->setObjectName(u"pdfDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"sigill-%1.pdf"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, made](const QString &path) { savePdf(path, *made); });
    dialog->open();
}

void HandOver::savePdf(const QString &path, const Pages &pages)
{
    const auto work = [path, pages, title = m_session.profile().displayName()] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setTitle(title);
        QTextDocument document;
        document.setHtml(pages());
        document.print(&writer);
        return WholeFile::write(path, buffer.data());
    };
    inBackground(work, [this, path](const QString &why) {
        m_messages.showMessage([why, path] {
            MessageBar::Message message;
            const QString shown = visibleLine(QDir::toNativeSeparators(path));
            message.state = why.isEmpty() ? StateColors::State::Ok : StateColors::State::Error;
            message.text = why.isEmpty()
                ? tr("The pages are in %1.").arg(shown)
                //: %1 is a path, %2 the system's words on what is wrong
                : tr("The file %1 could not be written: %2").arg(shown, why);
            return message;
        });
    });
}

}
