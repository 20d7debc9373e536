// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

#include <functional>

namespace Sigill {

class Session;

// The ways to copy requests or outcomes: as text, as a table, and as text for a ticket in either
// language.
class CopyMenu : public QMenu
{
    Q_OBJECT

public:
    // Makes what is copied, when it is copied.
    struct Source
    {
        std::function<QString()> text;
        std::function<QString()> table;
        std::function<QString(const QString &language)> ticket;
    };

    // The session must outlive the menu.
    CopyMenu(const Session &session, const Source &source, QWidget *parent);

    // In the language that tickets are written in here.
    void copyTicket() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Session &m_session;
    Source m_source;
    QAction *m_text;
    QAction *m_table;
    QAction *m_english;
    QAction *m_swedish;
};

}
