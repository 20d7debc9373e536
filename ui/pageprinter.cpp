// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageprinter.h"

#include "domain/visibletext.h"
#include "session/wholefile.h"

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

PagePrinter::PagePrinter(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
}

// Pages take a while to lay out.
void PagePrinter::inBackground(const std::function<QString()> &work,
                               const std::function<void(const QString &)> &done)
{
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(work));
}

void PagePrinter::print(const Pages &pages)
{
    const auto printer = std::make_shared<QPrinter>();
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer, pages] { printTo(printer, pages); });
    dialog->open();
}

void PagePrinter::printTo(const std::shared_ptr<QPrinter> &printer, const Pages &pages)
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
        Q_EMIT told([] {
            MessageBar::Message message;
            message.state = StateColors::State::Error;
            message.text = tr("The printer reports an error: perhaps not all was printed.");
            return message;
        });
    });
}

void PagePrinter::choosePdf(const Pages &pages, const QString &title)
{
    auto *dialog = new QFileDialog(m_window, tr("Save as PDF"));
    dialog->setObjectName(u"pdfDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"sigill-%1.pdf"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, pages, title](const QString &path) { savePdf(path, pages, title); });
    dialog->open();
}

void PagePrinter::savePdf(const QString &path, const Pages &pages, const QString &title)
{
    const auto work = [path, pages, title] {
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
        Q_EMIT told([why, path] {
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
