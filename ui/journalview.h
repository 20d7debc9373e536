// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/journalmodel.h"

#include <QSplitter>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace Sigill {

class TableState;

// The rows of the journal with everything known of the current one below them, or what stands in
// their place.
class JournalView : public QSplitter
{
    Q_OBJECT

public:
    // Model and texts must outlive the view.
    JournalView(JournalModel &model, const RequestTexts &texts, QWidget *parent);

    void showRows();
    // In the place of the rows: why there are none.
    struct State
    {
        QString icon; // its name
        QString title;
        QString text;
        QString actionText; // empty for none
        QString details; // for second line; empty for none
        bool isBusy = false;
    };
    void showState(const State &state);
    void retranslate();

    bool hasSelection() const;
    // The selected rows for spreadsheets.
    QString selectionAsTable() const;

Q_SIGNALS:
    void selectionChanged();
    void copyTriggered();
    // Of what stands in the place of the rows.
    void actionTriggered();

private:
    void showDetails();
    void setDetails(const QString &text);
    void rememberTop();
    void restoreTop();

    JournalModel &m_model;
    JournalTexts m_texts;
    QStackedWidget *m_pages;
    QTableView *m_table;
    TableState *m_state;
    QPlainTextEdit *m_details;
    std::optional<qint64> m_top; // the entry at the top, while the rows change
};

}
