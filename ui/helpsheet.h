// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet.h"

#include <QHash>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace Sigill {

class HelpView;
class Languages;

// The help: its contents, a search through all pages, and the page itself with a way back.
class HelpSheet : public Sheet
{
    Q_OBJECT

public:
    // The languages must outlive the sheet. The address is "page" or "page#place".
    HelpSheet(const Languages &languages, const QString &address, QWidget *window);

    // What is searched for goes first.
    void reject() override;

protected:
    void retranslate() override;

private:
    void build();
    void fillContents();
    void openChosen();
    void followPage();
    void search();
    // In the page that is read.
    void goToFirstHit();
    void goToNextHit();
    QStringList words() const;

    const Languages &m_languages;
    QLineEdit *m_search;
    QLabel *m_found;
    QListWidget *m_contents;
    QToolButton *m_back;
    QToolButton *m_forward;
    HelpView *m_view;
    QPushButton *m_close;
    // In the language of the moment, folded for the search.
    QHash<QString, QString> m_texts;
};

}
