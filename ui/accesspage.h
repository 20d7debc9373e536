// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace Sigill {

class EntryModel;

// A request's security descriptor: owner, entries in their stored order, and the raw text.
class AccessPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPage(QWidget *parent);

    // SDDL as the server sent it; a null text clears the page.
    void showDescriptor(const QString &sddl);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void highlightEntry(int row);

    QLabel *m_verdict;
    QLabel *m_owner;
    QLabel *m_notices;
    QTableView *m_entries;
    EntryModel *m_model;
    QLabel *m_rawLabel;
    QPlainTextEdit *m_raw;
    QPushButton *m_copy;
    QString m_sddl;
};

}
