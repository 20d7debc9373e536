// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copymenu.h"

#include "actions/actionrunner.h"
#include "models/outcomemodel.h"
#include "session/session.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Sigill {

CopyMenu::CopyMenu(const Session &session, const std::shared_ptr<ActionRunner> &runner,
                   const OutcomeModel &outcomes, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_runner(runner)
    , m_text(addAction(QString()))
    , m_table(addAction(QString()))
    , m_english(nullptr)
    , m_swedish(nullptr)
{
    addSeparator();
    m_english = addAction(QString());
    m_swedish = addAction(QString());
    const auto copy = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    connect(m_text, &QAction::triggered, this, [&outcomes, copy] { copy(outcomes.toText()); });
    connect(m_table, &QAction::triggered, this, [&outcomes, copy] { copy(outcomes.toTable()); });
    connect(m_english, &QAction::triggered, this, [this] { copyTicketText(u"en"_s); });
    connect(m_swedish, &QAction::triggered, this, [this] { copyTicketText(u"sv"_s); });
    auto *preferred = preferredLanguage() == "sv"_L1 ? m_swedish : m_english;
    preferred->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    parent->addAction(preferred);
}

QString CopyMenu::preferredLanguage() const
{
    const QString set = m_session.settings().text(Settings::Key::TicketLanguage);
    return set.isEmpty() ? m_session.languages().current() : set;
}

void CopyMenu::retranslate()
{
    m_text->setText(tr("As te&xt"));
    m_table->setText(tr("As a ta&ble for a spreadsheet"));
    //: the text about a change for the helpdesk's ticket system
    m_english->setText(tr("As ticket text in E&nglish"));
    m_swedish->setText(tr("As ticket text in S&wedish"));
}

void CopyMenu::copyTicketText(const QString &language) const
{
    const auto &profile = m_session.profile();
    TicketText::Facts facts;
    facts.change = m_runner->change();
    facts.server = profile.displayName();
    facts.user = m_session.operatorName();
    facts.time = QDateTime::currentDateTime();
    facts.reason = m_runner->reason();
    facts.rows = TicketText::rows(m_runner->items(), m_session.requests().texts().names());
    QGuiApplication::clipboard()->setText(m_session.ticketText().text(language, facts));
}

}
