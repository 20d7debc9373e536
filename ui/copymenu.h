// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

#include <memory>

namespace Sigill {

class ActionRunner;
class OutcomeModel;
class Session;

// The ways to copy the outcomes of a run: as text, as a table, and as text for a ticket in either
// language.
class CopyMenu : public QMenu
{
    Q_OBJECT

public:
    // Session and model must outlive the menu.
    CopyMenu(const Session &session, const std::shared_ptr<ActionRunner> &runner,
             const OutcomeModel &outcomes, QWidget *parent);

    void retranslate();

private:
    void copyTicketText(const QString &language) const;
    QString preferredLanguage() const;

    const Session &m_session;
    const std::shared_ptr<ActionRunner> m_runner;
    QAction *m_text;
    QAction *m_table;
    QAction *m_english;
    QAction *m_swedish;
};

}
