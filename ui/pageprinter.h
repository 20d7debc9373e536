// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messagebar.h"

#include <QObject>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QPrinter;
class QWidget;
QT_END_NAMESPACE

namespace Sigill {

// Puts pages on paper and into PDF files. What they hold is made and laid out on another thread.
class PagePrinter : public QObject
{
    Q_OBJECT

public:
    // Makes the text of the pages, as HTML.
    using Pages = std::function<QString()>;

    // The dialogs belong to the window.
    PagePrinter(QWidget *window, QObject *parent);

    void print(const Pages &pages);
    void choosePdf(const Pages &pages, const QString &title);

Q_SIGNALS:
    // How it went, where that is worth a message.
    void told(const Sigill::MessageBar::Words &words);

private:
    // The work gives what went wrong, or nothing.
    void inBackground(const std::function<QString()> &work,
                      const std::function<void(const QString &)> &done);
    void printTo(const std::shared_ptr<QPrinter> &printer, const Pages &pages);
    void savePdf(const QString &path, const Pages &pages, const QString &title);

    QWidget *m_window;
};

}
