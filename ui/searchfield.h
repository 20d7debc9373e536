// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestquery.h"

#include <QLineEdit>

QT_BEGIN_NAMESPACE
class QCompleter;
class QStandardItemModel;
QT_END_NAMESPACE

namespace Sigill {

class Session;

// Where the operator writes which requests to show. Offers fields and values while a search is
// written, and tells what of it makes no sense.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    // The session must outlive the field, which filters its list.
    SearchField(Session &session, QWidget *parent);

    const RequestQuery &query() const { return m_query; }
    // Written in the language of the moment.
    void setQuery(const RequestQuery &query);

Q_SIGNALS:
    // A sentence on what of the search makes no sense; empty where all does.
    void problemChanged(const QString &problem);
    // The keyboard goes on to what was found.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeText();
    void suggest(qsizetype leastLetters);
    void insert(const QString &inserted);
    void showProblem();
    void retranslate();

    Session &m_session;
    RequestQuery m_query;
    QCompleter *m_completer;
    QStandardItemModel *m_suggestions;
    QAction *m_problem;
    // Of the text that the suggestions are for.
    qsizetype m_start = 0;
    qsizetype m_length = 0;
};

}
